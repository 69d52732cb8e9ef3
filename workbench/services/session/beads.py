"""Alignment review: what is done to beads, and the segments that accepted ones become."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from workbench.domain.alignment import (
    Alignment,
    Spot,
    StoredBead,
    merged,
    moved,
    parted,
    side_of,
)
from workbench.domain.article import Article
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError, LockedSegmentError
from workbench.domain.project import StoredParagraph
from workbench.domain.segment import Origin, Segment, State
from workbench.store import articles as stored_articles
from workbench.store import beads, segments, units
from workbench.store.project_file import Step


def begin(step: Step, article: Article, alignment: Alignment, found: Sequence[Bead]) -> int:
    """Store an article with the sentences of both texts and their beads; return its id.

    Raises:
        AlignmentError: the two texts are in the project already.
    """
    if stored_articles.twin(step.file, article):
        raise AlignmentError(
            "These two texts are in the project already.", "Choose “Go on aligning” to go on with them."
        )
    article_id = stored_articles.insert(step.file, article, step.at)
    stored_articles.insert_paragraphs(step.file, article_id, article.paragraphs)
    beads.insert_alignment(step.file, article_id, alignment)
    for position, bead in enumerate(found, 1):
        beads.insert(step.file, article_id, position, bead)
    return article_id


def judge(
    step: Step, article_id: int, ids: Collection[int], verdict: Callable[[Bead], Bead]
) -> tuple[int, ...]:
    """Accept, reject, reopen or pin beads; return the ids of those that changed."""
    old = beads.fetch(step.file, list(ids))
    new = [replace(each, bead=verdict(each.bead)) for each in old]
    changed = [(was, now) for was, now in zip(old, new, strict=True) if was != now]
    _save(step, article_id, changed)
    return tuple(now.id for _, now in changed)


def merge(step: Step, article_id: int, first_id: int) -> int:
    """Make one bead of this and the next in the text; return its id."""
    first, second = _neighbours(step, article_id, first_id, 1)
    _withdraw(step, second)
    beads.delete(step.file, [second.id])
    _save(step, article_id, [(first, replace(first, bead=merged(first.bead, second.bead)))])
    return first.id


def split(step: Step, article_id: int, at: Spot) -> int:
    """Make two beads of one, at a sentence; return the id of the second."""
    place, everything = _find(step, article_id, at.bead_id)
    stored = everything[place]
    first, second = parted(stored.bead, at.side, at.number)
    after = everything[place + 1].position if place + 1 < len(everything) else stored.position + 2
    _save(step, article_id, [(stored, replace(stored, bead=first))])
    return beads.insert(step.file, article_id, (stored.position + after) / 2, second)


def move(step: Step, article_id: int, at: Spot, to_id: int) -> int:
    """Move a sentence to another bead, with those beyond it on its way; return that bead's id."""
    everything = {each.id: each for each in beads.of_article(step.file, article_id)}
    if not {at.bead_id, to_id} <= everything.keys() or at.bead_id == to_id:
        raise AlignmentError("There is no bead there.", "Drop the sentence on another bead.")
    giver, taker = everything[at.bead_id], everything[to_id]
    left, more = moved(giver.bead, taker.bead, at.side, _going(giver, taker, at))
    changed = [(taker, replace(taker, bead=more))]
    if left is None:
        _withdraw(step, giver)
        beads.delete(step.file, [giver.id])
    else:
        changed.append((giver, replace(giver, bead=left)))
    _save(step, article_id, changed)
    return taker.id


def _going(giver: StoredBead, taker: StoredBead, at: Spot) -> set[int]:
    down = (giver.position, giver.id) < (taker.position, taker.id)
    there = side_of(giver.bead, at.side)
    return {each for each in there if each == at.number or (each > at.number) == down}


def neighbour(step_beads: Sequence[StoredBead], bead_id: int, by: int) -> StoredBead:
    """Return the bead before (-1) or after (1) another.

    Raises:
        AlignmentError: the text ends there.
    """
    place = next((at for at, each in enumerate(step_beads) if each.id == bead_id), None)
    if place is None or not 0 <= place + by < len(step_beads):
        raise AlignmentError("The text ends there.", "Split a bead to let a sentence stand alone.")
    return step_beads[place + by]


