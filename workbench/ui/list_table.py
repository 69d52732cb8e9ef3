"""A plain list with columns: rows are chosen, nothing is edited, Tab leaves it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from workbench.ui.parts import named
from workbench.ui.theme import GRID


class ListTable(QTableWidget):
    """A table of texts whose column ``wide`` takes the room that is left."""

    row_entered = Signal(int)  # Enter or a double click
    space_pressed = Signal(int)

    def __init__(self, headings: Sequence[str], *, wide: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(0, len(headings), parent)
        self.setHorizontalHeaderLabels(headings)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(self._enter)

    def called(self, name: str, tip: str, key: str = "") -> "ListTable":
        """Name the table for screen readers and tool tips."""
        return named(self, name, tip, key)

    def fill_row(self, place: int, texts: Sequence[str], tip: str = "", *, right: Sequence[int] = ()) -> None:
        """Put texts into a row; the columns in ``right`` hold numbers."""
        for at, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setToolTip(tip or text)
            side = Qt.AlignmentFlag.AlignRight if at in right else Qt.AlignmentFlag.AlignLeft
            cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(place, at, cell)

    def cell(self, place: int, at: int) -> QTableWidgetItem:
        """Return a cell, an empty new one where there was none."""
        cell = self.item(place, at)
        if cell is None:
            cell = QTableWidgetItem()
            self.setItem(place, at, cell)
        return cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter and Space into signals; Qt's own Enter would also press a dialog's default button."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(self.currentRow())
        elif plain and event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _enter(self, place: int, _at: int = 0) -> None:
        self.row_entered.emit(place)
