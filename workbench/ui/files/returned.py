"""Files that come back from people and other tools: read in the background, shown, and taken in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from workbench.domain.errors import SegmentError
from workbench.domain.wording import tr
from workbench.services.files.bilingual import Arrival, arriving
from workbench.services.jobs import Cancelled, Job, JobProgress, Report, Work
from workbench.services.session import Session
from workbench.services.session.long_write import LongWrite
from workbench.services.session.returning import JudgedUpdate
from workbench.ui.files.exchange import FileExchange
from workbench.ui.files.returned_dialog import ReturnedPreview

KINDS = tr(
    "Returned files (*.xlsx *.docx *.xlf *.xliff *.mxliff *.mqxliff *.tsv *.tab *.csv *.jsonl);;All files (*)"
)
_ROWS_BETWEEN_REPORTS = 500


@dataclass(frozen=True, slots=True)
class Returned:
    """What a file holds: how many rows, and those that bring news or cannot be taken."""

    read: int
    arrivals: tuple[Arrival, ...]


class ReturnedFiles(FileExchange):
    """Reviewed sheets, XLIFF and tables, by one way."""

    def import_returned(self) -> None:
        """Ask for a file."""
        path = self._files.open(tr("Import a returned file"), KINDS)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> Job | None:
        """Read a file in the background and show what it brings; None while what is typed cannot be saved."""
        if not self._page.grid.commit():
            return None
        job = self._desk.jobs.run(reading(self._session, path))
        job.finished.connect(partial(self._show, path.name))
        job.failed.connect(self._desk.notices.fail)
        self.began.emit(tr("Reading"), job)
        return job

    def take(self, name: str, arrivals: Sequence[Arrival]) -> LongWrite:
        """Take changes in, between events, as one undo step."""
        updates = [
            JudgedUpdate(arrival.segment, arrival.update)
            for arrival in arrivals
            if arrival.segment is not None and arrival.update is not None
        ]
        refused: list[SegmentError] = []
        under_way = self._session.start_taking_returned(updates, name, refused)
        under_way.finished.connect(partial(self._tell, name, refused))
        under_way.failed.connect(self._desk.notices.fail)
        self.began.emit(tr("Importing"), under_way)
        return under_way

    def _show(self, name: str, returned: Returned) -> None:
        if not returned.arrivals:
            self._desk.notices.say(
                tr("{name} brings nothing new.", name=name),
                tr("{read:,} rows were read.", read=returned.read),
            )
            return
        preview = ReturnedPreview(name, returned.read, returned.arrivals, self._page.theme, self._page)
        preview.accepted_arrivals.connect(partial(self._take, name))
        preview.open()

    def _take(self, name: str, arrivals: Sequence[Arrival]) -> None:
        if self._page.grid.commit():
            self.take(name, arrivals)

    def _tell(self, name: str, refused: Sequence[SegmentError], taken: int) -> None:
        told = (
            tr("1 change taken from {name}.", name=name)
            if taken == 1
            else tr("{taken:,} changes taken from {name}.", taken=taken, name=name)
        )
        if refused:
            self._desk.notices.warn(told, tr("{text} Nothing of it was overwritten.", text=refused[0].text))
        else:
            self._desk.notices.succeed(told, tr("Ctrl+Z takes them back."))


def reading(session: Session, path: Path) -> Work:
    """Return the work of reading a returned file and comparing it with the project."""
    reader = session.reader()

    def work(report: Report, cancelled: Cancelled) -> Returned:
        from workbench.exchange.formats import read_bilingual  # noqa: PLC0415 - for this import only

        rows = []
        for row in read_bilingual(path):
            rows.append(row)
            if len(rows) % _ROWS_BETWEEN_REPORTS == 0:
                report(JobProgress(len(rows)))
                if cancelled():
                    break
        with reader as project:
            return Returned(len(rows), tuple(arriving(project, rows)))

    return work
