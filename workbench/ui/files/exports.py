"""Export: asks what and where, writes in the background, tells what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench.domain.wording import tr
from workbench.services.files.target_text import file_stem
from workbench.services.jobs import Job, Work
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.files.choice import FileChoice
from workbench.ui.files.exchange import FileExchange
from workbench.ui.files.export_work import TextReport, report_work, text_work
from workbench.ui.files.segment_export import SegmentExport
from workbench.ui.files.text_dialog import ExportText, TextChoice
from workbench.ui.memory.export import MemoryExport

if TYPE_CHECKING:
    from workbench.exchange.tmx import TmxReport

_KINDS = {"txt": tr("Text (*.txt)"), "html": tr("Web page (*.html)"), "docx": tr("Word document (*.docx)")}


class Exports(FileExchange):
    """The export commands of an open project."""

    def __init__(self, page: EditorPage, desk: Desk, files: FileChoice) -> None:
        super().__init__(page, desk, files)
        self.memory = MemoryExport(page, desk, files)
        self.memory.began.connect(self.began)
        self.memory.written.connect(self._tell_tmx)
        self.segments = SegmentExport(page, desk, files)
        self.segments.began.connect(self.began)
        self.segments.written.connect(self._tell_segments)

    def export_tmx(self) -> None:
        """Ask what goes into the TMX."""
        if self._page.grid.commit():
            self.memory.ask()

    def export_segments(self) -> None:
        """Ask which segments leave, and as what."""
        if self._page.grid.commit():
            self.segments.ask()

    def export_text(self) -> None:
        """Ask which articles to write."""
        if self._page.grid.commit():
            current = self._page.grid.current_id()
            chosen = {self._session.segment(current).article_id} if current is not None else set()
            ask = ExportText(self._session.articles(), chosen, self._page)
            ask.answered.connect(self._choose_text)
            ask.open()

    def review_report(self) -> None:
        """Ask where the report on the review goes."""
        if self._page.grid.commit():
            name = f"{file_stem(self._session.name)}-review.html"
            place = self._files.save(tr("Review report"), name, _KINDS["html"], ".html")
            if place is not None:
                self.write_report(place)

    def write_report(self, place: Path) -> Job:
        """Write the report on the review in the background, and open it in the browser."""
        work = report_work(self._session.path, self._session.name, place)
        return self._run(tr("Reporting"), work, partial(self._tell_report, place))

    def write_text(self, place: Path, choice: TextChoice) -> Job:
        """Write target text in the background."""
        return self._run(tr("Exporting"), text_work(self._session.path, place, choice), self._tell_text)

    def _run(self, name: str, work: Work, tell: Callable[..., None]) -> Job:
        job = self._desk.jobs.run(work)
        job.finished.connect(tell)
        job.failed.connect(self._desk.notices.fail)
        self.began.emit(name, job)
        return job

    def _choose_text(self, choice: TextChoice) -> None:
        place = self._place_for(choice)
        if place is not None:
            self.write_text(place, choice)

    def _place_for(self, choice: TextChoice) -> Path | None:
        if len(choice.articles) > 1:
            return self._files.folder(tr("Folder for the articles"))
        title = self._session.article(choice.articles[0]).title
        name = f"{file_stem(title)}.{choice.form}"
        return self._files.save(tr("Export target text"), name, _KINDS[choice.form], f".{choice.form}")

    def _tell_tmx(self, place: Path, report: "TmxReport", narrowed: bool) -> None:
        told = tr("{counted} written to {name}.", counted=_units(report.written), name=place.name)
        if report.written == 0:
            hint = (
                tr("No unit fits the articles, the person and the days that were chosen.")
                if narrowed
                else tr("Confirm segments first, or export drafts as well.")
            )
            self._desk.notices.warn(told, hint)
            return
        removed, empty = report.removed_characters, report.skipped
        hints = [
            tr("{counted} that XML forbids were left out.", counted=_characters(removed)) if removed else "",
            tr("{counted} with an empty side stayed behind.", counted=_units(empty)) if empty else "",
        ]
        hint = " ".join(filter(None, hints))
        self._desk.notices.succeed(told, hint, action_text=tr("Show"), action=partial(_show, place.parent))

    def _tell_segments(self, place: Path, number: int) -> None:
        told = tr("{counted} written to {name}.", counted=_segments(number), name=place.name)
        if number == 0:
            self._desk.notices.warn(told, tr("What was chosen holds none that can leave."))
            return
        self._desk.notices.succeed(told, action_text=tr("Show"), action=partial(_show, place.parent))

    def _tell_report(self, place: Path, told: int) -> None:
        text = tr("{name} tells of {counted}.", name=place.name, counted=_segments(told))
        self._desk.notices.succeed(text, action_text=tr("Show"), action=partial(_show, place.parent))
        _show(place)

    def _tell_text(self, report: TextReport) -> None:
        told = tr(
            "{counted} written to {name}.",
            counted=_articles(report.articles),
            name=report.place.name,
        )
        pending = report.untranslated
        hint = (
            tr("{counted} without a translation, in [brackets].", counted=_segments(pending))
            if pending
            else ""
        )
        folder = report.place if report.place.is_dir() else report.place.parent
        self._desk.notices.succeed(told, hint, action_text=tr("Show"), action=partial(_show, folder))


def _show(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


def _articles(n: int) -> str:
    return tr("1 article") if n == 1 else tr("{n:,} articles", n=n)


def _segments(n: int) -> str:
    return tr("1 segment") if n == 1 else tr("{n:,} segments", n=n)


def _units(n: int) -> str:
    return tr("1 unit") if n == 1 else tr("{n:,} units", n=n)


def _characters(n: int) -> str:
    return tr("1 character") if n == 1 else tr("{n:,} characters", n=n)
