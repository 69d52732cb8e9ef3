"""Widgets only: the actions table, panes, item models, delegates, dialogs."""
