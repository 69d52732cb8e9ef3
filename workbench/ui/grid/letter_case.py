"""Letter case as Shift+F3 cycles it: lower, Title, UPPER, and round again."""

import re

_WORD_START = re.compile(r"(?<![\w'’])\w")


def next_case(text: str) -> str:
    """Return ``text`` in the case after its own; mixed case becomes lower.

    >>> [next_case(text) for text in ("prime minister", "Prime Minister", "PRIME MINISTER")]
    ['Prime Minister', 'PRIME MINISTER', 'prime minister']
    """
    lower = text.lower()
    title = _WORD_START.sub(lambda letter: letter[0].upper(), lower)
    upper = text.upper()
    if text == lower:
        return title if title != lower else upper
    if text == title and upper != title:
        return upper
    return lower
