"""The commands for a project: what it holds, what leaves it and comes back, and its health."""
