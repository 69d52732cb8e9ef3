"""How well words are linked: alignment error rate on sentence pairs linked by hand, and what adds what."""

import time
from dataclasses import replace

import pytest

from tests.alignment.linked_pairs import error_rate, linked_pairs
from tests.benchmarks.figures import Show
from tests.places import BUNDLED
from workbench.alignment.attention import Attention
from workbench.alignment.word_links import WEIGHTS, WordWeights, word_links
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

LEAST = 0.2  # the error rate aimed at
NOTHING = replace(WEIGHTS, value=0, identical=0, known=0, cognate=0, distance=0)
STEPS = {
    "the model's attention alone": NOTHING,
    "and values and same spelling": replace(NOTHING, value=WEIGHTS.value, identical=WEIGHTS.identical),
    "and lexicon and loanwords": replace(WEIGHTS, distance=0),
    "and distance": WEIGHTS,
}

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED))


def rate(attentions: list[Attention | None], weights: WordWeights) -> float:
    return error_rate(
        (pair, pair.numbered(word_links(pair.source, pair.target, attention, weights)))
        for pair, attention in zip(linked_pairs(), attentions, strict=True)
    )


def test_each_evidence_makes_fewer_errors(engine: Engine, show: Show) -> None:
    attentions: list[Attention | None] = [
        engine.attention(pair.source, pair.target) for pair in linked_pairs()
    ]
    rates = {name: rate(attentions, weights) for name, weights in STEPS.items()}
    for name, found in rates.items():
        show(f"word links, error rate by {name}", found, most=LEAST)
    show("word links, error rate without a model", rate([None] * len(attentions), WEIGHTS))
    *_, before, last = rates.values()
    assert last <= before <= LEAST


def test_links_are_there_at_once(engine: Engine, show: Show) -> None:
    pairs = linked_pairs()
    started = time.perf_counter()
    for pair in pairs:
        engine.links(pair.source, pair.target)
    show("linking the words of a sentence", (time.perf_counter() - started) / len(pairs) * 1000, "ms")
