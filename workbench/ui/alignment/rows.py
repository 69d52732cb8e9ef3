"""Where beads and their sentences stand on the alignment page; lengths are in px."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from workbench.domain.alignment import SIDES, Alignment, Side, Spot, StoredBead, side_of
from workbench.ui.grid.qt_text import to_characters
from workbench.ui.theme import GRID

EDGE = 2 * GRID  # left and right of the columns
RIBBON = 14 * GRID  # between the columns
PAD = GRID  # above and below the sentences of a bead
INSET = GRID  # around a sentence's text, half of it above and below


@dataclass(frozen=True, slots=True)
class Box:
    """A sentence on the page; ``spot`` is None for the empty place of a null bead."""

    side: Side
    rect: QRectF
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class BeadRow:
    """A bead on the page, and its sentences from top to bottom, the source's first."""

    stored: StoredBead
    rect: QRectF
    boxes: tuple[Box, ...]

    def block(self, side: Side) -> QRectF:
        """Return the rectangle around a side's sentences."""
        rects = [box.rect for box in self.boxes if box.side == side]
        return rects[0].united(rects[-1])

    def landing(self, side: Side, number: int) -> float:
        """Return the height at which a sentence of that number would stand."""
        boxes = [box for box in self.boxes if box.side == side and box.spot]
        for box in boxes:
            if box.spot and box.spot.number > number:
                return box.rect.top()
        return boxes[-1].rect.bottom() if boxes else self.block(side).center().y()


class Rows:
    """The rows of an alignment for one width; sentences are measured once a width."""

    def __init__(self, alignment: Alignment, fonts: dict[Side, QFont], width: float) -> None:
        self._alignment = alignment
        self._fonts = fonts
        self._width = width
        self.column = max(10.0 * GRID, (width - 2 * EDGE - RIBBON) / 2)
        self._heights: dict[tuple[Side, int], float] = {}
        self.rows: tuple[BeadRow, ...] = ()
        self._tops: list[float] = []

    @property
    def height(self) -> float:
        """The height of all rows."""
        return self.rows[-1].rect.bottom() if self.rows else 0.0

    def place(self, beads: Sequence[StoredBead]) -> None:
        """Put beads one below the other; those that hold the same sentences as before stay as they are."""
        if list(map(_held, beads)) == [_held(row.stored) for row in self.rows]:
            pairs = zip(beads, self.rows, strict=True)
            self.rows = tuple(BeadRow(each, row.rect, row.boxes) for each, row in pairs)
            return
        placed, top = [], 0.0
        for each in beads:
            placed.append(self._row(each, top))
            top = placed[-1].rect.bottom()
        self.rows = tuple(placed)
        self._tops = [each.rect.top() for each in placed]

    def left(self, side: Side) -> float:
        """Return where a column begins."""
        return EDGE if side == "source" else self._width - EDGE - self.column

    def at(self, height: float) -> int | None:
        """Return the row at a height of the page, the nearest one outside; None where there is none."""
        return max(0, bisect_right(self._tops, height) - 1) if self.rows else None

    def between(self, top: float, bottom: float) -> Sequence[BeadRow]:
        """Return the rows that are seen between two heights."""
        first, last = self.at(top), self.at(bottom)
        return self.rows[first : last + 1] if first is not None and last is not None else ()

    def box_at(self, point: QPointF) -> Box | None:
        """Return the sentence at a point of the page."""
        row = self.at(point.y())
        boxes = self.rows[row].boxes if row is not None else ()
        return next((box for box in boxes if box.rect.contains(point)), None)

    def text(self, side: Side, number: int) -> QTextLayout:
        """Return a sentence laid out for its column."""
        (sentence,) = self._alignment.sentences(side, (number,))
        layout = QTextLayout(sentence, self._fonts[side])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column - 2 * INSET)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def character_at(self, box: Box, point: QPointF) -> int:
        """Return the character of a sentence that is nearest to a point of the page, -1 beside its text."""
        if box.spot is None:
            return -1
        layout = self.text(box.spot.side, box.spot.number)
        at = point - box.rect.topLeft() - QPointF(INSET, INSET / 2)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.naturalTextRect().contains(at):
                units = line.xToCursor(at.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return to_characters(layout.text(), units)
        return -1

    def _row(self, stored: StoredBead, top: float) -> BeadRow:
        boxes = [box for side in SIDES for box in self._boxes(stored, side, top + PAD)]
        bottom = max(box.rect.bottom() for box in boxes) + PAD
        return BeadRow(stored, QRectF(0, top, self._width, bottom - top), tuple(boxes))

    def _boxes(self, stored: StoredBead, side: Side, top: float) -> Iterator[Box]:
        left = self.left(side)
        numbers = side_of(stored.bead, side)
        for number in numbers:
            rect = QRectF(left, top, self.column, self._height(side, number))
            yield Box(side, rect, Spot(stored.id, side, number))
            top = rect.bottom()
        if not numbers:
            yield Box(side, QRectF(left, top, self.column, 4.0 * GRID))

    def _height(self, side: Side, number: int) -> float:
        known = self._heights.get((side, number))
        if known is None:
            known = self.text(side, number).boundingRect().height() + INSET
            self._heights[side, number] = known
        return known


def _held(stored: StoredBead) -> tuple[object, ...]:
    return stored.id, stored.bead.source, stored.bead.target


def fonts_of(font: QFont, source: int, target: int) -> dict[Side, QFont]:
    """Return the fonts of both columns at their sizes in px."""
    made: dict[Side, QFont] = {}
    for side, size in zip(SIDES, (source, target), strict=True):
        made[side] = QFont(font)
        made[side].setPixelSize(size)
    return made
