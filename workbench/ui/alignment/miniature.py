"""The whole alignment in miniature: a strip beside the beads, with the doubtful places marked."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from workbench.domain.alignment import StoredBead, is_doubtful
from workbench.domain.wording import tr
from workbench.ui.alignment.words import score_token
from workbench.ui.parts import named
from workbench.ui.theme import GRID, Theme

WIDTH = 3 * GRID
_VERDICTS_REST = 120  # ms; verdicts that come in a row are drawn together
_FAINT = 0.35  # opacity of what needs no look
_LEAST = 3.0  # px; a doubtful place in a long text is still seen


class Miniature(QWidget):
    """Beads in text order from top to bottom, whatever the order beside; the mouse goes to one."""

    chosen = Signal(int)  # id of a bead

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beads: Sequence[StoredBead] = ()
        self._places: dict[int, int] = {}
        self._looks: list[tuple[str, bool]] = []
        self._picture: QPixmap | None = None  # drawn once: ten thousand beads are but as many marks as pixels
        self._current: int | None = None
        self._in_sight: Collection[int] = ()
        named(self, tr("The whole text"), tr("The whole text: coloured marks are places to look at"), "N")
        self._soon = QTimer(self, singleShot=True, interval=_VERDICTS_REST)
        self._soon.timeout.connect(self._draw_again)
        self.setFixedWidth(WIDTH)

    def show_beads(self, beads: Sequence[StoredBead]) -> None:
        """Show beads, in text order."""
        self._beads = beads
        self._places = {each.id: at for at, each in enumerate(beads)}
        self._looks = [_look(each) for each in beads]
        self._picture = None
        self.update()

    def show_verdicts(self, changed: Iterable[StoredBead]) -> None:
        """Show that some of the beads have other verdicts."""
        for each in changed:
            self._looks[self._places[each.id]] = _look(each)
        if not self._soon.isActive():
            self._soon.start()

    def _draw_again(self) -> None:
        self._picture = None
        self.update()

    def show_place(self, current: int | None, in_sight: Collection[int]) -> None:
        """Mark the current bead, and those on screen."""
        self._current, self._in_sight = current, in_sight
        self.update()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """Return a narrow strip."""
        return QSize(WIDTH, 10 * GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the beads, then what is on screen and the current one."""
        if self._picture is None or self._picture.size() != self.size() * self.devicePixelRatioF():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        places = [self._places[each] for each in self._in_sight if each in self._places]
        self._frame(painter, [self._place(at) for at in sorted(places)])
        if self._current in self._places:
            middle = self._place(self._places[self._current]).center().y()
            painter.fillRect(QRectF(0, middle - 1, WIDTH, 2), self._theme.color("accent"))
        painter.end()

    def _drawn(self) -> QPixmap:
        """Return the strip without the cursor: what needs no look first, the doubtful over it."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color("window"))
        painter = QPainter(picture)
        for at, (token, doubtful) in sorted(self._marks().items(), key=lambda mark: mark[1][1]):
            self._mark(painter, token, self._place(at), doubtful=doubtful)
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the bead under the mouse."""
        if self._beads and event.button() == Qt.MouseButton.LeftButton:
            share = event.position().y() / max(1, self.height())
            at = max(0, min(int(share * len(self._beads)), len(self._beads) - 1))
            self.chosen.emit(self._beads[at].id)

    def _place(self, at: int) -> QRectF:
        share = self.height() / len(self._beads)
        return QRectF(GRID / 2, at * share, WIDTH - GRID, share)

    def _marks(self) -> dict[int, tuple[str, bool]]:
        """Return places and their looks: of the beads that share a pixel one, a doubtful one if there is."""
        share = self.height() / len(self._looks) if self._looks else 0.0
        marks: dict[int, tuple[int, tuple[str, bool]]] = {}
        for at, look in enumerate(self._looks):
            known = marks.get(int(at * share))
            if known is None or (look[1] and not known[1][1]):
                marks[int(at * share)] = at, look
        return dict(marks.values())

    def _mark(self, painter: QPainter, token: str, place: QRectF, *, doubtful: bool) -> None:
        color = self._theme.color(token)
        if doubtful:
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


def _look(stored: StoredBead) -> tuple[str, bool]:
    """Return what one mark in a pixel's row stands for."""
    return score_token(stored.bead), is_doubtful(stored.bead)
