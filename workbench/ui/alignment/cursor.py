"""The cursor on the alignment page: a sentence of a bead, and the side that it keeps to."""

from collections.abc import Mapping, Sequence

from workbench.domain.alignment import SIDES, Side, Spot, StoredBead, side_of


class Cursor:
    """Moves over beads as they are shown; a null bead is entered on the side that it has."""

    def __init__(self) -> None:
        self.spot: Spot | None = None
        self._beads: Sequence[StoredBead] = ()
        self._places: Mapping[int, int] = {}
        self._side: Side = "source"
        self._row = 0

    @property
    def row(self) -> int:
        """The row of the bead under the cursor."""
        return self._row

    def show(self, beads: Sequence[StoredBead], places: Mapping[int, int]) -> None:
        """Take beads as they are shown, at places by id; the cursor stays with its bead or in its place."""
        bead_id = self.spot.bead_id if self.spot else None
        number = self.spot.number if self.spot else None
        self._beads, self._places = beads, places
        self.go_to_row(places.get(bead_id, self._row) if bead_id is not None else 0, number)

    def go_to_row(self, row: int, number: int | None = None) -> None:
        """Go to a bead, to its sentence ``number`` if it has that one."""
        if not self._beads:
            self.spot, self._row = None, 0
            return
        self._row = max(0, min(row, len(self._beads) - 1))
        side, numbers = self._numbers(self._row)
        at = number if number in numbers else numbers[0]
        self.spot = Spot(self._beads[self._row].id, side, at)

    def go_to(self, spot: Spot) -> None:
        """Go to a sentence, if it is shown."""
        if spot.bead_id in self._places:
            self._side = spot.side
            self.go_to_row(self._places[spot.bead_id], spot.number)

    def turn(self, side: Side) -> None:
        """Go over to a side of the bead."""
        self._side = side
        self.go_to_row(self._row)

    def step(self, by: int) -> None:
        """Go to the sentence before (-1) or after (1), of the next bead if need be."""
        if self.spot is None:
            return
        _, numbers = self._numbers(self._row)
        place = numbers.index(self.spot.number) + by
        if 0 <= place < len(numbers):
            self.go_to_row(self._row, numbers[place])
        elif 0 <= self._row + by < len(self._beads):
            _, beyond = self._numbers(self._row + by)
            self.go_to_row(self._row + by, beyond[0 if by > 0 else -1])

    def _numbers(self, row: int) -> tuple[Side, tuple[int, ...]]:
        bead = self._beads[row].bead
        other = SIDES[1] if self._side == SIDES[0] else SIDES[0]
        side = self._side if side_of(bead, self._side) else other
        return side, side_of(bead, side)
