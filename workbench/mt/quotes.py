"""Typographic quotes: the models know straight ones best, the draft gets the kind that its source has."""

import re

STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'"})
CURLY = re.compile("[“”„‘’]")
OPENING = re.compile(r"(?:(?<=^)|(?<=[\s(\[{—–/]))(['\"]+)(?=\S)")


def has_curly(text: str) -> bool:
    """Tell whether a text has typographic quotes or apostrophes."""
    return bool(CURLY.search(text))


def straighten(text: str) -> str:
    """Return the text with every quote and apostrophe straight."""
    return text.translate(STRAIGHT)


def curl(text: str) -> str:
    """Return the text with typographic quotes: opening after a blank or bracket, else closing."""
    opened = OPENING.sub(lambda found: found.group().replace('"', "“").replace("'", "‘"), text)
    return opened.replace('"', "”").replace("'", "’")
