"""What every dialog is made of, and the dialogs that belong to no feature: the preferences and the keys."""
