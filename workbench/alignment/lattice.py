"""All alignments of two texts inside a corridor: the best one, and how probable each of its beads is.

The best path is Viterbi's; probabilities come from the forward and backward sums over all paths
(Rabiner 1989), so that a bead is doubtful where other alignments are nearly as good.
"""

import math
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from workbench.alignment.weights import KINDS, Kind

Gain = Callable[[range, range, Kind], float]
"""What a bead of these source and target sentences counts for; minus infinity where it cannot be."""

_NEVER = -math.inf
_STEPS = len(KINDS)


class Lattice:
    """Places between sentences, row by row; ``rows[0]`` belongs to the source place ``first``.

    Memory is some 60 bytes a place of the corridor.
    """

    def __init__(self, first: int, rows: Sequence[range]) -> None:
        self._first = first
        self._rows = rows
        self._starts = list(accumulate((len(row) for row in rows), initial=0))
        places = self._starts[-1]
        self._gains = array("f", [_NEVER]) * (places * _STEPS)
        self._best = array("d", [_NEVER]) * places
        self._sums = array("d", [_NEVER]) * places
        self._steps = bytearray(places)

    def __len__(self) -> int:
        return len(self._rows)

    def fill(self, row: int, gain: Gain) -> None:
        """Weigh the beads that end in a row; the rows before it must be filled."""
        if row == 0:
            self._best[0] = self._sums[0] = 0.0
        for place, target_end in enumerate(self._rows[row], self._starts[row]):
            if place:
                self._reach(place, row, target_end, gain)

    def _reach(self, place: int, row: int, target_end: int, gain: Gain) -> None:
        """Weigh the beads that end in a place; note the best path there and the sum of all."""
        source_end = self._first + row
        sums = []
        for step, before in self._before(row, target_end):
            sources, targets = KINDS[step]
            its = gain(
                range(source_end - sources, source_end), range(target_end - targets, target_end), KINDS[step]
            )
            if its == _NEVER:
                continue
            self._gains[place * _STEPS + step] = its
            sums.append(self._sums[before] + its)
            if self._best[before] + its > self._best[place]:
                self._best[place] = self._best[before] + its
                self._steps[place] = step
        self._sums[place] = _log_sum(sums)

    def _before(self, row: int, target_end: int) -> Iterator[tuple[int, int]]:
        """Yield each step into a place with the place it comes from."""
        for step, (sources, targets) in enumerate(KINDS):
            if row >= sources and target_end - targets in self._rows[row - sources]:
                yield step, self._place(row - sources, target_end - targets)

    def _place(self, row: int, target_end: int) -> int:
        return self._starts[row] + target_end - self._rows[row].start

    def path(self) -> list[tuple[range, range, float]]:
        """Return the best path's beads in order, each with its probability."""
        backward = self._backward()
        total = self._sums[-1]
        beads = []
        row, target_end = len(self._rows) - 1, self._rows[-1][-1]
        while place := self._place(row, target_end):
            step = self._steps[place]
            sources, targets = KINDS[step]
            before = self._place(row - sources, target_end - targets)
            gain = self._gains[place * _STEPS + step]
            probability = math.exp(min(0.0, self._sums[before] + gain + backward[place] - total))
            source_end = self._first + row
            beads.append(
                (
                    range(source_end - sources, source_end),
                    range(target_end - targets, target_end),
                    probability,
                )
            )
            row, target_end = row - sources, target_end - targets
        return beads[::-1]

    def _backward(self) -> "array[float]":
        """Return the sum of all paths from each place to the end."""
        sums = array("d", [_NEVER]) * len(self._sums)
        sums[-1] = 0.0
        for row in range(len(self._rows) - 1, -1, -1):
            for target_end in reversed(self._rows[row]):
                place = self._place(row, target_end)
                if sums[place] == _NEVER:
                    continue
                for step, before in self._before(row, target_end):
                    its = self._gains[place * _STEPS + step]
                    if its != _NEVER:
                        sums[before] = _log_sum((sums[before], sums[place] + its))
        return sums


def _log_sum(logarithms: Sequence[float]) -> float:
    """Return the logarithm of the sum of what the logarithms stand for."""
    highest = max(logarithms, default=_NEVER)
    if highest == _NEVER:
        return _NEVER
    return highest + math.log(sum(math.exp(value - highest) for value in logarithms))
