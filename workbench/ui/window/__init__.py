"""The window: its pages, bars, notices, the projects it opens, and what it does as a whole."""
