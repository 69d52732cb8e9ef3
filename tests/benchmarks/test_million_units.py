"""A memory of many real sentences: how fast it opens and answers, and what it misses.

``WORKBENCH_UNITS=1000000 pytest tests/benchmarks/test_million_units.py`` measures a million units; without
the variable a small share of them. A query is a sentence of the memory with one to four words changed,
dropped or moved. Times are the thread's own: what a busy machine takes away is not the memory's.
"""

import lzma
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import quantiles

import pytest
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from tests.benchmarks.figures import Show
from tests.places import SHARED
from workbench.domain.memory import TranslationUnit
from workbench.memory.fuzzy import FuzzyIndex
from workbench.memory.similarity import similarity
from workbench.services.session import Session
from workbench.store import memory_building

UNITS = int(os.environ.get("WORKBENCH_UNITS", "0")) or 10_000
QUERIES = 400
JUDGED = 150  # queries that are also compared with every unit
DATA = SHARED / "data"
AT = "2026-01-31T09:30:00Z"

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not DATA.exists(), reason="the real sentences are not here"),
]


@dataclass
class Memory:
    """A project that the memory is attached to, its sources, and a few of them changed."""

    project: Path
    sources: list[str]
    queries: list[str]
    built: float


def pairs() -> Iterator[tuple[str, str]]:
    """Yield real sentences with a translation, then some without."""
    with lzma.open(DATA / "train.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            _, source, target = line.rstrip("\n").split("\t")[:3]
            yield source, target
    with lzma.open(DATA / "mono.en.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.strip(), line.strip()


def distinct(number: int) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for source, target in pairs():
        if source and target and source not in seen:
            seen.add(source)
            yield source, target
            if len(seen) == number:
                return


def changed(text: str, dice: random.Random, words_of: list[str]) -> str:
    words = text.split()
    for _ in range(dice.randint(1, 4)):
        place, how = dice.randrange(len(words)), dice.choice(["change", "drop", "move"])
        if how == "change":
            words[place] = dice.choice(dice.choice(words_of).split())
        elif how == "move":
            words.insert(dice.randrange(len(words)), words.pop(place))
        elif len(words) > 1:
            del words[place]
    return " ".join(words)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Memory:
    folder = tmp_path_factory.mktemp("units")
    some = list(distinct(UNITS))
    started = time.thread_time()
    units = (TranslationUnit(source, target, changed_at=AT) for source, target in some)
    memory_building.build(folder / "large.wbm", units, name="large.tmx", at=AT)
    built = time.thread_time() - started
    session = Session.create(folder / "news.wbp")
    session.attach_memory(folder / "large.wbm")
    session.close()
    sources = [source for source, _ in some]
    dice = random.Random(7)
    queries = [changed(dice.choice(sources), dice, sources) for _ in range(QUERIES)]
    return Memory(folder / "news.wbp", sources, queries, built)


@pytest.fixture(scope="module")
def index(memory: Memory) -> FuzzyIndex:
    return FuzzyIndex(memory.sources)


def milliseconds(act: Callable[[], object]) -> float:
    started = time.thread_time()
    act()
    return (time.thread_time() - started) * 1000


def p95(times: list[float]) -> float:
    return quantiles(times, n=100)[94]


def test_a_large_memory_is_built_once_and_opens_at_once(memory: Memory, show: Show) -> None:
    show(f"building a memory of {UNITS:,} units", memory.built, "s")

    def open_and_ask() -> None:
        session = Session.open(memory.project)
        assert session.units_of(memory.sources[0])
        session.close()

    show("opening a project with it attached", milliseconds(open_and_ask), "ms", most=1000)


def test_fuzzy_matches_come_quickly_and_none_is_missed(memory: Memory, index: FuzzyIndex, show: Show) -> None:
    times = [milliseconds(lambda query=query: index.search(query)) for query in memory.queries]
    show(f"fuzzy search in {UNITS:,} units, 95 of 100 within", p95(times), "ms", most=100)
    found = expected = 0
    for query in memory.queries[:JUDGED]:
        best = process.extractOne(
            query, memory.sources, scorer=Levenshtein.normalized_similarity, score_cutoff=0.7
        )
        if best is not None:
            expected += 1
            found += [each.score for each in index.search(query, limit=1)] == [similarity(query, best[0])]
    show("best matches found, of those that comparing with every unit finds", found / expected, least=0.99)
    assert found >= 0.97 * expected


def test_the_concordance_answers_while_one_waits(memory: Memory, show: Show) -> None:
    session = Session.open(memory.project)
    dice = random.Random(9)
    phrases = []
    for source in dice.sample(memory.sources, QUERIES):
        words = source.split()
        start, length = dice.randrange(len(words)), dice.randint(1, 3)
        phrases.append(" ".join(words[start : start + length]))
    for ending in ("", "*"):
        wanted = [phrase + ending for phrase in phrases]
        times = [milliseconds(lambda text=text: session.concordance(text)) for text in wanted]
        show(f"concordance, “{ending or 'phrase'}”, 95 of 100 within", p95(times), "ms", most=20)
    session.close()


def test_a_unit_joins_a_large_memory_at_once(memory: Memory, index: FuzzyIndex, show: Show) -> None:
    session = Session.create(memory.project.with_name("own.wbp"))
    units = (TranslationUnit(source, "x", changed_at=AT) for source in memory.sources)
    coming = session.start_units("large.tmx")
    while some := list(islice(units, 2_000)):
        session.add_units(coming, some)
    times = []
    for number in range(100):
        unit = TranslationUnit(f"Kalimat baru nomor {number}.", "New.", changed_at=AT)
        times.append(milliseconds(lambda unit=unit: session.add_units(coming, [unit])))
        times[-1] += milliseconds(lambda unit=unit: index.add(unit.source))
    session.finish_units(coming)
    session.close()
    show("adding a unit, 95 of 100 within", p95(times), "ms", most=5)
