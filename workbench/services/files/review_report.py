"""Gathers what a report on a project's review tells."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from workbench.domain.ignored import IgnoredFinding
from workbench.domain.project import ArticleSummary
from workbench.domain.review import ReviewedArticle, ReviewedSegment, Revision
from workbench.domain.segment import Segment
from workbench.services.checks.project import check_each_segment, ignored_where_it_stands
from workbench.services.session.reading import Reading
from workbench.services.session.reading.remarks import RemarkReading

Watch = Callable[[Iterable[Any]], Iterable[Any]]


def reviewed_articles(
    project: Reading, articles: Iterable[ArticleSummary], watch: Watch = iter
) -> Iterator[ReviewedArticle]:
    """Yield articles one by one; what is set aside or untranslated is left out.

    ``watch`` passes on what is gone through on the way, and may raise to end that.
    """
    told = _Told(project, watch)
    for summary in articles:
        yield _reviewed(project, summary, told, watch)


class _Told:
    """What the checks tell of a project's segments, and what of it is ignored."""

    def __init__(self, project: Reading, watch: Watch) -> None:
        self.findings: defaultdict[int, list[str]] = defaultdict(list)
        self.ignored: defaultdict[int, list[IgnoredFinding]] = defaultdict(list)
        for findings in watch(check_each_segment(project, variety=project.spelling())):
            for finding in findings:
                self.findings[finding.number].append(finding.message)
        for each in ignored_where_it_stands(project):
            self.ignored[each.segment_id].append(each)


def _reviewed(project: Reading, summary: ArticleSummary, told: _Told, watch: Watch) -> ReviewedArticle:
    segments = [each for each in project.article_segments(summary.id) if each.target and not each.set_aside]
    revisions = project.revisions([each.id for each in segments])
    reviewed = tuple(_segment(project, each, revisions[each.id], told) for each in watch(segments))
    return ReviewedArticle(summary.title, reviewed)


def _segment(
    project: RemarkReading, segment: Segment, revisions: tuple[Revision, ...], told: _Told
) -> ReviewedSegment:
    comments = project.comments(segment.id) if segment.comments else []
    return ReviewedSegment(
        segment.number,
        segment.source,
        segment.target,
        segment.state,
        revisions,
        segment.reason,
        tuple((each.author, each.text) for each in comments),
        tuple(told.findings[segment.id]),
        tuple(told.ignored[segment.id]),
    )
