"""The main window: menus and tool bar, one page in the middle, the notice bar and the status strip below."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from workbench.domain.project import Counts
from workbench.domain.wording import tr
from workbench.services.jobs import Job
from workbench.ui.actions import ALSO_BESIDE_SEGMENTS, BY_ID
from workbench.ui.actions.commands import Commands, Possible
from workbench.ui.actions.keys_in_force import KeysInForce
from workbench.ui.desk import Desk
from workbench.ui.files.choice import FileChoice
from workbench.ui.imports.page_edit import PageRead
from workbench.ui.imports.preview import ImportPreview, Oddity
from workbench.ui.parts import named
from workbench.ui.theme import GRID, Theme
from workbench.ui.window.background_work import BackgroundWork
from workbench.ui.window.notice_bar import NoticeBar
from workbench.ui.window.start_page import StartPage
from workbench.ui.window.status_strip import StatusStrip

if TYPE_CHECKING:
    from workbench.services.drafting import DraftingQueue
    from workbench.services.session import Change, Session
    from workbench.services.session.long_write import LongWrite
    from workbench.ui.editor.editor import Editor

TITLE = "Workbench"
_SIZE = QSize(160 * GRID, 100 * GRID)
_TITLE_BAR = 5 * GRID  # what a desktop may add above


class MainWindow(QMainWindow):
    """Shows the start page, the import preview or an editor; asks for everything else by its signals."""

    dropped = Signal(object)  # tuple[Path, ...]
    closing = Signal()

    def __init__(self, desk: Desk, theme: Theme, files: FileChoice | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.files = files or FileChoice(self, Path.home())
        self.editor: Editor | None = None
        self.commands = Commands(self, desk.notices)
        self.keys = KeysInForce(self, desk.settings)
        self.start = StartPage(theme)
        self.preview = ImportPreview(theme)
        self.notice_bar = NoticeBar(desk.notices, theme)
        self.strip = StatusStrip(theme)
        self.work = BackgroundWork(self.strip, self.commands, self)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh_theme(theme)
        self.show_start()
        self._restore()

    # Pages.

    def show_start(self) -> None:
        """Show the start page."""
        self._show(self.start)
        self.start.begin()

    def show_preview(self, pages: Sequence[PageRead], oddity: Oddity) -> None:
        """Show pages before they are imported."""
        self._show(self.preview)
        self.preview.show_pages(pages, oddity)

    def leave_preview(self) -> None:
        """Go back to where the import began."""
        self._show(self.editor.page if self.editor else self.start)
        if self.editor:
            self.editor.page.grid.focus_editor()

    def open_editor(self, session: "Session", queue: "DraftingQueue", segment: int = 0) -> "Editor":
        """Show an editor for a project, at ``segment`` if there is one of that id."""
        from workbench.ui.editor.editor import Editor  # noqa: PLC0415 - the start page shows without it

        self.editor = Editor(session, queue, self)
        self._pages.addWidget(self.editor.page)
        self._pages.addWidget(self.editor.alignment)
        self._pages.addWidget(self.editor.units)
        self._show(self.editor.page)
        session.changed.connect(self._name_undo)
        queue.progress.connect(self.strip.show_drafting)
        self.editor.follower.counted.connect(self._show_counts)
        self.editor.follower.segment_shown.connect(self._allow)
        self.editor.page.grid.completion_changed.connect(self._allow)
        self.editor.began.connect(self.follow_job)
        self.editor.alignment.left.connect(self._leave_alignment)
        self.editor.memory.browsing.connect(self._browse_memory)
        self.editor.units.left.connect(self.show_segments)
        self.keys.tell(self.editor.page)
        self.keys.tell(self.editor.alignment)
        self.editor.begin(segment)
        self._name_undo()
        self.setWindowTitle(f"{session.name} – {TITLE}")
        return self.editor

    @property
    def shows_alignment(self) -> bool:
        """Whether the alignment page is in front."""
        return self.editor is not None and self._pages.currentWidget() is self.editor.alignment

    @property
    def shows_units(self) -> bool:
        """Whether the memory browser is in front."""
        return self.editor is not None and self._pages.currentWidget() is self.editor.units

    def show_alignment(self, article: int) -> None:
        """Show the alignment that an article came from."""
        if self.editor and self.editor.page.grid.commit():
            self.editor.alignment.show_alignment(article)
            self._show(self.editor.alignment)
            self.editor.alignment.view.setFocus()

    def show_segments(self) -> None:
        """Show the editor's segments."""
        if self.editor:
            self._show(self.editor.page)
            self.editor.page.grid.focus_editor()

    def close_editor(self) -> None:
        """Save what was typed and put the editor away; its panes come back where they are."""
        if self.editor is None:
            return
        self.remember()
        self.editor.end()
        self._pages.removeWidget(self.editor.page)
        self._pages.removeWidget(self.editor.alignment)
        self._pages.removeWidget(self.editor.units)
        self.editor = None
        self.strip.show_nothing()
        self.setWindowTitle(TITLE)
        self.show_start()

    # Background work.

    def follow_job(self, name: str, job: "Job | LongWrite") -> None:
        """Show a job's progress, or a long change's, in the strip until it ends."""
        self.work.follow(name, job)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        self.commands.dress(theme)
        for part in (self.start, self.preview, self.notice_bar, self.strip):
            part.refresh_theme(theme)
        if self.editor:
            self.editor.page.refresh_theme(theme)
            self.editor.alignment.refresh_theme(theme)

    def remember(self) -> None:
        """Keep the window's place and the panes' for the next time."""
        parts = {"window": bytes(self.saveGeometry().data())}
        if self.editor:
            parts["panes"] = self.editor.page.layout_state()
            parts["grid"] = self.editor.page.grid.save_state()
        self.desk.settings.keep_layout(**parts)

    # Qt's own.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything before the window goes."""
        self.remember()
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the notice with an Esc that nothing else has taken."""
        if event.key() == Qt.Key.Key_Escape:
            self.notice_bar.close_notice()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let a bare Enter be an action's in the target alone: elsewhere it means what it always does."""
        if event.type() is QEvent.Type.ShortcutOverride and self.keys.keeps_enter(event):
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.start.show_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the files that hovered."""
        self.start.show_dropping(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        self.start.show_dropping(False)
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        if paths:
            self.dropped.emit(paths)

    # Inside.

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._tool_bar.setVisible(self.editor is not None and page is self.editor.page)
        self._allow()

    def _allow(self, _shown: bool = False) -> None:
        editor = self.editor
        in_front = editor is not None and self._pages.currentWidget() is editor.page
        segment = in_front and editor is not None and editor.page.grid.current_id() is not None
        writes = in_front and editor is not None and not editor.session.read_only
        completion = segment and editor is not None and bool(editor.page.grid.editor.completion)
        self.commands.allow(Possible(project=in_front, segment=segment, completion=completion, writes=writes))
        self.commands.actions["close_project"].setEnabled(editor is not None)
        if editor is not None and (self.shows_alignment or self.shows_units):
            self._allow_beside_segments(editor)

    def _allow_beside_segments(self, editor: "Editor") -> None:
        """Enable what is done to beads, and of the project's actions those that need no segments in sight."""
        writes = not editor.session.read_only
        self.commands.allow(Possible(bead=self.shows_alignment, writes=writes))
        for name in ALSO_BESIDE_SEGMENTS:
            self.commands.actions[name].setEnabled(writes or not BY_ID[name].writes)

    def _browse_memory(self) -> None:
        if self.editor and self.shows_units:
            self.show_segments()
        elif self.editor:
            self._show(self.editor.units)
            self.editor.units.begin()

    def _leave_alignment(self) -> None:
        """Go back to the segments when the alignment is gone."""
        if self.shows_alignment:
            self.show_segments()

    def _show_counts(self, counts: Counts) -> None:
        self.strip.show_counts(counts)
        if self.editor and self.editor.session.read_only:
            self.strip.show_read_only()

    def _name_undo(self, _change: "Change | None" = None) -> None:
        if self.editor:
            session = self.editor.session
            self.commands.rename("undo", session.undo_text)
            self.commands.rename("redo", session.redo_text)

    def show_whole(self) -> None:
        """Show the window; one that is too large for its screen fills it."""
        room = self.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)
        if self.size().boundedTo(room) == self.size():
            self.show()
        else:
            self.showMaximized()

    def _restore(self) -> None:
        geometry = self.desk.settings.layout("window")
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(_SIZE)

    def _connect(self) -> None:
        self.preview.cancelled.connect(self.leave_preview)
        self.keys.follow()

    def _lay_out(self) -> None:
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setAcceptDrops(True)
        self.commands.fill_menus(self.menuBar())
        self._tool_bar = named(QToolBar(tr("Tools")), tr("Tools"), tr("Tools"))
        self._tool_bar.setToolTip("")
        self._tool_bar.setObjectName("tools")
        self._tool_bar.setMovable(False)
        self._tool_bar.setIconSize(QSize(20, 20))
        self._tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.commands.fill_tool_bar(self._tool_bar)
        self.addToolBar(self._tool_bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.preview)
        layout.addWidget(self._pages, 1)
        self.strip.take_in(self.notice_bar)
        layout.addWidget(self.strip)
        self.setCentralWidget(centre)
