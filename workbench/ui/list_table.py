"""A plain list with columns: rows are chosen, nothing is edited, Tab leaves it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from workbench.ui.parts import named
from workbench.ui.theme import GRID

_TO_CONTENTS = QHeaderView.ResizeMode.ResizeToContents


class ListTable(QTableWidget):
    """A table of texts; the column ``wide`` takes the room that is left, ``numbers`` are set right."""

    row_entered = Signal(int)  # Enter or a double click
    space_pressed = Signal(int)

    def __init__(
        self, headings: Sequence[str], *, wide: int = 0, numbers: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(0, len(headings), parent)
        self._numbers = frozenset(numbers)
        for at, heading in enumerate(headings):
            cell = QTableWidgetItem(heading)
            cell.setTextAlignment(self._side(at))
            self.setHorizontalHeaderItem(at, cell)
        self.setItemDelegate(_Wrapped(self))
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
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._measure_after)
        self.cellDoubleClicked.connect(self._enter)

    def called(self, name: str, tip: str, key: str = "") -> "ListTable":
        """Name the table for screen readers and tool tips."""
        return named(self, name, tip, key)

    def fill_row(self, place: int, texts: Sequence[str], tip: str = "") -> None:
        """Put texts into a row."""
        for at, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setToolTip(tip or text)
            cell.setTextAlignment(self._side(at))
            self.setItem(place, at, cell)

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Measure once after many rows were filled: Qt would measure all rows again after every cell."""
        header, side = self.horizontalHeader(), self.verticalHeader()
        fitted = [at for at in range(header.count()) if header.sectionResizeMode(at) is _TO_CONTENTS]
        high = self.rowCount() > 0 and side.sectionResizeMode(0) is _TO_CONTENTS
        for at in fitted:
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
        if high:
            side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        try:
            yield
        finally:
            for at in fitted:
                header.setSectionResizeMode(at, _TO_CONTENTS)
            if high:
                side.setSectionResizeMode(_TO_CONTENTS)

    def cell(self, place: int, at: int) -> QTableWidgetItem:
        """Return a cell, an empty new one where there was none."""
        cell = self.item(place, at)
        if cell is None:
            cell = QTableWidgetItem()
            self.setItem(place, at, cell)
        return cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter and Space into signals, and let go of Esc.

        Qt's own Enter would also press a dialog's default button.
        """
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(self.currentRow())
        elif plain and event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit(self.currentRow())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # Qt would look for a row that begins with it; whoever is around leaves
        else:
            super().keyPressEvent(event)

    def _side(self, at: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if at in self._numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _measure_after(self, _section: int, _before: int, _now: int) -> None:
        """Let rows whose height follows their text be as high as it is now."""
        vertical = self.verticalHeader()
        if self.rowCount() and vertical.sectionResizeMode(0) is QHeaderView.ResizeMode.ResizeToContents:
            vertical.resizeSections(QHeaderView.ResizeMode.ResizeToContents)

    def _enter(self, place: int, _at: int = 0) -> None:
        self.row_entered.emit(place)


class _Wrapped(QStyledItemDelegate):
    """Measures a wrapped text as it is drawn: within the style sheet's padding, which Qt leaves out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(0, 0, -GRID, 0)
        return super().sizeHint(inner, index)
