"""The dialogs: only where an answer is needed."""
