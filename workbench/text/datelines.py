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


def kept_dateline(text: str) -> str:
    """Return the dateline that a translation keeps as it is, with the space after it, "" if there is none.

    Names before a dash are one where nothing but a place is named, in capitals or a single word, or where a
    publisher stands beside it, after a comma or in brackets; and where a sentence begins behind the dash.
    """
    dateline = dateline_of(text)
    place = dateline.rstrip(" -–—")
    after = text[len(dateline) :].lstrip("\"'“‘(")
    begins = after[:1].isalnum() and not after[:1].islower()
    return dateline if begins and (place.isupper() or " " not in place or set(place) & set(",(/")) else ""
