"""The panes around the grid: each shows one thing and asks the editor for every change."""
