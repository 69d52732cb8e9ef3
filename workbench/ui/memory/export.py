"""The memory leaves the window: asked for, looked over and written beside the user's work."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from workbench.domain.errors import ExchangeError
from workbench.domain.unit_choice import ExportMark
from workbench.domain.wording import tr
from workbench.services.files.target_text import file_stem
from workbench.services.jobs import Cancelled, Job, JobProgress, Report, Work
from workbench.services.session import Session
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.files.choice import FileChoice
from workbench.ui.files.exchange import FileExchange
from workbench.ui.memory.export_dialog import ExportTmx, Memory, TmxChoice

if TYPE_CHECKING:
    from workbench.exchange.preflight import Remark
    from workbench.exchange.tmx import TmxReport

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Written:
    """What came of an export, and how far the project was when it began."""

    report: "TmxReport"
    mark: ExportMark


class MemoryExport(FileExchange):
    """The dialog for a TMX and what it asks for."""

    written = Signal(object, object, bool)  # Path, TmxReport, whether some of the memory was kept back

    def __init__(self, page: EditorPage, desk: Desk, files: FileChoice) -> None:
        super().__init__(page, desk, files)
        self._check: Job | None = None

    def ask(self) -> None:
        """Ask what goes into the TMX; the segments can be worked on meanwhile."""
        session = self._session
        memory = Memory(
            session.unit_authors(), session.imported_units(), session.last_export, session.spelling()
        )
        dialog = ExportTmx(session.articles(), session.counts(), memory, self._page)
        dialog.answered.connect(self._choose)
        dialog.check_asked.connect(partial(self._look_over, dialog))
        dialog.list.segment_chosen.connect(self._go_to)
        session.closing.connect(dialog.reject)
        dialog.finished.connect(self._drop_check)
        dialog.show()

    def write(self, place: Path, choice: TmxChoice) -> Job:
        """Write a TMX in the background."""
        job = self._desk.jobs.run(writing(self._session, place, choice))
        job.finished.connect(partial(self._tell, place, choice))
        job.failed.connect(self._desk.notices.fail)
        self.began.emit(tr("Exporting"), job)
        return job

    def _choose(self, choice: TmxChoice) -> None:
        if self._page.grid.commit():
            name = f"{file_stem(self._session.name)}.tmx"
            place = self._files.save(tr("Export TMX"), name, tr("Translation memory (*.tmx)"), ".tmx")
            if place is not None:
                self.write(place, choice)

    def _tell(self, place: Path, choice: TmxChoice, written: Written) -> None:
        if choice.units.is_whole and not self._session.read_only:
            self._session.remember_export(choice.tool.name, written.mark)
        self.written.emit(place, written.report, choice.units.is_narrowed)

    def _look_over(self, dialog: ExportTmx, choice: TmxChoice) -> None:
        if not self._page.grid.commit():
            return
        self._drop_check()
        self._check = self._desk.jobs.run(looking_over(self._session, choice))
        self._check.finished.connect(partial(_show, dialog, choice.tool.name))
        self._check.failed.connect(self._desk.notices.fail)
        dialog.finished.connect(self._check.cancel)

    def _drop_check(self) -> None:
        if self._check is not None:
            self._check.cancel()
            self._check = None

    def _go_to(self, segment: int) -> None:
        if not self._page.grid.go_to(segment):
            self._desk.notices.say(
                tr("That segment is not among those shown."), tr("Ctrl+Shift+X shows all segments.")
            )
        self._page.window().activateWindow()
        self._page.grid.focus_editor()


def writing(session: Session, place: Path, choice: TmxChoice) -> Work:
    """Return the work of writing a TMX; cancelled, it leaves the file that was there."""
    reader, total = session.reader(), _total(session, choice)

    def work(report: Report, cancelled: Cancelled) -> Written:
        from workbench.exchange.tmx import write_tmx  # noqa: PLC0415 - lxml, for this export only

        with reader as project:
            mark = project.export_mark()
            placed = until(cancelled, project.chosen_units(choice.units))
            done = write_tmx(
                place, (each.unit for each in placed),
                languages=choice.languages, context=choice.tool.context,
                progress=_telling(report, total),
            )  # fmt: skip
        return Written(done, mark)

    return work


def looking_over(session: Session, choice: TmxChoice) -> Work:
    """Return the work of finding what the tool would refuse or drop."""
    reader, total = session.reader(), _total(session, choice)

    def work(report: Report, cancelled: Cancelled) -> "list[Remark]":
        from workbench.exchange.preflight import preflight  # noqa: PLC0415 - for this work only

        with reader as project:
            placed = until(cancelled, project.chosen_units(choice.units))
            return list(preflight(placed, choice.tool, _telling(report, total)))

    return work


def until(cancelled: Cancelled, things: Iterable[Thing]) -> Iterator[Thing]:
    """Yield things until the work is cancelled, which ends it as a failure that nobody is told of."""
    for thing in things:
        if cancelled():
            raise ExchangeError(tr("The export was cancelled."))
        yield thing


def _telling(report: Report, total: int) -> Callable[[int], None]:
    return lambda seen: report(JobProgress(seen, max(seen, total)))


def _total(session: Session, choice: TmxChoice) -> int:
    """Return about how many units there are."""
    return session.counts().segments + (session.imported_units() if choice.units.imported else 0)


def _show(dialog: ExportTmx, tool: str, remarks: "list[Remark]") -> None:
    dialog.list.show_remarks(remarks, tool)
