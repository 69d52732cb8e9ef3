"""A sentence in the hand of the mouse: picked up, carried over the beads, pushed on at the edges."""

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.alignment import Spot
from workbench.ui.theme import GRID

_EDGE = 4 * GRID  # how near the edge a held sentence scrolls the page, px
_STEP_TIME = 30  # ms


class Drag(QObject):
    """Knows which sentence is held and where; what that means is the page's business."""

    pushed = Signal(float)  # px that the mouse is beyond the upper (less than 0) or the lower edge

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._from = QPointF()
        self.spot: Spot | None = None  # the sentence that the mouse went down on
        self.at: QPointF | None = None  # the mouse while it drags, in the viewport
        self._goes_on = QTimer(self, interval=_STEP_TIME)
        self._goes_on.timeout.connect(self._push)

    def press(self, spot: Spot | None, at: QPointF) -> None:
        """Take hold of a sentence; it moves once the mouse has gone far enough."""
        self.spot, self._from = spot, at

    def carry(self, at: QPointF) -> None:
        """Follow the mouse."""
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self.at is not None or far:
            self.at = at
            self._goes_on.start()
            self._viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._viewport.update()

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.at = self.spot = None
        self._goes_on.stop()
        self._viewport.unsetCursor()
        self._viewport.update()

    def _push(self) -> None:
        """Go on while the mouse holds a sentence at the upper or lower edge."""
        if self.at is None:
            self._goes_on.stop()
            return
        above, below = self.at.y() - _EDGE, self.at.y() - self._viewport.height() + _EDGE
        overshoot = min(above, 0) or max(below, 0)
        if overshoot:
            self.pushed.emit(overshoot)
