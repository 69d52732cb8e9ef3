"""Pairs to padded arrays of a few fixed widths, so that a compiled network sees few shapes."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import sentencepiece

from recipe.corpora import Pair, drawn

PAD, UNKNOWN, START, END = 0, 1, 2, 3
IGNORED = -100
# Ten widths leave 18 % of the slots empty, five leave 29 %; each costs half a minute of compiling, once.
WIDTHS = (12, 16, 20, 26, 32, 38, 46, 58, 76, 104)
CHUNK = 60_000
Array = np.ndarray[tuple[int, ...], np.dtype[np.int64]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Arrays (rows, width): ``source`` ends with END, ``shifted`` starts with START."""

    source: Array
    shifted: Array
    wanted: Array

    @property
    def tokens(self) -> int:
        """Return how many target tokens are learnt from."""
        return int((self.wanted != IGNORED).sum())


def width_for(lengths: Sequence[int]) -> int | None:
    """Return the narrowest width that holds the sides and one token more, None for too long a pair."""
    return next((width for width in WIDTHS if max(lengths) < width), None)


def padded(rows: Sequence[tuple[list[int], list[int]]], width: int) -> Batch:
    """Return the rows' batch."""
    source = np.full((len(rows), width), PAD, np.int64)
    shifted, wanted = source.copy(), np.full((len(rows), width), IGNORED, np.int64)
    for number, (said, meant) in enumerate(rows):
        source[number, : len(said) + 1] = [*said, END]
        shifted[number, : len(meant) + 1] = [START, *meant]
        wanted[number, : len(meant) + 1] = [*meant, END]
    return Batch(source, shifted, wanted)


def batches(
    encoded: Sequence[tuple[list[int], list[int]]], slots: int, chance: random.Random
) -> Iterator[Batch]:
    """Yield full batches of about ``slots`` padded target positions in random order; a rest is left out."""
    by_width: dict[int, list[tuple[list[int], list[int]]]] = {width: [] for width in WIDTHS}
    for row in encoded:
        if width := width_for([len(side) for side in row]):
            by_width[width].append(row)
    starts = [
        (width, start)
        for width, rows in by_width.items()
        for start in range(0, len(rows) - rows_of(width, slots) + 1, rows_of(width, slots))
    ]
    chance.shuffle(starts)
    for width, start in starts:
        yield padded(by_width[width][start : start + rows_of(width, slots)], width)


def rows_of(width: int, slots: int) -> int:
    """Return how many rows of a width make a batch: a multiple of eight, which processors like."""
    return max(8, slots // width // 8 * 8)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How pairs become pieces: with ``sampling`` above 0 the source's pieces vary (Kudo 2018)."""

    pieces: sentencepiece.SentencePieceProcessor
    reverse: bool = False
    sampling: float = 0.0

    def encode(self, pairs: Sequence[Pair]) -> list[tuple[list[int], list[int]]]:
        """Return each pair's source and target pieces."""
        sides = [pair.indonesian for pair in pairs], [pair.english for pair in pairs]
        sources, targets = reversed(sides) if self.reverse else sides
        varied = {"enable_sampling": True, "alpha": self.sampling, "nbest_size": -1} if self.sampling else {}
        return list(zip(self.pieces.encode(sources, **varied), self.pieces.encode(targets), strict=True))


def endless(pairs: list[Pair], encoding: Encoding, slots: int, chance: random.Random) -> Iterator[Batch]:
    """Yield batches of epoch after epoch."""
    while True:
        epoch = drawn(pairs, chance)
        for start in range(0, len(epoch), CHUNK):
            yield from batches(encoding.encode(epoch[start : start + CHUNK]), slots, chance)
