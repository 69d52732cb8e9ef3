"""How well and how fast texts are aligned: with the bundled model, without any, beside lengths alone."""

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.benchmarks.alignment_texts import AlignedText, Beads, Pair, altered
from tests.benchmarks.figures import Show
from tests.benchmarks.gale_church import gale_church
from tests.places import BUNDLED, ROOT, SHARED
from workbench.alignment.aligner import align
from workbench.alignment.learned_words import KnownWords, learned_words
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

PARALLEL = SHARED / "data"
TEXT = 80  # pairs
TEXTS = 5  # of each collection
SEED = 7

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not PARALLEL.is_dir(), reason="the parallel text is not beside this checkout"),
]


@dataclass
class Tally:
    """Beads that are not null: found, expected, and both."""

    right: int = 0
    found: int = 0
    expected: int = 0
    sure: int = 0
    sure_and_right: int = 0

    def count(self, beads: Sequence[tuple[tuple[int, ...], tuple[int, ...], float]], gold: Beads) -> None:
        both = [(source, target, score) for source, target, score in beads if source and target]
        sure = [(source, target) for source, target, score in both if score >= 0.9]
        self.right += sum((source, target) in gold for source, target, _ in both)
        self.found += len(both)
        self.expected += len(gold)
        self.sure += len(sure)
        self.sure_and_right += sum(bead in gold for bead in sure)

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.expected)


@cache
def pairs(name: str) -> list[Pair]:
    sides = [
        (PARALLEL / f"dev.{name}.{side}").read_text(encoding="utf-8").split("\n") for side in ("id", "en")
    ]
    return [(source, target) for source, target in zip(*sides, strict=True) if source]


@cache
def texts(name: str) -> list[AlignedText]:
    lines = pairs(name)[-TEXT * TEXTS :]  # the other end served to fit the weights
    return [altered(lines[at : at + TEXT], SEED + at) for at in range(0, len(lines), TEXT)]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED), threads=2, beam=1)


def tally(name: str, engine: Engine | None, known: KnownWords | None = None) -> Tally:
    result = Tally()
    for text in texts(name):
        drafts = [draft.target for draft in engine.draft(text.source)] if engine else None
        beads = align(text.source, text.target, drafts, known=known)
        result.count([(bead.source, bead.target, bead.score or 0.0) for bead in beads], text.beads)
    return result


def tell(show: Show, name: str, how: str, result: Tally) -> None:
    show(f"aligning {name} {how}, strict F1", result.f1)
    if result.sure:
        show(f"aligning {name} {how}, right among the sure", result.sure_and_right / result.sure, least=0.98)
        show(f"aligning {name} {how}, sure among the right", result.sure_and_right / result.right, least=0.6)


@pytest.mark.parametrize("name", ["news", "flores"])
def test_beads_are_right_with_the_bundled_model(name: str, engine: Engine, show: Show) -> None:
    result = tally(name, engine)
    tell(show, name, "with the model", result)
    assert result.f1 >= 0.95
    assert result.sure_and_right >= 0.98 * result.sure
    assert result.sure_and_right >= 0.6 * result.right


@pytest.mark.parametrize("name", ["news", "flores"])
def test_beads_without_a_model_are_far_better_than_by_length_alone(name: str, show: Show) -> None:
    result, lengths = tally(name, None), Tally()
    for text in texts(name):
        lengths.count([(*bead, 0.0) for bead in gale_church(text.source, text.target)], text.beads)
    tell(show, name, "without a model", result)
    tell(show, name, "by length alone (Gale and Church)", lengths)
    assert result.f1 >= 0.92
    assert result.sure_and_right >= 0.98 * result.sure
    assert result.f1 > lengths.f1 + 0.05


def test_a_thousand_sentences_are_aligned_in_seconds(show: Show) -> None:
    english = [target for _, target in pairs("news")[:1150]]
    text = altered(list(zip(english, english, strict=True)), SEED)
    assert min(len(text.source), len(text.target)) >= 1000
    started = time.perf_counter()
    align(text.source, text.target, text.source)
    with_drafts = time.perf_counter() - started
    started = time.perf_counter()
    align(text.source, text.target)
    without = time.perf_counter() - started
    show(f"aligning {len(text.source)} sentences with drafts", with_drafts, "s", most=5)
    show("the same without", without, "s")


@pytest.mark.parametrize("how", ["drafts", "none"])
def test_ten_thousand_sentences_are_aligned_in_bounded_memory(how: str, show: Show) -> None:
    if not Path("/proc/self/status").is_file():
        pytest.skip("this system does not tell how much memory a process held")
    command = [sys.executable, "-m", "tests.benchmarks.long_alignment", "10000", how]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, memory, right = map(float, done.stdout.split())
    what = "with drafts" if how == "drafts" else "without a model"
    show(f"aligning 10,000 sentences {what}", seconds, "s")
    show(f"aligning 10,000 sentences {what}, memory", memory, "MiB")
    show(f"aligning 10,000 sentences {what}, beads found", right)
    assert right >= 0.9


@pytest.mark.parametrize("name", ["news", "flores"])
@pytest.mark.parametrize("with_model", [True, False], ids=["model", "none"])
def test_words_learned_from_a_memory_of_news_help_with_news(
    name: str, with_model: bool, engine: Engine, show: Show
) -> None:
    known = learned_words(pairs("news")[: -TEXT * TEXTS])
    plain, taught = (tally(name, engine if with_model else None, its) for its in (None, known))
    how = "with the model" if with_model else "without a model"
    show(f"aligning {name} {how}, F1 that a memory of news adds", taught.f1 - plain.f1)
    show(f"aligning {name} {how}, F1 with that memory", taught.f1)
    assert taught.f1 >= plain.f1 - 0.005
    assert taught.sure_and_right >= 0.98 * taught.sure
