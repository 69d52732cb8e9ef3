"""The memory browser: every unit of a memory in a page of its own, found, changed and removed."""
