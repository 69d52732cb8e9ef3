"""What speaks for a bead: how alike its two sides are, in a few features.

With a model the draft of the source is compared with the target, letter by letter and word by word;
without one, names, numbers, loanwords, a small lexicon and length have to do. How likely the model finds the
target for its source is not asked: beside its drafts that adds .003 of F1 at best, and costs minutes a text.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from workbench.alignment.learned_words import KnownWords
from workbench.alignment.overlap import Overlap
from workbench.alignment.words import common_forms, english_looks, english_stems, indonesian_looks

_SHRINKAGE = 0.945  # English letters to an Indonesian letter, in news
_SMALL = 15  # letters added to both lengths: a short sentence's ratio says little
_REMEMBERED = 1 << 16  # pairs of sentences
_NO_WORDS = 0.3  # what a sentence without any telling word counts as sharing
_HOPELESS = 0.05  # a merged sentence that shares less with the other side does not belong


class Features(NamedTuple):
    """Of one bead: each between 0 and 1."""

    words: float  # share of telling words that draft and target have in common
    letters: float  # rapidfuzz's ratio of draft and target
    looks: float  # share of names, numbers, loanwords and known words that source and target have in common
    weakest: float  # the share of the sentence that has least in common with the other side
    length: float  # the logarithm of how far the lengths are from what one expects


class Evidence:
    """Two texts' sentences, ready to be compared; ``drafts`` are the source's, one a sentence, or None.

    ``known`` are word pairs that a memory has taught.
    """

    def __init__(
        self,
        source: Sequence[str],
        target: Sequence[str],
        drafts: Sequence[str] | None = None,
        known: KnownWords | None = None,
    ) -> None:
        self.has_drafts = drafts is not None
        self._source = [text.lower() for text in (source if drafts is None else drafts)]
        self._target = [text.lower() for text in target]
        self._shrinkage = _SHRINKAGE if drafts is None else 1.0
        self._looks = _Shares(
            Overlap(
                [indonesian_looks(text, known or {}) for text in source],
                [english_looks(text) for text in target],
                common_forms(),
            )
        )
        self._words = self._looks
        if drafts is not None:
            stems = [[(stem,) for stem in english_stems(text)] for text in drafts]
            self._words = _Shares(Overlap(stems, [english_stems(text) for text in target], common_forms()))

    @property
    def overlap(self) -> Overlap:
        """The words that say most: the draft's, or the source's own."""
        return self._words.overlap

    def features(self, source: range, target: range) -> Features | None:
        """Return what speaks for the bead of these sentences, None where it is hopeless.

        Neither side may be empty.
        """
        words, weakest = self._words.of(source, target)
        if not self.has_drafts:
            return Features(0.0, 0.0, words, weakest, self._length(source, target))
        if weakest < _HOPELESS and len(source) + len(target) > 2:
            return None
        looks, _ = self._looks.of(source, target)
        letters = ratio(_joined(self._source, source), _joined(self._target, target)) / 100
        return Features(words, letters, looks, weakest, self._length(source, target))

    def _length(self, source: range, target: range) -> float:
        letters = sum(len(self._source[i]) for i in source) * self._shrinkage
        expected = sum(len(self._target[j]) for j in target)
        return min(1.0, abs(math.log((letters + _SMALL) / (expected + _SMALL))))


class _Shares:
    """The shares of their words that two sides have in common."""

    def __init__(self, overlap: Overlap) -> None:
        self.overlap = overlap
        self._shared = lru_cache(_REMEMBERED)(overlap.shared)

    def of(self, source: range, target: range) -> tuple[float, float]:
        """Return the share that both sides have in common, and that of the sentence that has least."""
        shared = [[self._shared(i, j) for j in target] for i in source]
        by_source = [sum(row) for row in shared]
        by_target = [sum(column) for column in zip(*shared, strict=True)] if len(source) > 1 else shared[0]
        source_weights = self.overlap.source_weights[source.start : source.stop]
        target_weights = self.overlap.target_weights[target.start : target.stop]
        weights = source_weights + target_weights
        shares = [
            part / weight if weight else _NO_WORDS
            for part, weight in zip(by_source + by_target, weights, strict=True)
        ]
        whole = sum(weights)
        return (min(1.0, 2 * sum(by_source) / whole) if whole else 0.0), min(1.0, *shares)


def _joined(sentences: Sequence[str], numbers: range) -> str:
    return " ".join(sentences[number] for number in numbers)
