"""How much of their weighty words two sentences share."""

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence, Set
from typing import TypeVar

_BESIDE = 20  # sentences
_STRANGE = 0.25  # of its weight is left to a word that the other text never holds

Word = TypeVar("Word", bound=Hashable)
Alternatives = tuple[str, ...]
"""The forms under which a source word may be met in the target; the first is its own."""


class Overlap:
    """Shared words of two texts' sentences, weighted by how rare they are in these texts.

    ``source_weights`` and ``target_weights`` are each sentence's sum of logarithms of its words' rarity;
    words that the other text never holds say little and count for little.
    """

    def __init__(
        self,
        source: Sequence[Sequence[Alternatives]],
        target: Sequence[Sequence[str]],
        common: Set[str] = frozenset(),
    ) -> None:
        self._target_rarity = _rarity(target, common)
        self._source_rarity = _rarity(source, {(word,) for word in common})
        met: set[str] = set()
        self._source = [self._matchable(words, met) for words in source]
        self._target = [
            {word: self._target_rarity[word] for word in dict.fromkeys(words) if word in met}
            for words in target
        ]
        self.source_weights = [
            _weight([self._source_rarity[word] for word in dict.fromkeys(words)], [its for _, its in known])
            for words, known in zip(source, self._source, strict=True)
        ]
        self.target_weights = [
            _weight([self._target_rarity[word] for word in dict.fromkeys(words)], known.values())
            for words, known in zip(target, self._target, strict=True)
        ]

    def _matchable(self, words: Sequence[Alternatives], met: set[str]) -> list[tuple[Alternatives, float]]:
        found = []
        for alternatives in dict.fromkeys(words):
            forms = tuple(form for form in alternatives if form in self._target_rarity)
            if forms:
                met.update(forms)
                found.append((forms, self._source_rarity[alternatives]))
        return found

    def shared(self, source: int, target: int) -> float:
        """Return the weight of the words that two sentences share."""
        words = self._target[target]
        total = 0.0
        for forms, weight in self._source[source]:
            for form in forms:
                if form in words:
                    total += min(weight, words[form])
                    break
        return total

    def rare_pairs(self, most: int) -> Counter[tuple[int, int]]:
        """Count the shared words of sentence pairs, of those in at most ``most`` sentences of each text."""
        places: dict[str, list[int]] = {}
        for number, words in enumerate(self._target):
            for word in words:
                places.setdefault(word, []).append(number)
        origins: dict[Alternatives, list[int]] = {}
        for number, known in enumerate(self._source):
            for forms, _ in known:
                origins.setdefault(forms, []).append(number)
        pairs: Counter[tuple[int, int]] = Counter()
        for forms, sources in origins.items():
            targets = {number for form in forms for number in places.get(form, ())}
            if len(sources) <= most and 0 < len(targets) <= most:
                pairs.update((source, target) for source in sources for target in targets)
        return pairs


def _weight(all_words: Iterable[float], known: Iterable[float]) -> float:
    """Return a sentence's weight, in which words that the other text never holds count for little."""
    met = sum(known)
    return met + _STRANGE * (sum(all_words) - met)


def _rarity(sentences: Sequence[Sequence[Word]], common: Set[Word]) -> dict[Word, float]:
    """Return the logarithm of how many times fewer sentences than all hold each word.

    Some sentences are thought beside the text's own, a third of which hold each common word: in a
    short text its own would not tell that such a word says little.
    """
    holding = Counter(word for words in sentences for word in dict.fromkeys(words))
    every = len(sentences) + _BESIDE
    return {
        word: math.log(every / (count + _BESIDE / 3 if word in common else count))
        for word, count in holding.items()
    }
