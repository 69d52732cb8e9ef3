"""The commands for texts that need no project: their articles, their sentences, their translation."""
