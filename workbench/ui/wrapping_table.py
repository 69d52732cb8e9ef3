"""A table of wrapped texts: its last column takes the room, its rows are as high as their text."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.ui.theme import GRID


class WrappingTable(QTableView):
    """For some hundred rows: every row is measured again when the width changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 0
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setMinimumSectionSize(3 * GRID)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        # Rows are measured when the columns have their widths, which they get in the next turn of the loop.
        self._measure = QTimer(self, interval=0, singleShot=True)
        self._measure.timeout.connect(self._measure_rows)
        self.horizontalHeader().sectionResized.connect(self._measure.start)

    def fit_columns(self) -> None:
        """Give the first columns what they need and the last one the rest; call it once there is a model."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(header.count() - 1, QHeaderView.ResizeMode.Stretch)
        self.model().modelReset.connect(self._measure.start)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what came while the table was out of sight."""
        super().showEvent(event)
        self._measure.start()

    def begin_at(self, row: int) -> None:
        """Choose a row and show it first, now and once the rows are measured."""
        self._first = row
        self.setCurrentIndex(self.model().index(row, 0))
        self._measure.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of Esc: Qt would look for a row that begins with it."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are: one row is lit."""
        super().focusInEvent(event)
        if self.model() is not None and self.model().rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.model().index(max(self.currentIndex().row(), 0), 0))

    def _measure_rows(self) -> None:
        """Give the rows their heights; the first one in sight stays it."""
        top = self._first or self.rowAt(0) * (self.verticalScrollBar().value() > 0)
        self.resizeRowsToContents()
        if top > 0:
            self.updateGeometries()  # or the new heights would be scrolled to within the old range
            self.scrollTo(self.model().index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        if self.isVisible():
            self._first = 0
