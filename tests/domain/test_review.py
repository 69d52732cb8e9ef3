"""What a reviewer may decide about a segment."""

from dataclasses import replace

import pytest

from workbench.domain.errors import LockedSegmentError, SegmentError
from workbench.domain.segment import Segment, State

DRAFT = Segment(1, 1, 1, 1, "Pasar dibuka.").typed("The market opened.")


def test_a_confirmed_segment_is_accepted_or_rejected_and_the_reviewer_may_think_again() -> None:
    rejected = DRAFT.confirmed().rejected(" Wrong word. ")
    assert (rejected.state, rejected.reason) == (State.REJECTED, "Wrong word.")
    assert (rejected.accepted().state, rejected.accepted().reason) == (State.REVIEWED, "")
    assert DRAFT.confirmed().accepted().rejected("No.").state is State.REJECTED


def test_the_reason_stays_while_the_target_is_mended() -> None:
    mended = DRAFT.confirmed().rejected("Wrong word.").typed("The market reopened.")
    assert (mended.state, mended.reason) == (State.DRAFT, "Wrong word.")
    assert mended.confirmed().reason == ""


def test_a_draft_or_a_locked_segment_is_not_reviewed() -> None:
    with pytest.raises(SegmentError, match=r"Segment 1 is not confirmed yet\. Confirm it"):
        DRAFT.accepted()
    with pytest.raises(LockedSegmentError):
        replace(DRAFT.confirmed(), locked=True).rejected("No.")
