"""Translation memory search: exact and context matches, fuzzy ones, and what differs in them. No I/O."""
