"""A TMX on its way into the memory, or into a memory file of its own: progress, pause, cancel, a report."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import tr
from workbench.services.gate import Gate
from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.services.session import Session
from workbench.services.session.long_unit_import import LongUnitImport

if TYPE_CHECKING:
    from workbench.domain.memory import TranslationUnit
    from workbench.exchange.tmx_reading import SkippedUnit

MOST_TOLD = 100_000  # skipped units that are kept for the report; all are counted


@dataclass(frozen=True, slots=True)
class TmxImport:
    """What came of a TMX: where the memory file is if there is one; the units skipped, the first of many."""

    file: Path
    added: int
    merged: int
    skipped: int
    told: "tuple[SkippedUnit, ...]" = ()
    place: Path | None = None

    @property
    def text(self) -> str:
        """The figures in a sentence."""
        read = self.added + self.merged + self.skipped
        return tr(
            "{name}: {read:,} read, {added:,} added, {merged:,} merged, {skipped:,} skipped.",
            name=self.file.name,
            read=read,
            added=self.added,
            merged=self.merged,
            skipped=self.skipped,
        )


class TmxReading:
    """One reading of a TMX: how far it is in bytes, and what it skipped."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.total = file.stat().st_size if file.exists() else 0
        self.done = 0
        self.skipped = 0
        self._told: list[SkippedUnit] = []

    def units(self) -> "Iterator[TranslationUnit]":
        """Yield the units.

        Raises:
            ExchangeError: the file cannot be read, or is no TMX.
        """
        from workbench.exchange.tmx_reading import read_tmx  # noqa: PLC0415 - lxml, for imports only

        return read_tmx(self.file, skipped=self._skip, progress=self._go_on)

    @property
    def progress(self) -> JobProgress:
        """How far the reading is, in bytes."""
        return JobProgress(self.done, self.total)

    def report(self, added: int, merged: int, place: Path | None = None) -> TmxImport:
        """Return what came of it."""
        return TmxImport(self.file, added, merged, self.skipped, tuple(self._told), place)

    def _go_on(self, done: int) -> None:
        self.done = done

    def _skip(self, unit: "SkippedUnit") -> None:
        self.skipped += 1
        if len(self._told) < MOST_TOLD:
            self._told.append(unit)


class MemoryImport(QObject):
    """A TMX that comes into the project's memory between events; its signals are those of a job."""

    progress = Signal(object)  # JobProgress
    finished = Signal(object)  # TmxImport
    failed = Signal(object)  # WorkbenchError
    cancelled = Signal()

    def __init__(self, session: Session, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = TmxReading(file)
        self._under_way: LongUnitImport | None = None

    def start(self) -> None:
        """Begin; a file that is refused is told before anything is written."""
        units = self._reading.units()
        try:
            first = list(islice(units, 1))
        except WorkbenchError as error:
            self.failed.emit(error)
            return
        self._under_way = self._session.start_importing_units(chain(first, units), self._reading.file.name)
        self._under_way.progress.connect(self._tell)
        self._under_way.failed.connect(self.failed)
        self._under_way.finished.connect(self._end)

    def cancel(self) -> None:
        """Stop, and take back what came in."""
        if self._under_way:
            self._under_way.cancel()

    def hold(self, on: bool) -> None:
        """Pause, or go on."""
        if self._under_way:
            self._under_way.hold(on)

    def _tell(self, _units: int) -> None:
        self.progress.emit(self._reading.progress)

    def _end(self, whole: bool) -> None:
        if whole and self._under_way:
            gain = self._under_way.coming.gain
            self.finished.emit(self._reading.report(gain.added, gain.merged))
        else:
            self.cancelled.emit()


def build_work(project: Path, file: Path, gate: Gate) -> Work:
    """Return the work of building the memory file of a TMX beside a project; it returns a TmxImport."""

    def work(report: Report, cancelled: Cancelled) -> TmxImport:
        from workbench.services.memory.attaching import build_memory, free_place  # noqa: PLC0415 - for this only

        reading, place = TmxReading(file), free_place(project, file)

        def units() -> "Iterator[TranslationUnit]":
            for unit in reading.units():
                if not gate.passes(cancelled):
                    raise WorkbenchError(tr("The memory was not attached."))  # drops the file; nobody is told
                yield unit
                report(reading.progress)

        gain = build_memory(place, units(), file)
        return reading.report(gain.added, gain.merged, place)

    return work
