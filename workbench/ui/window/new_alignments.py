"""Two aligned texts come into the project of the window, and are shown to be reviewed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.domain.alignment import is_doubtful
from workbench.domain.wording import tr
from workbench.ui.telling import tells
from workbench.ui.window.main_window import MainWindow
from workbench.ui.window.projects import Projects

if TYPE_CHECKING:
    from workbench.services.alignment.texts import NewAlignment
    from workbench.services.session import Session

AT_ONCE = 300  # beads; more would hold up the window


class NewAlignments(QObject):
    """Takes alignments into the open project, or into a new one; long ones between events."""

    def __init__(self, window: MainWindow, projects: Projects) -> None:
        super().__init__(projects)
        self._window = window
        self._projects = projects
        self.notices = window.desk.notices

    @tells
    def take(self, new: "NewAlignment") -> None:
        """Take two aligned texts in, into a new project named after the first where none is open."""
        session = self._projects.begun(new.article.title)
        if session is not None and len(new.beads) > AT_ONCE:
            self._take_long(session, new)
        elif session is not None:
            article = session.begin_alignment(new.article, new.alignment, new.beads)
            self._window.show_alignment(article)
            self._tell_aligned(new)

    def _take_long(self, session: "Session", new: "NewAlignment") -> None:
        """Take long texts in between events; what is cancelled in the middle goes again."""
        begun: list[int] = []
        storing = session.start_alignment(new.article, new.alignment, new.beads, begun)
        storing.finished.connect(lambda _: self._show_begun(session, begun, new))
        storing.cancelled.connect(lambda: self._drop_begun(session, begun))
        storing.failed.connect(self.notices.fail)
        self._window.follow_job(tr("Keeping beads"), storing)

    def _show_begun(self, session: "Session", begun: list[int], new: "NewAlignment") -> None:
        if begun and self._projects.session is session and begun[0] in session.alignment_ids():
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
        if begun and self._projects.session is session and begun[0] in session.alignment_ids():
            session.delete_article(begun[0])
