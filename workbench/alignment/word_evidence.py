"""What two words have in common on their faces: a value, a spelling, an entry in the lexicon."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbench.alignment.attention import Span
from workbench.alignment.words import english_looks, indonesian_looks
from workbench.domain.languages import SOURCE, TARGET
from workbench.text.values.numbers import values
from workbench.text.values.value import NUMERIC, Value
from workbench.text.words.sounds import folded

Cell = tuple[int, int]
"""A source word and a target word, each by its number in its sentence."""

_SHORTEST = 3  # letters: shorter words of two languages are alike by chance, as "di" and "ia"


def same_values(source: str, target: str, words: Sequence[Span], others: Sequence[Span]) -> Iterator[Cell]:
    """Yield the words with which both sentences tell the same number, amount, date or time."""
    for its in values(source, SOURCE):
        for other in values(target, TARGET):
            if _is_same(its, other):
                for one in _inside(words, its):
                    yield from ((one, another) for another in _inside(others, other))


def _is_same(one: Value, other: Value) -> bool:
    alike = one.kind == other.kind or {one.kind, other.kind} <= NUMERIC
    return alike and not one.readings.isdisjoint(other.readings)


def _inside(words: Sequence[Span], value: Value) -> list[int]:
    return [at for at, (start, end) in enumerate(words) if start < value.end and value.start < end]


@lru_cache(maxsize=50_000)
def is_identical(word: str, other: str) -> bool:
    """Whether both are one word or number; an English ``'s`` does not count, nor do separators."""
    bare = other.removesuffix("'s").removesuffix("’s")
    return (len(word) >= _SHORTEST or word.isdigit()) and folded(word) == folded(bare)


@lru_cache(maxsize=50_000)
def is_known(word: str, other: str) -> bool:
    """Whether the lexicon holds the second for a translation of the first."""
    return any(look in forms[1:] for forms in indonesian_looks(word) for look in english_looks(other))


@lru_cache(maxsize=50_000)
def is_cognate(word: str, other: str) -> bool:
    """Whether both are spelt as loanwords are: ``presiden`` and ``president``."""
    return any(look == forms[0] for forms in indonesian_looks(word) for look in english_looks(other))
