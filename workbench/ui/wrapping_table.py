"""A table of wrapped texts: its last column takes the room, its rows are as high as their text."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.ui.theme import GRID


class WrappingTable(QTableView):
    """For some hundred rows: every row is measured again when the width changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def _measure_rows(self) -> None:
        """Give the rows their heights; the first one in sight stays it."""
        top = self.indexAt(QPoint(0, 0))
        at_start = self.verticalScrollBar().value() == 0
        self.resizeRowsToContents()
        if top.isValid() and not at_start:
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
