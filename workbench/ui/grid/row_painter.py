"""Paints rows: a stripe and a word for the state, hairlines between rows, air where a paragraph starts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFontMetrics,
    QPaintDevice,
    QPainter,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
)

from workbench.domain.segment import Segment, State
from workbench.ui.grid.columns import Column
from workbench.ui.grid.look import BADGE_PAD, FIELD, ICON, PAD_X, STRIPE_WIDTH, Look
from workbench.ui.grid.qt_text import to_units
from workbench.ui.grid.row_layout import LaidText, RowLayout, gap_above
from workbench.ui.grid.search_marks import SearchMarks
from workbench.ui.grid.words import badge, short_badge, state_word
from workbench.ui.icons import pixmap
from workbench.ui.theme import GRID, state_token

_DOT = 6  # px; the mark of a segment nobody has settled
_TICK_SHIFT = 4  # px; between the two ticks of a reviewed segment
_SELECTED_BAR = 2  # px
Span = tuple[int, int]  # start and length
_STATE_ICONS = {State.CONFIRMED: "confirm", State.REVIEWED: "confirm", State.REJECTED: "cancel"}


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where and how a row is painted: ``rect`` in the viewport, ``columns`` as widths, a baseline."""

    rect: QRect
    columns: Sequence[int]
    first_line: int
    opened: bool = False
    selected: bool = False


