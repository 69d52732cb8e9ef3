"""Articles come into the project of the window, and it is told what came."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.domain.article import Article
from workbench.domain.wording import tr
from workbench.services.jobs import JobProgress
from workbench.services.notices import Notice, NoticeKind
from workbench.ui.imports.page_edit import PageRead
from workbench.ui.imports.work import read_pages
from workbench.ui.telling import tells
from workbench.ui.window.main_window import MainWindow
from workbench.ui.window.projects import Projects

if TYPE_CHECKING:
    from workbench.services.session import ImportReport, Session
    from workbench.ui.imports.run import ImportRun

SAMPLE = "Sample.wbp"


class NewArticles(QObject):
    """Imports articles into the open project, or into a new one, and drafts them; one import at a time."""

    def __init__(self, window: MainWindow, projects: Projects, sample: Path) -> None:
        super().__init__(projects)
        self._window = window
        self._projects = projects
        self.notices = window.desk.notices
        self._sample = sample
        self._run: ImportRun | None = None
        projects.closing.connect(self._stop)

    def open_sample(self) -> None:
        """Open the sample project, made from its pages the first time."""
        path = self._projects.folder / SAMPLE
        if path.exists():
            self._projects.open(path)
            return
        self._projects.create(path)
        if self._projects.session is not None:
            job = self._window.desk.jobs.run(read_pages([self._sample]))
            job.finished.connect(partial(self._take_sample, self._projects.session))
            self._window.follow_job(tr("Reading"), job)

    def take(self, articles: Sequence[Article]) -> None:
        """Import articles, into a new project named after the first where none is open; then draft them."""
        from workbench.ui.imports.run import ImportRun  # noqa: PLC0415 - the start page shows without it

        session = self._projects.begun(articles[0].title)
        if session is not None:
            self._run = ImportRun(session, articles, self)
            self._run.progress.connect(self._show_import)
            self._run.failed.connect(self.notices.fail)
            self._run.finished.connect(self._imported)

    def _take_sample(self, session: "Session", pages: tuple[PageRead, ...]) -> None:
        articles = [page.article for page in pages if page.article is not None]
        if articles and self._projects.session is session:
            self.take(articles)

    def _show_import(self, progress: JobProgress) -> None:
        self._window.strip.show_job(tr("Importing"), progress)

    def _imported(self, report: "ImportReport") -> None:
        self._run = None
        self._window.strip.end_work()
        if self._projects.session is None or self._projects.queue is None:
            return
        told = (
            tr("1 article imported.")
            if len(report.added) == 1
            else tr("{count} articles imported.", count=len(report.added))
        )
        skipped = " ".join(f"{name}: {why}" for name, why in report.skipped)
        if report.added:
            self._tell_imported(told, skipped, report.added)
            self._projects.queue.start()
        else:
            self.notices.warn(tr("Nothing was imported."), skipped)

    def _tell_imported(self, told: str, skipped: str, added: tuple[int, ...]) -> None:
        """Tell, and lead to what came in: at once where nothing was there before."""
        session, editor = self._projects.session, self._window.editor
        if session is None or editor is None:
            return
        undo = partial(self._undo_import, session.undo_text, added)
        notice = Notice(told, skipped, NoticeKind.SUCCESS, tr("Undo"), undo)
        if len(session.articles()) > len(added):
            notice = replace(notice, also_text=tr("Go there"), also=partial(self._go_to, session, added[0]))
        else:
            editor.page.grid.focus_editor()
        self.notices.post(notice)

    def _go_to(self, session: "Session", article: int) -> None:
        """Show an article alone, unless it is gone."""
        editor = self._window.editor
        if editor is None or self._projects.session is not session:
            return
        if article in {each.id for each in session.articles()}:
            self._window.show_segments()
            editor.page.show_article(article)

    @tells
    def _undo_import(self, action: str, added: tuple[int, ...]) -> None:
        """Take an import back; what else was done since, drafts among it, stays as it is."""
        if self._projects.session is None or self._projects.queue is None:
            return
        self._projects.queue.cancel()
        if self._projects.session.undo_text == action:
            self._projects.session.undo()
            return
        for article in added:
            self._projects.session.delete_article(article)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._run = None
