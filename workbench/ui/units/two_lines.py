"""The first two lines of a text, the second with an ellipsis where there is more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from workbench.ui.grid.qt_text import to_characters
from workbench.ui.grid.row_layout import lay_out
from workbench.ui.theme import GRID

_BREAK = "\u2028"
LONGEST = 1000  # characters: two lines of the widest screen hold fewer


def two_lines(text: str, font: QFont, width: int) -> str:
    """Return what of ``text`` fits into two lines of ``width`` px, a break between them."""
    text = text[:LONGEST]
    lines = lay_out(text, font, width).lines
    if lines.lineCount() <= 2:
        return text
    first = lines.lineAt(0)
    second = to_characters(text, first.textStart() + first.textLength())
    rest = " ".join(text[second:].split())
    shown = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return f"{text[:second].rstrip()}{_BREAK}{shown}"


def height_of_two(font: QFont) -> int:
    """Return the px that two lines take, with the room above and below them."""
    return 2 * QFontMetrics(font).lineSpacing() + GRID + GRID // 2
