"""How alike two sentences are, and where they differ."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from rapidfuzz.distance import Levenshtein, Opcode

EXACT = 100
CLOSEST_FUZZY = 99  # what differs at all is never shown as exact
_TOKEN = re.compile(r"\w+|[^\w\s]", re.UNICODE)


def similarity(one: str, other: str, *, at_least: int = 0) -> int:
    """Return how alike two sentences are, in percent rounded down; 0 when it is less than ``at_least``.

    The measure is Levenshtein's distance in characters over the length of the longer sentence
    (V. Levenshtein, 1966): an affix changes little, a word changes its length. Runs of whitespace count as
    one space. Only sentences that are then equal reach 100.
    """
    one, other = collapsed(one), collapsed(other)
    if one == other:
        return EXACT
    share: float = Levenshtein.normalized_similarity(one, other, score_cutoff=at_least / 100)
    return min(int(share * 100 + 1e-9), CLOSEST_FUZZY)


def collapsed(sentence: str) -> str:
    """Return ``sentence`` with every run of whitespace as one space, none at its ends."""
    return " ".join(sentence.split())


class Change(StrEnum):
    """What happened to a stretch of words on the way from the match to the current source."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one side: of the current source if same or inserted, of the match's if deleted.

    ``start`` and ``end`` are character offsets into that sentence.
    """

    change: Change
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark, with its character offsets."""

    text: str
    start: int
    end: int


def tokens(sentence: str) -> list[Token]:
    """Return the words and punctuation marks of ``sentence``."""
    return [Token(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(sentence)]


def differences(match_source: str, current_source: str) -> list[Stretch]:
    """Return how the match's source becomes the current one, word by word, in reading order.

    Joined without the deleted stretches this is the current source, save for whitespace between stretches;
    a replaced word is a deleted stretch followed by an inserted one.
    """
    before, after = tokens(match_source), tokens(current_source)
    stretches = []
    for same, steps in groupby(word_steps(before, after), key=lambda step: step.tag == "equal"):
        run = list(steps)
        old = before[run[0].src_start : run[-1].src_end]
        new = after[run[0].dest_start : run[-1].dest_end]
        if old and not same:
            stretches.append(_stretch(Change.DELETED, match_source, old))
        if new:
            change = Change.SAME if same else Change.INSERTED
            stretches.append(_stretch(change, current_source, new))
    return stretches


def word_steps(before: list[Token], after: list[Token]) -> list[Opcode]:
    """Return the fewest word edits from ``before`` to ``after``, equal neighbours joined."""
    return list(Levenshtein.opcodes([each.text for each in before], [each.text for each in after]))


def _stretch(change: Change, sentence: str, part: list[Token]) -> Stretch:
    start, end = part[0].start, part[-1].end
    return Stretch(change, sentence[start:end], start, end)
