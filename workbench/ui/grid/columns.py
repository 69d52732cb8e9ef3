"""The grid's columns: three fixed ones, and two of text, in review three, that share the rest."""

import json
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Self

from workbench.domain.wording import tr


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    SOURCE = 1
    CHANGES = 2
    TARGET = 3
    STATE = 4
    ORIGIN = 5


TEXTS = (Column.SOURCE, Column.CHANGES, Column.TARGET)


TITLES = {
    Column.NUMBER: "#",
    Column.SOURCE: tr("Source"),
    Column.CHANGES: tr("Changes from the draft"),
    Column.TARGET: tr("Target"),
    Column.STATE: tr("State"),
    Column.ORIGIN: tr("Origin"),
}
_SMALLEST_TEXT = 96  # px
_SMALLEST_FIXED = 32  # px
_SHARES = (0.15, 0.85)
_CHANGES = (0.15, 0.6)


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide the columns are: px for the fixed ones, parts of the rest (0 to 1) for the texts.

    ``share`` is the source's part of what source and target have together; ``changes`` is the part of all
    texts' that the changes take while ``reviewing``, and at other times they take none. Where a text would
    get less than ``readable`` px, state and origin shrink to ``marks``: an icon and a badge.
    """

    number: int
    state: int
    origin: int
    share: float = 0.48
    changes: float = 0.36
    reviewing: bool = False
    marks: tuple[int, int] = (_SMALLEST_FIXED, _SMALLEST_FIXED)
    readable: int = 0

    def widths(self, room: int) -> list[int]:
        """Return the widths that fill ``room`` px; text columns keep a smallest width in a tiny window."""
        state, origin = self._beside_texts(room)
        texts = max(room - self.number - state - origin, (2 + self.reviewing) * _SMALLEST_TEXT)
        changes = max(round(texts * self.changes), _SMALLEST_TEXT) if self.reviewing else 0
        both = max(texts - changes, 2 * _SMALLEST_TEXT)
        source = min(max(round(both * self.share), _SMALLEST_TEXT), both - _SMALLEST_TEXT)
        return [self.number, source, texts - both, both - source, state, origin]

    def is_tight(self, room: int) -> bool:
        """Return whether ``room`` px leave the state its icon alone and the origin its badge."""
        texts = max(room - self.number - self.state - self.origin, 0)
        return texts < (2 + self.reviewing) * self.readable

    def _beside_texts(self, room: int) -> tuple[int, int]:
        """Return the px of state and origin, never more than the user gave them."""
        if not self.is_tight(room):
            return self.state, self.origin
        return min(self.state, self.marks[0]), min(self.origin, self.marks[1])

    def moved(self, boundary: int, by: int, room: int) -> Self:
        """Return the columns after the line right of column ``boundary`` was dragged ``by`` px."""
        widths = self.widths(room)
        beyond = next((c for c in range(boundary + 1, len(widths)) if widths[c]), None)
        if boundary < 0 or beyond is None or (beyond >= Column.STATE and self.is_tight(room)):
            return self
        by = min(max(by, _smallest(boundary) - widths[boundary]), widths[beyond] - _smallest(beyond))
        widths[boundary] += by
        widths[beyond] -= by
        number, source, changes, target, state, origin = widths
        if self.is_tight(room):
            state, origin = self.state, self.origin
        moved = replace(
            self,
            number=number,
            state=state,
            origin=origin,
            share=_within(source / (source + target), _SHARES),
        )
        if not self.reviewing:
            return moved
        return replace(moved, changes=_within(changes / (source + changes + target), _CHANGES))

    def to_bytes(self) -> bytes:
        """Return the widths as the settings keep them."""
        shares = round(self.share, 4), round(self.changes, 4)
        return json.dumps([self.number, self.state, self.origin, *shares]).encode()

    @classmethod
    def from_bytes(cls, kept: bytes, otherwise: Self) -> Self:
        """Read what ``to_bytes`` wrote, also before there were changes; anything else gives ``otherwise``."""
        try:
            number, state, origin, share, *more = json.loads(kept)
            number, state, origin = (max(int(width), _SMALLEST_FIXED) for width in (number, state, origin))
            changes = _within(float(more[0]), _CHANGES) if more else otherwise.changes
            share = _within(float(share), _SHARES)
            return replace(otherwise, number=number, state=state, origin=origin, share=share, changes=changes)
        except (ValueError, TypeError):
            return otherwise


def _smallest(column: int) -> int:
    return _SMALLEST_TEXT if column in TEXTS else _SMALLEST_FIXED


def _within(share: float, bounds: tuple[float, float]) -> float:
    return min(max(share, bounds[0]), bounds[1])
