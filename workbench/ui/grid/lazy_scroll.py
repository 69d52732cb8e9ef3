"""Where rows of any height stand in a scroll area: measured when first seen, never jumping under the eyes."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractScrollArea

from workbench.ui.grid.heights import RowHeights

CONTEXT = 56  # px kept visible beyond a row that is brought into view
Anchor = tuple[int, int]  # a row, and the distance of its top from the viewport's, px


class LazyScroll:
    """Keeps the heights of an area's rows and its scroll bar; the area says how high a row is, and paints."""

    def __init__(self, area: QAbstractScrollArea, measured: Callable[[int], int], guess: int) -> None:
        self._area = area
        self._measured = measured
        self._guess = guess
        self.heights = RowHeights(0, guess)
        self.moving = False  # while the scroll bar is set from here

    def begin(self, rows: int) -> None:
        """Start over with rows, none of them measured."""
        self.heights = RowHeights(rows, self._guess)

    @property
    def offset(self) -> int:
        """How far the rows are scrolled, px."""
        return self._area.verticalScrollBar().value()

    @property
    def room(self) -> int:
        """The height of what is seen, px."""
        return self._area.viewport().height()

    def y(self, row: int) -> int:
        """Return where the top of a row is in the viewport."""
        return self.heights.top(row) - self.offset

    def visible(self) -> range:
        """Return the rows on screen, also those of which only a part is."""
        if not len(self.heights):
            return range(0)
        bottom = self.offset + max(self.room, 1) - 1
        return range(self.heights.row_at(self.offset), self.heights.row_at(bottom) + 1)

    def anchor(self, kept: int = -1) -> Anchor:
        """Return the row that stays where it is: ``kept`` if it is on screen, else the first known."""
        rows = self.visible()
        if kept in rows:
            return kept, self.y(kept)
        known = [(row, self.y(row)) for row in rows if self.heights.is_measured(row)]
        whole = (anchor for anchor in known if anchor[1] >= 0)
        return next(whole, known[0] if known else (rows.start, self.y(rows.start)))

    def settle(self, anchor: Anchor) -> None:
        """Measure the rows on screen and keep the anchor's row in its place."""
        if not len(self.heights):
            self._scroll_to(0)
            return
        row, y = anchor
        self.measure(row)
        self._scroll_to(self.heights.top(row) - y)
        while unknown := [each for each in self.visible() if not self.heights.is_measured(each)]:
            for each in unknown:
                self.measure(each)
            self._scroll_to(self.heights.top(row) - y)

    def revealing(self, row: int) -> Anchor | None:
        """Return where a row is to go to be seen whole with a little around it; None where it is so."""
        self.measure(row)
        top, height, room = self.y(row), self.heights.height(row), self.room
        bottom = top + height - 1
        if top <= 0 and bottom >= room:
            return None  # it fills the view
        if top < 0 or (bottom >= room and height + CONTEXT > room):
            return row, min(CONTEXT, max(room - height, 0))
        return (row, room - height - CONTEXT) if bottom >= room else None

    def page_goal(self, row: int, direction: int) -> int:
        """Return the row one screen below (1) or above (-1) another."""
        goal = self.heights.row_at(self.heights.top(row) + direction * self.room)
        return min(max(goal if goal != row else row + direction, 0), len(self.heights) - 1)

    def measure(self, row: int) -> None:
        """Know a row's true height."""
        if not self.heights.is_measured(row):
            self.heights.measure(row, self._measured(row))

    def _scroll_to(self, offset: int) -> None:
        bar = self._area.verticalScrollBar()
        self.moving = True
        bar.setRange(0, max(self.heights.total - self.room, 0))
        bar.setPageStep(self.room)
        bar.setSingleStep(self._guess // 2)
        bar.setValue(offset)
        self.moving = False
