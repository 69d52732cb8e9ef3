"""Statistics in the window: a job counts, a table shows, copies and saves."""

from functools import partial

from workbench.domain.statistics import ArticleStatistics
from workbench.domain.wording import tr
from workbench.services.files.target_text import file_stem
from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.services.session import Session
from workbench.services.statistics import statistics_by_article
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.files.choice import FileChoice
from workbench.ui.statistics.dialog import StatisticsTable
from workbench.ui.telling import tells


class Counting(PageCommands):
    """The project as it is when it is asked for; closing the table ends the count."""

    def __init__(self, page: EditorPage, desk: Desk, files: FileChoice) -> None:
        super().__init__(page, desk.notices)
        self._desk = desk
        self._files = files

    def statistics(self) -> None:
        """Count the project and show it."""
        if not self._page.grid.commit():
            return
        table = StatisticsTable(self._page)
        job = self._desk.jobs.run(_counting(self._session))
        job.progress.connect(table.show_progress)
        job.finished.connect(table.show_statistics)
        job.failed.connect(self.notices.fail)
        table.finished.connect(job.cancel)
        table.save_pressed.connect(partial(self._save, table))
        table.open()

    @tells
    def _save(self, table: StatisticsTable) -> None:
        name = f"{file_stem(self._session.name)}-statistics.csv"
        place = self._files.save(tr("Save statistics"), name, tr("CSV (*.csv)"), ".csv")
        if place is not None:
            from workbench.exchange.statistics_table import write_statistics  # noqa: PLC0415 - for this only

            write_statistics(place, table.counted)
            self.notices.succeed(tr("The statistics are in {name}.", name=place.name))


def _counting(session: Session) -> Work:
    reader = session.reader()

    def work(report: Report, cancelled: Cancelled) -> list[ArticleStatistics]:
        with reader as project:
            total = len(project.segment_ids())

            def tell(done: int) -> bool:
                report(JobProgress(done, total))
                return not cancelled()

            return statistics_by_article(project, tell)

    return work
