"""What became of a text, word by word: what stayed, what went, what came."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORDS = re.compile(r"\s+|\d+(?:[.,:/]\d+)*|[^\W\d]+|[^\w\s]")  # a number is one word
_ALIKE = 0.4  # of 1; below that, marks word by word are harder to read than two texts

Kind = Literal["same", "deleted", "inserted"]


@dataclass(frozen=True, slots=True)
class Part:
    """A run of characters that met the same fate."""

    kind: Kind
    text: str


def differences(before: str, after: str) -> tuple[Part, ...]:
    """Return the parts of both texts in reading order, what went before what came in its place.

    Texts that share little are one part each.
    """
    if not _are_alike(before, after):
        return _replaced(before, after)
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    parts: list[Part] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(Part("same", "".join(new[j1:j2])))
        else:
            parts += _replaced("".join(old[i1:i2]), "".join(new[j1:j2]))
    return tuple(parts)


def _are_alike(before: str, after: str) -> bool:
    return SequenceMatcher(None, before.split(), after.split(), autojunk=False).ratio() >= _ALIKE


def _replaced(before: str, after: str) -> tuple[Part, ...]:
    both = Part("deleted", before), Part("inserted", after)
    return tuple(part for part in both if part.text)
