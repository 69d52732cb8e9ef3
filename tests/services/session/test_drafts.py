"""Machine drafts: where they go, where never, and how a run of them is undone."""

from workbench.domain.draft import Draft
from workbench.domain.segment import Origin, State
from workbench.services.session import Alternative, Session

HEADLINE, FIRST, TRADERS, CROWDED, MAYOR, CAPTION, CROWDED_AGAIN = range(1, 8)


def draft(
    session: Session, segment_id: int, target: str = "By machine.", **more: object
) -> tuple[int, Draft]:
    return segment_id, Draft(session.segment(segment_id).source, target, **more)  # type: ignore[arg-type]


def targets(session: Session) -> list[str]:
    return [each.target for each in session.segments(session.segment_ids())]


def test_machine_draft_never_overwrites_typing(session: Session) -> None:
    session.type_target(FIRST, "Typed.")
    assert session.apply_drafts([draft(session, FIRST), draft(session, TRADERS)]) == (TRADERS,)
    assert session.segment(FIRST).target == "Typed."
    assert session.segment(TRADERS).origin is Origin.MT


def test_machine_draft_never_overwrites_a_confirmed_or_locked_or_rejected_segment(session: Session) -> None:
    session.apply_drafts([draft(session, each, "First draft.") for each in (FIRST, TRADERS, CROWDED)])
    session.confirm([FIRST, CROWDED])
    session.reject([CROWDED], "No.")
    session.lock([TRADERS], True)
    assert session.apply_drafts([draft(session, each, "Second.") for each in (FIRST, TRADERS, CROWDED)]) == ()
    assert {session.segment(each).target for each in (FIRST, TRADERS, CROWDED)} == {"First draft."}


def test_the_draft_of_a_source_that_changed_is_dropped(session: Session) -> None:
    late = draft(session, FIRST)
    session.edit_source(FIRST, "Pasar apung dibuka.")
    assert session.apply_drafts([late]) == ()
    assert session.segment(FIRST).state is State.UNTRANSLATED


def test_an_empty_draft_is_no_draft(session: Session) -> None:
    assert session.apply_drafts([draft(session, FIRST, " ")]) == ()
    assert session.segment(FIRST).state is State.UNTRANSLATED


def test_alternatives_are_kept_and_stay_when_somebody_types(session: Session) -> None:
    session.apply_drafts([draft(session, FIRST, "Best.", score=-0.25, alternatives=("Second.", "Third."))])
    session.type_target(FIRST, "Typed.")
    assert session.alternatives(FIRST) == [
        Alternative("Best.", -0.25),
        Alternative("Second."),
        Alternative("Third."),
    ]
    session.use_alternative(FIRST, "Best.")
    segment = session.segment(FIRST)
    assert (segment.target, segment.origin, segment.score) == ("Best.", Origin.MT, -0.25)


def test_a_memory_draft_is_no_alternative_of_the_model(session: Session) -> None:
    session.apply_drafts([draft(session, FIRST, "From memory.", score=101)], Origin.TM)
    assert (session.segment(FIRST).origin, session.segment(FIRST).score) == (Origin.TM, 101.0)
    assert session.alternatives(FIRST) == []


def test_a_run_is_undone_together_after_what_the_user_did_meanwhile(session: Session) -> None:
    run = object()
    session.apply_drafts([draft(session, FIRST)], step=run)
    session.type_target(MAYOR, "The mayor came.")
    session.apply_drafts([draft(session, TRADERS)], step=run)
    session.undo()
    assert targets(session) == ["", "By machine.", "By machine.", "", "", "", ""]
    session.undo()
    assert targets(session) == [""] * 7
    session.redo()
    session.redo()
    assert targets(session) == ["", "By machine.", "By machine.", "", "The mayor came.", "", ""]


def test_a_run_goes_on_in_a_new_step_where_the_user_was_before_it(session: Session) -> None:
    run = object()
    session.apply_drafts([draft(session, FIRST)], step=run)
    session.type_target(MAYOR, "The mayor came.")
    session.clear([MAYOR])
    session.apply_drafts([draft(session, MAYOR)], step=run)
    history = []
    while session.undo_text:
        history.append(targets(session))
        session.undo()
    assert [each[MAYOR - 1] for each in history if each] == [
        "By machine.", "", "The mayor came.", "", "",
    ]  # fmt: skip
    for expected in reversed(history):
        session.redo()
        assert targets(session) == expected


def test_a_run_that_was_undone_drafts_no_more(session: Session) -> None:
    run = object()
    session.apply_drafts([draft(session, FIRST)], step=run)
    session.undo()
    assert session.apply_drafts([draft(session, TRADERS)], step=run) == ()
    assert targets(session) == [""] * 7
    assert session.redo_text == "Draft"


def test_two_runs_are_two_steps(session: Session) -> None:
    session.apply_drafts([draft(session, FIRST)], step=1)
    session.apply_drafts([draft(session, TRADERS)], step=2)
    session.undo()
    assert session.segment(FIRST).target == "By machine."
    assert session.segment(TRADERS).target == ""


def test_renumbering_by_the_user_does_not_part_a_run(session: Session) -> None:
    run = object()
    session.apply_drafts([draft(session, FIRST)], step=run)
    session.split(FIRST, 5)
    session.apply_drafts([draft(session, MAYOR)], step=run)
    session.undo()
    assert session.segment(MAYOR).target == "By machine."
    assert session.segment(MAYOR).number == 5
    session.undo()
    assert targets(session) == [""] * 7
