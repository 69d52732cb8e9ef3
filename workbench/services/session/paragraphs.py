"""Paragraphs that intake took for the wrong thing, and articles that are not wanted."""

from workbench.domain.article import ParagraphKind
from workbench.domain.errors import LockedSegmentError
from workbench.domain.wording import tr
from workbench.services.session.importing import insert_segments, sentence_spans
from workbench.store import articles, segments
from workbench.store.project_file import Step


def restore(step: Step, article_id: int, paragraph_id: int, kind: ParagraphKind) -> int | None:
    """Make segments of a boilerplate paragraph, in their place; return the id of the first."""
    paragraph = articles.paragraph(step.file, article_id, paragraph_id)
    if paragraph.kind is not ParagraphKind.BOILERPLATE:
        return None
    articles.set_kind(step.file, paragraph_id, kind)
    before = 0 if kind is ParagraphKind.TITLE else segments.last_number_before(step.file, paragraph)
    segments.renumber(step.file, paragraph.article_id, before, len(list(sentence_spans(paragraph.text))))
    ids = insert_segments(step, paragraph, before + 1)
    return ids[0] if ids else None


def drop(step: Step, article_id: int, paragraph_id: int) -> None:
    """Make a paragraph boilerplate; its segments go, the paragraph stays."""
    paragraph = articles.paragraph(step.file, article_id, paragraph_id)
    if paragraph.kind is ParagraphKind.BOILERPLATE:
        return
    articles.set_kind(step.file, paragraph_id, ParagraphKind.BOILERPLATE)
    doomed = [each for each in segments.of_article(step.file, paragraph.article_id)
              if each.paragraph_id == paragraph_id]  # fmt: skip
    for segment in reversed(doomed):
        if segment.locked:
            raise LockedSegmentError(
                tr("Segment {number} is locked.", number=segment.number),
                tr("Unlock it to drop its paragraph."),
            )
        segments.delete(step.file, [segment.id])
        segments.renumber(step.file, segment.article_id, segment.number, -1)


def delete_article(step: Step, article_id: int) -> None:
    """Take an article out of the project, with its segments and their units."""
    articles.fetch(step.file, article_id)
    segments.delete(step.file, [each.id for each in segments.of_article(step.file, article_id)])
    articles.delete(step.file, article_id)
