"""Texts broken into lines: made when a row is first seen, kept for the rows around the screen."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from workbench.domain.segment import Segment
from workbench.ui.grid.look import OPEN_PAD_Y, PAD_X, PAD_Y, PARAGRAPH_GAP, Fonts

_KEPT = 256  # rows
_LINE_BREAK = "\u2028"
_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


@dataclass(frozen=True, slots=True)
class LaidText:
    """A text in lines; ``ascent`` is its first baseline's distance from its top, px."""

    lines: QTextLayout
    height: float
    ascent: float


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row's texts; ``height`` is the whole row's, px. In review there are changes as well."""

    source: LaidText
    target: LaidText
    height: int
    changes: LaidText | None = None


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with looks of its parts."""

    text: str
    marks: tuple[QTextLayout.FormatRange, ...] = ()


def lay_out(text: str, font: QFont, width: float, marks: Sequence[QTextLayout.FormatRange] = ()) -> LaidText:
    """Break ``text`` into lines of at most ``width`` px, as Qt's text editors do."""
    lines = QTextLayout(text.replace("\n", _LINE_BREAK), font)
    lines.setTextOption(_WRAPPED)
    if marks:
        lines.setFormats(list(marks))
    lines.setCacheEnabled(True)
    lines.beginLayout()
    height = ascent = 0.0
    line = lines.createLine()
    while line.isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        ascent = ascent or line.ascent()
        height += line.height()
        line = lines.createLine()
    lines.endLayout()
    return LaidText(lines, height, ascent or QFontMetricsF(font).ascent())


def text_width(column: int, longest: int) -> int:
    """Return the px that text may take in a column ``column`` px wide; no line is longer than ``longest``."""
    return max(min(column - 2 * PAD_X, longest), 1)


def gap_above(segment: Segment) -> int:
    """Return the extra px above a segment that leads its paragraph."""
    return PARAGRAPH_GAP if segment.leads_paragraph else 0


def lay_out_row(
    segment: Segment,
    fonts: Fonts,
    widths: Sequence[int],
    *,
    opened: bool = False,
    changes: MarkedText | None = None,
) -> RowLayout:
    """Lay out a segment's source, changes and target, ``widths`` px wide; without changes two texts."""
    source = lay_out(segment.source, fonts.source, widths[0])
    target = lay_out(segment.target, fonts.target, widths[2])
    marked = lay_out(changes.text, fonts.source, widths[1], changes.marks) if changes else None
    texts = [text for text in (source, marked, target) if text is not None]
    baseline = max(text.ascent for text in texts)
    inner = max(text.height + baseline - text.ascent for text in texts)
    pad = OPEN_PAD_Y if opened else PAD_Y
    return RowLayout(source, target, gap_above(segment) + round(inner) + 2 * pad, marked)


class RowLayouts:
    """The layouts of the rows last used."""

    def __init__(self, make: Callable[[int], RowLayout]) -> None:
        self._make = make
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()

    def __getitem__(self, row: int) -> RowLayout:
        layout = self._kept.get(row)
        if layout is None:
            layout = self._kept[row] = self._make(row)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return layout

    def forget(self, row: int) -> None:
        """Lay a row out anew when it is next used."""
        self._kept.pop(row, None)

    def forget_all(self) -> None:
        """Lay every row out anew when it is next used."""
        self._kept.clear()
