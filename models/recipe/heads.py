"""Which head of which layer aligns words best, seen on words that are the same on both sides."""

import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from recipe.settings import Shape
from recipe.weights import Arrays
from workbench.alignment.attention import Span, pulls, word_spans
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

ANCHOR = re.compile(r"\b(?:[A-Z]\w{2,}|\d[\d.,]*\d)\b")
LINES = 120


class Head(NamedTuple):
    """A head of the attention from target to source."""

    layer: int
    number: int


def anchors(source: str, target: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the spans of names and numbers that stand once on either side: they belong together."""
    places = [{found.group(): found.span() for found in ANCHOR.finditer(side)} for side in (source, target)]
    counts = [Counter(ANCHOR.findall(side)) for side in (source, target)]
    for word, span in places[0].items():
        if counts[0][word] == counts[1][word] == 1:
            yield span, places[1][word]


def lead_with(arrays: Arrays, shape: Shape, head: Head) -> Arrays:
    """Return the same network with a head moved to the front, where CTranslate2 reads the attention from."""
    order = [head.number, *(number for number in range(shape.heads) if number != head.number)]
    size = shape.width // shape.heads
    rows = np.concatenate([np.arange(number * size, (number + 1) * size) for number in order])
    part = f"decoder.{head.layer}.attention"
    both = np.concatenate([rows, rows + shape.width])  # keys, then values
    return arrays | {
        f"{part}.queries.weight": arrays[f"{part}.queries.weight"][rows],
        f"{part}.queries.bias": arrays[f"{part}.queries.bias"][rows],
        f"{part}.memory.weight": arrays[f"{part}.memory.weight"][both],
        f"{part}.memory.bias": arrays[f"{part}.memory.bias"][both],
        f"{part}.output.weight": arrays[f"{part}.output.weight"][:, rows],
    }


def best_head(shape: Shape, dev: Path, write: Callable[[Head, Path], None]) -> Head:
    """Return the head whose attention links most of the anchors in the first lines of NAME.id and NAME.en.

    ``write`` writes the folder of the model that gives a head's attention.
    """
    sides = [Path(f"{dev}.{side}").read_text(encoding="utf-8").split("\n")[:LINES] for side in ("id", "en")]
    pairs = list(zip(*sides, strict=True))
    shares = {}
    for head in (Head(layer, number) for layer in range(shape.decoders) for number in range(shape.heads)):
        with tempfile.TemporaryDirectory() as place:
            write(head, Path(place))
            shares[head] = linked_share(Engine(read_folder(Path(place))), pairs)
        print(
            f"  layer {head.layer} head {head.number}: {shares[head]:.3f} of the anchors linked", flush=True
        )
    return max(shares, key=shares.__getitem__)


def linked_share(engine: Engine, pairs: list[tuple[str, str]]) -> float:
    """Return the share of anchors whose target looks most at their source, by the attention alone."""
    linked = total = 0
    for source, target in pairs:
        words, others = word_spans(source), word_spans(target)
        falls = pulls(words, others, engine.attention(source, target))
        for here, there in anchors(source, target):
            column = next(number for number, word in enumerate(others) if meets(word, there))
            most = max(range(len(words)), key=lambda row: falls[row][column])
            linked += meets(words[most], here)
            total += 1
    return linked / max(1, total)


def meets(word: Span, other: Span) -> bool:
    """Say whether two spans share a character."""
    return word[0] < other[1] and other[0] < word[1]
