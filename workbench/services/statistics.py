"""Counting a project: bands by the memory as it is now, states as they are now."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise

from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Segment, State
from workbench.domain.statistics import LOWEST_SCORE, Amount, Band, Statistics, band_of
from workbench.memory.fuzzy import FuzzyIndex
from workbench.memory.matching import Query, matches
from workbench.memory.similarity import collapsed
from workbench.services.session.reading import Reading

Progress = Callable[[int], bool]  # hears the segments counted so far; False ends the count

_AT_ONCE = 500  # segments read together
_CANDIDATES = 5  # most alike sources whose units are looked at
_PAUSE = 300  # seconds: who does nothing for longer is not at work


def statistics(project: Reading, progress: Progress = lambda _: True) -> Statistics:
    """Count every segment that is not set aside.

    A repetition is a source that stood in the project before. A segment's own unit is no match for it.
    """
    by_band = dict.fromkeys(Band, Amount())
    by_state = dict.fromkeys(State, Amount())
    index = FuzzyIndex(project.memory_sources())
    seen: set[str] = set()
    for count, segment in enumerate(_segments(project), 1):
        source = collapsed(segment.source)
        band = Band.REPETITION if source in seen else _band(project, index, segment)
        seen.add(source)
        amount = Amount(1, len(source.split()), len(source))
        by_band[band] += amount
        by_state[segment.state] += amount
        if not progress(count):
            break
    return Statistics(
        by_band, by_state, sum(by_state.values(), Amount()), minutes_at_work(project.step_times())
    )


def _segments(project: Reading) -> Iterator[Segment]:
    ids = project.segment_ids(SegmentFilter())
    for start in range(0, len(ids), _AT_ONCE):
        yield from project.segments(ids[start : start + _AT_ONCE])


def _band(project: Reading, index: FuzzyIndex, segment: Segment) -> Band:
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
    moments = [datetime.fromisoformat(time) for time in times]
    gaps = ((after - before).total_seconds() for before, after in pairwise(moments))
    return round(sum(gap for gap in gaps if 0 < gap <= _PAUSE) / 60)
