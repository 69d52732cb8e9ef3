"""A paragraph becomes sentences."""
