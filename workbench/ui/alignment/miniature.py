"""The whole alignment in miniature: a strip beside the beads, with the doubtful places marked."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.domain.alignment import StoredBead, is_doubtful
from workbench.ui.alignment.words import score_token
from workbench.ui.parts import named
from workbench.ui.theme import GRID, Theme

WIDTH = 3 * GRID
_FAINT = 0.35  # opacity of what needs no look
_LEAST = 3.0  # px; a doubtful place in a long text is still seen


class Miniature(QWidget):
    """Beads in text order from top to bottom, whatever the order beside; the mouse goes to one."""

    chosen = Signal(int)  # id of a bead

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beads: Sequence[StoredBead] = ()
        self._current: int | None = None
        self._in_sight: Collection[int] = ()
        named(self, "The whole text", "The whole text: coloured marks are places to look at", "N")
        self.setFixedWidth(WIDTH)

    def show_beads(self, beads: Sequence[StoredBead]) -> None:
        """Show beads, in text order."""
        self._beads = beads
        self.update()

    def show_place(self, current: int | None, in_sight: Collection[int]) -> None:
        """Mark the current bead, and those on screen."""
        self._current, self._in_sight = current, in_sight
        self.update()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return a narrow strip."""
        return QSize(WIDTH, 10 * GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what needs no look first, the doubtful over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        places = [(each, self._place(at)) for at, each in enumerate(self._beads)]
        for each, place in sorted(places, key=lambda item: is_doubtful(item[0].bead)):
            self._mark(painter, each, place)
        self._frame(painter, [place for each, place in places if each.id in self._in_sight])
        for each, place in places:
            if each.id == self._current:
                painter.fillRect(QRectF(0, place.center().y() - 1, WIDTH, 2), self._theme.color("accent"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the bead under the mouse."""
        if self._beads and event.button() == Qt.MouseButton.LeftButton:
            share = event.position().y() / max(1, self.height())
            at = max(0, min(int(share * len(self._beads)), len(self._beads) - 1))
            self.chosen.emit(self._beads[at].id)

    def _place(self, at: int) -> QRectF:
        share = self.height() / len(self._beads)
        return QRectF(GRID / 2, at * share, WIDTH - GRID, share)

    def _mark(self, painter: QPainter, each: StoredBead, place: QRectF) -> None:
        color = self._theme.color(score_token(each.bead))
        if is_doubtful(each.bead):
            place = QRectF(place.left(), place.top(), place.width(), max(_LEAST, place.height() - 1))
        else:
            color.setAlphaF(_FAINT)
            place = place.adjusted(GRID / 2, 0, -GRID / 2, -1 if place.height() > 3 else 0)
        painter.fillRect(place, color)

    def _frame(self, painter: QPainter, seen: Sequence[QRectF]) -> None:
        """Frame what is on screen, where that is one stretch of the text."""
        if not seen or len(seen) == len(self._beads):
            return
        whole = seen[0].united(seen[-1])
        if whole.height() <= (len(seen) + 1) * seen[0].height():
            painter.setPen(QPen(self._theme.color("muted"), 1))
            painter.drawRoundedRect(QRectF(1.5, whole.top() + 0.5, WIDTH - 3, whole.height() - 1), 3, 3)
