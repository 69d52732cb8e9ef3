"""The active row: a source to read and select, a target to type that reaches the session run by run."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from workbench.domain.errors import WorkbenchError
from workbench.domain.segment import Origin, Segment
from workbench.domain.wording import tr
from workbench.services.session import Session
from workbench.ui.grid.columns import Column
from workbench.ui.grid.rows_view import RowsView
from workbench.ui.grid.source_field import SourceField
from workbench.ui.grid.target_editor import TargetEditor
from workbench.ui.grid.text_marks import TextMarks


class OpenRow(QObject):
    """Owns the two widgets on the active row, and the text that is typed but not yet in the file.

    Three texts are told apart: what the editor holds, ``_kept`` that it held when it was last shown or saved,
    and ``_stored`` that the project holds. Typing is dirty where the first two differ; then it wins.
    """

    failed = Signal(object)  # WorkbenchError

    def __init__(self, session: Session, rows: RowsView) -> None:
        super().__init__(rows)
        self._session = session
        self._rows = rows
        self.segment: Segment | None = None
        self.saving = False
        self._kept = self._stored = ""
        self._run: object | None = None  # a typing run of which a part is saved
        self.source = SourceField(rows.viewport())
        self.editor = TargetEditor(rows.viewport())
        self.marks = TextMarks(rows, self.source, self.editor)
        self.editor.run_ended.connect(self.commit)
        self.editor.part_due.connect(self.keep_part)
        self.editor.shape_changed.connect(self._reshape)
        self.editor.caret_moved.connect(self._follow_caret)
        self.editor.caret_moved.connect(self.marks.show)
        rows.typed = self.editor.shown_text
        rows.moved.connect(self.place)
        self.close()

    @property
    def is_dirty(self) -> bool:
        """Whether there is typing that is not in the file."""
        return self.segment is not None and self.editor.toPlainText() != self._kept

    def show(self, segment: Segment, caret: int = 0, source_caret: int = 0) -> None:
        """Put a segment's texts on the row that is about to be opened."""
        self.segment = segment
        self._kept = self._stored = segment.target
        self.editor.show_text(segment.target, caret)
        self.source.setPlainText(segment.source)
        self.source.set_caret(source_caret)
        self.dress()
        for field in (self.source, self.editor):
            field.show()

    def let_go(self) -> None:
        """Forget the segment, whose row is gone; the widgets stay for the next one, and so does the focus."""
        self.segment = None

    def close(self) -> None:
        """Take the widgets off: no row is open."""
        self.segment = None
        for field in (self.source, self.editor):
            field.hide()

    def dress(self) -> None:
        """Fit fonts, names, marks and locks to the segment."""
        segment, look = self.segment, self._rows.look
        if segment is None:
            return
        fonts, ink = look.fonts(segment, opened=True), "faint" if segment.set_aside else "ink"
        self.source.dress(look, fonts.source, ink)
        self.editor.dress(look, fonts.target, ink)
        self.source.setAccessibleName(tr("Source of segment {number}", number=segment.number))
        self.editor.setAccessibleName(tr("Target of segment {number}", number=segment.number))
        self.editor.refusal = self._refusal(segment)
        self.editor.setReadOnly(bool(self.editor.refusal))
        self.marks.show()

    def place(self) -> None:
        """Lay the widgets on the row, wherever it has scrolled to."""
        if self.segment is not None and self._rows.opened >= 0:
            self.source.cover(self._rows.text_rect(self._rows.opened, Column.SOURCE))
            self.editor.cover(self._rows.text_rect(self._rows.opened, Column.TARGET))

    def take(self, segment: Segment) -> None:
        """Take in that the segment is another in the project; typing and composing are never replaced."""
        self.segment = segment
        if segment.source != self.source.toPlainText():
            self.source.setPlainText(segment.source)
        self._stored = segment.target
        if not self.saving:
            self._show_stored()
        self.dress()

    def commit(self) -> bool:
        """Save what was typed; return False if it could not be, and keep it in the editor."""
        if self.editor.composing:
            QGuiApplication.inputMethod().commit()
        if self.segment is None or self.saving:
            return True
        if self.is_dirty or self._run is not None:
            return self._save(self.segment.id, self.editor.toPlainText(), whole=True)
        self._show_stored()
        return True

    def keep_part(self) -> None:
        """Save what there is of a run that goes on, as part of its one undo step."""
        if self.segment is not None and self.is_dirty and not self.saving and not self.editor.composing:
            self._run = self._run or object()
            self._save(self.segment.id, self.editor.toPlainText(), whole=False)

    def _save(self, segment_id: int, text: str, *, whole: bool) -> bool:
        self.saving = True
        try:
            self._session.type_target(segment_id, text, step=self._run)
            if whole and self._run is not None:
                self._session.end_run(self._run)
                self._run = None
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        finally:
            self.saving = False
        self._kept = text
        return True

    def _show_stored(self) -> None:
        """Show what the project holds, the caret behind what changed, unless someone is typing.

        What fills an empty target is read before it is edited: then the caret stays at the start.
        """
        shown = self.editor.toPlainText()
        if self.is_dirty or self.editor.composing or self._stored == shown or self._only_spaces(shown):
            return
        self._kept = self._stored
        typed = self.segment is not None and self.segment.origin is Origin.HUMAN
        caret = changed_until(shown, self._stored) if shown or typed else 0
        self.editor.show_text(self._stored, caret)
        self._reshape()

    def _only_spaces(self, shown: str) -> bool:
        """Return whether the difference is only that spaces alone are stored as no target."""
        return not self._stored and not shown.strip()

    def _refusal(self, segment: Segment) -> str:
        if self._session.read_only:
            return tr("This project is open read-only.")
        return (
            tr("Segment {number} is locked; unlock it to change it.", number=segment.number)
            if segment.locked
            else ""
        )

    def _reshape(self) -> None:
        if self._rows.opened >= 0:
            self._rows.remeasure(self._rows.opened)
            self.marks.show()
            self._follow_caret()

    def _follow_caret(self) -> None:
        if self.editor.hasFocus():
            caret = self.editor.cursorRect().translated(self.editor.pos())
            self._rows.show_span(caret.top(), caret.bottom() + 1)


def changed_until(before: str, after: str) -> int:
    """Return the place in ``after`` where the part that differs from ``before`` ends."""
    shortest = min(len(before), len(after))
    same_start = next((i for i in range(shortest) if before[i] != after[i]), shortest)
    rest = shortest - same_start
    same_end = next((i for i in range(rest) if before[-1 - i] != after[-1 - i]), rest)
    return len(after) - same_end
