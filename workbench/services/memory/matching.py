"""Matches for the segment under the cursor: what is free at once, what must be searched for when found.

The fuzzy index is built once by a job over a connection of its own, and lives on the one thread of its own
pool, where every search and every addition waits its turn. It names sources only; what the memory holds for
them is read when it is shown, so that a unit withdrawn meanwhile is never offered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.memory import Match
from workbench.domain.segment import Segment
from workbench.memory.adaptation import adapted_match
from workbench.memory.fuzzy import Found, FuzzyIndex
from workbench.memory.matching import THRESHOLD, Query, matches
from workbench.memory.similarity import EXACT
from workbench.services.jobs import Cancelled, Job, JobPool, Report, Work
from workbench.services.session import Change, Session

SHOWN = 9  # as many as there are keys to insert them
FEW = 3  # matches of a sentence that is one of many
QUICK = 100_000  # sources; a search in more takes longer than a draft
READ_AT_ONCE = 500  # segments: a change of more is read by a job


@dataclass(frozen=True, slots=True)
class Matches:
    """The matches of a segment, best first; ``complete`` once the fuzzy ones are among them."""

    segment_id: int
    matches: tuple[Match, ...]
    complete: bool


class MatchFinder(QObject):
    """Finds matches for one segment at a time; a later question replaces an earlier one."""

    found = Signal(object)  # Matches: the exact ones at once, all of them when they are known

    def __init__(
        self, session: Session, *, threshold: int = THRESHOLD, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.threshold = threshold
        self._session = session
        self._pool = JobPool(self, threads=1)
        self._index = FuzzyIndex()
        self._filled = False
        self._wanted: Segment | None = None
        self._search: Job | None = None
        self._fill()
        session.changed.connect(self._follow)

    def look_up(self, segment_id: int | None) -> None:
        """Find the matches of a segment; None: of none any more."""
        if self._search:
            self._search.cancel()
        self._wanted = None if segment_id is None else self._session.segment(segment_id)
        if self._wanted is None:
            return
        self._tell(self._wanted, (), complete=False)
        self._search = self._pool.run(self._search_for(self._wanted.source))
        self._search.finished.connect(self._take)

    @property
    def is_quick(self) -> bool:
        """Whether the memory is indexed, and of a size that can be searched for every sentence."""
        return self._filled and 0 < len(self._index) <= QUICK

    def search(self, sources: Sequence[str], threshold: int) -> Job:
        """Search for several sentences; the job's result is a list of what was found for each."""
        index = self._index

        def search(_report: Report, cancelled: Cancelled) -> list[list[Found]]:
            return [
                [] if cancelled() else index.search(source, threshold=threshold, limit=FEW)
                for source in sources
            ]

        return self._pool.run(search)

    def close(self) -> None:
        """End the thread; nothing is found afterwards."""
        self._session.changed.disconnect(self._follow)
        self._pool.close()

    def _fill(self) -> None:
        """Index every source of the memory, by a job; questions meanwhile wait for it."""
        reader, index = self._session.reader(), self._index
        self._held = self._what_is_held()

        def fill(_report: Report, cancelled: Cancelled) -> None:
            with reader as project:
                for source in project.memory_sources():
                    if cancelled():
                        return
                    index.add(source)

        filling = self._pool.run(fill)
        filling.finished.connect(self._be_filled)
        filling.failed.connect(self._stay_exact)

    def _be_filled(self, _nothing: object) -> None:
        self._filled = True

    def _what_is_held(self) -> tuple[int, frozenset[Path]]:
        """Return what differs once there are other files of units: a penalty makes no difference."""
        places = frozenset(memory.path for memory in self._session.attached_memories())
        return self._session.memory_size(), places

    def _stay_exact(self, _error: WorkbenchError) -> None:
        """The project file cannot be read twice: exact matches, which need no index, must do."""

    def _search_for(self, source: str) -> Work:
        index, threshold = self._index, self.threshold
        return lambda _report, _cancelled: index.search(source, threshold=threshold, limit=SHOWN)

    def _take(self, found: list[Found]) -> None:
        if self._wanted is None:
            return
        now = self._session.segments([self._wanted.id])
        if now and now[0].source == self._wanted.source:
            self._tell(now[0], found, complete=True)

    def _tell(self, segment: Segment, found: Sequence[Found], *, complete: bool) -> None:
        fuzzy = self._fuzzy(segment, [each.source for each in found if each.score < EXACT])
        distinct: dict[str, Match] = {}
        for each in (*self._session.matches(segment.id), *fuzzy):
            distinct.setdefault(each.target, each)  # many say the same once their numbers are put right
        self.found.emit(Matches(segment.id, tuple(distinct.values())[:SHOWN], complete))

    def _fuzzy(self, segment: Segment, sources: Sequence[str]) -> list[Match]:
        """Return what the memory has for ``sources``, its numbers put right for the segment."""
        units = [unit for source in sources for unit in self._session.units_of(source, but=segment.id)]
        offered = matches(units, Query(segment.source), threshold=self.threshold, limit=SHOWN)
        return [adapted_match(each, segment.source) for each in offered]

    def _follow(self, change: Change) -> None:
        """Index what was confirmed; answer again when that, or another source, makes a difference."""
        ids = change.segments + (change.added if change.beads else ())  # aligned ones come confirmed
        if change.memory or len(ids) > READ_AT_ONCE:
            self._follow_memories(change)
            return
        changed = self._session.segments(ids)
        final = [each.source for each in changed if each.is_final]
        self._add(final)
        wanted = self._wanted
        if wanted and (
            final or any(each.id == wanted.id and each.source != wanted.source for each in changed)
        ):
            self._ask_again(wanted.id)

    def _follow_memories(self, change: Change) -> None:
        """Index what came: single units at once, files and much at a time by a job over everything."""
        if 0 < len(change.units) <= READ_AT_ONCE:
            self._add([each.unit.source for each in self._session.stored_units(change.units).values()])
        elif change.units or not change.memory or self._what_is_held() != self._held:
            self._fill()
        if change.memory and self._wanted:
            self._ask_again(self._wanted.id)

    def _add(self, sources: list[str]) -> None:
        index = self._index

        def add(_report: Report, _cancelled: Cancelled) -> None:
            for source in sources:
                index.add(source)

        if sources:
            self._pool.run(add)

    def _ask_again(self, segment_id: int) -> None:
        if self._session.segments([segment_id]):
            self.look_up(segment_id)
