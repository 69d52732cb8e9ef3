"""The segments that accepted beads become, and how they go again."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.alignment import Alignment, StoredBead
from workbench.domain.bead import Bead
from workbench.domain.errors import AlignmentError, LockedSegmentError
from workbench.domain.project import StoredParagraph
from workbench.domain.segment import Origin, Segment, State
from workbench.domain.wording import tr
from workbench.store import articles as stored_articles
from workbench.store import beads, segments, units
from workbench.store.beads import Gap
from workbench.store.project_file import Step


def withdraw(step: Step, stored: StoredBead) -> None:
    """Take the segment of a bead out of the article, unless somebody has worked on it since.

    Raises:
        AlignmentError: somebody has.
        LockedSegmentError: it is locked.
    """
    if stored.segment_id is None:
        return
    for segment in segments.fetch(step.file, [stored.segment_id]):
        if segment.locked:
            raise LockedSegmentError(
                tr("Segment {number} is locked.", number=segment.number), tr("Unlock it first.")
            )
        if segment.origin is not Origin.ALIGNMENT:
            raise AlignmentError(
                tr("Segment {number} was changed in the editor since.", number=segment.number),
                tr("Mend it there."),
            )
        segments.delete(step.file, [segment.id])
        segments.give_lead(step.file, segment.paragraph_id)


def hand_over(step: Step, article_id: int, accepted: Sequence[StoredBead], alignment: Alignment) -> None:
    """Make segments of accepted beads, in their places among the others, and units of the segments."""
    made: list[int] = []
    gap = None
    for each in accepted:
        if gap is None or not gap.holds(each):
            gap = beads.gap(step.file, article_id, each)
        number, shifted = _free_number(step, article_id, each, gap)
        gap = None if shifted else replace(gap, before=number)
        position = alignment.sources[each.bead.source[0]].paragraph
        paragraph = stored_articles.paragraph_at(step.file, article_id, position)
        segment = _segment(step, alignment, paragraph, each.bead)
        made.append(segments.insert(step.file, replace(segment, number=number)))
        segments.give_lead(step.file, paragraph.id)
        beads.save(step.file, replace(each, segment_id=made[-1]))
    for segment in segments.fetch(step.file, made):
        units.write(step.file, segment, step.author, step.at)


def _free_number(step: Step, article_id: int, stored: StoredBead, gap: Gap) -> tuple[int, bool]:
    """Return a number for a bead's segment, and whether others had to make room for it.

    It is the number of its first sentence if the others leave that free. That numbers are left out between
    accepted beads spares ten thousand others a new one each time.
    """
    last = max(gap.before, segments.last_number_below(step.file, article_id, gap.after))
    following = segments.first_number_above(step.file, article_id, last)
    wanted = max(last, stored.bead.source[0]) + 1
    if following == last + 1:
        segments.renumber(step.file, article_id, last, 1)
        return following, True
    return (wanted if following is None else min(wanted, following - 1)), False


def _segment(step: Step, alignment: Alignment, paragraph: StoredParagraph, bead: Bead) -> Segment:
    source, target = alignment.texts(bead)
    first, last = (alignment.sources[bead.source[at]] for at in (0, -1))
    return Segment(
        id=0,
        article_id=paragraph.article_id,
        paragraph_id=paragraph.id,
        number=0,
        source=source,
        target=target,
        state=State.CONFIRMED,
        origin=Origin.ALIGNMENT,
        score=bead.score,
        start=first.start,
        end=last.end if last.paragraph == first.paragraph else len(paragraph.text),
        changed_by=step.author,
        changed_at=step.at,
    )
