"""Opens, makes and closes the one project of the window."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import ModelError, ProjectError, ProjectLockedError, WorkbenchError
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import State
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder
from workbench.services.notices import Notice
from workbench.ui.telling import tells
from workbench.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from workbench.services.drafting import DraftingProgress, DraftingQueue
    from workbench.services.session import Session


class Projects(QObject):
    """At most one project is open; its session and queue live and end here."""

    opened = Signal()
    closing = Signal()  # while session and queue are still there
    closed = Signal()

    def __init__(self, window: MainWindow, catalogue: Catalogue, folder: Path) -> None:
        super().__init__(window)
        self.session: Session | None = None
        self.queue: DraftingQueue | None = None
        self.folder = folder
        self.notices = window.desk.notices
        self._offer: Notice | None = None
        self._window = window
        self._settings = window.desk.settings
        self._catalogue = catalogue

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

    def begun(self, title: str) -> "Session | None":
        """Return the open project, where none is a new one of that title; None where it cannot be made."""
        if self.session is None:
            self.create(self._free_place(title))
        return self.session

    def close(self) -> None:
        """Save everything and close the project, if one is open."""
        if self.session is None or self.queue is None:
            return
        self.closing.emit()
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
            self._offer = Notice(told, action_text=tr("Draft them"), action=self.queue.start)
            self.notices.post(self._offer)
            self.queue.progress.connect(self._take_offer_back)

    def _take_offer_back(self, progress: "DraftingProgress") -> None:
        """Offer no drafts any more once they are on their way, whoever asked for them."""
        if progress.running and self._offer is not None:
            self.notices.withdraw(self._offer)
            self._offer = None

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
        places = (self.folder / f"{stem}{mark}.wbp" for mark in ("", *(f"-{at}" for at in range(2, 1000))))
        return next(place for place in places if not place.exists())
