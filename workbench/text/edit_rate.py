"""How much a text was changed: in words and in characters, and for each word of the result."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from rapidfuzz.distance import Levenshtein

_WORDS = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")
_LONGEST_SHIFT = 10  # words


@dataclass(frozen=True, slots=True)
class Edits:
    """Words put in, taken out or replaced and phrases moved; characters; the ``result``'s words.

    Marks of punctuation count as words. Edits of several texts add up.
    """

    words: int = 0
    characters: int = 0
    result: int = 0

    @property
    def rate(self) -> float:
        """Return the translation edit rate, TER: edits for each word of the result.

        M. Snover et al., "A Study of Translation Edit Rate with Targeted Human Annotation", AMTA 2006.
        """
        return self.words / self.result if self.result else float(self.words > 0)

    def __add__(self, other: Self) -> Self:
        return type(self)(
            self.words + other.words, self.characters + other.characters, self.result + other.result
        )


def edits(before: str, after: str) -> Edits:
    """Count the edits that make ``after`` of ``before``; a phrase that moved is one."""
    new = _WORDS.findall(after)
    if before == after:
        return Edits(result=len(new))
    return Edits(_word_edits(_WORDS.findall(before), new), Levenshtein.distance(before, after), len(new))


def _word_edits(old: Sequence[str], new: Sequence[str]) -> int:
    """Shift phrases as long as a shift saves more than it costs, the best first, then count."""
    shifts, distance = 0, Levenshtein.distance(old, new)
    while distance > 1:
        best = min(_shifted(old, new), key=lambda shifted: Levenshtein.distance(shifted, new), default=old)
        if Levenshtein.distance(best, new) > distance - 2:
            break
        shifts, old, distance = shifts + 1, best, Levenshtein.distance(best, new)
    return shifts + distance


def _shifted(old: Sequence[str], new: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield ``old`` with a phrase of it, among the words that differ, moved to where ``new`` has it."""
    loose_old: set[int] = set()
    goals: dict[int, int] = {}  # by words of ``new`` that differ, where in ``old`` they would go
    for part in Levenshtein.opcodes(old, new):
        if part.tag != "equal":
            loose_old.update(range(part.src_start, part.src_end))
            goals |= dict.fromkeys(range(part.dest_start, part.dest_end), part.src_start)
    for start in loose_old:
        for place, goal in goals.items():
            length = 0
            while (
                length < _LONGEST_SHIFT
                and start + length in loose_old
                and place + length in goals
                and old[start + length] == new[place + length]
            ):
                length += 1
            if length:
                rest = [*old[:start], *old[start + length :]]
                at = goal if goal <= start else max(goal - length, 0)
                yield [*rest[:at], *old[start : start + length], *rest[at:]]
