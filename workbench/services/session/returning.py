"""Segments come back from people and tools that have no workbench."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.segment import Segment, State
from workbench.services.session import reviewing, translating
from workbench.services.session.outcome import for_each
from workbench.store import segments
from workbench.store.project_file import Step


@dataclass(frozen=True, slots=True)
class SegmentUpdate:
    """What a file brings for a segment; None and an empty comment leave what is there."""

    segment_id: int
    target: str | None = None
    state: State | None = None
    comment: str = ""


def take(step: Step, updates: Sequence[SegmentUpdate], reason: str) -> None:
    """Write the updates; ``reason`` is a rejection's that comes without a comment."""
    for update in updates:
        if update.target is not None:
            translating.type_target(step, update.segment_id, update.target)
        if update.state is not None:
            _settle(
                step, segments.fetch_one(step.file, update.segment_id), update.state, update.comment or reason
            )
        if update.comment:
            reviewing.comment(step, update.segment_id, update.comment)


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
