"""The beads as one scrolling page: the cursor by keys or mouse, sentences dragged from bead to bead."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QToolTip, QWidget

from workbench.alignment.attention import Span, word_spans
from workbench.domain.alignment import Alignment, Side, Spot, StoredBead
from workbench.ui.alignment.cursor import Cursor
from workbench.ui.alignment.painter import BeadPainter, Landing
from workbench.ui.alignment.rows import Rows, fonts_of
from workbench.ui.alignment.words import spoken
from workbench.ui.partners import Lit
from workbench.ui.parts import named
from workbench.ui.theme import GRID, Theme

TIP = "Arrows choose a sentence, with Ctrl a word; drag a sentence to another bead with the mouse"
_ROOM = 6 * GRID  # what is seen above and below the current bead, px
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES: dict[Qt.Key, Side] = {Qt.Key.Key_Left: "source", Qt.Key.Key_Right: "target"}


class BeadView(QAbstractScrollArea):
    """Shows beads in the order given; it changes nothing itself."""

    moved = Signal(object, int)  # Spot, id of the bead that it was dropped on
    cursor_moved = Signal()
    scrolled = Signal()
    pointed = Signal()  # the mouse, or Ctrl with an arrow, is at another word

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "Beads", TIP, "Down")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.theme = theme
        self.spot_cursor = Cursor()
        self.alignment = Alignment((), ())
        self.pointed_at: tuple[Spot | None, int] = None, -1  # a sentence and its character that one points at
        self._beads: Sequence[StoredBead] = ()
        self._painter = BeadPainter(theme, self.font())
        self._rows = self._measure()
        self._pressed: Spot | None = None
        self._press_at = QPointF()
        self._held: QPointF | None = None  # the mouse while it drags, on the page
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_texts(self, alignment: Alignment) -> None:
        """Show other texts; their beads follow."""
        self.alignment = alignment
        self._beads = ()
        self.spot_cursor = Cursor()
        self._rows = self._measure()

    def show_beads(self, beads: Sequence[StoredBead]) -> None:
        """Show beads in this order; what is on screen stays where it is."""
        before = self._top_of_current()
        self._beads = beads
        self._rows.place(beads)
        self.spot_cursor.show(beads)
        self._fit()
        after = self._top_of_current()
        if before is not None and after is not None:
            self._bar().setValue(round(self._bar().value() + after - before))
        self._follow()

    @property
    def current(self) -> StoredBead | None:
        """The bead under the cursor."""
        return self._beads[self.spot_cursor.row] if self.spot_cursor.spot else None

    @property
    def landing(self) -> Landing | None:
        """Where the sentence that is dragged would land."""
        if self._held is None or self._pressed is None:
            return None
        row = self._rows.at(self._held.y())
        if row is None or self._beads[row].id == self._pressed.bead_id:
            return None
        height = self._rows.rows[row].landing(self._pressed.side, self._pressed.number)
        return Landing(row, self._pressed, height)

    def go_to(self, bead_id: int) -> None:
        """Move the cursor to a bead, if it is shown."""
        for row, each in enumerate(self._beads):
            if each.id == bead_id:
                self.spot_cursor.go_to_row(row)
        self._follow()

    def point_at(self, spot: Spot) -> None:
        """Move the cursor to a sentence, if it is shown."""
        self.spot_cursor.go_to(spot)
        self._follow()

    def in_sight(self) -> set[int]:
        """Return the ids of the beads on screen."""
        top = self._bar().value()
        return {each.stored.id for each in self._rows.between(top, top + self.viewport().height() - 1)}

    def light(self, words: Mapping[tuple[Side, int], Sequence[Lit]]) -> None:
        """Light up words of some sentences, and no others."""
        if words != self._painter.lit:
            self._painter.lit = words
            self.viewport().update()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        self._painter = BeadPainter(theme, self.font())
        self._lay_out()

    # Qt's own.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is on screen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self.theme.color("surface"))
        top = self._bar().value()
        painter.translate(0, -top)
        current = self.current
        for row in self._rows.between(top, top + self.viewport().height()):
            here = current is not None and row.stored.id == current.id
            self._painter.row(painter, self._rows, row, cursor=self.spot_cursor.spot if here else None)
        if current is not None:
            self._painter.frame(painter, self._rows.rows[self.spot_cursor.row])
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
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._turn_page(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.spot_cursor.go_to_row(0 if key == Qt.Key.Key_Home else len(self._beads))
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)
            return
        self._follow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a bead and a sentence of it."""
        at = self._on_page(event)
        row, box = self._rows.at(at.y()), self._rows.box_at(at)
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        self._pressed, self._press_at = box.spot if box else None, at
        if self._pressed:
            self.spot_cursor.go_to(self._pressed)
        else:
            self.spot_cursor.go_to_row(row)
        self._follow()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a sentence once the mouse has gone far enough."""
        at = self._on_page(event)
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            far = (at - self._press_at).manhattanLength() >= QApplication.startDragDistance()
            if self._held is not None or far:
                self._held = at
                self._scroll_to(at.y(), at.y())
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.viewport().update()
        else:
            over = self._rows.box_at(at)
            self._point(over.spot if over else None, self._rows.character_at(over, at) if over else -1)
            shape = Qt.CursorShape.OpenHandCursor if over and over.spot else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the sentence on the bead under the mouse."""
        self._held = self._on_page(event) if self._held is not None else None
        landing = self.landing
        self._let_go()
        if landing:
            self.moved.emit(landing.spot, self._beads[landing.row].id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a bead in words where the mouse rests between the columns, and nothing over the text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = QPointF(event.pos()) + QPointF(0, self._bar().value())
            row = self._rows.at(at.y())
            if row is not None and self._rows.box_at(at) is None:
                bead = self._beads[row].bead
                QToolTip.showText(event.globalPos(), spoken(bead, self.alignment.texts(bead)), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing when the mouse leaves."""
        super().leaveEvent(event)
        self._point(None, -1)

    # Inside.

    def _point(self, spot: Spot | None, at: int, word: Span | None = None) -> None:
        """Point at a character of a sentence, or at nothing; a ``word`` is underlined."""
        self._painter.pointed = (spot, word) if spot is not None and word is not None else None
        where = (spot, at) if spot is not None and at >= 0 else (None, -1)
        if where != self.pointed_at:
            self.pointed_at = where
            self.pointed.emit()

    def _point_beside(self, by: int) -> None:
        """Point at the word before (-1) or after (1) of the sentence under the cursor, going round."""
        spot = self.spot_cursor.spot
        if spot is None:
            return
        (sentence,) = self.alignment.sentences(spot.side, (spot.number,))
        words = word_spans(sentence)
        before, at = self.pointed_at
        here = bisect_right([start for start, _ in words], at) - 1 if before == spot else -(by > 0)
        if words:
            word = words[(here + by) % len(words)]
            self._point(spot, word[0], word)
            self.viewport().update()

    def _paint_drag(self, painter: QPainter) -> None:
        if self._held is None or self._pressed is None:
            return
        self._painter.dragged(painter, self._rows, self._pressed, self._held.y() + GRID)
        landing = self.landing
        if landing:
            self._painter.landing(painter, self._rows, landing)

    def _let_go(self) -> None:
        self._held = self._pressed = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _measure(self) -> Rows:
        fonts = fonts_of(self.font(), self.theme.text_size, self.theme.target_size)
        return Rows(self.alignment, fonts, float(self.viewport().width()))

    def _lay_out(self) -> None:
        self._rows = self._measure()
        self._rows.place(self._beads)
        self._fit()
        self._follow()

    def _fit(self) -> None:
        self._bar().setPageStep(self.viewport().height())
        self._bar().setSingleStep(3 * GRID)
        self._bar().setRange(0, max(0, round(self._rows.height) - self.viewport().height()))

    def _follow(self) -> None:
        """Bring the current bead into sight, and say it; a word of another is pointed at no longer."""
        if self.pointed_at[0] != self.spot_cursor.spot:
            self.pointed_at, self._painter.pointed = (None, -1), None
        if self.current is not None:
            rect = self._rows.rows[self.spot_cursor.row].rect
            self._scroll_to(rect.top(), min(rect.bottom(), rect.top() + self.viewport().height()))
            self.setAccessibleDescription(spoken(self.current.bead, self.alignment.texts(self.current.bead)))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.viewport().update()
        self.cursor_moved.emit()

    def _scroll_to(self, top: float, bottom: float) -> None:
        room = min(_ROOM, self.viewport().height() // 4)
        now, height = self._bar().value(), self.viewport().height()
        if top - room < now:
            self._bar().setValue(round(top - room))
        elif bottom + room > now + height:
            self._bar().setValue(round(bottom + room - height))

    def _turn_page(self, by: int) -> None:
        if self.current is None:
            return
        top = self._rows.rows[self.spot_cursor.row].rect.top() + by * self.viewport().height()
        row = self._rows.at(max(0.0, top))
        self.spot_cursor.go_to_row(row or 0)

    def _top_of_current(self) -> float | None:
        rows = self._rows.rows
        return rows[self.spot_cursor.row].rect.top() if self.spot_cursor.spot and rows else None

    def _on_page(self, event: QMouseEvent) -> QPointF:
        return event.position() + QPointF(0, self._bar().value())

    def _scrolled(self) -> None:
        self.viewport().update()
        self.scrolled.emit()

    def _bar(self) -> QScrollBar:
        return self.verticalScrollBar()
