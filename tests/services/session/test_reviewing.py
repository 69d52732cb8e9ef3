"""A reviewer looks at what the translator made of the drafts."""

import math

import pytest

from workbench.domain.draft import Draft
from workbench.domain.errors import SegmentError
from workbench.domain.project import SegmentFilter
from workbench.domain.review import Rewording, began_as, rewordings
from workbench.domain.segment import Origin, State

FIRST, SECOND, THIRD = 1, 2, 3
BACK = SegmentFilter(back_from_review=True)


def draft(session, segment_id, text, score=-0.2):
    session.apply_drafts([(segment_id, Draft(session.segment(segment_id).source, text, score))])


def translate(session, segment_id, text="The market opens."):
    session.type_target(segment_id, text)
    session.confirm([segment_id])


def drafted_as(session, segment_id):
    return began_as(session.revisions([segment_id])[segment_id])


def shown(session, chosen):
    return list(session.segment_ids(chosen))


def test_the_draft_is_what_the_model_wrote_before_the_translator_did(session):
    draft(session, FIRST, "Market open.")
    session.type_target(FIRST, "The market")
    session.type_target(FIRST, "The market is open.")
    session.confirm([FIRST])
    assert drafted_as(session, FIRST) == "Market open."


def test_a_draft_that_was_confirmed_as_it_stood_is_the_draft(session):
    draft(session, FIRST, "The market is open.")
    session.confirm([FIRST])
    assert drafted_as(session, FIRST) == "The market is open."


def test_a_second_draft_is_what_the_translator_began_from(session):
    draft(session, FIRST, "First draft.")
    draft(session, FIRST, "Second draft.")
    session.type_target(FIRST, "My own.")
    assert drafted_as(session, FIRST) == "Second draft."


def test_what_was_written_from_scratch_has_no_draft(session):
    translate(session, FIRST)
    assert drafted_as(session, FIRST) == ""


def test_a_draft_that_was_undone_is_none(session):
    draft(session, FIRST, "Market open.")
    session.undo()
    translate(session, FIRST)
    assert drafted_as(session, FIRST) == ""


def test_everybody_s_changes_are_told_apart(session):
    draft(session, FIRST, "Market open.")
    session.type_target(FIRST, "The market")
    translate(session, FIRST, "The market opens.")
    session.author = "Rina"
    session.type_target(FIRST, "The market reopens.")
    assert list(rewordings(session.revisions([FIRST])[FIRST])) == [
        Rewording("Ani", "Market open.", "The market opens."),
        Rewording("Rina", "The market opens.", "The market reopens."),
    ]


def test_the_next_to_review_is_confirmed_and_not_decided_on(session):
    for each in (FIRST, SECOND, THIRD):
        translate(session, each)
    session.accept([SECOND])
    assert session.next_to_review(FIRST) == THIRD
    session.accept([THIRD])
    assert session.next_to_review(THIRD) == FIRST
    session.reject([FIRST], "Too literal.")
    assert session.next_to_review(THIRD) is None


def test_what_was_rejected_and_worked_on_is_back_from_review(session):
    translate(session, FIRST)
    translate(session, SECOND)
    session.reject([FIRST], "Too literal.")
    assert shown(session, BACK) == []
    session.type_target(FIRST, "The market is open again.")
    assert shown(session, BACK) == [FIRST]
    session.confirm([FIRST])
    assert shown(session, BACK) == [FIRST]
    session.accept([FIRST])
    assert shown(session, BACK) == []


def test_what_was_merely_reopened_is_not_changed_since_review(session):
    translate(session, FIRST)
    session.accept([FIRST])
    session.reopen([FIRST])
    assert shown(session, BACK) == []
    before = session.segment(FIRST).target
    session.type_target(FIRST, "Another.")
    assert shown(session, BACK) == [FIRST]
    session.type_target(FIRST, before)
    session.confirm([FIRST])
    assert shown(session, BACK) == []


def test_a_later_decision_is_the_one_that_counts(session):
    translate(session, FIRST)
    session.reject([FIRST], "Too literal.")
    session.type_target(FIRST, "Another.")
    session.confirm([FIRST])
    session.accept([FIRST])
    session.reopen([FIRST])
    assert shown(session, BACK) == []


def test_a_decision_that_was_undone_was_none(session):
    translate(session, FIRST)
    session.accept([FIRST])
    session.undo()
    assert shown(session, BACK) == []
    assert session.counts(BACK).segments == 0


def test_the_score_filter_reads_every_origin_in_percent(session):
    draft(session, FIRST, "Sure.", math.log(0.9))
    draft(session, SECOND, "Unsure.", math.log(0.4))
    third = session.segment(THIRD)
    session.apply_drafts([(THIRD, Draft(third.source, "A match.", 85))], Origin.TM)
    assert shown(session, SegmentFilter(score_below=50)) == [SECOND]
    assert shown(session, SegmentFilter(score_below=88)) == [SECOND, THIRD]
    assert session.counts(SegmentFilter(score_below=95)).segments == 3
    assert shown(session, SegmentFilter(score_below=0)) == []


def test_what_a_person_typed_has_no_score(session):
    draft(session, FIRST, "Unsure.", math.log(0.4))
    session.type_target(FIRST, "Sure.")
    assert shown(session, SegmentFilter(score_below=100)) == []


def test_a_reviewer_accepts_what_he_mended_in_one_step(session):
    translate(session, FIRST)
    session.author = "Rina"
    session.type_target(FIRST, "The market reopens.")
    session.accept([FIRST])
    assert session.segment(FIRST).state is State.REVIEWED
    assert [unit.target for unit in session.units()] == ["The market reopens."]
    session.undo()
    assert session.segment(FIRST).state is State.DRAFT


def test_what_the_translator_reopened_is_not_the_reviewer_s_to_accept(session):
    translate(session, FIRST)
    session.type_target(FIRST, "The market is")
    session.author = "Rina"
    with pytest.raises(SegmentError, match="not confirmed"):
        session.accept([FIRST])


def test_a_draft_nobody_ever_confirmed_is_not_accepted(session):
    session.type_target(FIRST, "The market")
    with pytest.raises(SegmentError, match="not confirmed"):
        session.accept([FIRST])
