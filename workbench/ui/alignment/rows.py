"""Where beads and their sentences stand on the alignment page; lengths are in px."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

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
    """A bead and its sentences from top to bottom, the source's first; its own top is at 0."""

    stored: StoredBead
    rect: QRectF
    boxes: tuple[Box, ...]

    @property
    def height(self) -> int:
        """The height of the row."""
        return round(self.rect.height())

    def block(self, side: Side) -> QRectF:
        """Return the rectangle around a side's sentences."""
        rects = [box.rect for box in self.boxes if box.side == side]
        return rects[0].united(rects[-1])

    def box_at(self, point: QPointF) -> Box | None:
        """Return the sentence at a point of the row."""
        return next((box for box in self.boxes if box.rect.contains(point)), None)

    def landing(self, side: Side, number: int) -> float:
        """Return the height at which a sentence of that number would stand."""
        boxes = [box for box in self.boxes if box.side == side and box.spot]
        for box in boxes:
            if box.spot and box.spot.number > number:
                return box.rect.top()
        return boxes[-1].rect.bottom() if boxes else self.block(side).center().y()


class Rows:
    """Lays beads out for one width, each when it is first asked for."""

    def __init__(self, alignment: Alignment, fonts: dict[Side, QFont], width: float) -> None:
        self._alignment = alignment
        self._fonts = fonts
        self.width = width
        self.column = max(10.0 * GRID, (width - 2 * EDGE - RIBBON) / 2)
        self._known: dict[int, BeadRow] = {}

    def row(self, stored: StoredBead) -> BeadRow:
        """Return a bead's row."""
        known = self._known.get(stored.id)
        if known is None or _held(known.stored) != _held(stored):
            known = self._laid_out(stored)
        elif known.stored != stored:
            known = BeadRow(stored, known.rect, known.boxes)
        self._known[stored.id] = known
        return known

    def known(self) -> Iterator[BeadRow]:
        """Yield the rows that were asked for, as they were then."""
        return iter(self._known.values())

    def left(self, side: Side) -> float:
        """Return where a column begins."""
        return EDGE if side == "source" else self.width - EDGE - self.column

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
        """Return the character of a sentence that is nearest to a point of its row, -1 beside its text."""
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

    def _laid_out(self, stored: StoredBead) -> BeadRow:
        boxes = [box for side in SIDES for box in self._boxes(stored, side)]
        bottom = max(box.rect.bottom() for box in boxes) + PAD
        return BeadRow(stored, QRectF(0, 0, self.width, ceil(bottom)), tuple(boxes))

    def _boxes(self, stored: StoredBead, side: Side) -> Iterator[Box]:
        left, top = self.left(side), float(PAD)
        numbers = side_of(stored.bead, side)
        for number in numbers:
            height = self.text(side, number).boundingRect().height() + INSET
            rect = QRectF(left, top, self.column, height)
            yield Box(side, rect, Spot(stored.id, side, number))
            top = rect.bottom()
        if not numbers:
            yield Box(side, QRectF(left, top, self.column, 4.0 * GRID))


def _held(stored: StoredBead) -> tuple[object, ...]:
    return stored.id, stored.bead.source, stored.bead.target


def fonts_of(font: QFont, source: int, target: int) -> dict[Side, QFont]:
    """Return the fonts of both columns at their sizes in px."""
    made: dict[Side, QFont] = {}
    for side, size in zip(SIDES, (source, target), strict=True):
        made[side] = QFont(font)
        made[side].setPixelSize(size)
    return made
