"""Which way a quotation mark looks, also where it is straight or badly spaced."""

OPENING = "“‘„«"
CLOSING = "”’»"
STRAIGHT = "\"'"
_BEFORE_OPENING = "([{-–—/“‘«"
_AFTER_OPENING = "([$€£#@…“‘"


def closes(paragraph: str, position: int) -> bool:
    """Return whether the quotation mark at ``position`` ends a quotation.

    Typographic marks say so themselves. A straight one is read from what touches it; where that is
    undecided, from the nearest decided mark of its kind, since openings and closings alternate.
    """
    mark = paragraph[position]
    if mark not in STRAIGHT:
        return mark in CLOSING
    look = _look(paragraph, position)
    if look is None:
        look = _by_alternation(paragraph, position)
    return look == "closing"


def _by_alternation(paragraph: str, position: int) -> str:
    """Read an undecided mark from its neighbours; one glued to a full stop closes unless both say no."""
    before = _nearest(paragraph, position, backward=True)
    after = _nearest(paragraph, position, backward=False)
    looks = [_alternated(look, between) for between, look in (before, after) if look]
    glued = position > 0 and not paragraph[position - 1].isspace()
    if glued and paragraph[position + 1 : position + 2].isspace():
        return "opening" if after[1] and set(looks) == {"opening"} else "closing"
    if looks:
        return looks[0]
    return "closing" if before[0] % 2 or glued else "opening"


def _alternated(look: str, between: int) -> str:
    if between % 2:
        return look
    return "closing" if look == "opening" else "opening"


def _nearest(paragraph: str, position: int, *, backward: bool) -> tuple[int, str | None]:
    """Return how many undecided marks lie before the nearest decided one, and its look."""
    mark, undecided = paragraph[position], 0
    while True:
        position = paragraph.rfind(mark, 0, position) if backward else paragraph.find(mark, position + 1)
        if position < 0:
            return undecided, None
        if _is_apostrophe(paragraph, position):
            continue
        look = _look(paragraph, position)
        if look:
            return undecided, look
        undecided += 1


def _look(paragraph: str, position: int) -> str | None:
    left = paragraph[position - 1 : position] or " "
    right = paragraph[position + 1 : position + 2] or " "
    free_left = left.isspace() or left in _BEFORE_OPENING
    free_right = not right.isalnum() and right not in _AFTER_OPENING
    if free_left and not free_right:
        return "opening"
    if free_right and not free_left and (left not in ".!?" or not right.isspace()):
        return "closing"
    return None


def _is_apostrophe(paragraph: str, position: int) -> bool:
    return paragraph[position] == "'" and paragraph[position - 1 : position + 2 : 2].isalnum()
