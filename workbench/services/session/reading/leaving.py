"""What of the memory leaves a project, as it is chosen: article by article, in little memory."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.domain.memory import TranslationUnit
from workbench.domain.project import ArticleSummary
from workbench.domain.segment import Segment, State
from workbench.domain.unit_choice import PlacedUnit, UnitChoice
from workbench.store import articles, leaving_units, segments
from workbench.store.project_file import ProjectFile


def chosen_units(file: ProjectFile, choice: UnitChoice) -> Iterator[PlacedUnit]:
    """Yield the units that the choice lets through: the segments' in text order, then the imported ones."""
    for summary in articles.summaries(file):
        if choice.articles is None or summary.id in choice.articles:
            units = (
                _with_drafts(file, summary) if choice.drafts else leaving_units.of_article(file, summary.id)
            )
            yield from _since(file, summary.id, units, choice)
    if choice.imported:
        for unit in leaving_units.imported(file, choice.after):
            if choice.takes(unit) and (choice.drafts or not unit.draft):
                yield PlacedUnit(unit)


def _since(
    file: ProjectFile, article_id: int, units: Iterator[PlacedUnit], choice: UnitChoice
) -> Iterator[PlacedUnit]:
    """Yield what author, dates and the last export let through."""
    taken = (placed for placed in units if choice.takes(placed.unit))
    if choice.after is None:
        yield from taken
        return
    confirmed, drafted = (
        leaving_units.changed_after(file, article_id, choice.after, place) for place in ("unit", "segment")
    )
    for placed in taken:
        if placed.segment_id in (drafted if placed.unit.draft else confirmed):
            yield placed


def _with_drafts(file: ProjectFile, summary: ArticleSummary) -> Iterator[PlacedUnit]:
    confirmed = {placed.segment_id: placed for placed in leaving_units.of_article(file, summary.id)}
    in_place = [segment for segment in segments.of_article(file, summary.id) if not segment.set_aside]
    for index, segment in enumerate(in_place):
        if segment.id in confirmed:
            yield confirmed[segment.id]
        elif segment.in_memory and segment.state is State.DRAFT:
            before = in_place[index - 1].source if index else ""
            after = in_place[index + 1].source if index + 1 < len(in_place) else ""
            yield PlacedUnit(_draft_unit(segment, summary, before, after), segment.id, segment.number)


def _draft_unit(segment: Segment, summary: ArticleSummary, before: str, after: str) -> TranslationUnit:
    unit = TranslationUnit(segment.source, segment.target, segment.origin, segment.score, before, after)
    return replace(
        unit,
        article=summary.title,
        file=summary.file,
        created_by=segment.changed_by,
        created_at=segment.changed_at,
        changed_by=segment.changed_by,
        changed_at=segment.changed_at,
        draft=True,
    )
