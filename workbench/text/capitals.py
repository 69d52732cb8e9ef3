"""What capitals tell in a text, and where they tell nothing."""

import re

WORD = re.compile(r"[^\W\d_][\w’'-]*[^\W_]|[^\W\d_]")
_OPENS = '.!?:;"“”‘„«»([•–—'
_HEADLINE = 0.6  # of the words are capitalised


def is_headline(text: str) -> bool:
    """Whether most of the words are capitalised, so that capitals tell nothing."""
    found = WORD.findall(text)
    if text.rstrip("\"”’' ").endswith("."):
        return False
    return len(found) > 1 and sum(word[0].isupper() for word in found) > _HEADLINE * len(found)


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word that starts there is the first of a sentence or of a quotation."""
    before = text[:start].rstrip()
    return not before or before[-1] in _OPENS
