"""The grid's columns: three fixed ones, and two of text that share the rest as the user likes."""

import json
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Self


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    SOURCE = 1
    TARGET = 2
    STATE = 3
    ORIGIN = 4


TITLES = {
    Column.NUMBER: "#",
    Column.SOURCE: "Source",
    Column.TARGET: "Target",
    Column.STATE: "State",
    Column.ORIGIN: "Origin",
}
_SMALLEST_TEXT = 96  # px
_SMALLEST_FIXED = 32  # px
_SHARES = (0.15, 0.85)


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide the columns are: px for the fixed ones; ``share`` (0 to 1) of the rest is the source's."""

    number: int
    state: int
    origin: int
    share: float = 0.48

    def widths(self, room: int) -> list[int]:
        """Return the widths that fill ``room`` px; text columns keep a smallest width in a tiny window."""
        texts = max(room - self.number - self.state - self.origin, 2 * _SMALLEST_TEXT)
        source = min(max(round(texts * self.share), _SMALLEST_TEXT), texts - _SMALLEST_TEXT)
        return [self.number, source, texts - source, self.state, self.origin]

    def moved(self, boundary: int, by: int, room: int) -> Self:
        """Return the columns after the line right of column ``boundary`` was dragged ``by`` px."""
        widths = self.widths(room)
        if not 0 <= boundary < len(widths) - 1:
            return self
        by = min(
            max(by, _smallest(boundary) - widths[boundary]), widths[boundary + 1] - _smallest(boundary + 1)
        )
        widths[boundary] += by
        widths[boundary + 1] -= by
        number, source, target, state, origin = widths
        share = min(max(source / (source + target), _SHARES[0]), _SHARES[1])
        return replace(self, number=number, state=state, origin=origin, share=share)

    def to_bytes(self) -> bytes:
        """Return the widths as the settings keep them."""
        return json.dumps([self.number, self.state, self.origin, round(self.share, 4)]).encode()

    @classmethod
    def from_bytes(cls, kept: bytes, otherwise: Self) -> Self:
        """Read what ``to_bytes`` wrote; anything else gives ``otherwise``."""
        try:
            number, state, origin, share = json.loads(kept)
            number, state, origin = (max(int(width), _SMALLEST_FIXED) for width in (number, state, origin))
            return cls(number, state, origin, min(max(float(share), _SHARES[0]), _SHARES[1]))
        except (ValueError, TypeError):
            return otherwise


def _smallest(column: int) -> int:
    return _SMALLEST_TEXT if column in {Column.SOURCE, Column.TARGET} else _SMALLEST_FIXED
