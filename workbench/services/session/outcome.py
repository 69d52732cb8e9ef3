"""An action on several segments: what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workbench.domain.errors import SegmentError
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.store import segments
from workbench.store.project_file import Step

CONTENT = ("source", "target", "state", "reason")


@dataclass(frozen=True, slots=True)
class Outcome:
    """Ids of the segments that changed, and why others could not."""

    done: tuple[int, ...] = ()
    refused: tuple[SegmentError, ...] = ()

    @property
    def remark(self) -> str:
        """A sentence about what was left out, empty when nothing was."""
        if not self.refused:
            return ""
        if len(self.refused) == 1:
            return str(self.refused[0])
        return tr(
            "{count:,} segments were left as they are. {reason}",
            count=len(self.refused),
            reason=self.refused[0].text,
        )


def for_each(step: Step, ids: Sequence[int], act: Callable[[Segment], Segment]) -> Outcome:
    """Do to each segment what can be done, and gather why it could not be to others.

    Raises:
        SegmentError: it could be done to none of them.
    """
    outcome = each_of(step, ids, act)
    if outcome.refused and len(outcome.refused) == len(segments.fetch(step.file, ids)):
        raise outcome.refused[0]
    return outcome


def each_of(step: Step, ids: Sequence[int], act: Callable[[Segment], Segment]) -> Outcome:
    """Do to each segment what can be done, which may be nothing, and gather why."""
    done: list[int] = []
    refused: list[SegmentError] = []
    for segment in segments.fetch(step.file, ids):
        try:
            changed = act(segment)
        except SegmentError as error:
            refused.append(error)
            continue
        if save(step, segment, changed):
            done.append(segment.id)
    return Outcome(tuple(done), tuple(refused))


def save(step: Step, old: Segment, new: Segment) -> bool:
    """Write a segment, signed if its texts or state changed; say whether anything did."""
    if any(getattr(old, name) != getattr(new, name) for name in CONTENT):
        new = replace(new, changed_by=step.author, changed_at=step.at)
    segments.save(step.file, old, new)
    return new != old
