"""The words of the active row: linked, doubted, spelled, chosen and completed."""
