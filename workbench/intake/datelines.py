"""Datelines: "Jakarta, Kabar Kita -" opens the first paragraph of a news text."""

import re

_DATELINE = re.compile(r"[A-Z][\w.]+(?:[ ,/(]{1,2}[A-Z][\w.]*\)?){0,5},?\s?(?:--|[-–—])(?:\s|$)")
_MOST_WORDS = 12


def dateline_of(text: str) -> str:
    """Return the dateline at the start of the paragraph with its dash, "" if there is none."""
    found = _DATELINE.match(text)
    return found[0] if found is not None else ""


def is_bare_dateline(text: str) -> bool:
    """Tell whether the text is a dateline that was set apart from its paragraph."""
    return text.endswith(("-", "–", "—")) and len(text.split()) <= _MOST_WORDS
