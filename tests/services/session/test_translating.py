"""What happens to targets, states and units while somebody translates."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.domain.article import Article
from workbench.domain.draft import Draft
from workbench.domain.errors import EmptyTargetError, LockedSegmentError, SegmentError
from workbench.domain.memory import Match, MatchKind
from workbench.domain.segment import Origin, State
from workbench.services.session import Change, Counts, Session

HEADLINE, FIRST, TRADERS, CROWDED, MAYOR, CAPTION, CROWDED_AGAIN = range(1, 8)


def translate(session: Session, segment_id: int, target: str) -> None:
    session.type_target(segment_id, target)
    session.confirm([segment_id])


def memory(session: Session) -> list[tuple[str, str]]:
    return [(unit.source, unit.target) for unit in session.units()]


def test_typing_makes_a_human_draft_signed_and_dated(session: Session) -> None:
    session.type_target(FIRST, "The floating market reopens")
    segment = session.segment(FIRST)
    assert (segment.state, segment.origin, segment.changed_by) == (State.DRAFT, Origin.HUMAN, "Ani")
    assert segment.changed_at.endswith("Z")


def test_typing_nothing_new_is_no_step(session: Session, told: list[Change]) -> None:
    session.type_target(FIRST, "Reopened.")
    session.type_target(FIRST, "Reopened.")
    assert [change.text for change in told] == ["Typing in segment 2"]


def test_confirming_writes_the_unit_with_its_neighbours(session: Session) -> None:
    translate(session, TRADERS, "Hundreds of traders came. ")
    (unit,) = session.units()
    assert (unit.source, unit.target) == (session.segment(TRADERS).source, "Hundreds of traders came.")
    assert unit.context_before == session.segment(FIRST).source
    assert unit.context_after == session.segment(CROWDED).source
    assert (unit.origin, unit.created_by, unit.article) == (Origin.HUMAN, "Ani", "Pasar Apung Dibuka Lagi")
    assert (unit.file, unit.draft) == ("pasar.txt", False)


def test_confirming_again_changes_the_unit_and_not_who_made_it(session: Session) -> None:
    translate(session, FIRST, "Opened.")
    session.author = "Budi"
    translate(session, FIRST, "Reopened.")
    (unit,) = session.units()
    assert (unit.target, unit.created_by, unit.changed_by) == ("Reopened.", "Ani", "Budi")


def test_empty_target_cannot_be_confirmed(session: Session, told: list[Change]) -> None:
    with pytest.raises(EmptyTargetError, match="Segment 2 has no translation"):
        session.confirm([FIRST])
    assert told == []
    assert session.undo_text.startswith("Import")


def test_of_several_those_with_a_target_are_confirmed_and_the_rest_told(session: Session) -> None:
    session.type_target(FIRST, "Reopened.")
    session.type_target(MAYOR, "The mayor came.")
    outcome = session.confirm([HEADLINE, FIRST, TRADERS, MAYOR])
    assert outcome.done == (FIRST, MAYOR)
    assert [type(error) for error in outcome.refused] == [EmptyTargetError, EmptyTargetError]
    assert outcome.remark == "2 segments were left as they are. Segment 1 has no translation yet."
    assert session.undo_text == "Confirm 4 segments"


def test_editing_a_confirmed_segment_reopens_it_and_its_unit_stays(session: Session) -> None:
    translate(session, FIRST, "Opened.")
    session.type_target(FIRST, "Reopened.")
    assert session.segment(FIRST).state is State.DRAFT
    assert [target for _, target in memory(session)] == ["Opened."]
    session.confirm([FIRST])
    assert [target for _, target in memory(session)] == ["Reopened."]


def test_a_rejected_segments_unit_is_gone_until_it_is_confirmed_again(session: Session) -> None:
    translate(session, FIRST, "Opened.")
    session.reject([FIRST], "It was reopened.")
    assert (session.segment(FIRST).state, session.segment(FIRST).reason) == (
        State.REJECTED,
        "It was reopened.",
    )
    assert memory(session) == []
    session.type_target(FIRST, "Reopened.")
    assert memory(session) == []
    assert session.segment(FIRST).reason == "It was reopened."
    session.confirm([FIRST])
    assert [target for _, target in memory(session)] == ["Reopened."]
    assert session.segment(FIRST).reason == ""


def test_a_reviewer_who_thinks_again_puts_the_unit_back(session: Session) -> None:
    translate(session, FIRST, "Reopened.")
    session.reject([FIRST], "Wrong word.")
    session.accept([FIRST])
    assert session.segment(FIRST).state is State.REVIEWED
    assert [target for _, target in memory(session)] == ["Reopened."]


def test_what_nobody_confirmed_cannot_be_reviewed(session: Session) -> None:
    session.type_target(FIRST, "Opened.")
    with pytest.raises(SegmentError, match="not confirmed yet"):
        session.accept([FIRST])
    with pytest.raises(SegmentError, match="not confirmed yet"):
        session.reject([FIRST], "Wrong.")


def test_a_rejection_needs_a_reason(session: Session) -> None:
    translate(session, FIRST, "Opened.")
    with pytest.raises(SegmentError, match="needs a reason"):
        session.reject([FIRST], "  ")


def test_confirming_what_was_reviewed_leaves_it_reviewed(session: Session) -> None:
    translate(session, FIRST, "Reopened.")
    session.accept([FIRST])
    before = session.undo_text
    session.confirm([FIRST])
    assert session.segment(FIRST).state is State.REVIEWED
    assert session.undo_text == before


def test_a_segment_not_for_the_memory_has_no_unit(session: Session) -> None:
    session.keep_in_memory([FIRST], False)
    translate(session, FIRST, "Reopened.")
    assert memory(session) == []
    session.keep_in_memory([FIRST], True)
    assert [target for _, target in memory(session)] == ["Reopened."]


def test_a_segment_set_aside_takes_its_unit_along_and_leaves_the_counts(session: Session) -> None:
    translate(session, FIRST, "Reopened.")
    session.set_aside([FIRST], True)
    assert memory(session) == []
    assert FIRST not in session.segment_ids()
    assert session.counts() == Counts(segments=6, untranslated=6, source_words=session.counts().source_words)
    session.set_aside([FIRST], False)
    assert [target for _, target in memory(session)] == ["Reopened."]


def test_a_confirmed_target_fills_in_its_repetitions(session: Session, told: list[Change]) -> None:
    translate(session, CROWDED, "It was crowded.")
    repetition = session.segment(CROWDED_AGAIN)
    assert (repetition.target, repetition.state) == ("It was crowded.", State.DRAFT)
    assert repetition.origin is Origin.PROPAGATION
    assert set(told[-1].segments) == {CROWDED, CROWDED_AGAIN}
    session.undo()
    assert session.segment(CROWDED_AGAIN).state is State.UNTRANSLATED


def test_propagation_replaces_a_machine_draft_and_no_typing(session: Session) -> None:
    session.apply_drafts([(CROWDED_AGAIN, Draft("Pembeli ramai.", "Buyers crowded."))])
    translate(session, CROWDED, "It was crowded.")
    assert session.segment(CROWDED_AGAIN).target == "It was crowded."
    session.type_target(CROWDED_AGAIN, "Shoppers thronged.")
    translate(session, CROWDED, "It was busy.")
    assert session.segment(CROWDED_AGAIN).target == "Shoppers thronged."


def test_repetitions_confirmed_together_keep_what_stands_in_each(session: Session) -> None:
    session.apply_drafts([(CROWDED, Draft("Pembeli ramai.", "One."))])
    session.apply_drafts([(CROWDED_AGAIN, Draft("Pembeli ramai.", "Two."))])
    session.confirm([CROWDED, CROWDED_AGAIN])
    assert [each.target for each in session.segments([CROWDED, CROWDED_AGAIN])] == ["One.", "Two."]


def test_an_identical_source_is_an_exact_match_and_in_its_context_a_context_match(
    session: Session, as_article: Callable[..., Article]
) -> None:
    session.type_target(CROWDED, "It was crowded.")
    session.confirm([CROWDED])
    (match,) = session.matches(CROWDED_AGAIN)
    assert (match.kind, match.score, match.target) == (MatchKind.EXACT, 100, "It was crowded.")
    session.import_articles(
        [as_article("Ratusan pedagang datang sejak pagi. Pembeli ramai. Wali kota hadir.", "lain.txt")]
    )
    again = session.segment_ids()[-2]
    (match,) = session.matches(again)
    assert (match.kind, match.score) == (MatchKind.CONTEXT, 101)


def test_a_segment_does_not_match_itself(session: Session) -> None:
    translate(session, FIRST, "Reopened.")
    assert session.matches(FIRST) == []


def test_a_locked_segment_takes_no_typing_and_is_passed_over_among_several(session: Session) -> None:
    session.type_target(FIRST, "Opened.")
    session.lock([FIRST], True)
    with pytest.raises(LockedSegmentError):
        session.type_target(FIRST, "Reopened.")
    session.type_target(TRADERS, "Traders came.")
    assert session.clear([FIRST, TRADERS]).done == (TRADERS,)
    session.lock([FIRST], False)
    session.type_target(FIRST, "Reopened.")
    assert session.segment(FIRST).target == "Reopened."


def test_copy_source_clear_and_reopen(session: Session) -> None:
    session.copy_source([MAYOR])
    assert session.segment(MAYOR).target == session.segment(MAYOR).source
    session.confirm([MAYOR])
    session.reopen([MAYOR])
    assert session.segment(MAYOR).state is State.DRAFT
    session.clear([MAYOR])
    assert (session.segment(MAYOR).state, session.segment(MAYOR).origin) == (State.UNTRANSLATED, None)


def test_a_match_is_taken_with_its_score_and_origin(session: Session) -> None:
    match = Match(MatchKind.FUZZY, 87, "Pembeli sepi.", "It was quiet.")
    session.insert_match(CROWDED, match)
    segment = session.segment(CROWDED)
    assert (segment.target, segment.origin, segment.score) == ("It was quiet.", Origin.TM, 87.0)
    session.insert_match(CROWDED, replace(match, kind=MatchKind.MT, score=0))
    assert session.segment(CROWDED).origin is Origin.MT


def test_what_a_clipboard_breaks_is_mended(session: Session) -> None:
    session.type_target(FIRST, "Half \ud83d of it\0.")
    assert session.segment(FIRST).target == "Half \N{REPLACEMENT CHARACTER} of it."


def test_comments_are_counted_and_signed(session: Session, told: list[Change]) -> None:
    session.add_comment(FIRST, " Which lake? ")
    session.add_comment(FIRST, "   ")
    (comment,) = session.comments(FIRST)
    assert (comment.author, comment.text, session.segment(FIRST).comments) == ("Ani", "Which lake?", 1)
    assert told == [Change(segments=(FIRST,), text="Comment on segment 2")]


def test_the_next_unconfirmed_goes_round_and_passes_over_the_locked(session: Session) -> None:
    for each in (FIRST, TRADERS):
        translate(session, each, "Done.")
    session.lock([CROWDED], True)
    assert session.next_unconfirmed(HEADLINE) == MAYOR
    for each in (CAPTION, CROWDED_AGAIN):
        translate(session, each, f"Done {each}.")
    assert session.next_unconfirmed(MAYOR) == HEADLINE
    for each in (HEADLINE, MAYOR):
        translate(session, each, f"Done {each}.")
    assert session.next_unconfirmed(MAYOR) is None


def test_the_next_untranslated(session: Session) -> None:
    session.type_target(FIRST, "Reopened.")
    assert session.next_untranslated(HEADLINE) == TRADERS
    assert session.next_untranslated(CROWDED_AGAIN) == HEADLINE


def test_an_excepted_segment_takes_no_propagation(session: Session) -> None:
    session.stand_alone([CROWDED_AGAIN], on=True)
    translate(session, CROWDED, "Buyers crowd.")
    assert session.segment(CROWDED_AGAIN).state is State.UNTRANSLATED
    session.undo()
    session.undo()
    session.undo()
    assert not session.segment(CROWDED_AGAIN).stands_alone
    translate(session, CROWDED, "Buyers crowd.")
    assert session.segment(CROWDED_AGAIN).target == "Buyers crowd."


def test_an_excepted_segment_propagates_nothing(session: Session) -> None:
    session.stand_alone([CROWDED], on=True)
    translate(session, CROWDED, "Buyers crowd.")
    assert session.segment(CROWDED_AGAIN).target == ""


def test_undoing_a_confirmation_takes_its_propagation_back(session: Session) -> None:
    session.apply_drafts([(CROWDED_AGAIN, Draft("Pembeli ramai.", "Busy buyers."))])
    translate(session, CROWDED, "Buyers crowd.")
    assert session.segment(CROWDED_AGAIN).origin is Origin.PROPAGATION
    session.undo()
    again = session.segment(CROWDED_AGAIN)
    assert (again.target, again.origin) == ("Busy buyers.", Origin.MT)
