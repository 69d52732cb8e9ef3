"""The partners of a word among the word links of a pair."""

from collections.abc import Iterable

from workbench.alignment.attention import Span
from workbench.alignment.word_links import WordLink
from workbench.domain.alignment import Side

Lit = tuple[Span, float]
"""A word's start and end in characters, and how sure its link is (0 to 1)."""


def partners(links: Iterable[WordLink], side: Side, at: int) -> tuple[tuple[Lit, ...], tuple[Lit, ...]]:
    """Return the words to light up in source and target when one points at a character of a side.

    They are on the other side; a caret before or behind a word points at it.
    """
    if side == "source":
        return (), tuple((link.target, link.weight) for link in links if _holds(link.source, at))
    return tuple((link.source, link.weight) for link in links if _holds(link.target, at)), ()


def _holds(word: Span, at: int) -> bool:
    return word[0] <= at <= word[1]
