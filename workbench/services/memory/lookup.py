"""The best match of one segment after the other, for work that goes through many: no window, no thread."""

from workbench.domain.memory import Match
from workbench.domain.segment import Segment
from workbench.memory.adaptation import adapted_match
from workbench.memory.fuzzy import FuzzyIndex
from workbench.memory.matching import Query, matches
from workbench.memory.similarity import EXACT
from workbench.services.session.reading.memory import MemoryReading

_SEARCHED = 9  # sources that are looked at for the best match: their penalties differ


class MemoryLookup:
    """The memory of a project as it stood when this was made."""

    def __init__(self, project: MemoryReading) -> None:
        self._project = project
        self._index = FuzzyIndex(project.memory_sources())

    def best(self, segment: Segment, *, threshold: int) -> Match | None:
        """Return the best match of at least ``threshold`` percent, its numbers put right; None without."""
        exact = (match for match in self._project.matches(segment.id) if match.score >= threshold)
        return next(exact, None) or self._best_fuzzy(segment, threshold)

    def _best_fuzzy(self, segment: Segment, threshold: int) -> Match | None:
        found = self._index.search(segment.source, threshold=threshold, limit=_SEARCHED)
        sources = [each.source for each in found if each.score < EXACT]
        units = [unit for source in sources for unit in self._project.units_of(source, but=segment.id)]
        best = matches(units, Query(segment.source), threshold=threshold, limit=1)
        return adapted_match(best[0], segment.source) if best else None
