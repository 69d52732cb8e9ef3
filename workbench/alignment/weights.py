"""What each feature of a bead counts for: a bead's gain is the sum of its features by their weights.

The weights are those of a conditional random field over whole alignments, fitted by gradient ascent on
parallel news, reports and encyclopedia sentences that were merged, split, dropped and inserted at
random; so the exponential of a path's gain is, up to a constant, the probability of that alignment.
"""

from dataclasses import dataclass
from typing import Final

from workbench.alignment.evidence import Features

Kind = tuple[int, int]
"""How many source and target sentences a bead holds."""

KINDS: Final[tuple[Kind, ...]] = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 0), (0, 1))
_CLOSE = 0.45  # unrelated English sentences have so many letters in common; what is above says more


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the kinds of bead, and of the features; all but the lengths' speak for a bead."""

    one: float
    two: float  # 1-2 and 2-1
    three: float  # 1-3 and 3-1
    four: float  # 2-2
    null: float
    words: float
    letters: float
    close_letters: float
    looks: float
    weakest: float
    length: float
    merged_length: float
    least: float  # a bead less probable than that is better left unaligned

    def of_kind(self, kind: Kind) -> float:
        """Return what a bead's kind alone counts for."""
        if 0 in kind:
            return self.null
        return (self.one, self.two, self.three if 1 in kind else self.four)[min(2, sum(kind) - 2)]

    def gain(self, kind: Kind, features: Features) -> float:
        """Return what a bead that is not null counts for; likeness counts for each sentence it holds."""
        likeness = (
            self.words * features.words
            + self.letters * features.letters
            + self.close_letters * max(0.0, features.letters - _CLOSE)
            + self.looks * features.looks
        )
        unlike_lengths = self.length + (self.merged_length if sum(kind) > 2 else 0.0)
        return (
            self.of_kind(kind)
            + likeness * sum(kind) / 2
            + self.weakest * features.weakest
            + unlike_lengths * features.length**2
        )


WITH_DRAFTS: Final = Weights(
    one=0.65, two=-0.65, three=-2.26, four=-4.69, null=1.48,
    words=2.83, letters=6.44, close_letters=7.45, looks=2.86, weakest=4.04, length=-2.01, merged_length=-1.23,
    least=0.5,
)  # fmt: skip
WITHOUT_DRAFTS: Final = Weights(
    one=1.08, two=-0.52, three=-3.66, four=-5.55, null=-0.47,
    words=0.0, letters=0.0, close_letters=0.0, looks=7.81, weakest=3.95, length=-7.96, merged_length=-3.13,
    least=0.5,
)  # fmt: skip
