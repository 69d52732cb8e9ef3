"""Actions on more segments than a frame has time for; each is one undo step all the same."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Literal, TypeVar

from workbench.domain.errors import SegmentError
from workbench.domain.glossary import Term
from workbench.domain.segment import Segment
from workbench.domain.wording import filled, tr
from workbench.services.session import (
    glossary_actions,
    replacing,
    returning,
    reviewing,
    step_names,
    translating,
)
from workbench.services.session.long_write import LongWrite
from workbench.services.session.open_project import OpenProject
from workbench.services.session.outcome import Outcome, each_of
from workbench.services.session.replacing import Wanted
from workbench.services.session.returning import JudgedUpdate
from workbench.services.session.step_names import StepName
from workbench.store.project_file import Step

Thing = TypeVar("Thing")
Flag = Literal["locked", "set_aside", "in_memory", "stands_alone"]
_FLAGGING: dict[Flag, tuple[StepName, StepName]] = {
    "locked": (step_names.LOCK, step_names.UNLOCK),
    "set_aside": (step_names.SET_ASIDE, step_names.BRING_BACK),
    "in_memory": (step_names.KEEP_IN, step_names.KEEP_OUT),
    "stands_alone": (step_names.EXCEPT, step_names.PROPAGATE),
}


class LongActions(OpenProject):
    """What goes on between events, with progress, until it is whole or cancelled.

    ``refused``, where it is given, takes the reasons why segments were left as they are.
    """

    def start_confirming(self, ids: Sequence[int], refused: list[SegmentError]) -> LongWrite:
        """Make targets final and write their units; propagate them when all are confirmed."""
        confirmed: set[int] = set()

        def write(step: Step, some: Sequence[tuple[bool, int]]) -> int:
            outcome = translating.settle(step, [each for propagates, each in some if not propagates])
            refused.extend(outcome.refused)
            confirmed.update(outcome.done)
            translating.propagate_all(
                step, [each for propagates, each in some if propagates and each in confirmed]
            )
            return len(outcome.done)

        phases = [(propagates, each) for propagates in (False, True) for each in ids]
        action = filled(step_names.CONFIRM.several, count=len(ids))
        return self._start(action, phases, write, touches=lambda phase: phase[1], count=len(ids))

    def start_reopening(self, ids: Sequence[int], refused: list[SegmentError]) -> LongWrite:
        """Make final and rejected segments drafts again."""
        return self._start_each(step_names.REOPEN, ids, refused, Segment.reopened)

    def start_clearing(self, ids: Sequence[int], refused: list[SegmentError]) -> LongWrite:
        """Empty targets."""
        return self._start_each(step_names.CLEAR, ids, refused, Segment.cleared)

    def start_copying_source(self, ids: Sequence[int], refused: list[SegmentError]) -> LongWrite:
        """Put the source where the target goes."""
        return self._start_each(
            step_names.COPY_SOURCE, ids, refused, lambda segment: segment.typed(segment.source)
        )

    def start_accepting_segments(self, ids: Sequence[int], refused: list[SegmentError]) -> LongWrite:
        """Accept confirmed targets, as the reviewer."""
        return self._start_some(step_names.ACCEPT, ids, refused, partial(reviewing.accept, do=each_of))

    def start_rejecting_segments(
        self, ids: Sequence[int], refused: list[SegmentError], *, reason: str
    ) -> LongWrite:
        """Reject confirmed targets, as the reviewer; their units leave the memory."""
        reject = partial(reviewing.reject, reason=reason, do=each_of)
        return self._start_some(step_names.REJECT, ids, refused, reject)

    def start_flagging(
        self, ids: Sequence[int], refused: list[SegmentError], *, flag: Flag, on: bool
    ) -> LongWrite:
        """Set or clear a flag: lock, set aside, keep in the memory, except from propagation."""
        action = _FLAGGING[flag][0 if on else 1]
        return self._start_each(action, ids, refused, lambda segment: _flagged(segment, flag, on=on))

    def start_replacing(self, ids: Sequence[int], wanted: Wanted) -> LongWrite:
        """Replace in targets."""
        wanted.check()
        return self._start(
            tr("Replace “{find}”", find=wanted.find),
            ids,
            partial(replacing.replace_in, wanted=wanted),
            touches=_itself,
        )

    def start_taking_returned(
        self, updates: Sequence[JudgedUpdate], name: str, refused: list[SegmentError]
    ) -> LongWrite:
        """Take what the file ``name`` brings back, but for segments that somebody has worked on since."""

        def write(step: Step, some: Sequence[JudgedUpdate]) -> int:
            outcome = returning.take_what_stands(step, some, tr("Rejected in {name}.", name=name))
            refused.extend(outcome.refused)
            return len(outcome.done)

        return self._start(
            tr("Import {name}", name=name), updates, write, touches=lambda each: each.update.segment_id
        )

    def start_importing_terms(self, imported: Sequence[Term], counts: dict[str, int]) -> LongWrite:
        """Add terms from another glossary; ``counts`` takes how many were added, merged and known.

        Raises:
            TermError: a term has no source, or no rendering.
        """
        checked = [glossary_actions.checked(term) for term in imported]
        known = {term.key: term for term in self.terms()}

        def write(step: Step, some: Sequence[Term]) -> int:
            for term in some:
                counts[glossary_actions.merge(step.file, known, term)] += 1
            return len(some)

        return self._start(tr("Import {count:,} terms", count=len(imported)), checked, write)

    def _start_each(
        self,
        action: StepName,
        ids: Sequence[int],
        refused: list[SegmentError],
        act: Callable[[Segment], Segment],
    ) -> LongWrite:
        return self._start_some(action, ids, refused, lambda step, some: each_of(step, some, act))

    def _start_some(
        self,
        action: StepName,
        ids: Sequence[int],
        refused: list[SegmentError],
        do: Callable[[Step, Sequence[int]], Outcome],
    ) -> LongWrite:
        def write(step: Step, some: Sequence[int]) -> int:
            outcome = do(step, some)
            refused.extend(outcome.refused)
            return len(outcome.done)

        return self._start(filled(action.several, count=len(ids)), ids, write, touches=_itself)

    def _start(
        self,
        action: str,
        things: Sequence[Thing],
        write: Callable[[Step, Sequence[Thing]], int],
        *,
        touches: Callable[[Thing], int] | None = None,
        count: int | None = None,
    ) -> LongWrite:
        """Write things a few at a time; ``touches`` returns the segment that a thing is about, if any is."""
        run = object()

        def write_some(some: Sequence[Thing]) -> int | None:
            if self._was_undone(run):
                return None
            if touches is not None:
                self._part_where_touched(run, [touches(each) for each in some])
            with self._write(action, run=run, fate="undo") as step:
                return write(step, some)

        under_way = LongWrite(things, write_some, lambda: self.end_run(run), self, count=count)
        self.closing.connect(under_way.cancel)
        return under_way


def _itself(segment_id: int) -> int:
    return segment_id


def _flagged(segment: Segment, flag: Flag, *, on: bool) -> Segment:
    cells: dict[str, Any] = {flag: on}
    return replace(segment, **cells)
