"""A bead: source and target sentences held to correspond."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class BeadState(StrEnum):
    """What the alignment review has decided."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences by their numbers, from 0 in each text; one side may be empty, never both.

    ``score`` is the probability that the bead is right, None where a side is empty: there is nothing
    to judge. ``pinned`` beads stay when the rest is aligned again.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float | None = None
    state: BeadState = BeadState.PENDING
    pinned: bool = False

    @property
    def kind(self) -> str:
        """The numbers of sentences on both sides, as in ``2-1``."""
        return f"{len(self.source)}-{len(self.target)}"

    @property
    def is_null(self) -> bool:
        """Whether a side is empty: its sentences correspond to nothing."""
        return not (self.source and self.target)

    def accepted(self) -> Self:
        """Return the bead held to be right, which pins it."""
        return replace(self, state=BeadState.ACCEPTED, pinned=True)

    def rejected(self) -> Self:
        """Return the bead held to be wrong."""
        return replace(self, state=BeadState.REJECTED, pinned=False)

    def reopened(self) -> Self:
        """Return the bead to be judged again."""
        return replace(self, state=BeadState.PENDING, pinned=False)
