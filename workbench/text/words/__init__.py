"""Words: which ones a language has, how they are spelled and what they are made of."""
