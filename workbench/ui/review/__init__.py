"""Review: the drafts beside what became of them, and the decisions."""
