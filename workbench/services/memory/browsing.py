"""Looking through a memory from a window: jobs find which units, the rows on screen are read when seen."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.memory import AttachedMemory
from workbench.domain.unit_filter import StoredUnit, UnitFilter
from workbench.memory.duplicates import duplicates
from workbench.services.jobs import Job, JobPool, Work
from workbench.services.session import Session
from workbench.services.session.reading.memory import MemoryReading

_AT_ONCE = 1_000  # units


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of the units that pass a filter, in its order; ``memory`` is None for the project's own."""

    memory: AttachedMemory | None
    chosen: UnitFilter
    ids: "array[int]"


class UnitBrowser(QObject):
    """Finds on a thread of its own; an answer that was overtaken is dropped."""

    listed = Signal(object)  # Listing
    doubled = Signal(object)  # list of the ids of duplicates
    failed = Signal(object)  # WorkbenchError

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = JobPool(self, threads=1)
        self._search: Job | None = None

    def list(self, memory: AttachedMemory | None, chosen: UnitFilter) -> None:
        """Find the units of a memory that pass a filter."""
        if self._search:
            self._search.cancel()
        reader = self._session.reader()

        def work(_report: object, _cancelled: object) -> Listing:
            with reader as project:
                return Listing(memory, chosen, project.unit_ids(chosen, memory))

        self._search = self._run(work)
        self._search.finished.connect(self.listed)

    def find_duplicates(self) -> None:
        """Find the units of the project's memory that another one makes superfluous."""
        reader = self._session.reader()

        def work(_report: object, _cancelled: object) -> Sequence[int]:
            with reader as project:
                return duplicates(_everything(project))

        self._run(work).finished.connect(self.doubled)

    def close(self) -> None:
        """End the thread; nothing is found afterwards."""
        self._pool.close()

    def _run(self, work: Work) -> Job:
        job = self._pool.run(work)
        job.failed.connect(self.failed)
        return job


def _everything(project: MemoryReading) -> Iterator[StoredUnit]:
    ids = project.unit_ids(UnitFilter())
    for start in range(0, len(ids), _AT_ONCE):
        yield from project.stored_units(ids[start : start + _AT_ONCE]).values()
