"""What a project holds and what its memory already knows of it."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.domain.segment import State


class Band(StrEnum):
    """How much of a segment the memory gives: the trade's bands, from the most to the least."""

    REPETITION = "repetition"
    CONTEXT = "101"
    EXACT = "100"
    NEAR = "95-99"
    HIGH = "85-94"
    MIDDLE = "75-84"
    LOW = "50-74"
    NEW = "new"


_LOWEST = {Band.CONTEXT: 101, Band.EXACT: 100, Band.NEAR: 95, Band.HIGH: 85, Band.MIDDLE: 75, Band.LOW: 50}
LOWEST_SCORE = 50  # of a match that counts


def band_of(score: int) -> Band:
    """Return the band of a match's score, 0 for none."""
    return next((band for band, lowest in _LOWEST.items() if score >= lowest), Band.NEW)


@dataclass(frozen=True, slots=True)
class Amount:
    """Segments, and the words and characters of their sources."""

    segments: int = 0
    words: int = 0
    characters: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            self.segments + other.segments, self.words + other.words, self.characters + other.characters
        )


@dataclass(frozen=True, slots=True)
class Statistics:
    """Amounts by band and by state, all of them together, and the minutes that somebody worked."""

    by_band: dict[Band, Amount] = field(default_factory=dict)
    by_state: dict[State, Amount] = field(default_factory=dict)
    total: Amount = Amount()
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class ArticleStatistics:
    """The statistics of an article by its title, or of the whole project, which has none."""

    article: str
    statistics: Statistics
