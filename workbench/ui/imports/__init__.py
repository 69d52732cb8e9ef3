"""Pages come in: read aside, shown before, changed, and imported."""
