"""A file, a folder or pasted text becomes an article."""
