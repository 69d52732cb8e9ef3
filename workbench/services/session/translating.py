"""What a translator does to targets, and the rules of it."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.plain_text import storable
from workbench.domain.segment import Origin, Segment
from workbench.services.session.outcome import Outcome, each_of, for_each, save
from workbench.store import segments, units
from workbench.store.project_file import Step


def type_target(step: Step, segment_id: int, text: str) -> None:
    """Take what a person typed; a final or rejected segment becomes a draft, its unit stays."""
    segment = segments.fetch_one(step.file, segment_id)
    save(step, segment, segment.typed(storable(text)))


def confirm(step: Step, ids: Sequence[int]) -> Outcome:
    """Make targets final, write their units, and propagate them to repetitions.

    All are confirmed before any is propagated: what the user confirms is what stands there.
    """
    outcome = for_each(step, ids, _confirmed)
    _write_units(step, outcome.done)
    propagate_all(step, outcome.done)
    return outcome


def settle(step: Step, ids: Sequence[int]) -> Outcome:
    """Make the targets final that can be, and write their units; propagate nothing yet."""
    outcome = each_of(step, ids, _confirmed)
    _write_units(step, outcome.done)
    return outcome


def _confirmed(segment: Segment) -> Segment:
    return segment if segment.is_final else segment.confirmed()


def _write_units(step: Step, confirmed: Sequence[int]) -> None:
    for segment in segments.fetch(step.file, confirmed):
        units.write(step.file, segment, step.author, step.at)


def propagate_all(step: Step, confirmed: Sequence[int]) -> None:
    """Fill confirmed targets in at their repetitions."""
    for segment in segments.fetch(step.file, confirmed):
        propagate(step, segment)


def propagate(step: Step, confirmed: Segment) -> None:
    """Fill a confirmed target in wherever its source stands without a person's target."""
    if not confirmed.in_memory or confirmed.set_aside or confirmed.stands_alone:
        return
    for other in segments.unsettled_repetitions(step.file, confirmed.source):
        if other.takes_drafts and not other.stands_alone and other.target != confirmed.target:
            save(step, other, other.drafted(confirmed.target, Origin.PROPAGATION))


def reopen(step: Step, ids: Sequence[int]) -> Outcome:
    """Make final and rejected segments drafts again."""
    return for_each(step, ids, Segment.reopened)


def clear(step: Step, ids: Sequence[int]) -> Outcome:
    """Empty targets."""
    return for_each(step, ids, Segment.cleared)


def copy_source(step: Step, ids: Sequence[int]) -> Outcome:
    """Put the source where the target goes, as if it were typed."""
    return for_each(step, ids, lambda segment: segment.typed(segment.source))


def lock(step: Step, ids: Sequence[int], on: bool) -> Outcome:
    """Lock or unlock segments."""
    return for_each(step, ids, lambda segment: replace(segment, locked=on))


def set_aside(step: Step, ids: Sequence[int], on: bool) -> Outcome:
    """Take segments out of the translation and the memory, or bring them back."""
    return for_each(step, ids, lambda segment: replace(segment, set_aside=on))


def keep_in_memory(step: Step, ids: Sequence[int], on: bool) -> Outcome:
    """Say whether the segments' units belong in the memory."""
    return for_each(step, ids, lambda segment: replace(segment, in_memory=on))


def stand_alone(step: Step, ids: Sequence[int], on: bool) -> Outcome:
    """Except segments from propagation, or let them take part in it again."""
    return for_each(step, ids, lambda segment: replace(segment, stands_alone=on))
