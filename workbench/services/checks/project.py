"""Checks over a project: its segments become pairs, and the findings go by the segments' ids."""

from collections.abc import Iterator, Sequence

from workbench.domain.finding import Finding
from workbench.domain.ignored import IgnoredFinding, not_ignored
from workbench.domain.segment import Segment
from workbench.memory.glossary import Glossary
from workbench.quality.checking import PairCheck, check_each, check_pair
from workbench.quality.pair import Pair
from workbench.quality.terms import TermCheck
from workbench.services.session.reading import Reading
from workbench.services.session.reading.language import LanguageReading
from workbench.services.session.reading.segments import SegmentReading
from workbench.text.words.spelling import Variety


def check_project(
    project: Reading, more: Sequence[PairCheck] = (), *, variety: Variety = "american"
) -> Iterator[Finding]:
    """Yield the findings about every segment that is not set aside, in text order; ids are their numbers.

    The project's glossary is among the checks; ``more`` are others. What is ignored is left out.
    """
    for found in check_each_segment(project, more, variety=variety):
        yield from found


def check_each_segment(
    project: Reading, more: Sequence[PairCheck] = (), *, variety: Variety = "american"
) -> Iterator[list[Finding]]:
    """Yield the findings about each segment that is not set aside in turn, in text order."""
    segments = project.each_segment(project.segment_ids())
    checks = (glossary_check(project), *more)
    ignored = ignored_by_segment(project)
    for found in check_each((pair_of(segment, variety) for segment in segments), checks):
        yield _still_told(project, found, ignored) if found and ignored else found


def ignored_by_segment(project: LanguageReading) -> dict[int, list[IgnoredFinding]]:
    """Return what is ignored, by the ids of the segments."""
    by_segment: dict[int, list[IgnoredFinding]] = {}
    for each in project.ignored_findings():
        by_segment.setdefault(each.segment_id, []).append(each)
    return by_segment


def ignored_where_it_stands(project: Reading) -> list[IgnoredFinding]:
    """Return the ignored findings whose place is still as it was, in text order."""
    by_segment = ignored_by_segment(project)
    kept: list[IgnoredFinding] = []
    segments = project.segments(list(by_segment))
    for segment in sorted(segments, key=lambda segment: (segment.article_id, segment.number)):
        texts = (segment.source, segment.target)
        kept += [each for each in by_segment[segment.id] if any(each.place in text for text in texts)]
    return kept


def _still_told(
    project: SegmentReading, found: list[Finding], ignored: dict[int, list[IgnoredFinding]]
) -> list[Finding]:
    """Leave out what is ignored; all findings are about one segment."""
    known = ignored.get(found[0].number)
    if not known:
        return found
    segment = project.segment(found[0].number)
    return not_ignored(found, known, segment.source, segment.target)


def glossary_check(project: LanguageReading) -> PairCheck:
    """Return the check by the project's glossary as it is now."""
    return TermCheck(Glossary(project.terms()))


def check_segment(
    segment: Segment,
    more: Sequence[PairCheck] = (),
    *,
    variety: Variety = "american",
    ignored: Sequence[IgnoredFinding] = (),
) -> list[Finding]:
    """Return the findings about one segment alone but the ignored ones; its id is their number."""
    found = check_pair(pair_of(segment, variety), more)
    return not_ignored(found, ignored, segment.source, segment.target)


def pair_of(segment: Segment, variety: Variety = "american") -> Pair:
    """Return what the checks look at of a segment."""
    return Pair(segment.id, segment.source, segment.target, variety, segment.stands_alone)
