"""The translation memory: the project's own units, and those of the memories attached to it."""

from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property

from workbench.domain.memory import AttachedMemory, Match, MatchKind, TranslationUnit
from workbench.domain.unit_choice import UnitChoice
from workbench.domain.unit_filter import StoredUnit, UnitFilter
from workbench.memory.matching import THRESHOLD
from workbench.services.session.reading import leaving
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.services.session.reading.searched import SearchedMemories
from workbench.store import attached_memories, concordance, imported_units, segments, unit_browsing, units


class MemoryReading(ProjectAnswers):
    """What the memories offer for a source, and what they hold."""

    def matches(self, segment_id: int) -> list[Match]:
        """Return the memories' context and exact matches, the best first; one for each target.

        Those whose penalty leaves too little are not among them.
        """
        segment = segments.fetch_one(self._file, segment_id)
        place = segments.neighbours(self._file, segment)
        by_target: dict[str, Match] = {}
        for unit in self.units_of(segment.source, but=segment.id):
            match = _match(unit, place)
            if match.score < THRESHOLD:
                continue
            if unit.target not in by_target or by_target[unit.target].score < match.score:
                by_target[unit.target] = match
        return sorted(by_target.values(), key=lambda match: -match.score)

    @cached_property
    def searched(self) -> SearchedMemories:
        """The attached memories, as far as they can be opened here."""
        return SearchedMemories()

    def attached_memories(self) -> list[AttachedMemory]:
        """Return the memories beside the project's own, in the order in which they came."""
        return attached_memories.attached(self._file)

    def memory_size(self) -> int:
        """Return how many units the project's own memory has."""
        return imported_units.count(self._file)

    def unit_ids(self, chosen: UnitFilter, memory: AttachedMemory | None = None) -> "array[int]":
        """Return the ids of a memory's units that pass a filter, by default of the project's own."""
        if memory is None:
            return unit_browsing.ids(self._file, chosen)
        return self.searched.ask(memory, lambda file: unit_browsing.ids(file, chosen)) or array("q")

    def stored_units(self, ids: Sequence[int], memory: AttachedMemory | None = None) -> dict[int, StoredUnit]:
        """Return a memory's units by their ids, by default the project's own; what is gone is left out."""
        if memory is None:
            return unit_browsing.fetch(self._file, ids)
        return self.searched.ask(memory, lambda file: unit_browsing.fetch(file, ids)) or {}

    def units_of(self, source: str, *, but: int = 0) -> list[TranslationUnit]:
        """Return all memories' units of a source, the newest first, without that of segment ``but``."""
        own = units.same_source(self._file, source, but=but)
        found = [*own, *imported_units.same_source(self._file, source)]
        found += self.searched.units_of(self.attached_memories(), source)
        return sorted(found, key=lambda unit: unit.changed_at, reverse=True)

    def newest_targets(self, count: int) -> tuple[str, ...]:
        """Return the targets of this project that were confirmed last, at most so many."""
        return units.newest_targets(self._file, count)

    def memory_sources(self) -> Iterator[str]:
        """Yield the sources of everything the memories hold, some twice."""
        yield from (placed.unit.source for placed in leaving.chosen_units(self._file, UnitChoice()))
        yield from imported_units.sources(self._file)
        yield from self.searched.sources(self.attached_memories())

    def concordance(self, text: str, *, in_target: bool = False, limit: int = 100) -> list[TranslationUnit]:
        """Return the units of all memories with the phrase ``text`` on a side, the newest first.

        A ``*`` at its end lets the last word go on.
        """
        own = concordance.search(self._file, text, in_target=in_target, limit=limit)
        attached = self.attached_memories()
        if not attached:
            return own
        found = [*own, *self.searched.concordance(attached, text, in_target=in_target, limit=limit)]
        return concordance.newest_of_each(found, limit)


def _match(unit: TranslationUnit, place: tuple[str, str]) -> Match:
    in_context = any(place) and place == (unit.context_before, unit.context_after)
    kind, score = (MatchKind.CONTEXT, 101) if in_context else (MatchKind.EXACT, 100)
    return Match(
        kind,
        score - unit.penalty,
        unit.source,
        unit.target,
        unit.changed_by,
        unit.changed_at,
        unit.article,
        memory=unit.memory,
    )
