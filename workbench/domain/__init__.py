"""Frozen values of the trade and their rules. Nothing here reads, writes or draws."""
