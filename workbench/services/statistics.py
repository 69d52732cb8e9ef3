"""Counting a project: bands by the memory as it is now, states as they are now."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from workbench.domain.segment import Segment, State
from workbench.domain.statistics import (
    LOWEST_SCORE,
    Amount,
    ArticleStatistics,
    Band,
    Statistics,
    band_of,
)
from workbench.memory.fuzzy import FuzzyIndex
from workbench.memory.matching import Query, matches
from workbench.memory.similarity import collapsed
from workbench.services.session.reading import Reading
from workbench.services.session.reading.memory import MemoryReading

Progress = Callable[[int], bool]  # hears the segments counted so far; False ends the count

_CANDIDATES = 5  # most alike sources whose units are looked at
_PAUSE = 300  # seconds: who does nothing for longer is not at work


@dataclass
class _Tally:
    by_band: dict[Band, Amount] = field(default_factory=lambda: dict.fromkeys(Band, Amount()))
    by_state: dict[State, Amount] = field(default_factory=lambda: dict.fromkeys(State, Amount()))

    def add(self, segment: Segment, source: str, band: Band) -> None:
        amount = Amount(1, len(source.split()), len(source))
        self.by_band[band] += amount
        self.by_state[segment.state] += amount

    def counted(self, minutes: int) -> Statistics:
        return Statistics(self.by_band, self.by_state, sum(self.by_state.values(), Amount()), minutes)


def statistics(project: Reading, progress: Progress = lambda _: True) -> Statistics:
    """Count every segment that is not set aside.

    A repetition is a source that stood in the project before. A segment's own unit is no match for it.
    """
    tally = _Tally()
    for segment, source, band in _banded(project, progress):
        tally.add(segment, source, band)
    return tally.counted(minutes_at_work(project.step_times()))


def statistics_by_article(project: Reading, progress: Progress = lambda _: True) -> list[ArticleStatistics]:
    """Count the whole project, and after it each article in text order.

    An article's minutes are those before an action on it; what is done to none counts for the project alone.
    """
    whole, tallies = _Tally(), {summary.id: _Tally() for summary in project.articles()}
    for segment, source, band in _banded(project, progress):
        whole.add(segment, source, band)
        tallies[segment.article_id].add(segment, source, band)
    minutes = minutes_by_article(project.step_places())
    titles = {summary.id: summary.title or summary.file for summary in project.articles()}
    return [
        ArticleStatistics("", whole.counted(minutes_at_work(project.step_times()))),
        *(ArticleStatistics(titles[each], tally.counted(minutes[each])) for each, tally in tallies.items()),
    ]


def _banded(project: Reading, progress: Progress) -> Iterator[tuple[Segment, str, Band]]:
    """Yield the segments with their sources and bands, until ``progress`` ends it."""
    index = FuzzyIndex(project.memory_sources())
    seen: set[str] = set()
    for count, segment in enumerate(project.each_segment(project.segment_ids()), 1):
        source = collapsed(segment.source)
        band = Band.REPETITION if source in seen else _band(project, index, segment)
        seen.add(source)
        yield segment, source, band
        if not progress(count):
            break


def _band(project: MemoryReading, index: FuzzyIndex, segment: Segment) -> Band:
    """Return the band of a segment's best match."""
    exact = project.matches(segment.id)
    if exact:
        return band_of(exact[0].score)
    alike = index.search(segment.source, threshold=LOWEST_SCORE, limit=_CANDIDATES)
    units = [unit for found in alike for unit in project.units_of(found.source, but=segment.id)]
    best = matches(units, Query(segment.source), threshold=LOWEST_SCORE, limit=1)
    return band_of(best[0].score) if best else Band.NEW


def minutes_at_work(times: list[str]) -> int:
    """Return the minutes between actions (ISO 8601, in order), longer pauses left out."""
    return round(sum(_gaps(times)) / 60)


def minutes_by_article(steps: list[tuple[str, int | None]]) -> defaultdict[int, int]:
    """Return the minutes at work before actions on each article; steps are times and articles, in order."""
    seconds: defaultdict[int, float] = defaultdict(float)
    for gap, (_, article) in zip(_gaps([at for at, _ in steps]), steps[1:], strict=False):
        if article is not None:
            seconds[article] += gap
    return defaultdict(int, {article: round(spent / 60) for article, spent in seconds.items()})


def _gaps(times: list[str]) -> Iterator[float]:
    """Yield the seconds between actions, 0 where somebody was away."""
    moments = [datetime.fromisoformat(time) for time in times]
    for before, after in pairwise(moments):
        gap = (after - before).total_seconds()
        yield gap if 0 < gap <= _PAUSE else 0.0
