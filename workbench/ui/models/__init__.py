"""The models that draft: chosen, added, taken from the network, removed."""
