"""A memory comes in without a window feeling it, goes again at once, and is searched while one types.

``python tests/benchmarks/test_memory_speed.py 1000000`` prints the figures for as many units. Times are the
thread's own: what a busy machine takes away is not the memory's.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path
from statistics import median, quantiles

import pytest

from workbench.domain.memory import TranslationUnit
from workbench.services.session import Session, long_unit_import

UNITS = 10_000
PART = 8.0  # ms for one of an import's transactions
UNDO = 50.0  # ms, however many units
CONCORDANCE = 20.0  # ms, for 95 of 100 phrases
SYLLABLES = [a + b for a in "bkdmnlrst" for b in "aiu"]

pytestmark = pytest.mark.long


@dataclass
class Figures:
    """Milliseconds."""

    parts: list[float]
    undo: float
    concordance: list[float]


def sentences(dice: random.Random) -> Iterator[str]:
    """Yield sentences whose words are as unequally common as those of a language."""
    words = ["".join(dice.choices(SYLLABLES, k=dice.randint(1, 4))) for _ in range(30_000)]
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    while True:
        for start in range(0, 50_000, 50):
            some = dice.choices(words, cum_weights=weights, k=50)
            yield " ".join(some[: 8 + start % 17])


def units(number: int) -> Iterator[TranslationUnit]:
    texts = sentences(random.Random(7))
    for each in range(number):
        yield TranslationUnit(f"{next(texts)} {each}.", f"{next(texts)}.", changed_at="2026-01-31T09:30:00Z")


def milliseconds(act: Callable[[], object]) -> float:
    started = time.thread_time()
    act()
    return (time.thread_time() - started) * 1000


def measure(folder: Path, number: int) -> Figures:
    session = Session.create(folder / "memory.wbp")
    coming = session.start_units("large.tmx")
    source = units(number)
    parts = []
    while some := list(islice(source, long_unit_import.AT_ONCE)):
        parts.append(milliseconds(lambda some=some: session.add_units(coming, some)))
    session.finish_units(coming)
    undo = milliseconds(session.undo)
    session.redo()
    texts = [unit.source.split() for unit in islice(units(number), 0, 2000, 20)]
    phrases = [" ".join(words[: 1 + place % 3]) for place, words in enumerate(texts)]
    concordance = [milliseconds(lambda phrase=phrase: session.concordance(phrase)) for phrase in phrases]
    session.close()
    return Figures(parts, undo, concordance)


def last_of(times: list[float], hundredth: int) -> float:
    return quantiles(times, n=100)[hundredth - 1]


def test_a_memory_comes_in_and_is_searched_without_being_felt(tmp_path: Path) -> None:
    figures = measure(tmp_path, UNITS)
    assert median(figures.parts) < PART
    assert figures.undo < UNDO
    assert last_of(figures.concordance, 95) < CONCORDANCE


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        measured = measure(Path(place), int(sys.argv[1]) if len(sys.argv) > 1 else UNITS)
    print(
        f"part: median {median(measured.parts):.1f} ms, 99 of 100 under {last_of(measured.parts, 99):.1f} ms"
    )
    print(f"undo: {measured.undo:.1f} ms")
    print(
        f"concordance: median {median(measured.concordance):.1f} ms, "
        f"95 of 100 under {last_of(measured.concordance, 95):.1f} ms"
    )
