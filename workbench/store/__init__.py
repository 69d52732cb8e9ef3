"""The only SQL: the project file, its schema and migrations."""