def realign(step: Step, article_id: int, found: Sequence[Bead]) -> None:
    """Put newly found beads in the place of those nobody has settled; judged ones keep their verdicts."""
    known = {(each.bead.source, each.bead.target): each for each in beads.of_article(step.file, article_id)}
    kept: list[tuple[StoredBead, StoredBead]] = []
    for position, bead in enumerate(found, 1):
        old = known.pop((bead.source, bead.target), None)
        if old is None:
            beads.insert(step.file, article_id, position, bead)
        else:
            score = old.bead.score if old.bead.pinned else bead.score
            kept.append((old, replace(old, position=position, bead=replace(old.bead, score=score))))
    for old in known.values():
        _withdraw(step, old)
    beads.delete(step.file, [old.id for old in known.values()])
    for was, now in kept:
        if was != now:
            beads.save(step.file, now)


def _find(step: Step, article_id: int, bead_id: int) -> tuple[int, list[StoredBead]]:
    everything = beads.of_article(step.file, article_id)
    for place, each in enumerate(everything):
        if each.id == bead_id:
            return place, everything
    raise AlignmentError("That bead is no longer there.", "Choose another.")


def _neighbours(step: Step, article_id: int, bead_id: int, by: int) -> tuple[StoredBead, StoredBead]:
    place, everything = _find(step, article_id, bead_id)
    return everything[place], neighbour(everything, bead_id, by)


def _save(step: Step, article_id: int, changed: Iterable[tuple[StoredBead, StoredBead]]) -> None:
    """Write beads; those that are no longer accepted lose their segments, those that are now get one."""
    accepted = []
    for was, now in changed:
        if was.segment_id is not None and was.bead != now.bead:
            _withdraw(step, was)
            now = replace(now, segment_id=None)  # noqa: PLW2901
        beads.save(step.file, now)
        if now.bead.state is BeadState.ACCEPTED and now.segment_id is None and not now.bead.is_null:
            accepted.append(now)
    if accepted:
        _hand_over(step, article_id, accepted)


def _withdraw(step: Step, stored: StoredBead) -> None:
    """Take the segment of a bead out of the article, unless somebody has worked on it since.

    Raises:
        AlignmentError: somebody has.
        LockedSegmentError: it is locked.
    """
    found = segments.fetch(step.file, [] if stored.segment_id is None else [stored.segment_id])
    for segment in found:
        if segment.locked:
            raise LockedSegmentError(f"Segment {segment.number} is locked.", "Unlock it first.")
        if segment.origin is not Origin.ALIGNMENT:
            raise AlignmentError(
                f"Segment {segment.number} was changed in the editor since.", "Mend it there."
            )
        segments.delete(step.file, [segment.id])
        segments.renumber(step.file, segment.article_id, segment.number, -1)


def _hand_over(step: Step, article_id: int, accepted: Sequence[StoredBead]) -> None:
    """Make segments of accepted beads, in their places among the others, and units of the segments."""
    alignment = beads.alignment(step.file, article_id)
    paragraphs = stored_articles.paragraphs(step.file, article_id)
    made = []
    for each in accepted:
        paragraph = paragraphs[alignment.sources[each.bead.source[0]].paragraph - 1]
        made.append(segments.insert(step.file, _segment(step, alignment, paragraph, each.bead)))
        beads.save(step.file, replace(each, segment_id=made[-1]))
    beads.number_segments(step.file, _in_order(step, article_id, set(made)))
    for segment in segments.fetch(step.file, made):
        units.write(step.file, segment, step.author, step.at)


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


def _in_order(step: Step, article_id: int, new: Collection[int]) -> list[int]:
    """Return an article's segments in text order: each new one after that of the bead before its own."""
    following: dict[int | None, list[int]] = {}
    before = None
    for each in beads.of_article(step.file, article_id):
        if each.segment_id is not None and each.segment_id in new:
            following.setdefault(before, []).append(each.segment_id)
        elif each.segment_id is not None:
            before = each.segment_id
    there = [each.id for each in segments.of_article(step.file, article_id) if each.id not in new]
    order = following.pop(None, [])
    for segment_id in there:
        order += [segment_id, *following.pop(segment_id, [])]
    return [*order, *(each for late in following.values() for each in late)]
