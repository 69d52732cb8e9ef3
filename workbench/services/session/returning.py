"""Segments come back from people and tools that have no workbench."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.domain.errors import SegmentError
from workbench.domain.segment import Segment, State
from workbench.domain.wording import tr
from workbench.services.session import reviewing, translating
from workbench.services.session.outcome import Outcome, for_each
from workbench.store import segments
from workbench.store.project_file import Step


@dataclass(frozen=True, slots=True)
class SegmentUpdate:
    """What a file brings for a segment; None and an empty comment leave what is there.

    ``anew`` says that nothing was ever done to the segment here: a rejection then counts as of a target that
    was confirmed where it comes from. ``lock`` locks the segment when all is taken. What comes is the work
    of ``author`` at a moment, where it is known that it is theirs; else of who takes it, now.
    """

    segment_id: int
    target: str | None = None
    state: State | None = None
    comment: str = ""
    anew: bool = False
    lock: bool = False
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class JudgedUpdate:
    """An update and the segment as it was when the update was held to be takeable."""

    judged: Segment
    update: SegmentUpdate


def take_what_stands(step: Step, some: Sequence[JudgedUpdate], reason: str) -> Outcome:
    """Write the updates of segments on which nobody has worked since they were judged."""
    refused = []
    done = []
    for each in some:
        now = segments.fetch(step.file, [each.update.segment_id])
        if now and _is_as_judged(now[0], each.judged):
            take(step, [each.update], reason)
            done.append(each.update.segment_id)
        else:
            refused.append(
                SegmentError(tr("Segment {number} was worked on meanwhile.", number=each.judged.number))
            )
    return Outcome(tuple(done), tuple(refused))


def _is_as_judged(now: Segment, judged: Segment) -> bool:
    """Whether the words and the state are the same; what a machine did meanwhile does not count."""
    same = (now.target, now.state, now.locked) == (judged.target, judged.state, judged.locked)
    return now.source == judged.source and (same or now.takes_drafts)


def take(step: Step, updates: Sequence[SegmentUpdate], reason: str) -> None:
    """Write the updates; ``reason`` is a rejection's that comes without a comment."""
    for update in updates:
        signed = replace(step, author=update.author or step.author, at=update.at or step.at)
        if update.target is not None:
            translating.type_target(signed, update.segment_id, update.target)
        if update.state is State.REJECTED and update.anew:
            translating.confirm(signed, [update.segment_id])
        if update.state is not None:
            _settle(
                signed,
                segments.fetch_one(step.file, update.segment_id),
                update.state,
                update.comment or reason,
            )
        if update.comment:
            reviewing.comment(step, update.segment_id, update.comment)
        if update.lock:
            translating.lock(step, [update.segment_id], on=True)


def _settle(step: Step, segment: Segment, state: State, reason: str) -> None:
    """Bring a segment into a state by the ways that people have to it."""
    ids = [segment.id]
    if state is State.DRAFT:
        for_each(step, ids, Segment.reopened)
        return
    if state in {State.CONFIRMED, State.REVIEWED} and segment.state is not state:
        translating.confirm(step, ids)
    if state is State.REVIEWED:
        reviewing.accept(step, ids)
    elif state is State.REJECTED and segment.state not in {State.UNTRANSLATED, State.DRAFT}:
        reviewing.reject(step, ids, reason)
