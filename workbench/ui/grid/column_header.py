"""The header over the grid: drag a line between two columns and only those two change."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from workbench.domain.wording import tr
from workbench.ui.theme import GRID


class ColumnHeader(QHeaderView):
    """Shows the widths it is given and says where the user drags a boundary to."""

    boundary_moved = Signal(int, int)  # the column left of the boundary; px to the right

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._placing = False
        self.setModel(model)
        self.setAccessibleName(tr("Columns of the segments"))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setStretchLastSection(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionResized.connect(self._resized)

    def show_widths(self, widths: Sequence[int]) -> None:
        """Give the sections their widths, px; the last one reaches to the right edge."""
        self._placing = True
        for section, width in enumerate(widths[:-1]):
            self.setSectionHidden(section, not width)
            if width:
                self.resizeSection(section, width)
        self._placing = False

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Leave a title out that is cut where its column shows marks alone; the rest as Qt paints it."""
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        if self.fontMetrics().horizontalAdvance(title) + 2 * GRID <= rect.width():
            super().paintSection(painter, rect, section)
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect, option.section = rect, section
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)

    def _resized(self, section: int, before: int, after: int) -> None:
        if not self._placing:
            self.boundary_moved.emit(section, after - before)
