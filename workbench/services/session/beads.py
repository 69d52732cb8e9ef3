"""Alignment review: what is done to beads."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.domain.alignment import (
    Alignment,
    Spot,
    StoredBead,
    merged,
    moved,
    parted,
    side_of,
)
from workbench.domain.article import Article, Paragraph
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError
from workbench.domain.wording import tr
from workbench.services.session.bead_segments import hand_over, withdraw
from workbench.store import articles as stored_articles
from workbench.store import beads
from workbench.store.project_file import ProjectFile, Step

Change = tuple[StoredBead | None, StoredBead | None]  # a bead as it was, and as it is to be
Sides = tuple[tuple[int, ...], tuple[int, ...]]


def begin(step: Step, article: Article, alignment: Alignment, found: Sequence[Bead]) -> int:
    """Store an article with the sentences of both texts and their beads; return its id.

    Raises:
        AlignmentError: the two texts are in the project already.
    """
    if stored_articles.twin(step.file, article):
        raise AlignmentError(
            tr("These two texts are in the project already."),
            tr("Choose “Go on aligning” to go on with them."),
        )
    article_id = stored_articles.insert(step.file, article, step.at)
    beads.insert_alignment(step.file, article_id, alignment)
    go_on(step, article_id, [*enumerate(article.paragraphs, 1), *enumerate(found, 1)])
    return article_id


def go_on(step: Step, article_id: int, parts: Iterable[tuple[int, Paragraph | Bead]]) -> None:
    """Store paragraphs and beads of an alignment, each at its place."""
    for place, part in parts:
        if isinstance(part, Paragraph):
            stored_articles.insert_paragraphs(step.file, article_id, [part], first=place)
        else:
            beads.insert(step.file, article_id, place, part)


def judge(
    step: Step,
    article_id: int,
    ids: Collection[int],
    verdict: Callable[[Bead], Bead],
    alignment: Alignment,
) -> tuple[int, ...]:
    """Accept, reject, reopen or pin beads; return the ids of those that changed."""
    old = beads.fetch(step.file, list(ids))
    new = [replace(each, bead=verdict(each.bead)) for each in old]
    changed = [(was, now) for was, now in zip(old, new, strict=True) if was != now]
    accepted = _save(step, changed)
    if accepted:
        hand_over(step, article_id, accepted, alignment)
    return tuple(now.id for _, now in changed)


def merge(step: Step, article_id: int, first_id: int) -> int:
    """Make one bead of this and the next in the text; return its id."""
    first = one(step.file, first_id)
    second = beside(step.file, article_id, first_id, 1)
    withdraw(step, second)
    beads.delete(step.file, [second.id])
    _save(step, [(first, replace(first, bead=merged(first.bead, second.bead)))])
    return first.id


def split(step: Step, article_id: int, at: Spot) -> int:
    """Make two beads of one, at a sentence; return the id of the second."""
    stored = one(step.file, at.bead_id)
    first, second = parted(stored.bead, at.side, at.number)
    following = beads.beside(step.file, article_id, stored, 1)
    after = following.position if following else stored.position + 2
    _save(step, [(stored, replace(stored, bead=first))])
    return beads.insert(step.file, article_id, (stored.position + after) / 2, second)


def move(step: Step, at: Spot, to_id: int) -> int:
    """Move a sentence to another bead; return that bead's id.

    Sources keep their order, which is the article's: those beyond one on its way go along. A target may stand
    elsewhere in its text, and goes alone.

    Raises:
        AlignmentError: a bead is gone, or a source would pass those of a bead in between.
    """
    both = {each.id: each for each in beads.fetch(step.file, [at.bead_id, to_id])}
    if len(both) < 2:
        raise AlignmentError(tr("There is no bead there."), tr("Drop the sentence on another bead."))
    giver, taker = both[at.bead_id], both[to_id]
    if at.side == "source" and beads.sources_between(step.file, giver, taker):
        raise AlignmentError(
            tr("A source sentence cannot pass others: their order is the article's."),
            tr("Drop it on the bead beside its own."),
        )
    left, more = moved(giver.bead, taker.bead, at.side, _going(giver, taker, at))
    changed = [(taker, replace(taker, bead=more))]
    if left is None:
        withdraw(step, giver)
        beads.delete(step.file, [giver.id])
    else:
        changed.append((giver, replace(giver, bead=left)))
    _save(step, changed)
    return taker.id


def _going(giver: StoredBead, taker: StoredBead, at: Spot) -> set[int]:
    if at.side == "target":
        return {at.number}
    down = (giver.position, giver.id) < (taker.position, taker.id)
    there = side_of(giver.bead, at.side)
    return {each for each in there if each == at.number or (each > at.number) == down}


def beside(file: ProjectFile, article_id: int, bead_id: int, by: int) -> StoredBead:
    """Return the bead before (-1) or after (1) another.

    Raises:
        AlignmentError: the text ends there.
    """
    found = beads.beside(file, article_id, one(file, bead_id), by)
    if found is None:
        raise AlignmentError(tr("The text ends there."), tr("Split a bead to let a sentence stand alone."))
    return found


def realignment(found: Sequence[Bead], stored: Iterable[StoredBead]) -> list[Change]:
    """Return what puts newly found beads in the place of those nobody has settled.

    Judged ones keep their verdicts. Those that go come first, so that no sentence stands in two beads.
    """
    known = {(each.bead.source, each.bead.target): each for each in stored}
    changes: list[Change] = []
    for bead, position in zip(found, _positions(found, known), strict=True):
        old = known.pop((bead.source, bead.target), None)
        if old is None:
            changes.append((None, StoredBead(0, position, bead, None)))
        else:
            score = old.bead.score if old.bead.pinned else bead.score
            now = replace(old, position=position, bead=replace(old.bead, score=score))
            if now != old:
                changes.append((old, now))
    return [*((old, None) for old in known.values()), *changes]


def change(step: Step, article_id: int, changes: Sequence[Change]) -> int:
    """Write changes of beads, and return how many.

    Raises:
        AlignmentError: a bead is no longer as it was.
    """
    old = {was.id: was for was, _ in changes if was}
    if {each.id: each for each in beads.fetch(step.file, [*old])} != old:
        raise AlignmentError(tr("Beads were changed meanwhile."), tr("Undo, and align the rest once more."))
    for was, now in changes:
        if was is None and now is not None:
            beads.insert(step.file, article_id, now.position, now.bead)
        elif was is not None and now is not None:
            beads.save(step.file, now)
        elif was is not None:
            withdraw(step, was)
    beads.delete(step.file, [was.id for was, now in changes if was and now is None])
    return len(changes)


def _positions(found: Sequence[Bead], known: Mapping[Sides, StoredBead]) -> list[float]:
    """Return where found beads stand: those that are there already in their places, if these go upwards."""
    there = [known.get((bead.source, bead.target)) for bead in found]
    old = [each.position for each in there if each is not None]
    if any(one >= other for one, other in pairwise(old)):
        return [float(place) for place in range(1, len(found) + 1)]
    positions: list[float] = []
    before, new = 0.0, 0
    for each in [*there, None]:
        if each is None:
            new += 1
        else:
            positions += [before + (each.position - before) * at / (new + 1) for at in range(1, new + 2)]
            before, new = each.position, 0
    return [*positions, *(before + at for at in range(1, new))]


def one(file: ProjectFile, bead_id: int) -> StoredBead:
    """Return a bead.

    Raises:
        AlignmentError: it is gone.
    """
    found = beads.fetch(file, [bead_id])
    if not found:
        raise AlignmentError(tr("That bead is no longer there."), tr("Choose another."))
    return found[0]


def _save(step: Step, changed: Iterable[tuple[StoredBead, StoredBead]]) -> list[StoredBead]:
    """Write beads; those no longer accepted lose their segments. Return those that are to have one."""
    accepted = []
    for was, now in changed:
        if was.segment_id is not None and was.bead != now.bead:
            withdraw(step, was)
            now = replace(now, segment_id=None)  # noqa: PLW2901
        beads.save(step.file, now)
        if now.bead.state is BeadState.ACCEPTED and now.segment_id is None and not now.bead.is_null:
            accepted.append(now)
    return accepted
