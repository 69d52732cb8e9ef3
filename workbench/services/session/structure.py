"""Mending what intake got wrong in a segment: its source, and where it begins and ends."""

from dataclasses import replace

from workbench.domain.article import ParagraphKind
from workbench.domain.errors import EmptySourceError, LockedSegmentError, SegmentError
from workbench.domain.plain_text import storable
from workbench.domain.segment import Origin, Segment, State
from workbench.domain.wording import tr
from workbench.services.session.outcome import save
from workbench.store import articles, corrections, remarks, segments
from workbench.store.project_file import Step


def edit_source(step: Step, segment_id: int, text: str) -> None:
    """Give a segment another source; a final one becomes a draft, to be looked at again."""
    segment = segments.fetch_one(step.file, segment_id)
    text = " ".join(storable(text).split())
    if not text:
        raise EmptySourceError(
            tr("Segment {number} would be left without a source.", number=segment.number),
            tr("Set it aside instead."),
        )
    if text != segment.source:
        save(step, segment, replace(segment.reopened(), source=text))
        _change_drafts(step, segment.id, text)


def split(step: Step, segment_id: int, source_at: int, target_at: int | None) -> int:
    """Split a segment at character offsets of its sides; return the id of the new one, which follows it.

    Without ``target_at`` the target stays with the first part. The unit stays with the first part too,
    until that is confirmed again.
    """
    segment = segments.fetch_one(step.file, segment_id)
    sources = _cut(segment.source, source_at)
    if not all(sources):
        raise EmptySourceError(
            tr("One of the two parts would be empty."), tr("Put the cursor between two words.")
        )
    targets = _cut(segment.target, len(segment.target) if target_at is None else target_at)
    opened = replace(segment.reopened(), origin=_origin_of(segment))
    middle = min(segment.start + source_at, segment.end)
    first = replace(_with_target(opened, targets[0]), source=sources[0], end=middle)
    second = replace(
        _with_target(opened, targets[1]),
        source=sources[1],
        start=middle,
        number=segment.number + 1,
        leads_paragraph=False,
        changed_by=step.author,
        changed_at=step.at,
    )
    segments.renumber(step.file, segment.article_id, segment.number, 1)
    save(step, segment, first)
    _change_drafts(step, segment.id, first.source)
    return segments.insert(step.file, second)


def merge_with_next(step: Step, segment_id: int) -> None:
    """Make one segment of two that follow each other; the second's comments come along."""
    first = segments.fetch_one(step.file, segment_id)
    second = segments.following(step.file, first)
    if second is None or _kind(step, first) is not _kind(step, second):
        raise SegmentError(
            tr("Segment {number} has no segment after it that it can be merged with.", number=first.number),
            tr("The headline and the ends of an article stand alone."),
        )
    merged = _merged(first, second)
    remarks.move_comments(step.file, second.id, first.id)
    corrections.move(step.file, second.id, first.id)
    segments.delete(step.file, [second.id])
    segments.renumber(step.file, first.article_id, second.number, -1)
    if second.leads_paragraph:
        segments.give_lead(step.file, second.paragraph_id)
    save(step, first, merged)
    _change_drafts(step, first.id, merged.source)


def _merged(first: Segment, second: Segment) -> Segment:
    for part in (first, second):
        if part.locked:
            raise LockedSegmentError(
                tr("Segment {number} is locked.", number=part.number), tr("Unlock it to merge it.")
            )
    target = " ".join(part.target for part in (first, second) if part.target)
    origins = {_origin_of(part) for part in (first, second) if part.target}
    return replace(
        first,
        source=f"{first.source} {second.source}",
        end=second.end if second.paragraph_id == first.paragraph_id else first.end,
        target=target,
        state=State.DRAFT if target else State.UNTRANSLATED,
        origin=origins.pop() if len(origins) == 1 else Origin.HUMAN if origins else None,
        score=None,
        set_aside=first.set_aside and second.set_aside,
        in_memory=first.in_memory and second.in_memory,
        stands_alone=first.stands_alone or second.stands_alone,
        reason="",
    )


def _change_drafts(step: Step, segment_id: int, source: str) -> None:
    """Forget what the model made of the source before, and remember what it once made of this one."""
    remarks.drop_draft(step.file, segment_id)
    known = remarks.draft_of_old(step.file, segment_id, source)
    if known is not None:
        remarks.keep_draft(step.file, segment_id, known)


def _origin_of(segment: Segment) -> Origin | None:
    """Return a target's origin; what somebody settled counts as a person's, and no machine overwrites it."""
    return Origin.HUMAN if segment.is_final else segment.origin


def _with_target(segment: Segment, target: str) -> Segment:
    if target:
        return replace(segment, target=target, score=None)
    return replace(segment, target="", state=State.UNTRANSLATED, origin=None, score=None)


def _cut(text: str, at: int) -> tuple[str, str]:
    return text[:at].strip(), text[at:].strip()


def _kind(step: Step, segment: Segment) -> ParagraphKind:
    return articles.paragraph(step.file, segment.article_id, segment.paragraph_id).kind
