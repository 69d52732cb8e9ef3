"""The table of units: F2 or Enter edits a side, Del removes, rows are all as high as two lines."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.domain.wording import tr
from workbench.ui.parts import named
from workbench.ui.theme import GRID
from workbench.ui.units.model import EDITED, HEADINGS, UnitRows
from workbench.ui.units.two_lines import height_of_two, two_lines

Index = QModelIndex | QPersistentModelIndex

_WIDTHS = {2: 17 * GRID, 3: 17 * GRID, 4: 13 * GRID}  # px by column: who, when and from where


class UnitTable(QTableView):
    """Shows a million rows as it shows ten: none is measured."""

    removing = Signal()
    heading_pressed = Signal(int)

    def __init__(self, rows: UnitRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Units"), tr("F2 edits a side, Del removes the chosen units"))
        self.setModel(rows)
        self.setItemDelegate(_Sides(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        for at in range(len(HEADINGS)):
            wide = at < len(EDITED)
            header.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Interactive
            )
        for at, width in _WIDTHS.items():
            header.resizeSection(at, width)
        header.sectionClicked.connect(self.heading_pressed)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the rows as high as two lines of a larger or smaller text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(height_of_two(self.font()))

    def chosen(self) -> list[int]:
        """Return the chosen rows, the first first."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def go_to(self, row: int) -> None:
        """Choose a row and bring it into view, the cursor on its target unless it was elsewhere."""
        column = self.currentIndex().column() if self.currentIndex().isValid() else EDITED.index("target")
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Del, edit with Enter; Esc is the page's."""
        if event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Sides(QStyledItemDelegate):
    """Two lines of each text, and Qt's line editor, named after the side that it edits."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() < len(EDITED):
            option.text = two_lines(option.text, option.font, option.rect.width() - 2 * GRID)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return named(super().createEditor(parent, option, index), HEADINGS[index.column()])
