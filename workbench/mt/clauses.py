"""A sentence too long for a model is cut where a reader would pause, and the drafts of its parts joined."""

import re
from collections.abc import Callable, Iterator, Sequence

PAUSES = (
    re.compile(r"(?<=[.!?;:…])[\"'”’)\]]*\s+|\s+[–—-]\s+"),
    re.compile(r"(?<=,)[\"”]?\s+"),
    re.compile(
        r"\s+(?=(?:dan|atau|tetapi|tapi|namun|sedangkan|sementara|karena|sebab|sehingga|agar|supaya|ketika|"
        r"saat|setelah|sebelum|jika|kalau|apabila|meski|meskipun|walaupun|bahwa|yang|untuk|serta)\s)",
        re.IGNORECASE,
    ),
    re.compile(r"\s+"),
)
"""Where a sentence may be cut, the best kind first: strong punctuation, commas, joining words, any space."""

MIDDLE = 0.2, 0.8
"""The part of the text, by characters, in which a cut is looked for, so that no part is a mere scrap."""


def split_clauses(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Return the text in parts that fit, halved at pauses; nothing but white space is lost."""
    text = text.strip()
    if not text:
        return []
    if len(text) == 1 or fits(text):
        return [text]
    left, right = halve(text)
    return [*split_clauses(left, fits), *split_clauses(right, fits)]


def halve(text: str) -> tuple[str, str]:
    """Cut a text in two at the best pause near its middle, inside a word only where there is no space."""
    for pause in PAUSES:
        places = list(_near_middle(text, pause))
        if places:
            start, end = min(places, key=lambda place: abs(sum(place) - len(text)))
            return text[:start], text[end:]
    middle = len(text) // 2
    return text[:middle], text[middle:]


def _near_middle(text: str, pause: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the white space at pauses in the middle of the text."""
    low, high = MIDDLE
    for found in pause.finditer(text):
        space = found.group().rstrip()
        start, end = found.start() + len(space), found.end()
        if low * len(text) <= start <= high * len(text):
            yield start, end


def join_clauses(sources: Sequence[str], drafts: Sequence[str]) -> str:
    """Join the drafts of a sentence's parts: no full stop and no capital that its source has not."""
    joined = ""
    for number, (source, draft) in enumerate(zip(sources, drafts, strict=True)):
        part = draft.strip()
        last = number == len(sources) - 1
        if not last and part.endswith(".") and not source.rstrip("\"'”’)").endswith("."):
            part = part[:-1]
        if number and source[:1].islower() and part[1:2].islower():
            part = part[:1].lower() + part[1:]
        joined = f"{joined} {part}" if joined and part else joined or part
    return joined
