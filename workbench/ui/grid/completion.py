"""How a completion looks: grey, from the caret on, in lines of its own where it is longer than the room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

_WHOLE_WORDS = QTextOption()
_WHOLE_WORDS.setWrapMode(QTextOption.WrapMode.WordWrap)


@dataclass(frozen=True, slots=True)
class CompletionPlace:
    """Where a completion is painted: the caret it follows, the room of the text, px; how it is written."""

    caret: QRect
    room: QSize
    font: QFont
    ink: QColor


def paint_completion(painter: QPainter, text: str, place: CompletionPlace) -> None:
    """Paint ``text`` behind the caret; what does not fit the room is left out, and an ellipsis says so."""
    layout, lines = _broken(text, place)
    bottom = place.room.height() - place.caret.top()
    fitting = max(1, sum(line.rect().bottom() <= bottom + 1 for line in lines))
    painter.setPen(place.ink)
    for line in lines[: fitting - 1] if fitting < len(lines) else lines:
        line.draw(painter, QPointF(0, place.caret.top()))
    if fitting < len(lines):
        _paint_last(painter, layout.text()[lines[fitting - 1].textStart() :], lines[fitting - 1], place)


def _broken(text: str, place: CompletionPlace) -> tuple[QTextLayout, list[QTextLine]]:
    """Break a text into lines, the first of which begins at the caret."""
    layout = QTextLayout(text, place.font)
    layout.setTextOption(_WHOLE_WORDS)
    layout.beginLayout()
    lines, left, top = [], float(place.caret.left()), 0.0
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(max(1.0, place.room.width() - left))
        line.setPosition(QPointF(left, top))
        top += line.height()
        left = 0.0
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _paint_last(painter: QPainter, rest: str, line: QTextLine, place: CompletionPlace) -> None:
    cut = QFontMetricsF(place.font).elidedText(rest, Qt.TextElideMode.ElideRight, line.width())
    painter.setFont(place.font)
    painter.drawText(QPointF(line.x(), place.caret.top() + line.y() + line.ascent()), cut)
