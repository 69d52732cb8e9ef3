"""Heights of a hundred thousand rows, most of them guessed: a row is measured when it is first seen.

Rows are summed in blocks, so that a position is found and a height changed in microseconds without a tree.
"""

from array import array
from bisect import bisect_right
from itertools import accumulate

_BLOCK = 256  # rows; near the square root of the largest projects


class RowHeights:
    """Pixel heights of ``rows`` rows, each ``guess`` px until it is measured."""

    def __init__(self, rows: int, guess: int) -> None:
        self._heights = array("i", [guess]) * rows
        self._measured = bytearray(rows)
        self._blocks = [
            guess * len(range(first, min(first + _BLOCK, rows))) for first in range(0, rows, _BLOCK)
        ]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows together, px."""
        return sum(self._blocks)

    def height(self, row: int) -> int:
        """Return a row's height, measured or guessed, px."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Return how far the top of ``row`` is below the first row's, px; past the last, the total."""
        block = row // _BLOCK
        return sum(self._blocks[:block]) + sum(self._heights[block * _BLOCK : row])

    def row_at(self, y: int) -> int:
        """Return the row ``y`` px below the first row's top; the last beyond the end, -1 if there is none."""
        if not self._heights:
            return -1
        ends = list(accumulate(self._blocks))
        block = bisect_right(ends, max(y, 0))
        if block == len(ends):
            return len(self._heights) - 1
        first = block * _BLOCK
        inside = accumulate(self._heights[first : first + _BLOCK])
        return first + bisect_right(list(inside), max(y, 0) - (ends[block] - self._blocks[block]))

    def is_measured(self, row: int) -> bool:
        """Return whether the row's height is known rather than guessed."""
        return bool(self._measured[row])

    def measure(self, row: int, height: int) -> None:
        """Keep the true height of a row, px."""
        self._blocks[row // _BLOCK] += height - self._heights[row]
        self._heights[row] = height
        self._measured[row] = True

    def forget(self, row: int) -> None:
        """Have a row measured again when it is next seen; until then its old height is the guess."""
        self._measured[row] = False

    def forget_all(self) -> None:
        """Have every row measured again when it is next seen."""
        self._measured = bytearray(len(self._heights))
