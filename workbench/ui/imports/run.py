"""Handing articles to the session: one at a time, so that the window stays quick; one undo step together."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.article import Article
from workbench.domain.errors import WorkbenchError
from workbench.services.jobs import JobProgress
from workbench.services.session import ImportReport, Session


class ImportRun(QObject):
    """One import; it ends with ``finished``, also after a failure, with what came in until then."""

    progress = Signal(object)  # JobProgress
    finished = Signal(object)  # ImportReport
    failed = Signal(object)  # WorkbenchError

    def __init__(self, session: Session, articles: Sequence[Article], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting = deque(articles)
        self._total = len(articles)
        self._report = ImportReport()
        self._step = object()
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._advance)
        self._soon.start()

    def stop(self) -> None:
        """End at once with what came in, and tell nobody: the project is about to close."""
        if self._soon.isActive():
            self._soon.stop()
            self._waiting.clear()
            self._session.end_run(self._step)

    def _advance(self) -> None:
        if not self._waiting:
            self._end()
            return
        try:
            self._take(self._session.import_articles([self._waiting.popleft()], step=self._step))
        except WorkbenchError as error:
            self.failed.emit(error)
            self._end()

    def _take(self, report: ImportReport) -> None:
        before = self._report
        self._report = ImportReport(before.added + report.added, before.skipped + report.skipped)
        self.progress.emit(JobProgress(self._total - len(self._waiting), self._total))

    def _end(self) -> None:
        self._soon.stop()
        self._waiting.clear()
        self._session.end_run(self._step)
        self.finished.emit(self._report)
