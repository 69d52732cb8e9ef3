"""The segments leave the window as XLIFF, a sheet, a table or a corpus, written in the background."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from workbench.domain.wording import tr
from workbench.services.files.bilingual import leaving
from workbench.services.files.target_text import file_stem
from workbench.services.jobs import Cancelled, Job, Report, Work
from workbench.services.session import Session
from workbench.ui.files.exchange import FileExchange
from workbench.ui.files.export_work import counted
from workbench.ui.files.segments_dialog import ExportSegments, SegmentChoice
from workbench.ui.memory.export import until


class SegmentExport(FileExchange):
    """The dialog for segments and what it asks for."""

    written = Signal(object, int)  # Path, segments or lines

    def ask(self) -> None:
        """Ask which articles leave, and as what."""
        articles = self._session.articles()
        dialog = ExportSegments(articles, {article.id for article in articles}, self._page)
        dialog.answered.connect(self._choose)
        dialog.open()

    def write(self, place: Path, choice: SegmentChoice) -> Job:
        """Write the segments in the background."""
        job = self._desk.jobs.run(writing(self._session, place, choice))
        job.finished.connect(partial(self.written.emit, place))
        job.failed.connect(self._desk.notices.fail)
        self.began.emit(tr("Exporting"), job)
        return job

    def _choose(self, choice: SegmentChoice) -> None:
        form = choice.form
        name = f"{file_stem(self._session.name)}{form.ending}"
        kinds = f"{form.name} (*{form.ending})" if form.ending else tr("All files (*)")
        place = self._files.save(tr("Export segments"), name, kinds, form.ending)
        if place is not None:
            self.write(place, choice)


def writing(session: Session, place: Path, choice: SegmentChoice) -> Work:
    """Return the work of writing segments; it counts them. Cancelled, it leaves the file that was there."""
    reader = session.reader()

    def work(report: Report, cancelled: Cancelled) -> int:
        from workbench.exchange import formats, moses, xliff  # noqa: PLC0415 - for this export only

        form = choice.form
        with reader as project:
            articles = [article for article in project.articles() if article.id in choice.articles]
            total = sum(article.segments for article in articles)
            if not form.ending:
                units = project.units(articles=choice.articles)
                return moses.write_moses(place, counted(until(cancelled, units), report, total))
            segments = until(cancelled, leaving(project, articles, matches=bool(form.version)))
            told = counted(segments, report, total)
            if form.version == "2.1":
                xliff.write_xliff(place, told, "2.1")
            else:
                formats.write_bilingual(place, told, ending=form.ending)
        return total

    return work
