"""Two texts, or two folders of them, become alignments in the background."""
