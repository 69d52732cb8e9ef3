"""Keys and mouse that cross from the rows into the active row's fields, and out of them again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeyEvent

from workbench.ui.grid.columns import Column
from workbench.ui.grid.text_field import TextField

if TYPE_CHECKING:
    from workbench.ui.grid.grid import SegmentGrid


class Crossings(QObject):
    """Rows and fields are one thing to who types: what one of them does not keep, another takes."""

    def __init__(self, grid: "SegmentGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows, self._source, self._target = grid.rows, grid.source, grid.editor
        self._rows.pressed_text.connect(self._press)
        self._rows.dragged_text.connect(self._drag)
        self._rows.edit_asked.connect(grid.focus_editor)
        for reading in (self._rows, self._source):
            reading.typed_into.connect(self._type)
        for field in (self._source, self._target):
            field.escaped.connect(self._escape)
        for pages in (self._rows.paged, self._target.paged):
            pages.connect(self._turn_page)
        self._target.left.connect(self._leave)

    def _press(self, row: int, column: int, caret: int) -> None:
        self._rows.select_row(row)
        if self._rows.opened == row:
            self._field(column).set_caret(caret)
            self._grid.focus_editor()

    def _drag(self, column: int, point: QPoint) -> None:
        field = self._field(column)
        field.select_to(field.viewport().mapFrom(self._rows.viewport(), point))

    def _field(self, column: int) -> TextField:
        return self._source if column == Column.SOURCE else self._target

    def _type(self, event: QKeyEvent) -> None:
        self._grid.focus_editor()
        self._target.keyPressEvent(event)

    def _escape(self) -> None:
        """Leave the text as it is typed, for the rows."""
        self._grid.commit()
        self._rows.setFocus()

    def _turn_page(self, direction: int) -> None:
        """Turn a page: another row is active, at the height where this one was."""
        if self._rows.opened >= 0:
            goal = self._rows.page_goal(direction)
            self._rows.settle((goal, self._rows.row_rect(self._rows.opened).top()))
            self._grid.go_to(self._rows.segments.id_at(goal))

    def _leave(self, direction: int) -> None:
        """Go on in the next row's first line or the previous row's last, below or above the caret."""
        x = self._target.cursorRect().x()
        if self._grid.step(direction):
            self._target.enter_from(direction, x)
