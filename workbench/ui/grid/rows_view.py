"""The rows as they look and as they answer to mouse and keys; where they stand is ``LazyRows``' business."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QWidget

from workbench.domain.wording import tr
from workbench.ui.grid.changes import marked_changes
from workbench.ui.grid.column_header import ColumnHeader
from workbench.ui.grid.columns import TEXTS, Column, Columns
from workbench.ui.grid.lazy_rows import LazyRows
from workbench.ui.grid.look import OPEN_PAD_Y, PAD_X, PAD_Y, Look
from workbench.ui.grid.model import SegmentModel
from workbench.ui.grid.row_layout import LaidText, RowLayout, RowLayouts, gap_above, lay_out_row, text_width
from workbench.ui.grid.row_painter import RowPainter, RowPlace
from workbench.ui.grid.search_marks import SearchMarks

_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_NOTHING = tr("No segments to show")


class RowsView(LazyRows):
    """Segments side by side. ``typed`` returns the text in the opened row's editor, which paints itself."""

    pressed_text = Signal(int, int, int)  # row, column, character nearest to the mouse
    dragged_text = Signal(int, QPoint)  # column, where in the viewport; the mouse is still down
    edit_asked = Signal()
    typed_into = Signal(QKeyEvent)  # a character typed with no editor in focus
    paged = Signal(int)

    def __init__(self, model: SegmentModel, look: Look, parent: QWidget) -> None:
        self._painter = RowPainter(look)
        self._columns = look.columns()
        self._widths = self._columns.widths(0)
        self._layouts = RowLayouts(self._lay_out)
        self.pressed_column: Column | None = None  # the text the mouse was pressed in, while it is down
        self._several = False
        self._stands = 0  # px below the window's top
        self.marks = SearchMarks()
        self.typed: Callable[[], str] = str
        super().__init__(model, parent)
        self._header = ColumnHeader(model, self)
        self._header.boundary_moved.connect(self._move_boundary)
        self.setHorizontalHeader(self._header)
        self._set_up()
        self.setModel(model)

    @property
    def look(self) -> Look:
        """The fonts and colours in use."""
        return self._painter.look

    def change_look(self, look: Look) -> None:
        """Take on another theme or text size; columns keep the user's proportion of the texts."""
        if look.columns() != self.look.columns():
            kept = self._columns
            self._columns = replace(
                look.columns(), share=kept.share, changes=kept.changes, reviewing=kept.reviewing
            )
        self._painter = RowPainter(look)
        self._header.setFont(look.small)
        self.updateGeometries()
        self.lay_out_anew()

    @property
    def columns(self) -> Columns:
        """The columns' widths."""
        return self._columns

    def change_columns(self, columns: Columns) -> None:
        """Give the columns other widths."""
        self._columns = columns
        self.updateGeometries()

    @property
    def reviewing(self) -> bool:
        """Whether the changes from the drafts are shown."""
        return self._columns.reviewing

    def set_reviewing(self, on: bool) -> None:
        """Show what became of the drafts in a column between the texts, or take it away."""
        self.segments.reviewing = on
        self.change_columns(replace(self._columns, reviewing=on))

    def text_rect(self, row: int, column: Column) -> QRect:
        """Return the place of a row's source or target in the viewport, as high as the taller of them."""
        top = self._first_line(row) - round(self._text(row, column).ascent)
        bottom = self.row_rect(row).bottom() - (OPEN_PAD_Y if row == self.opened else PAD_Y)
        left = sum(self._widths[:column]) + PAD_X
        width = self._text_widths()[TEXTS.index(column)]
        return QRect(left, top, width, bottom - top + 1)

    # What LazyRows asks.

    def measured(self, row: int) -> int:
        """Return a row's true height, px."""
        return self._layouts[row].height

    def forget(self, row: int | None) -> None:
        """Let go of a row's broken lines, or of every row's."""
        if row is None:
            self._layouts.forget_all()
        else:
            self._layouts.forget(row)

    def column_span(self, column: int) -> tuple[int, int]:
        """Return a column's left edge and width, px."""
        return sum(self._widths[:column]), self._widths[column]

    def column_at(self, x: int) -> int:
        """Return the column at ``x`` px."""
        return next((c for c in Column if x < sum(self._widths[: c + 1])), Column.ORIGIN)

    # What Qt calls.

    def updateGeometries(self) -> None:
        """Fit header and columns to the window; text is broken anew only when its columns changed."""
        height = self._header.sizeHint().height()
        if self.viewportMargins().top() != height:
            self.setViewportMargins(0, height, 0, 0)
        self._header.setGeometry(0, 0, self.width(), height)
        widths = self._columns.widths(self._room())
        self._header.show_widths(widths)
        changed, self._widths = widths != self._widths, widths
        if changed:
            self.lay_out_anew()
        else:
            self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the active row in its place, and in sight, when a bar or a pane takes room from the rows."""
        before = QRect(QPoint(0, 0), event.oldSize())
        seen = self.opened >= 0 and before.intersects(self.row_rect(self.opened))
        stood, self._stands = self._stands, self.mapTo(self.window(), QPoint()).y()
        super().resizeEvent(event)
        if seen:
            self.settle((self.opened, self.row_rect(self.opened).top() + stood - self._stands))
            self.reveal(self.opened)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows on screen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.look.colors["surface"])
        rows, self._several = self.visible_rows(), self.count_selected() > 1
        for row in rows:
            if self.row_rect(row).intersects(event.rect()):
                self._paint_row(painter, row)
        if not rows:
            painter.setPen(self.look.colors["muted"])
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, _NOTHING)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain a row's marks where the mouse rests beside the texts."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and index.column() not in TEXTS:
                QToolTip.showText(event.globalPos(), self.segments.explained(index.row()), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the row under the mouse; with Shift or Ctrl select rows instead."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not plain or not index.isValid():
            super().mousePressEvent(event)
            return
        self.pressed_column = Column.SOURCE if index.column() == Column.SOURCE else Column.TARGET
        self.pressed_text.emit(
            index.row(), self.pressed_column, self._caret_at(index.row(), self.pressed_column, point)
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting in the text that was pressed."""
        if self.pressed_column is not None:
            self.dragged_text.emit(self.pressed_column, event.position().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See the whole of the row that was opened, now that the mouse is up."""
        pressed, self.pressed_column = self.pressed_column, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self.opened >= 0:
            self.reveal(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and select rows; anything typed goes into the editor."""
        plain = not event.modifiers() & (_COMMANDS | Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _EDIT_KEYS and plain:
            self.edit_asked.emit()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and plain:
            self.paged.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # Qt would look for a row that begins with it; the window closes its notice
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            self.typed_into.emit(event)
        else:
            super().keyPressEvent(event)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        selected = self._several and self.selectionModel().isRowSelected(row)
        place = RowPlace(
            self.row_rect(row), self._widths, self._first_line(row), row == self.opened, selected
        )
        self._painter.paint(painter, self.segments.segment(row), self._layouts[row], place, self.marks)
        if place.opened:
            self._paint_open_row(painter, row)

    def _paint_open_row(self, painter: QPainter, row: int) -> None:
        segment, focus = self.segments.segment(row), self.window().focusWidget()
        typing = focus is not None and self.viewport().isAncestorOf(focus)
        place = self.text_rect(row, Column.TARGET)
        self._painter.field(painter, place, focused=typing, locked=segment.locked)
        if focus is self:
            self._painter.focus(painter, segment, self.row_rect(row))

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Segments"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self._header.setFont(self.look.small)

    def _lay_out(self, row: int) -> RowLayout:
        segment, opened = self.segments.segment(row), row == self.opened
        shown = replace(segment, target=self.typed()) if opened else segment
        fonts = self.look.fonts(segment, opened=opened)
        changes = None
        if self.reviewing:
            changes = marked_changes(self.segments.draft(row), shown.target, self.look)
        return lay_out_row(shown, fonts, self._text_widths(), opened=opened, changes=changes)

    def _text_widths(self) -> tuple[int, int, int]:
        of_source, of_target = self.look.longest_lines
        source, changes, target = (
            text_width(self._widths[column], longest)
            for column, longest in zip(TEXTS, (of_source, of_source, of_target), strict=True)
        )
        return source, changes, target

    def _text(self, row: int, column: Column) -> LaidText:
        layout = self._layouts[row]
        return layout.source if column == Column.SOURCE else layout.target

    def _first_line(self, row: int) -> int:
        """Return the baseline of a row's first text line in the viewport."""
        layout, pad = self._layouts[row], OPEN_PAD_Y if row == self.opened else PAD_Y
        baseline = round(max(layout.source.ascent, layout.target.ascent))
        return self.row_rect(row).top() + gap_above(self.segments.segment(row)) + pad + baseline

    def _caret_at(self, row: int, column: Column, point: QPoint) -> int:
        layout = self._text(row, column).lines
        place = point - self.text_rect(row, column).topLeft()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        line = next((line for line in lines if place.y() < line.y() + line.height()), lines[-1])
        return int(line.xToCursor(place.x()))

    def _move_boundary(self, boundary: int, by: int) -> None:
        self.change_columns(self._columns.moved(boundary, by, self._room()))

    def _room(self) -> int:
        """Return the px that the columns share: in a wide window no more than readable lines need."""
        columns = self._columns
        of_source, of_target = self.look.longest_lines
        texts = of_source + of_target + 4 * PAD_X + self.reviewing * (of_source + 2 * PAD_X)
        return min(self.viewport().width(), columns.number + texts + columns.state + columns.origin)
