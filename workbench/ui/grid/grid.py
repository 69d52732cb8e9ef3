"""The segment grid: the project's segments side by side, one of them open for typing."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.project import SegmentFilter
from workbench.services.session import Change, Session
from workbench.ui.grid.columns import Columns
from workbench.ui.grid.crossings import Crossings
from workbench.ui.grid.look import Look
from workbench.ui.grid.model import SegmentModel
from workbench.ui.grid.open_row import OpenRow
from workbench.ui.grid.rows_view import RowsView
from workbench.ui.theme import Theme

_BETWEEN_READINGS = 100  # ms; a long change tells of its parts far more often


class SegmentGrid(QWidget):
    """Shows what passes ``filter`` and follows the session by itself.

    The window's actions call ``commit`` before they change anything: what was typed last is then in the file.
    """

    current_changed = Signal(int)  # the id of the segment under the cursor
    emptied = Signal()  # no segment is shown any more
    visible_changed = Signal(object)  # the ids on screen, a tuple in text order
    typing_changed = Signal(bool)
    selection_changed = Signal(object)  # the ids selected, a tuple in text order
    completion_changed = Signal(bool)  # a completion shows, or no longer does
    hint = Signal(str)
    failed = Signal(object)  # WorkbenchError: typing that could not be saved

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SegmentModel(session, self)
        self.rows = RowsView(self._model, Look(theme, self.font()), self)
        self._open = OpenRow(session, self.rows)
        self.editor = self._open.editor
        self.source = self._open.source
        self.marks = self._open.marks
        self._seen: tuple[int, ...] = ()
        self._current: int | None = None
        self._restoring = False
        self._stale = False  # segments came, went or moved since the rows were read
        self._rest = QTimer(self, singleShot=True, interval=_BETWEEN_READINGS)
        self._rest.timeout.connect(self._catch_up_in_sight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self.setFocusProxy(self.rows)
        self._connect()
        self._crossings = Crossings(self)
        session.changed.connect(self._take)
        session.closing.connect(self._let_be)
        self._start_at(0)

    # Where the cursor is.

    @property
    def filter(self) -> SegmentFilter:
        """Which segments are shown."""
        return self._model.filter

    def set_filter(self, segment_filter: SegmentFilter) -> None:
        """Show other segments; the cursor stays on its segment, or goes to the nearest that is shown."""
        if self.commit():
            self._reload(segment_filter)

    def current_id(self) -> int | None:
        """Return the segment under the cursor, None where no segment is shown."""
        if not self._rest.isActive():  # while it is, the segment is still there
            self._catch_up()
        return self._current

    def selected_ids(self) -> tuple[int, ...]:
        """Return the selected segments in text order; with none selected, the current one."""
        self._catch_up()
        rows = self.rows.selected_rows()
        if not rows:
            return () if self._current is None else (self._current,)
        return tuple(map(self._model.id_at, rows))

    def visible_ids(self) -> tuple[int, ...]:
        """Return the segments on screen in text order."""
        self._catch_up()
        return tuple(map(self._model.id_at, self.rows.visible_rows()))

    def go_to(self, segment_id: int) -> bool:
        """Put the cursor on a segment; return False if the filter hides it."""
        self._catch_up()
        row = self._model.row_of(segment_id)
        if row is None or not self.commit():
            return False
        if row not in self.rows.visible_rows():
            self.rows.centre(row)
        self.rows.select_row(row)
        self.rows.reveal(row)
        return True

    def go_to_number(self, number: int) -> bool:
        """Go to a segment of the current article by its number; return False if it is not shown."""
        self._catch_up()
        segment = self._open.segment
        row = None if segment is None else self._model.row_of_number(segment.article_id, number)
        return row is not None and self.go_to(self._model.id_at(row))

    def step(self, direction: int) -> bool:
        """Go one segment down (1) or up (-1); return False where there is none, or typing cannot be saved."""
        self._catch_up()
        row = self.rows.opened + direction
        if self.rows.opened < 0 or not 0 <= row < self._model.rowCount():
            return False
        return self.go_to(self._model.id_at(row))

    # What is typed.

    def focus_editor(self) -> None:
        """Put the caret into the target."""
        self.editor.setFocus()

    def commit(self) -> bool:
        """Save what was typed; return False if the project could not take it."""
        return self._open.commit()

    def editor_selection(self) -> str:
        """Return the text selected in the target, or else in the source; empty if none is."""
        for field in (self.editor, self.source):
            if field.textCursor().hasSelection():
                return field.textCursor().selection().toPlainText()
        return ""

    def insert_text(self, text: str) -> None:
        """Type ``text`` at the caret."""
        self.editor.insert_text(text)

    def change_case(self) -> None:
        """Take the selection, or the word at the caret, to the next letter case."""
        self.editor.change_case()

    def caret(self) -> tuple[int, int]:
        """Return the caret's place in the source and in the target, in characters."""
        return self.source.caret(), self.editor.caret()

    def replace_word(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of a word of the active target, as a run of its own."""
        self.editor.select(start, end)
        self.editor.insert_text(text)

    # How it looks.

    def refresh_theme(self, theme: Theme) -> None:
        """Take on another theme or text size."""
        self.rows.change_look(Look(theme, self.font()))
        self._open.dress()

    def save_state(self) -> bytes:
        """Return the columns' widths, to be restored in another session."""
        return self.rows.columns.to_bytes()

    def restore_state(self, state: bytes) -> None:
        """Give the columns the widths of ``save_state``; what is not that changes nothing."""
        self.rows.change_columns(Columns.from_bytes(state, self.rows.columns))

    # What happens.

    def showEvent(self, event: QShowEvent) -> None:
        """Come into sight."""
        super().showEvent(event)
        self._catch_up()

    def _connect(self) -> None:
        self.rows.selectionModel().currentRowChanged.connect(self._current_row_changed)
        self.rows.selectionModel().selectionChanged.connect(self._selection_changed)
        self.rows.moved.connect(self._rows_moved)
        self.editor.focus_changed.connect(self.rows.viewport().update)
        self.editor.hint.connect(self.hint)
        self.editor.typing_changed.connect(self.typing_changed)
        self.editor.completion_changed.connect(self.completion_changed)
        self._open.failed.connect(self.failed)

    def _take(self, change: Change) -> None:
        """Follow what the session changed; out of sight, what stands where is read when it is asked for.

        In sight it is read at once, but for the parts of a long change: those come faster than anybody sees,
        and each would have all rows read again. What is gone and the cursor do not wait.
        """
        if change.structure or self._stale:
            self._stale = True
            if change.gone or self._current in {None, *change.segments} or not self.isVisible():
                self._rest.stop()
            if self.isVisible() and not self._rest.isActive():
                self._catch_up()
        else:
            self._model.take(change)
            if self._current in change.segments:
                self._open.take(self._model.segment(self.rows.opened))
        if change.focus is not None and not self._open.saving:
            self.go_to(change.focus)

    def _let_be(self) -> None:
        """Read nothing more: the project closes."""
        self._stale = False

    def _catch_up(self) -> None:
        if self._stale:
            self._reload(self.filter)

    def _catch_up_in_sight(self) -> None:
        if self.isVisible():
            self._catch_up()

    def _reload(self, segment_filter: SegmentFilter) -> None:
        """Read the rows again; cursor, selection and what is on screen stay where they can."""
        self._stale = False
        self._rest.start()
        places = [(self._model.id_at(row), self.rows.row_rect(row).top()) for row in self.rows.visible_rows()]
        places.sort(key=lambda place: place[0] != self._current)
        selected, row = self.selected_ids(), max(self.rows.opened, 0)
        self._restoring = True
        self._model.set_filter(segment_filter)
        self._restoring = False
        self._scroll_back(places)
        self._restore(selected, row)

    def _scroll_back(self, places: Sequence[tuple[int, int]]) -> None:
        for segment_id, y in places:
            row = self._model.row_of(segment_id)
            if row is not None:
                self.rows.settle((row, y))
                return
        self.rows.settle()

    def _restore(self, selected: Sequence[int], row: int) -> None:
        """Go back to the current segment if it is still shown, else to what stands where it stood."""
        same = None if self._current is None else self._model.row_of(self._current)
        if same is None:
            self.commit()
            self._open.let_go()
            self._start_at(row)
            return
        self._restoring = True
        self.rows.select_row(same)
        self.rows.select_more([r for r in map(self._model.row_of, selected) if r is not None])
        self._restoring = False
        self._open.take(self._model.segment(same))
        self.rows.open_row(same)

    def _start_at(self, row: int) -> None:
        """Open the row nearest to ``row``, or none where there is none."""
        self._current = None
        if self._model.rowCount():
            self.rows.select_row(min(row, self._model.rowCount() - 1))
        else:
            self._open.close()
            self.emptied.emit()

    def _current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self._restoring or not current.isValid():
            return
        if self._open.commit():
            self._open_row(current.row())
            if self.rows.pressed_column is None:
                self.rows.reveal(current.row())
        else:
            self._stay(previous.row())

    def _stay(self, row: int) -> None:
        self._restoring = True
        self.rows.select_row(row)
        self._restoring = False

    def _open_row(self, row: int) -> None:
        segment = self._model.segment(row)
        self._current = segment.id
        self._open.show(segment)
        self.rows.open_row(row)
        self.current_changed.emit(segment.id)

    def _rows_moved(self) -> None:
        seen = self.visible_ids()
        if seen != self._seen:
            self._seen = seen
            self.visible_changed.emit(seen)

    def _selection_changed(self) -> None:
        if not self._restoring:
            self.selection_changed.emit(self.selected_ids())
