"""The alignment page: two columns of sentences, the beads between them, and what is done to them."""
