"""A scrolling list whose rows are measured when they are first seen, and which never jumps under the eyes.

By descent a QTableView, which is what screen readers take for a table with headers; but its rows are our own.
Qt's are sections of a hidden header, all summed again after each ``setRowHeight``, and have no scroll anchor:
rows measured on the way would push the text on screen up and down.
"""

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from workbench.ui.grid.heights import RowHeights
from workbench.ui.grid.lazy_scroll import Anchor, LazyScroll
from workbench.ui.grid.model import SegmentModel

_GUESS = 48  # px; the height of a row nobody has seen yet
_MANY = 1000  # changed rows from which it is quicker to forget them all
_Index = QModelIndex | QPersistentModelIndex
_CursorAction = QAbstractItemView.CursorAction
_STEPS = {
    _CursorAction.MoveUp: -1,
    _CursorAction.MovePrevious: -1,
    _CursorAction.MoveDown: 1,
    _CursorAction.MoveNext: 1,
}


class LazyRows(QTableView):
    """Rows of any height, scrolled by the pixel; one of them, ``opened``, may have widgets on it.

    A subclass says how high a row is and where the columns lie, and sets the model when it is ready for it.
    """

    moved = Signal()  # other rows are on screen, or the same ones stand elsewhere

    def __init__(self, model: SegmentModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.segments = model
        self.opened = -1
        self._lazy = LazyScroll(self, self.measured, _GUESS)
        self._lazy.begin(model.rowCount())

    @abstractmethod
    def measured(self, row: int) -> int:
        """Return a row's true height, px."""

    @abstractmethod
    def forget(self, row: int | None) -> None:
        """Let go of what was made of a row's text, or of every row's."""

    @abstractmethod
    def column_span(self, column: int) -> tuple[int, int]:
        """Return a column's left edge and width, px."""

    @abstractmethod
    def column_at(self, x: int) -> int:
        """Return the column at ``x`` px."""

    def visible_rows(self) -> range:
        """Return the rows on screen, also those of which only a part is."""
        return self._lazy.visible()

    def row_rect(self, row: int) -> QRect:
        """Return a row's place in the viewport."""
        return QRect(0, self._lazy.y(row), self.viewport().width(), self._heights.height(row))

    def anchor(self) -> Anchor:
        """Return the row that stays where it is: the opened one if it is on screen, else the first known."""
        return self._lazy.anchor(self.opened)

    def settle(self, anchor: Anchor | None = None) -> None:
        """Measure the rows on screen and keep the anchor's row in its place."""
        if len(self._heights) != self.segments.rowCount():
            return  # the model is being read again
        self._lazy.settle(anchor or self.anchor())
        self.viewport().update()
        self.moved.emit()

    def remeasure(self, row: int) -> None:
        """Take in that a row's text is another, with as little redrawing as its height allows."""
        self.forget(row)
        if self._heights.height(row) == self.measured(row):
            self.viewport().update(self.row_rect(row))
            return
        anchor = self.anchor()
        self._heights.forget(row)
        self.settle(anchor)

    def lay_out_anew(self) -> None:
        """Measure every row again when it is seen, keeping what is on screen in its place."""
        anchor = self.anchor()
        self.forget(None)
        self._heights.forget_all()
        self.settle(anchor)

    def open_row(self, row: int) -> None:
        """Make ``row`` the tall one; its top stays where it is if it is on screen."""
        anchor = (row, self._lazy.y(row)) if row in self.visible_rows() else self.anchor()
        shut, self.opened = self.opened, row
        for changed in (shut, row):
            if 0 <= changed < len(self._heights):
                self.forget(changed)
                self._heights.forget(changed)
        self.settle(anchor)

    def reveal(self, row: int) -> None:
        """Scroll as little as it takes to see the whole row and a little around it."""
        anchor = self._lazy.revealing(row)
        if anchor is not None:
            self.settle(anchor)

    def show_span(self, top: int, bottom: int) -> None:
        """Scroll as little as it takes to see from ``top`` to ``bottom``, px in the viewport."""
        overshoot = min(top, 0) or max(bottom - self.viewport().height(), 0)
        if overshoot:
            row, y = self.anchor()
            self.settle((row, y - overshoot))

    def centre(self, row: int) -> None:
        """Bring a row to the upper third of the viewport."""
        self.settle((row, self.viewport().height() // 3))

    def page_goal(self, direction: int) -> int:
        """Return the row one screen below (1) or above (-1) the current row."""
        if not len(self._heights):
            return 0
        return self._lazy.page_goal(max(self.currentIndex().row(), 0), direction)

    def select_row(self, row: int) -> None:
        """Make a row the current one and the only one selected."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.segments.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def select_more(self, rows: Iterable[int]) -> None:
        """Add rows to the selection."""
        chosen = QItemSelection()
        for row in rows:
            index = self.segments.index(row, 0)
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.Select | flags.Rows)

    def selected_rows(self) -> list[int]:
        """Return the selected rows in order."""
        return sorted({row for span in self._selected_spans() for row in span})

    def count_selected(self) -> int:
        """Return how many rows are selected, without listing them."""
        return sum(map(len, self._selected_spans()))

    # What Qt asks of a view.

    def visualRect(self, index: _Index) -> QRect:
        """Return a cell's place in the viewport."""
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        left, width = self.column_span(index.column())
        row = self.row_rect(index.row())
        return QRect(left, row.top(), width, row.height())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the cell at a point of the viewport."""
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self.segments.index(self._heights.row_at(y), self.column_at(point.x()))

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Bring a cell's row into view."""
        if index.isValid():
            self.reveal(index.row())

    def moveCursor(self, action: _CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002
        """Return the cell where a key takes the cursor."""
        if not len(self._heights):
            return QModelIndex()
        last = len(self._heights) - 1
        goals = {
            _CursorAction.MoveHome: 0,
            _CursorAction.MoveEnd: last,
            _CursorAction.MovePageUp: self.page_goal(-1),
            _CursorAction.MovePageDown: self.page_goal(1),
        }
        goal = goals.get(action, max(self.currentIndex().row(), 0) + _STEPS.get(action, 0))
        return self.segments.index(min(max(goal, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a rectangle of the viewport touches."""
        first, last = (
            self.indexAt(corner) for corner in (rect.normalized().topLeft(), rect.normalized().bottomRight())
        )
        if first.isValid() and last.isValid():
            self.selectionModel().select(QItemSelection(first, last), command)

    def isIndexHidden(self, index: _Index) -> bool:  # noqa: ARG002
        """Return that no cell is hidden."""
        return False

    def horizontalOffset(self) -> int:
        """Return that the grid does not scroll sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the rows are scrolled, px."""
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: ARG002
        """Return what to redraw when the selection changes."""
        return QRegion(self.viewport().rect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Follow the scroll bar: measure what comes into view."""
        if not self._lazy.moving:
            self.settle()

    def reset(self) -> None:
        """Start over with the model's rows, none of them measured."""
        super().reset()
        self.opened = -1
        self._lazy.begin(self.segments.rowCount())
        self.forget(None)

    def dataChanged(self, first: _Index, last: _Index, roles: object = ()) -> None:  # noqa: ARG002
        """Lay out again exactly the rows that changed; those off screen when they are next seen."""
        anchor = self.anchor()
        if last.row() - first.row() > _MANY:
            self.forget(None)
            self._heights.forget_all()
        for row in range(first.row(), min(last.row(), first.row() + _MANY) + 1):
            self.forget(row)
            self._heights.forget(row)
        self.settle(anchor)

    def _selected_spans(self) -> list[range]:
        chosen = self.selectionModel().selection()
        spans = (chosen.at(place) for place in range(chosen.count()))
        return [range(span.top(), span.bottom() + 1) for span in spans]

    @property
    def _heights(self) -> RowHeights:
        return self._lazy.heights
