"""The beads as one scrolling page: laid out, painted, and found again by place, id or sentence."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.domain.alignment import Alignment, Side, Spot, StoredBead
from workbench.ui.alignment.cursor import Cursor
from workbench.ui.alignment.painter import BeadPainter
from workbench.ui.alignment.rows import BeadRow, Box, Rows, fonts_of
from workbench.ui.alignment.words import spoken
from workbench.ui.grid.lazy_scroll import LazyScroll
from workbench.ui.theme import GRID, Theme
from workbench.ui.words.partners import Lit

_GUESS = 7 * GRID  # the height of a bead that nobody has seen yet, px


class BeadSheet(QAbstractScrollArea):
    """Shows beads in the order given, with a cursor among them; only what is on screen is laid out."""

    cursor_moved = Signal()
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.theme = theme
        self.spot_cursor = Cursor()
        self.alignment = Alignment((), ())
        self._beads: Sequence[StoredBead] = ()
        self._places: dict[int, int] = {}
        self._displaced: Collection[int] = ()
        self._painter = BeadPainter(theme, self.font())
        self._rows = self._measure()
        self._lazy = LazyScroll(self, self._height_of, _GUESS)

    def show_texts(self, alignment: Alignment) -> None:
        """Show other texts; their beads follow."""
        self.alignment = alignment
        self._beads, self._places = (), {}
        self.spot_cursor = Cursor()
        self._rows = self._measure()
        self._lazy.begin(0)

    def show_beads(self, beads: Sequence[StoredBead], displaced: Collection[int] = ()) -> None:
        """Show beads in this order; what is on screen stays where it is.

        ``displaced`` are the ids of those whose translation stands elsewhere in its text.
        """
        kept, y = self._lazy.anchor(self.spot_cursor.row)
        kept_id = self._beads[kept].id if kept < len(self._beads) else None
        self._beads, self._displaced = beads, displaced
        self._places = {each.id: row for row, each in enumerate(beads)}
        self.spot_cursor.show(beads, self._places)
        self._take_heights()
        if beads:
            row = self._places.get(kept_id, kept) if kept_id is not None else 0
            self._lazy.settle((min(row, len(beads) - 1), y if kept_id is not None else 0))
        self._follow()

    def show_verdicts(self, beads: Sequence[StoredBead], changed: Iterable[int]) -> None:
        """Show the same beads in the same order, with other verdicts on those whose ids ``changed``.

        Nothing is painted for what is out of sight: a long write passes by a thousand pages.
        """
        self._beads = beads
        self.spot_cursor.show(beads, self._places)
        spot = self.spot_cursor.spot
        looked_at = self.in_sight() | ({spot.bead_id} if spot else set())
        if not looked_at.isdisjoint(changed):
            self._follow()

    @property
    def current(self) -> StoredBead | None:
        """The bead under the cursor."""
        return self._beads[self.spot_cursor.row] if self.spot_cursor.spot else None

    def go_to(self, bead_id: int) -> None:
        """Move the cursor to a bead, if it is shown."""
        if bead_id in self._places:
            self.spot_cursor.go_to_row(self._places[bead_id])
        self._follow()

    def row_of(self, bead_id: int) -> int | None:
        """Return the row of a bead, None if it is not shown."""
        return self._places.get(bead_id)

    def point_at(self, spot: Spot) -> None:
        """Move the cursor to a sentence, if it is shown."""
        self.spot_cursor.go_to(spot)
        self._follow()

    def in_sight(self) -> set[int]:
        """Return the ids of the beads on screen."""
        return {self._beads[row].id for row in self._lazy.visible()}

    def place_of(self, row: int) -> QRectF:
        """Return a row's place in the viewport."""
        return self._row(row).rect.translated(0, self._lazy.y(row))

    def place_of_spot(self, spot: Spot) -> QRectF | None:
        """Return a sentence's place in the viewport, if it is shown."""
        row = self._places.get(spot.bead_id)
        if row is None:
            return None
        boxes = (box.rect for box in self._row(row).boxes if box.spot == spot)
        return next((rect.translated(0, self._lazy.y(row)) for rect in boxes), None)

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
        if self._rows.width != self.viewport().width():
            self._lay_out()
        else:
            self._lazy.settle(self._lazy.anchor(self.spot_cursor.row))
            self._follow()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Follow the scroll bar: measure what comes into view."""
        if not self._lazy.moving:
            self._lazy.settle(self._lazy.anchor())
        self.viewport().update()
        self.scrolled.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is on screen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self.theme.color("surface"))
        for row in self._lazy.visible():
            self._paint_row(painter, row)
        painter.end()

    # Inside, and for those who take keys and the mouse.

    def _paint_row(self, painter: QPainter, row: int) -> None:
        stored = self._beads[row]
        cursor = self.spot_cursor.spot if self.spot_cursor.row == row else None
        painter.save()
        painter.translate(0, self._lazy.y(row))
        laid_out = self._row(row)
        displaced = stored.id in self._displaced
        self._painter.row(painter, self._rows, laid_out, cursor=cursor, displaced=displaced)
        if cursor is not None:
            self._painter.frame(painter, laid_out)
        painter.restore()

    def _measure(self) -> Rows:
        fonts = fonts_of(self.font(), self.theme.text_size, self.theme.target_size)
        return Rows(self.alignment, fonts, float(self.viewport().width()))

    def _lay_out(self) -> None:
        """Lay the rows out anew; the current one stays in its place."""
        anchor = self._lazy.anchor(self.spot_cursor.row)
        self._rows = self._measure()
        self._lazy.begin(len(self._beads))
        self._lazy.settle(anchor)
        self._follow()

    def _take_heights(self) -> None:
        """Begin with the heights of the rows that were seen before and hold the same sentences."""
        self._lazy.begin(len(self._beads))
        for known in list(self._rows.known()):
            row = self._places.get(known.stored.id)
            if row is not None:
                self._lazy.heights.measure(row, self._row(row).height)

    def _height_of(self, row: int) -> int:
        return self._row(row).height

    def _row(self, row: int) -> BeadRow:
        return self._rows.row(self._beads[row])

    def _row_at(self, y: float) -> int | None:
        """Return the row at a height of the viewport, the nearest one outside; None where there is none."""
        return self._lazy.heights.row_at(round(y) + self._lazy.offset) if self._beads else None

    def _box_at(self, at: QPointF) -> Box | None:
        row = self._row_at(at.y())
        return self._row(row).box_at(at - QPointF(0, self._lazy.y(row))) if row is not None else None

    def _character_at(self, box: Box, at: QPointF) -> int:
        """Return the character of a sentence at a point of the viewport, -1 beside its text."""
        row = self._row_at(at.y())
        return -1 if row is None else self._rows.character_at(box, at - QPointF(0, self._lazy.y(row)))

    def _follow(self) -> None:
        """Bring the current bead into sight, and say it."""
        current = self.current
        if current is not None:
            anchor = self._lazy.revealing(self.spot_cursor.row)
            if anchor is not None:
                self._lazy.settle(anchor)
            self.setAccessibleDescription(self._spoken(current))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.viewport().update()
        self.cursor_moved.emit()

    def _spoken(self, stored: StoredBead) -> str:
        texts = self.alignment.texts(stored.bead)
        return spoken(stored.bead, texts, displaced=stored.id in self._displaced)
