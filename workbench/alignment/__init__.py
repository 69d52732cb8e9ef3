"""Two texts become beads; a sentence pair becomes word links."""