class RowPainter:
    """Paints one row after the other with one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._metrics = QFontMetrics(look.small)

    def paint(
        self, painter: QPainter, segment: Segment, layout: RowLayout, place: RowPlace, marks: SearchMarks
    ) -> None:
        """Paint a row; the texts of the opened one are left to its editors."""
        self._ground(painter, segment, place)
        self._stripe(painter, segment, place)
        self._number(painter, segment, place)
        self._state(painter, segment, place)
        self._origin(painter, segment, place)
        if layout.changes is not None:
            painter.setPen(self.look.colors["muted"])
            self._text(painter, layout.changes, place, Column.CHANGES, [])
        if place.opened:
            return
        painter.setPen(self.look.colors["faint" if segment.set_aside else "ink"])
        self._text(painter, layout.source, place, Column.SOURCE, marks.in_source(segment.source))
        self._text(painter, layout.target, place, Column.TARGET, marks.in_target(segment.target))

    def field(self, painter: QPainter, around: QRect, *, focused: bool, locked: bool) -> None:
        """Paint the field that the active row's target is typed in; a locked one looks like the row."""
        painter.setPen(QPen(self.look.colors["accent" if focused else "line"], 1))
        painter.setBrush(self.look.colors["active" if locked else "surface"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        rect = QRectF(around).adjusted(-FIELD - 3.5, -FIELD - 0.5, FIELD + 3.5, FIELD + 0.5)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def focus(self, painter: QPainter, segment: Segment, rect: QRect) -> None:
        """Show that the keys go to the rows: a line above and below the active one."""
        inner = rect.adjusted(STRIPE_WIDTH, gap_above(segment), 0, 0)
        for y in (inner.top(), inner.bottom()):
            painter.fillRect(QRect(inner.left(), y, inner.width(), 1), self.look.colors["accent"])

    def _ground(self, painter: QPainter, segment: Segment, place: RowPlace) -> None:
        inner = place.rect.adjusted(0, gap_above(segment), 0, 0)
        if place.selected:
            painter.fillRect(inner, self.look.selected)
        elif place.opened:
            painter.fillRect(inner, self.look.colors["active"])
        strong = segment.leads_paragraph or place.selected
        left = 0 if segment.leads_paragraph else place.columns[Column.NUMBER] + PAD_X
        line = self.look.colors["line"] if strong else self.look.row_line
        painter.fillRect(QRect(left, inner.top(), inner.width() - left, 1), line)

    def _stripe(self, painter: QPainter, segment: Segment, place: RowPlace) -> None:
        """Paint the state's stripe, and beside it the bar of a row that is one of several selected."""
        token = "line" if segment.set_aside else state_token(segment.state, segment.origin)
        stripe = place.rect.adjusted(0, gap_above(segment) + 1, 0, 0)
        stripe.setWidth(STRIPE_WIDTH)
        painter.fillRect(stripe, self.look.colors[token])
        if place.selected:
            bar = QRect(2 * STRIPE_WIDTH, stripe.top(), _SELECTED_BAR, stripe.height())
            painter.fillRect(bar, self.look.colors["accent"])

    def _number(self, painter: QPainter, segment: Segment, place: RowPlace) -> None:
        ink = "ink" if place.opened else "faint"
        text, room = str(segment.number), place.columns[Column.NUMBER] - STRIPE_WIDTH - PAD_X
        width = min(self._metrics.horizontalAdvance(text), room)
        self._small(painter, text, (STRIPE_WIDTH + room - width, width), place, ink)

    def _state(self, painter: QPainter, segment: Segment, place: RowPlace) -> None:
        left = sum(place.columns[: Column.STATE]) + PAD_X
        token = "faint" if segment.set_aside else state_token(segment.state, segment.origin)
        self._state_mark(painter, segment, QPointF(left, self._middle(place)), token)
        indent, word = ICON + GRID // 2, state_word(segment)
        room = left + indent, place.columns[Column.STATE] - indent - PAD_X
        if self._metrics.horizontalAdvance(word) <= room[1]:
            self._small(painter, word, room, place, token)

    def _state_mark(self, painter: QPainter, segment: Segment, at: QPointF, token: str) -> None:
        if segment.locked:
            self._icon(painter, "lock", token, at)
        elif segment.set_aside:
            self._icon(painter, "dash", token, at)
        elif segment.state not in _STATE_ICONS:
            self._dot(painter, at, token, hollow=segment.state is State.UNTRANSLATED)
        else:
            self._icon(painter, _STATE_ICONS[segment.state], token, at)
            if segment.state is State.REVIEWED:
                self._icon(painter, "confirm", token, at - QPointF(_TICK_SHIFT, 0))

    def _dot(self, painter: QPainter, at: QPointF, token: str, *, hollow: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self.look.colors[token], 1.2))
        painter.setBrush(QBrush() if hollow else self.look.colors[token])
        painter.drawEllipse(at + QPointF(ICON / 2, 0), _DOT / 2, _DOT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _origin(self, painter: QPainter, segment: Segment, place: RowPlace) -> None:
        """Paint the badge and the flags; in a narrow column the score alone, then the flags alone."""
        left = sum(place.columns[: Column.ORIGIN]) + PAD_X // 2
        right = sum(place.columns[: Column.ORIGIN + 1]) - PAD_X // 2
        flags = _flags(segment)
        room = right - left - len(flags) * (ICON + 2)
        text = next((each for each in (badge(segment), short_badge(segment)) if self._fits(each, room)), "")
        if text:
            self._badge(painter, text, left, place)
        at = QPointF(right - ICON, self._middle(place))
        for name in flags:
            self._icon(painter, name, "muted", at)
            at -= QPointF(ICON + 2, 0)

    def _fits(self, text: str, room: int) -> bool:
        return self._metrics.horizontalAdvance(text) + 2 * BADGE_PAD <= room

    def _badge(self, painter: QPainter, text: str, left: int, place: RowPlace) -> None:
        width, half = self._metrics.horizontalAdvance(text), self._metrics.height() / 2
        around = QRectF(left, self._middle(place) - half, width + 2 * BADGE_PAD, 2 * half)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colors["window"])
        painter.drawRoundedRect(around, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._small(painter, text, (left + BADGE_PAD, width + 1), place, "muted")

    def _small(
        self, painter: QPainter, text: str, room: tuple[int, int], place: RowPlace, token: str
    ) -> None:
        """Write a word on the first text line's baseline, cut where ``room`` is too narrow."""
        painter.setFont(self.look.small)
        painter.setPen(self.look.colors[token])
        left, width = room
        fitting = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(left, place.first_line, fitting)

    def _middle(self, place: RowPlace) -> float:
        """Return the middle of small letters on the first text line."""
        return place.first_line - round(self.look.theme.text_size * 0.33)

    def _icon(self, painter: QPainter, name: str, token: str, at: QPointF) -> None:
        """Paint an icon whose left edge's middle is ``at``."""
        drawn = _sharp(name, self.look.theme.hex(token), painter.device())
        painter.drawPixmap(QPointF(at.x(), round(at.y() - ICON / 2)), drawn)

    def _text(
        self, painter: QPainter, text: LaidText, place: RowPlace, column: Column, found: list[Span]
    ) -> None:
        left = sum(place.columns[:column]) + PAD_X
        origin = QPointF(left, place.first_line - text.ascent)
        text.lines.draw(painter, origin, [self._found(text.lines.text(), *span) for span in found])

    def _found(self, text: str, start: int, length: int) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        span.start = to_units(text, start)
        span.length = to_units(text, start + length) - span.start
        look = QTextCharFormat()
        look.setBackground(self.look.colors["found"])
        span.format = look
        return span


def _flags(segment: Segment) -> list[str]:
    """Return the icons of what sets a segment apart."""
    flags = (
        ("comment", segment.comments > 0),
        ("aside", not segment.in_memory),
        ("alone", segment.stands_alone),
    )
    return [name for name, on in flags if on]


def _sharp(name: str, color: str, device: QPaintDevice) -> QPixmap:
    """Return an icon drawn for the device's own pixels."""
    ratio = device.devicePixelRatioF()
    drawn = QPixmap(pixmap(name, color, round(ICON * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn
