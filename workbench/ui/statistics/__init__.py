"""Statistics in the window: a job counts, a table shows."""
