"""Where a text's pieces stand in it."""

from collections.abc import Sequence

from workbench.alignment.attention import Span
from workbench.mt.bpe import SEPARATOR

BLANK = "▁"
FARTHEST = 8
"""How many letters may have been lost in normalising between two pieces."""


def piece_spans(text: str, pieces: Sequence[str]) -> list[Span]:
    """Return where each piece stands in its text.

    A piece that SentencePiece has normalised, or spelt as bytes, is taken to be the next letter.
    """
    spans, at = [], 0
    for piece in pieces:
        letters = piece.replace(BLANK, "").removesuffix(SEPARATOR)
        found = text.find(letters, at, at + len(letters) + FARTHEST) if letters else -1
        if found >= 0:
            start, end = found, found + len(letters)
        else:
            start, end = at, min(len(text), at + bool(letters))
        spans.append((start, end))
        at = end
    return spans
