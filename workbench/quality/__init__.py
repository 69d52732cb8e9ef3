"""Checks: a function from a segment to its findings."""
