"""``workbench align``: texts and their translations become beads."""
