"""Paints beads: sentences on both sides, the ribbon that joins them, and the frame of the current one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from workbench.alignment.attention import Span
from workbench.domain.alignment import Side, Spot
from workbench.domain.bead import BeadState
from workbench.domain.wording import tr
from workbench.ui.alignment.rows import INSET, RIBBON, BeadRow, Box, Rows
from workbench.ui.alignment.words import elsewhere, mark, score_token, score_words, state_token
from workbench.ui.grid.look import link_color
from workbench.ui.grid.qt_text import to_units
from workbench.ui.icons import pixmap
from workbench.ui.theme import GRID, STRIPE, Theme
from workbench.ui.words.partners import Lit

_ROUND = GRID / 2
_WASH = {"light": 0.14, "dark": 0.2}  # of the score's colour in a ribbon; text over it stays readable
_ICON = 16


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a dragged sentence would land: a row, and how far below its top the new place is."""

    row: int
    spot: Spot
    height: float


class BeadPainter:
    """Paints with one theme; a row's own top is at 0."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.lit: Mapping[tuple[Side, int], Sequence[Lit]] = {}  # words to light up, by sentence
        self.pointed: tuple[Spot, Span] | None = None  # a word that keys point at
        self._small = QFont(font)
        self._small.setPixelSize(theme.text_size - 1)

    def row(
        self, painter: QPainter, rows: Rows, row: BeadRow, *, cursor: Spot | None, displaced: bool = False
    ) -> None:
        """Paint a bead; ``cursor`` is the sentence under the cursor if the bead is the current one.

        ``displaced`` says that its translation stands elsewhere in the other text.
        """
        current = cursor is not None
        painter.fillRect(row.rect, self._color("active" if current else "surface"))
        painter.fillRect(self._stripe(row), self._color(state_token(row.stored.bead)))
        self._ribbon(painter, row)
        for box in row.boxes:
            self._box(painter, rows, box, row, under_cursor=current and box.spot == cursor)
        middle = row.rect.top() + min(row.rect.height() / 2, 4.0 * GRID)
        if displaced:
            middle = min(middle, row.rect.bottom() - 3.5 * GRID)
            self._place(painter, row, middle + 1.25 * GRID)
        self._chip(painter, row, middle, "active" if current else "surface")
        painter.fillRect(QRectF(0, row.rect.bottom() - 1, row.rect.width(), 1), self._color("line", 0.6))

    def frame(self, painter: QPainter, row: BeadRow) -> None:
        """Frame the current bead, over its neighbours but beside its stripe."""
        painter.setPen(QPen(self._color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.rect.adjusted(STRIPE + 1, 0, -1, -1), _ROUND, _ROUND)

    def landing(self, painter: QPainter, row: BeadRow, landing: Landing) -> None:
        """Show where a dragged sentence would land in a row."""
        painter.setPen(QPen(self._color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._color("accent", 0.08))
        painter.drawRoundedRect(row.rect.adjusted(2, 1, -2, -2), _ROUND, _ROUND)
        block = row.block(landing.spot.side)
        line = QRectF(block.left(), landing.height - 2, block.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("accent"))
        painter.drawRoundedRect(line, 2, 2)

    def dragged(self, painter: QPainter, rows: Rows, spot: Spot, top: float) -> None:
        """Paint the beginning of the sentence that the mouse holds, its upper edge at ``top``."""
        text = rows.text(spot.side, spot.number)
        painter.setFont(text.font())
        metrics = painter.fontMetrics()
        width = rows.column - 4 * GRID
        words = metrics.elidedText(text.text(), Qt.TextElideMode.ElideRight, round(width - 2 * INSET))
        rect = QRectF(rows.left(spot.side) + 2 * GRID, top, width, metrics.height() + INSET)
        painter.setPen(QPen(self._color("accent"), 1))
        painter.setBrush(self._color("active"))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.setPen(self._color("ink"))
        painter.drawText(rect.adjusted(INSET, 0, -INSET, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _ribbon(self, painter: QPainter, row: BeadRow) -> None:
        if row.stored.bead.is_null:
            return
        token = "faint" if row.stored.bead.state is BeadState.REJECTED else score_token(row.stored.bead)
        left, right = row.block("source"), row.block("target")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(token, _WASH[self.theme.name]))
        painter.drawPath(_band(left, right))
        painter.setBrush(self._color(token))
        for x, block in ((left.right(), left), (right.left() - 3, right)):
            painter.drawRoundedRect(QRectF(x, block.top() + 2, 3, block.height() - 4), 1.5, 1.5)

    def _box(self, painter: QPainter, rows: Rows, box: Box, row: BeadRow, *, under_cursor: bool) -> None:
        if box.spot is None:
            self._empty(painter, box)
            return
        if under_cursor:
            painter.setPen(QPen(self._color("accent"), 1))
            painter.setBrush(self._color("surface"))
            painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -4.5, -0.5), _ROUND, _ROUND)
        settled = row.stored.bead.state is BeadState.REJECTED
        painter.setPen(self._color("faint" if settled else "ink"))
        text = rows.text(box.spot.side, box.spot.number)
        text.draw(
            painter, box.rect.topLeft() + QPointF(INSET, INSET / 2), self._formats(text.text(), box.spot)
        )

    def _formats(self, text: str, spot: Spot) -> list[QTextLayout.FormatRange]:
        """Return how the words of a sentence that are lit, or pointed at, look."""
        made = []
        for span, sure in self.lit.get((spot.side, spot.number), ()):
            made.append(_place(text, span))
            made[-1].format.setBackground(link_color(self.theme, sure))
        if self.pointed is not None and self.pointed[0] == spot:
            made.append(_place(text, self.pointed[1]))
            made[-1].format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made[-1].format.setUnderlineColor(self._color("accent"))
        return made

    def _empty(self, painter: QPainter, box: Box) -> None:
        painter.setPen(QPen(self._color("faint"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.rect.adjusted(0.5, 2.5, -0.5, -2.5), _ROUND, _ROUND)
        painter.setFont(self._small)
        painter.setPen(self._color("faint"))
        words = tr("no translation") if box.side == "target" else tr("nothing in the source")
        painter.drawText(box.rect, Qt.AlignmentFlag.AlignCenter, words)

    def _chip(self, painter: QPainter, row: BeadRow, middle: float, ground: str) -> None:
        """Say the score, with the state's icon, where the ribbon begins."""
        bead = row.stored.bead
        words, icon = score_words(bead), mark(bead)
        painter.setFont(self._small)
        width = painter.fontMetrics().horizontalAdvance(words) + (_ICON + 4 if icon else 0) + 2 * GRID
        chip = QRectF(row.rect.center().x() - width / 2, middle - 1.25 * GRID, width, 2.5 * GRID)
        painter.setPen(QPen(self._color(score_token(bead), 0.6), 1))
        painter.setBrush(self._color(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        if icon:
            at = QPointF(chip.left() + GRID - 2, chip.center().y() - _ICON / 2)
            picture = pixmap(icon, self.theme.hex(state_token(bead)), 2 * _ICON)
            painter.drawPixmap(QRectF(at.x(), at.y(), _ICON, _ICON), picture, QRectF(picture.rect()))
            chip.setLeft(chip.left() + _ICON)
        painter.setPen(self._color(score_token(bead)))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _place(self, painter: QPainter, row: BeadRow, top: float) -> None:
        """Say where the translation of a displaced bead stands in its text, below the score."""
        room = QRectF(row.block("source").right() + 4, top, RIBBON - GRID, 2.0 * GRID)
        painter.setFont(self._small)
        painter.setPen(self._color("human"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elsewhere(row.stored.bead))

    def _stripe(self, row: BeadRow) -> QRectF:
        return QRectF(0, row.rect.top(), STRIPE, row.rect.height() - 1)

    def _color(self, token: str, opacity: float = 1.0) -> QColor:
        color = self.theme.color(token)
        color.setAlphaF(opacity)
        return color


def _band(left: QRectF, right: QRectF) -> QPainterPath:
    """Return a band that swings from one side's height to the other's."""
    x1, x2 = left.right(), right.left()
    bend = (x2 - x1) / 2
    path = QPainterPath(QPointF(x1, left.top() + 2))
    path.cubicTo(x1 + bend, left.top() + 2, x2 - bend, right.top() + 2, x2, right.top() + 2)
    path.lineTo(x2, right.bottom() - 2)
    path.cubicTo(x2 - bend, right.bottom() - 2, x1 + bend, left.bottom() - 2, x1, left.bottom() - 2)
    path.closeSubpath()
    return path


def _place(text: str, span: Span) -> QTextLayout.FormatRange:
    """Return a format, still plain, for the characters of a span."""
    made = QTextLayout.FormatRange()
    made.start = to_units(text, span[0])
    made.length = to_units(text, span[1]) - made.start
    return made
