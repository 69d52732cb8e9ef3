"""What became of a text, word by word: what stayed, what went, what came."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORDS = re.compile(r"\s+|\d+(?:[.,:/]\d+)*|[^\W\d]+|[^\w\s]")  # a number is one word
_ALIKE = 0.3  # of 1; below that, marks word by word are harder to read than two texts

Kind = Literal["same", "deleted", "inserted"]


@dataclass(frozen=True, slots=True)
class Part:
    """A run of characters that met the same fate."""

    kind: Kind
    text: str


@dataclass(slots=True)
class _Step:
    """What stands on either side of a place; where both agree they may still count as changed."""

    old: list[str]
    new: list[str]
    same: bool

    @property
    def words(self) -> int:
        return max(_words(self.old), _words(self.new))


def differences(before: str, after: str) -> tuple[Part, ...]:
    """Return the parts of both texts in reading order, what went before what came in its place.

    A word that stayed between longer changes goes with them, and texts that share little are one part each:
    stripes of chance agreement are harder to read than the old words and the new ones.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    steps = _without_islands(_steps(old, new))
    stayed = sum(step.words for step in steps if step.same)
    if 2 * stayed < _ALIKE * (_words(old) + _words(new)):
        return _replaced(before, after)
    parts: list[Part] = []
    for step in steps:
        text = "".join(step.new)
        parts += [Part("same", text)] if step.same else _replaced("".join(step.old), text)
    return tuple(parts)


def replaced_words(before: str, after: str) -> tuple[str, str]:
    """Return the one stretch of whole words that a change touches, as it was and as it is.

    Where nothing stood or nothing is left, the word before it, or else the one behind it, says where.

    Both are empty where only blanks change.

    >>> replaced_words("It rose by ten now.", "It rose by ten percent now.")
    ('ten', 'ten percent')
    """
    old, new = before.split(), after.split()
    if old == new:
        return "", ""
    shortest = min(len(old), len(new))
    start = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    rest = shortest - start
    kept = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    if start + kept in {len(old), len(new)}:
        start, kept = (start - 1, kept) if start else (start, max(kept - 1, 0))
    return " ".join(old[start : len(old) - kept]), " ".join(new[start : len(new) - kept])


def _steps(old: Sequence[str], new: Sequence[str]) -> list[_Step]:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [_Step(list(old[i1:i2]), list(new[j1:j2]), kind == "equal") for kind, i1, i2, j1, j2 in codes]


def _without_islands(steps: list[_Step]) -> list[_Step]:
    """Join changes with the few words between them ("semantic cleanup": N. Fraser, Diff Strategies)."""
    joined: list[_Step] = []
    for step in steps:
        joined.append(step)
        while len(joined) > 2 and _is_island(*joined[-3:]):
            one, island, other = joined[-3:]
            joined[-3:] = [
                _Step(one.old + island.old + other.old, one.new + island.new + other.new, same=False)
            ]
    return joined


def _is_island(one: _Step, between: _Step, other: _Step) -> bool:
    return between.same and 2 * between.words < one.words + other.words


def _words(tokens: Sequence[str]) -> int:
    return sum(token[0].isalnum() for token in tokens)


def _replaced(before: str, after: str) -> tuple[Part, ...]:
    both = Part("deleted", before), Part("inserted", after)
    return tuple(part for part in both if part.text)
