"""What a reviewer decides."""

from collections.abc import Callable, Sequence

from workbench.domain.plain_text import storable
from workbench.domain.segment import Origin, Segment, State
from workbench.services.session.outcome import Outcome, for_each
from workbench.store import remarks, segments, units
from workbench.store.project_file import Step

Doing = Callable[[Step, Sequence[int], Callable[[Segment], Segment]], Outcome]
"""``for_each``, or ``each_of`` for a few of many."""


def accept(step: Step, ids: Sequence[int], do: Doing = for_each) -> Outcome:
    """Accept targets, those that the reviewer mended too; a unit that was withdrawn is back in the memory."""
    outcome = do(step, ids, lambda segment: _settled(step, segment).accepted())
    for segment in segments.fetch(step.file, outcome.done):
        units.write(step.file, segment, step.author, step.at)
    return outcome


def _settled(step: Step, segment: Segment) -> Segment:
    """Return a confirmed target that the reviewer has typed in as confirmed again; others as they are."""
    own = (
        segment.state is State.DRAFT and segment.origin is Origin.HUMAN and segment.changed_by == step.author
    )
    return segment.confirmed() if own and units.exists(step.file, segment.id) else segment


def reject(step: Step, ids: Sequence[int], reason: str, do: Doing = for_each) -> Outcome:
    """Reject targets and withdraw their units until they are confirmed again."""
    outcome = do(step, ids, lambda segment: segment.rejected(storable(reason)))
    for segment_id in outcome.done:
        units.withdraw(step.file, segment_id)
    return outcome


def comment(step: Step, segment_id: int, text: str) -> None:
    """Put a comment on a segment; a blank one says nothing."""
    text = storable(text).strip()
    if text:
        segment = segments.fetch_one(step.file, segment_id)
        remarks.add_comment(step.file, segment.id, step.author, step.at, text)
