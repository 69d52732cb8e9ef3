"""Terms: underlined, typed, added, and exchanged with files."""
