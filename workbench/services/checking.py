"""Checks over a project: its segments become pairs, and the findings go by the segments' ids."""

from collections.abc import Iterator, Sequence

from workbench.domain.finding import Finding
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Segment
from workbench.memory.glossary import Glossary
from workbench.quality.checking import PairCheck, check_each, check_pair
from workbench.quality.pair import Pair
from workbench.quality.terms import TermCheck
from workbench.services.session.reading import Reading
from workbench.text.spelling import Variety

_AT_ONCE = 1000  # segments read together


def check_project(
    project: Reading, more: Sequence[PairCheck] = (), *, variety: Variety = "american"
) -> Iterator[Finding]:
    """Yield the findings about every segment that is not set aside, in text order; ids are their numbers.

    The project's glossary is among the checks; ``more`` are others.
    """
    for found in check_each_segment(project, more, variety=variety):
        yield from found


def check_each_segment(
    project: Reading, more: Sequence[PairCheck] = (), *, variety: Variety = "american"
) -> Iterator[list[Finding]]:
    """Yield the findings about each segment that is not set aside in turn, in text order."""
    ids = project.segment_ids(SegmentFilter())
    segments = (
        segment
        for start in range(0, len(ids), _AT_ONCE)
        for segment in project.segments(ids[start : start + _AT_ONCE])
    )
    checks = (glossary_check(project), *more)
    yield from check_each((pair_of(segment, variety) for segment in segments), checks)


def glossary_check(project: Reading) -> PairCheck:
    """Return the check by the project's glossary as it is now."""
    return TermCheck(Glossary(project.terms()))


def check_segment(
    segment: Segment, more: Sequence[PairCheck] = (), *, variety: Variety = "american"
) -> list[Finding]:
    """Return the findings about one segment alone; its id is their number."""
    return check_pair(pair_of(segment, variety), more)


def pair_of(segment: Segment, variety: Variety = "american") -> Pair:
    """Return what the checks look at of a segment."""
    return Pair(segment.id, segment.source, segment.target, variety)
