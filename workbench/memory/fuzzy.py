"""Fuzzy search: the sources most like a sentence, without comparing it with all of them.

Two sentences of which seven tenths of the characters agree nearly always share words, and a shared rare word
says most. So the index keeps, for each word, the sources that have it; a search gathers those of the
query's words, rarest first, weighs what they share, and compares the query with the likeliest. Sentences of
very different length are never compared: their similarity cannot reach the threshold. In a sentence of a
few words one changed letter can change them all, so short ones are compared with all of like length.
"""

import heapq
import math
import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from workbench.memory.similarity import CLOSEST_FUZZY, EXACT, collapsed

SHORT = 24  # characters; all sources of like length are compared with a query of no more
ENOUGH_POSTINGS = 15_000  # read from the rarest words on; more would take longer than it finds
COMPARED = 4_000  # likeliest candidates that are compared character by character
AT_ONCE = 1_000  # comparisons in one call, which holds the interpreter's lock: about a millisecond
_WORD = re.compile(r"\w+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Found:
    """A source of the index and its similarity to the query in percent."""

    source: str
    score: int


class FuzzyIndex:
    """Different sources by the words in them, in memory: about 0.4 kB a sentence.

    One thread at a time uses it.
    """

    def __init__(self, sources: Iterable[str] = ()) -> None:
        self._places: dict[str, int] = {}
        self._sources: list[str] = []  # by place; "" where one was removed
        self._short: list[array[int]] = [array("I") for _ in range(2 * SHORT + 1)]  # places by length
        self._postings: dict[str, array[int]] = defaultdict(lambda: array("I"))  # places by word
        for source in sources:
            self.add(source)

    def __len__(self) -> int:
        return len(self._places)

    def add(self, source: str) -> None:
        """Index ``source`` unless it is there already."""
        if source in self._places or not source:
            return
        place = self._places[source] = len(self._sources)
        self._sources.append(source)
        if len(source) < len(self._short):
            self._short[len(source)].append(place)
        for word in _words(source):
            self._postings[word].append(place)

    def remove(self, source: str) -> None:
        """Forget ``source``, if it is there; its words are still passed over in a search."""
        place = self._places.pop(source, None)
        if place is not None:
            self._sources[place] = ""

    def search(self, source: str, *, threshold: int = 70, limit: int = 9) -> list[Found]:
        """Return the sources of at least ``threshold`` percent, best first, at most ``limit``."""
        query = collapsed(source)
        shortest, longest = math.ceil(len(query) * threshold / 100), len(query) * 100 // threshold
        if len(query) <= SHORT:
            candidates = self._of_length(shortest, longest)
        else:
            candidates = self._likeliest(query, shortest, longest)
        found: list[Found] = []
        for start in range(0, len(candidates), AT_ONCE):
            found += self._compare(query, candidates[start : start + AT_ONCE], threshold)
        return heapq.nsmallest(limit, found, key=lambda each: -each.score)

    def _compare(self, query: str, places: Sequence[int], threshold: int) -> Iterator[Found]:
        choices = [self._sources[place] for place in places]
        for text, share, _ in process.extract(
            query,
            choices,
            scorer=Levenshtein.normalized_similarity,
            processor=None,
            limit=None,
            score_cutoff=threshold / 100,
        ):
            score = EXACT if text == query else min(int(share * 100 + 1e-9), CLOSEST_FUZZY)
            yield Found(text, score)

    def _of_length(self, shortest: int, longest: int) -> list[int]:
        buckets = self._short[shortest : longest + 1]
        return [place for bucket in buckets for place in bucket]

    def _likeliest(self, query: str, shortest: int, longest: int) -> list[int]:
        """Return the places of the sources that share the most with ``query``, weighed by rarity."""
        weights = self._shared_weights(query)
        fitting = (place for place in weights if shortest <= len(self._sources[place]) <= longest)
        return heapq.nlargest(COMPARED, fitting, key=weights.__getitem__)

    def _shared_weights(self, query: str) -> dict[int, float]:
        """Return, for every place that shares a telling word with ``query``, how much it shares."""
        known = sorted((self._postings[word] for word in _words(query) if word in self._postings), key=len)
        weights: dict[int, float] = defaultdict(float)
        read = 0
        for places in known:
            if read and read + len(places) > ENOUGH_POSTINGS:
                break
            read += len(places)
            weight = math.log(1 + len(self._sources) / len(places))
            for place in places:
                weights[place] += weight
        return weights


def _words(source: str) -> set[str]:
    return set(_WORD.findall(source.casefold()))
