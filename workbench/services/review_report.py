"""Gathers what a report on a project's review tells."""

from collections.abc import Iterable, Iterator

from workbench.domain.project import ArticleSummary
from workbench.domain.review import ReviewedArticle, ReviewedSegment, Revision
from workbench.domain.segment import Segment
from workbench.services.session.reading import Reading


def reviewed_articles(project: Reading, articles: Iterable[ArticleSummary]) -> Iterator[ReviewedArticle]:
    """Yield articles one by one; what is set aside or untranslated is left out."""
    for summary in articles:
        yield _reviewed(project, summary)


def _reviewed(project: Reading, summary: ArticleSummary) -> ReviewedArticle:
    segments = [each for each in project.article_segments(summary.id) if each.target and not each.set_aside]
    revisions = project.revisions([each.id for each in segments])
    told = tuple(_segment(project, each, revisions[each.id]) for each in segments)
    return ReviewedArticle(summary.title, told)


def _segment(project: Reading, segment: Segment, revisions: tuple[Revision, ...]) -> ReviewedSegment:
    comments = project.comments(segment.id) if segment.comments else []
    return ReviewedSegment(
        segment.number,
        segment.source,
        segment.target,
        segment.state,
        revisions,
        segment.reason,
        tuple((each.author, each.text) for each in comments),
    )
