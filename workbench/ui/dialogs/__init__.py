"""What every dialog is made of, and the one that belongs to no feature: the preferences."""
