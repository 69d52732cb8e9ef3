"""The page of beads under the hand: the cursor by keys or mouse, sentences dragged from bead to bead."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.domain.alignment import Side
from workbench.domain.wording import tr
from workbench.ui.alignment.drag import Drag
from workbench.ui.alignment.painter import Landing
from workbench.ui.alignment.pointing import Pointing
from workbench.ui.alignment.rows import Box
from workbench.ui.alignment.sheet import BeadSheet
from workbench.ui.parts import named
from workbench.ui.theme import GRID, Theme

TIP = tr("Arrows choose a sentence, with Ctrl a word; drag a sentence to another bead with the mouse")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES: dict[Qt.Key, Side] = {Qt.Key.Key_Left: "source", Qt.Key.Key_Right: "target"}


class BeadView(BeadSheet):
    """Tells what keys and the mouse ask for; it changes nothing itself."""

    moved = Signal(object, int)  # Spot, id of the bead that it was dropped on

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        named(self, tr("Beads"), TIP, "Down")
        self.viewport().setMouseTracking(True)
        self.pointing = Pointing(self)
        self._drag = Drag(self.viewport())
        self._drag.pushed.connect(self._scroll_by)

    @property
    def landing(self) -> Landing | None:
        """Where the sentence that is dragged would land."""
        held, spot = self._drag.at, self._drag.spot
        if held is None or spot is None:
            return None
        row = self._row_at(held.y())
        if row is None or self._beads[row].id == spot.bead_id:
            return None
        return Landing(row, spot, self._row(row).landing(spot.side, spot.number))

    # Qt's own.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is on screen, the word that is pointed at, and the sentence in the hand."""
        self._painter.pointed = self.pointing.underlined
        super().paintEvent(event)
        if self._drag.at is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_drag(painter)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor; Esc lets go of what is dragged."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.spot_cursor.step(_STEPS[key])
        elif key in _SIDES and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._point_beside(-1 if key == Qt.Key.Key_Left else 1)
            return
        elif key in _SIDES:
            self.spot_cursor.turn(_SIDES[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and self._beads:
            by = -1 if key == Qt.Key.Key_PageUp else 1
            self.spot_cursor.go_to_row(self._lazy.page_goal(self.spot_cursor.row, by))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.spot_cursor.go_to_row(0 if key == Qt.Key.Key_Home else len(self._beads))
        elif key == Qt.Key.Key_Escape and self._drag.at is not None:
            self._drag.let_go()
        else:
            super().keyPressEvent(event)
            return
        self._follow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a bead and a sentence of it."""
        at = event.position()
        row, box = self._row_at(at.y()), self._box_at(at)
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        spot = box.spot if box else None
        self._drag.press(spot, at)
        if spot:
            self.spot_cursor.go_to(spot)
        else:
            self.spot_cursor.go_to_row(row)
        self._follow()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a sentence once the mouse has gone far enough."""
        at = event.position()
        if self._drag.spot and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag.carry(at)
        else:
            over = self._box_at(at)
            self._point(over, at)
            shape = Qt.CursorShape.OpenHandCursor if over and over.spot else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the sentence on the bead under the mouse."""
        if self._drag.at is not None:
            self._drag.at = event.position()
        landing = self.landing
        self._drag.let_go()
        if landing:
            self.moved.emit(landing.spot, self._beads[landing.row].id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a bead in words where the mouse rests between the columns, and nothing over the text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            row = self._row_at(at.y())
            if row is not None and self._box_at(at) is None:
                QToolTip.showText(event.globalPos(), self._spoken(self._beads[row]), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing when the mouse leaves."""
        super().leaveEvent(event)
        self._point(None, QPointF())

    # Inside.

    def _point(self, box: Box | None, at: QPointF) -> None:
        """Point with the mouse: at a character of a sentence, or at nothing."""
        self.pointing.point(box.spot if box else None, self._character_at(box, at) if box else -1)

    def _point_beside(self, by: int) -> None:
        """Point with keys: at the word before (-1) or after (1) of the sentence under the cursor."""
        spot = self.spot_cursor.spot
        if spot is not None:
            (sentence,) = self.alignment.sentences(spot.side, (spot.number,))
            self.pointing.point_beside(by, spot, sentence)
            self.viewport().update()

    def _paint_drag(self, painter: QPainter) -> None:
        held, spot = self._drag.at, self._drag.spot
        if held is None or spot is None:
            return
        landing = self.landing
        if landing:
            painter.save()
            painter.translate(0, self._lazy.y(landing.row))
            self._painter.landing(painter, self._row(landing.row), landing)
            painter.restore()
        self._painter.dragged(painter, self._rows, spot, held.y() + 2 * GRID)

    def _scroll_by(self, overshoot: float) -> None:
        self.verticalScrollBar().setValue(round(self._lazy.offset + overshoot / 2))

    def _follow(self) -> None:
        """Follow the cursor; a word of another sentence is pointed at no longer."""
        if self.pointing.spot != self.spot_cursor.spot:
            self.pointing.forget()
        super()._follow()
