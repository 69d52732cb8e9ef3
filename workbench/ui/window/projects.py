"""Opens, makes, fills and closes the one project of the window."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.alignment import is_doubtful
from workbench.domain.article import Article
from workbench.domain.errors import ModelError, ProjectError, ProjectLockedError, WorkbenchError
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import State
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder
from workbench.services.jobs import JobProgress
from workbench.services.notices import Notice, NoticeKind
from workbench.ui.imports.page_edit import PageRead
from workbench.ui.imports.work import read_pages
from workbench.ui.telling import tells
from workbench.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from workbench.services.alignment.texts import NewAlignment
    from workbench.services.drafting import DraftingQueue
    from workbench.services.session import ImportReport, Session
    from workbench.ui.imports.run import ImportRun

SAMPLE = "Sample.wbp"
AT_ONCE = 300  # beads; more would hold up the window


class Projects(QObject):
    """At most one project is open; its session and queue live and end here."""

    opened = Signal()
    closed = Signal()

    def __init__(self, window: MainWindow, catalogue: Catalogue, folder: Path, sample: Path) -> None:
        super().__init__(window)
        self.session: Session | None = None
        self.queue: DraftingQueue | None = None
        self.notices = window.desk.notices
        self._window = window
        self._settings = window.desk.settings
        self._catalogue = catalogue
        self._folder = folder
        self._sample = sample
        self._run: ImportRun | None = None

    def open(self, path: Path) -> None:
        """Open a project; a failure is told on the start page."""
        path = path.absolute()
        if self.session is not None and self.session.path == path:
            return
        self.close()
        try:
            self._begin(self._unlocked(path))
        except WorkbenchError as error:
            self._window.start.show_problem(error)

    def create(self, path: Path) -> None:
        """Make an empty project and open it."""
        from workbench.services.session import Session  # noqa: PLC0415 - the start page shows without it

        self.close()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            session = Session.create(path.absolute(), author=self._settings.values.author)
            session.begin_spelling(self._settings.values.spelling)
            self._begin(session)
        except OSError:
            problem = ProjectError(
                tr("The folder {parent} cannot be made.", parent=path.parent), tr("Choose another place.")
            )
            self._window.start.show_problem(problem)
        except WorkbenchError as error:
            self._window.start.show_problem(error)

    def open_sample(self) -> None:
        """Open the sample project, made from its pages the first time."""
        path = self._folder / SAMPLE
        if path.exists():
            self.open(path)
            return
        self.create(path)
        if self.session is not None:
            job = self._window.desk.jobs.run(read_pages([self._sample]))
            job.finished.connect(partial(self._take_sample, self.session))
            self._window.follow_job(tr("Reading"), job)

    def take_articles(self, articles: Sequence[Article]) -> None:
        """Import articles, into a new project named after the first where none is open; then draft them."""
        from workbench.ui.imports.run import ImportRun  # noqa: PLC0415 - the start page shows without it

        if self.session is None:
            self.create(self._free_place(articles[0].title))
        if self.session is not None:
            self._run = ImportRun(self.session, articles, self)
            self._run.progress.connect(self._show_import)
            self._run.failed.connect(self.notices.fail)
            self._run.finished.connect(self._imported)

    @tells
    def take_alignment(self, new: "NewAlignment") -> None:
        """Take two aligned texts in, into a new project named after the first where none is open."""
        if self.session is None:
            self.create(self._free_place(new.article.title))
        if self.session is not None and len(new.beads) > AT_ONCE:
            self._take_long_alignment(self.session, new)
        elif self.session is not None:
            article = self.session.begin_alignment(new.article, new.alignment, new.beads)
            self._window.show_alignment(article)
            self._tell_aligned(new)

    def _take_long_alignment(self, session: "Session", new: "NewAlignment") -> None:
        """Take long texts in between events; what is cancelled in the middle goes again."""
        begun: list[int] = []
        storing = session.start_alignment(new.article, new.alignment, new.beads, begun)
        storing.finished.connect(lambda _: self._show_begun(session, begun, new))
        storing.cancelled.connect(lambda: self._drop_begun(session, begun))
        storing.failed.connect(self.notices.fail)
        self._window.follow_job(tr("Keeping beads"), storing)

    def _show_begun(self, session: "Session", begun: list[int], new: "NewAlignment") -> None:
        if begun and self.session is session and begun[0] in session.alignment_ids():
            self._window.show_alignment(begun[0])
            self._tell_aligned(new)

    def _tell_aligned(self, new: "NewAlignment") -> None:
        """Say what is to be done now, in place of what an attempt before it was told."""
        doubtful = sum(map(is_doubtful, new.beads))
        self.notices.succeed(
            tr("The texts are aligned: {beads:,} beads, {doubtful:,} to look at.",
               beads=len(new.beads), doubtful=doubtful),
            tr("What you accept becomes a unit of the memory."),
        )  # fmt: skip

    @tells
    def _drop_begun(self, session: "Session", begun: list[int]) -> None:
        if begun and self.session is session and begun[0] in session.alignment_ids():
            session.delete_article(begun[0])

    def close(self) -> None:
        """Save everything and close the project, if one is open."""
        if self.session is None or self.queue is None:
            return
        if self._run is not None:
            self._run.stop()
            self._run = None
        self.queue.close()
        self._window.close_editor()
        self.session.close()
        self.session = self.queue = None
        self.closed.emit()

    def leave(self, path: Path) -> None:
        """Close the project if it is the one at ``path``."""
        if self.session is not None and self.session.path == path:
            self.close()

    def use_model(self) -> None:
        """Draft with the model that the settings name now."""
        if self.queue is not None:
            self.queue.use(self._model())

    def take_author(self) -> None:
        """Sign changes with the name that the settings hold now."""
        if self.session is not None:
            self.session.author = self._settings.values.author

    def _unlocked(self, path: Path) -> "Session":
        """Open a project for work, or to read while another program has it."""
        from workbench.services.session import Session  # noqa: PLC0415 - the start page shows without it

        author = self._settings.values.author
        try:
            return Session.open(path, author=author)
        except ProjectLockedError as error:
            session = Session.open(path, author=author, read_only=True)
            self._tell_locked(path, error)
            return session

    def _tell_locked(self, path: Path, error: ProjectLockedError) -> None:
        """Say that a project is open to read, and offer to take it over from another computer."""
        text = tr("{text} It is open here to read.", text=error.text)
        if error.elsewhere:
            self.notices.warn(
                text, error.hint, action_text=tr("Take over"), action=partial(self._take_over, path)
            )
        else:
            self.notices.warn(text, error.hint)

    @tells
    def _take_over(self, path: Path) -> None:
        from workbench.services.session import Session  # noqa: PLC0415 - the start page shows without it

        self.close()
        self._begin(Session.open(path, author=self._settings.values.author, take_over=True))

    def _begin(self, session: "Session") -> None:
        from workbench.services.backups import DailyBackup  # noqa: PLC0415 - the start page shows without it
        from workbench.services.drafting import DraftingQueue  # noqa: PLC0415 - the start page shows without it

        self.session = session
        self.queue = DraftingQueue(session, self._model(), parent=self)
        segment = self._settings.segment_of(session.path)
        self._settings.remember_project(session.path)
        self._window.start.show_problem(None)
        self._window.open_editor(session, self.queue, segment)
        self._offer_drafting()
        if not session.read_only:
            DailyBackup(session.path, self._window.desk.jobs, session).failed.connect(self.notices.fail)
        self.opened.emit()

    def _offer_drafting(self) -> None:
        """Say what is still to draft in a project that was left in the middle."""
        if self.session is None or self.queue is None or self.session.read_only:
            return
        pending = self.session.counts(SegmentFilter(states=frozenset({State.UNTRANSLATED}))).segments
        if pending:
            told = (
                tr("1 segment has no draft yet.")
                if pending == 1
                else tr("{pending:,} segments have no draft yet.", pending=pending)
            )
            self.notices.say(told, action_text=tr("Draft them"), action=self.queue.start)

    def _model(self) -> ModelFolder | None:
        try:
            return self._catalogue.find(self._settings.values.model or None)
        except ModelError as error:
            self.notices.warn(error.text, tr("You can work without drafts, or choose a model with F8."))
            return None

    def _free_place(self, title: str) -> Path:
        """Return a place for a project of that title that no file has yet."""
        from workbench.services.files.target_text import file_stem  # noqa: PLC0415 - the start page shows without it

        stem = file_stem(title)
        places = (self._folder / f"{stem}{mark}.wbp" for mark in ("", *(f"-{at}" for at in range(2, 1000))))
        return next(place for place in places if not place.exists())

    def _take_sample(self, session: "Session", pages: tuple[PageRead, ...]) -> None:
        articles = [page.article for page in pages if page.article is not None]
        if articles and self.session is session:
            self.take_articles(articles)

    def _show_import(self, progress: JobProgress) -> None:
        self._window.strip.show_job(tr("Importing"), progress)

    def _imported(self, report: "ImportReport") -> None:
        self._run = None
        self._window.strip.end_work()
        if self.session is None or self.queue is None:
            return
        told = (
            tr("1 article imported.")
            if len(report.added) == 1
            else tr("{count} articles imported.", count=len(report.added))
        )
        skipped = " ".join(f"{name}: {why}" for name, why in report.skipped)
        if report.added:
            self._tell_imported(told, skipped, report.added)
            self.queue.start()
        else:
            self.notices.warn(tr("Nothing was imported."), skipped)

    def _tell_imported(self, told: str, skipped: str, added: tuple[int, ...]) -> None:
        """Tell, and lead to what came in: at once where nothing was there before."""
        session, editor = self.session, self._window.editor
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
        if editor is None or self.session is not session:
            return
        if article in {each.id for each in session.articles()}:
            self._window.show_segments()
            editor.page.show_article(article)

    @tells
    def _undo_import(self, action: str, added: tuple[int, ...]) -> None:
        """Take an import back; what else was done since, drafts among it, stays as it is."""
        if self.session is None or self.queue is None:
            return
        self.queue.cancel()
        if self.session.undo_text == action:
            self.session.undo()
            return
        for article in added:
            self.session.delete_article(article)
