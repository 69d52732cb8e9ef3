"""Which target word the model gave for which source word, read off its attention."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
LEAST_WEIGHT = 0.2
BLANK = "▁"
FARTHEST = 8
"""How many letters may have been lost in normalising between two pieces."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WordLink:
    """A source word and the target word it gave: character offsets, and the attention between them (0-1)."""

    source: Span
    target: Span
    weight: float


@dataclass(frozen=True, slots=True)
class Attention:
    """How much each target piece attended to each source piece: ``weights[target][source]``, rows sum to 1.

    ``source`` and ``target`` are the pieces' character offsets in their texts.
    """

    source: Sequence[Span]
    target: Sequence[Span]
    weights: Sequence[Sequence[float]]


def piece_spans(text: str, pieces: Sequence[str]) -> list[Span]:
    """Return where each piece stands in its text.

    A piece that SentencePiece has normalised, or spelt as bytes, is taken to be the next letter.
    """
    spans, at = [], 0
    for piece in pieces:
        letters = piece.replace(BLANK, "")
        found = text.find(letters, at, at + len(letters) + FARTHEST) if letters else -1
        if found >= 0:
            start, end = found, found + len(letters)
        else:
            start, end = at, min(len(text), at + bool(letters))
        spans.append((start, end))
        at = end
    return spans


def word_links(source: str, target: str, attention: Attention) -> list[WordLink]:
    """Return each target word's strongest link, where it is strong enough, in the target's order."""
    source_words = [found.span() for found in WORD.finditer(source)]
    links = []
    for word in (found.span() for found in WORD.finditer(target)):
        rows = [
            row
            for piece, row in zip(attention.target, attention.weights, strict=True)
            if _overlap(piece, word)
        ]
        if not rows or not source_words:
            continue
        weights = [_weight(rows, attention.source, candidate) for candidate in source_words]
        best = max(range(len(weights)), key=weights.__getitem__)
        if weights[best] >= LEAST_WEIGHT:
            links.append(WordLink(source_words[best], word, weights[best]))
    return links


def _weight(rows: Sequence[Sequence[float]], pieces: Sequence[Span], word: Span) -> float:
    """Return how much of the rows' attention falls on a source word's pieces."""
    columns = [number for number, piece in enumerate(pieces) if _overlap(piece, word)]
    return sum(row[column] for row in rows for column in columns) / len(rows)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
