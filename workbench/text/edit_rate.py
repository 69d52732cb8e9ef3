"""How much a text was changed: in words and in characters, and for each word of the result."""

import re
from dataclasses import dataclass
from typing import Self

from rapidfuzz.distance import Levenshtein

_WORDS = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Edits:
    """Words and characters put in, taken out or replaced; ``result`` is how many words the result has.

    Marks of punctuation count as words. Edits of several texts add up.
    """

    words: int = 0
    characters: int = 0
    result: int = 0

    @property
    def rate(self) -> float:
        """Return the word edit rate: changed words for each word of the result.

        It is the translation edit rate (Snover et al. 2006) without its shifts: words that moved count as
        taken out and put in, so the rate is never lower than TER.
        """
        return self.words / self.result if self.result else float(self.words > 0)

    def __add__(self, other: Self) -> Self:
        return type(self)(
            self.words + other.words, self.characters + other.characters, self.result + other.result
        )


def edits(before: str, after: str) -> Edits:
    """Count the fewest edits that make ``after`` of ``before``."""
    if before == after:
        return Edits(result=len(_WORDS.findall(after)))
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    return Edits(Levenshtein.distance(old, new), Levenshtein.distance(before, after), len(new))
