"""How much a model looks at each source word while it is made to write each target word."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end, in characters."""

WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")


@dataclass(frozen=True, slots=True)
class Attention:
    """How much each target piece attended to each source piece: ``weights[target][source]``, rows sum to 1.

    ``source`` and ``target`` are the pieces' character offsets in their texts.
    """

    source: Sequence[Span]
    target: Sequence[Span]
    weights: Sequence[Sequence[float]]


def word_spans(text: str) -> list[Span]:
    """Return where the words of a text stand."""
    return [found.span() for found in WORD.finditer(text)]


def pulls(source: Sequence[Span], target: Sequence[Span], attention: Attention) -> list[list[float]]:
    """Return ``[source word][target word]``: how far each is what the other attends to most, 0 to 1.

    It is the geometric mean of two shares: of the target word's attention that falls on the source word,
    and of all that falls on the source word. So both directions have to agree, as in symmetrised links.
    """
    falls = [[0.0] * len(target) for _ in source]
    pieces = [_pieces(word, attention.source) for word in source]
    for column, word in enumerate(target):
        rows = [attention.weights[piece] for piece in _pieces(word, attention.target)]
        for line, its in zip(falls, pieces, strict=True):
            line[column] = sum(row[piece] for row in rows for piece in its) / max(1, len(rows))
    wholes = [sum(line) or 1.0 for line in falls]
    return [
        [math.sqrt(fall * fall / whole) for fall in line] for line, whole in zip(falls, wholes, strict=True)
    ]


def _pieces(word: Span, pieces: Sequence[Span]) -> list[int]:
    """Return the pieces that a word is made of, by their numbers."""
    return [number for number, piece in enumerate(pieces) if word[0] < piece[1] and piece[0] < word[1]]
