"""Alignment review in a project: verdicts, segments and units that follow, undo across restarts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.alignment import Alignment, SourceSentence, Spot
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError
from workbench.domain.segment import Origin, State
from workbench.services.session import Change, Session

TEXTS = ("Jembatan Dibuka", "Warga gembira.", "Hujan turun.", "Mereka pulang.")
TARGETS = ("Bridge Opens", "People are happy.", "It rained, and they went home.", "Advertisement.")
BEADS = (
    Bead((0,), (0,), 0.97),
    Bead((1,), (1,), 0.95),
    Bead((2,), (2,), 0.6),
    Bead((3,), ()),
    Bead((), (3,)),
)


def make_article() -> Article:
    title = Paragraph(TEXTS[0], ParagraphKind.TITLE)
    body = Paragraph(" ".join(TEXTS[1:]), ParagraphKind.BODY)
    return Article(TEXTS[0], (title, body), file="jembatan.txt", digest="d" * 64)


def make_alignment() -> Alignment:
    spans = ((1, 0, 15), (2, 0, 14), (2, 15, 27), (2, 28, 42))
    sources = tuple(SourceSentence(text, *span) for text, span in zip(TEXTS, spans, strict=True))
    return Alignment(sources, TARGETS, tuple(f"draft {text}" for text in TEXTS), "Bridge Opens", "bridge.txt")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "selaras.wbp", author="Ratna")
    made.begin_alignment(make_article(), make_alignment(), BEADS)
    yield made
    made.close()


def ids(session: Session) -> list[int]:
    return [each.id for each in session.beads(1)]


def kinds(session: Session) -> list[str]:
    return [each.bead.kind for each in session.beads(1)]


def pairs(session: Session) -> list[tuple[int, str, str]]:
    return [(each.number, each.source, each.target) for each in session.article_segments(1)]


def test_two_texts_and_their_beads_are_in_the_file(session: Session, tmp_path: Path) -> None:
    session.close()
    again = Session.open(tmp_path / "selaras.wbp")
    assert again.alignment_ids() == [1]
    assert again.alignment(1) == make_alignment()
    assert tuple(each.bead for each in again.beads(1)) == BEADS
    assert again.article_segments(1) == []
    again.close()


def test_the_same_two_texts_are_not_taken_twice(session: Session) -> None:
    with pytest.raises(AlignmentError, match="already"):
        session.begin_alignment(make_article(), make_alignment(), BEADS)


def test_accepted_beads_become_confirmed_segments_in_text_order(session: Session) -> None:
    first, second, third, *_ = ids(session)
    session.accept_beads(1, [third])
    session.accept_beads(1, [first, second])
    assert pairs(session) == [(at + 1, TEXTS[at], TARGETS[at]) for at in range(3)]
    segments = session.article_segments(1)
    assert {(each.state, each.origin, each.changed_by) for each in segments} == {
        (State.CONFIRMED, Origin.ALIGNMENT, "Ratna")
    }
    assert [each.leads_paragraph for each in segments] == [True, True, False]
    paragraphs = {each.id: each.text for each in session.paragraphs(1)}
    assert [paragraphs[each.paragraph_id][each.start : each.end] for each in segments] == [*TEXTS[:3]]


def test_units_of_accepted_beads_carry_the_penalty(session: Session) -> None:
    session.accept_above(1, 0.9)
    assert [(unit.source, unit.origin, unit.penalty) for unit in session.units()] == [
        (TEXTS[0], Origin.ALIGNMENT, 1),
        (TEXTS[1], Origin.ALIGNMENT, 1),
    ]


def test_everything_above_a_score_is_accepted_in_one_step(session: Session) -> None:
    session.reject_beads(1, [ids(session)[1]])
    assert len(session.accept_above(1, 0.6)) == 2
    states = [each.bead.state for each in session.beads(1)]
    assert states == [BeadState.ACCEPTED, BeadState.REJECTED, BeadState.ACCEPTED, *[BeadState.PENDING] * 2]
    session.undo()
    assert pairs(session) == []
    assert session.undo_text == "Reject a bead"


def test_a_null_bead_can_be_accepted_and_gives_no_segment(session: Session) -> None:
    session.accept_beads(1, ids(session)[3:])
    assert [each.bead.state for each in session.beads(1)][3:] == [BeadState.ACCEPTED] * 2
    assert pairs(session) == []


def test_a_reopened_bead_takes_its_segment_and_unit_back(session: Session) -> None:
    session.accept_above(1, 0.5)
    session.reopen_beads(1, [ids(session)[1]])
    assert [number for number, *_ in pairs(session)] == [1, 3]
    assert [unit.source for unit in session.units()] == [TEXTS[0], TEXTS[2]]
    assert not session.beads(1)[1].bead.pinned


def test_what_was_changed_in_the_editor_since_is_not_taken_away(session: Session) -> None:
    first = ids(session)[0]
    session.accept_beads(1, [first])
    session.type_target(session.article_segments(1)[0].id, "The Bridge Is Open")
    with pytest.raises(AlignmentError, match="changed in the editor"):
        session.reject_beads(1, [first])
    assert session.beads(1)[0].bead.state is BeadState.ACCEPTED


def test_merging_makes_one_pending_bead(session: Session) -> None:
    third = ids(session)[2]
    session.accept_beads(1, [third])
    session.merge_bead(1, third)
    assert kinds(session) == ["1-1", "1-1", "2-1", "0-1"]
    assert session.beads(1)[2].bead == Bead((2, 3), (2,), pinned=True)
    assert pairs(session) == []
    session.accept_beads(1, [third])
    assert pairs(session) == [(3, "Hujan turun. Mereka pulang.", TARGETS[2])]


def test_the_last_bead_has_none_to_merge_with(session: Session) -> None:
    with pytest.raises(AlignmentError):
        session.merge_bead(1, ids(session)[-1])


def test_splitting_keeps_both_parts_in_their_place(session: Session) -> None:
    second = ids(session)[1]
    new = session.split_bead(1, Spot(second, "source", 1))
    assert kinds(session) == ["1-1", "1-0", "0-1", "1-1", "1-0", "0-1"]
    assert ids(session)[2] == new


def test_a_sentence_moves_to_the_bead_beside(session: Session) -> None:
    third, fourth = ids(session)[2:4]
    assert session.bead_beside(1, fourth, -1) == third
    assert session.move_sentence(Spot(fourth, "source", 3), third) == third
    assert kinds(session) == ["1-1", "1-1", "2-1", "0-1"]


def test_sources_beyond_a_moved_one_go_along(session: Session) -> None:
    first, second = ids(session)[:2]
    session.merge_bead(1, first)
    session.move_sentence(Spot(first, "source", 0), ids(session)[1])
    assert [each.bead.source for each in session.beads(1)][:2] == [(), (0, 1, 2)]
    assert second not in ids(session)


def test_a_source_does_not_pass_those_of_beads_in_between(session: Session) -> None:
    first, second, third, fourth = ids(session)[:4]
    with pytest.raises(AlignmentError, match="cannot pass others"):
        session.move_sentence(Spot(fourth, "source", 3), first)
    session.move_sentence(Spot(second, "source", 1), first)
    session.move_sentence(Spot(third, "source", 2), first)  # past a bead that has no source any more
    assert [each.bead.source for each in session.beads(1)][:4] == [(0, 1, 2), (), (), (3,)]


def test_a_target_that_stands_elsewhere_passes_the_others(session: Session) -> None:
    first, second, third = ids(session)[:3]
    before = [each.bead.target for each in session.beads(1)][:3]
    session.move_sentence(Spot(first, "target", before[0][0]), second)
    session.move_sentence(Spot(second, "target", before[0][0]), third)
    after = [each.bead.target for each in session.beads(1)][:3]
    assert after == [(), before[1], (*before[0], *before[2])]


def test_an_accepted_bead_is_not_unpinned(session: Session) -> None:
    first = ids(session)[0]
    session.accept_beads(1, [first])
    with pytest.raises(AlignmentError):
        session.pin_beads(1, [first], on=False)


def test_realigning_keeps_pins_and_verdicts(session: Session) -> None:
    first, second, third, *_ = ids(session)
    session.accept_beads(1, [first])
    session.reject_beads(1, [second])
    pins = [each.bead for each in session.beads(1) if each.bead.pinned]
    found = [pins[0], Bead((1,), (1,), 0.8), Bead((2, 3), (2,), 0.93), Bead((), (3,))]
    session.realign(1, pins, found)
    after = session.beads(1)
    assert [each.bead.kind for each in after] == ["1-1", "1-1", "2-1", "0-1"]
    assert [each.id for each in after][:2] == [first, second]
    assert after[1].bead.state is BeadState.REJECTED
    assert third not in {each.id for each in after}
    assert len(pairs(session)) == 1
    session.undo()
    assert ids(session)[2] == third


def test_a_realignment_that_knows_older_pins_is_refused(session: Session) -> None:
    session.accept_beads(1, ids(session)[:1])
    with pytest.raises(AlignmentError, match="meanwhile"):
        session.realign(1, [], BEADS)


def test_every_action_is_one_step_and_one_signal_that_names_the_alignment(session: Session) -> None:
    heard: list[Change] = []
    session.changed.connect(heard.append)
    first, second, third, fourth, _ = ids(session)
    for act in (
        lambda: session.accept_beads(1, [first]),
        lambda: session.reject_beads(1, [second]),
        lambda: session.pin_beads(1, [third], on=True),
        lambda: session.merge_bead(1, third),
        lambda: session.split_bead(1, Spot(third, "source", 3)),
        lambda: session.move_sentence(Spot(second, "target", 1), first),
    ):
        heard.clear()
        act()
        assert [change.beads for change in heard] == [(1,)]
    assert fourth not in ids(session)


def test_undo_reaches_across_a_restart_to_the_start(session: Session, tmp_path: Path) -> None:
    before = session.beads(1)
    first, _, third, *_ = ids(session)
    session.accept_above(1, 0.9)
    session.merge_bead(1, first)
    session.move_sentence(Spot(third, "target", 2), first)
    session.accept_beads(1, [first])
    after, segments = session.beads(1), session.article_segments(1)
    session.close()
    again = Session.open(tmp_path / "selaras.wbp")
    for _ in range(4):
        again.undo()
    assert again.beads(1) == before
    assert again.article_segments(1) == []
    for _ in range(4):
        again.redo()
    assert (again.beads(1), again.article_segments(1)) == (after, segments)
    for _ in range(5):
        again.undo()
    assert again.alignment_ids() == []
    again.close()


def test_an_article_that_is_deleted_takes_its_alignment_along(session: Session) -> None:
    session.accept_above(1, 0.5)
    session.delete_article(1)
    assert session.alignment_ids() == []
    session.undo()
    assert len(session.beads(1)) == len(BEADS)


def test_those_that_came_are_told(session: Session) -> None:
    heard: list[Change] = []
    session.changed.connect(heard.append)
    session.accept_beads(1, ids(session)[:2])
    assert set(heard[-1].added) == {each.id for each in session.article_segments(1)}
    session.undo()
    assert heard[-1].added == ()
    session.redo()
    assert len(heard[-1].added) == 2


def test_many_beads_are_accepted_between_events_in_one_step(qtbot: QtBot, session: Session) -> None:
    beads = ids(session)
    session.reject_beads(1, [beads[1]])
    accepting = session.start_accepting(1, beads[:3])
    with qtbot.waitSignal(accepting.finished) as finished:
        pass
    assert finished.args == [2]
    assert [number for number, *_ in pairs(session)] == [1, 3]
    assert session.undo_text == "Accept 3 beads"
    session.undo()
    assert pairs(session) == []


def test_a_segment_s_number_is_its_sentence_s_whatever_is_accepted_first(session: Session) -> None:
    first, second, third, *_ = ids(session)
    for each in (third, first, second):
        session.accept_beads(1, [each])
    assert [number for number, *_ in pairs(session)] == [1, 2, 3]
    session.reject_beads(1, [first])
    assert [number for number, *_ in pairs(session)] == [2, 3]


def test_an_accepted_bead_finds_its_place_after_the_editor_split_the_one_before(session: Session) -> None:
    first, second, third, *_ = ids(session)
    session.accept_beads(1, [first, third])
    session.split(session.article_segments(1)[0].id, 9, 7)
    session.accept_beads(1, [second])
    assert [source for _, source, _ in pairs(session)] == ["Jembatan", "Dibuka", *TEXTS[1:3]]
    session.merge_with_next(session.article_segments(1)[0].id)
    assert [source for _, source, _ in pairs(session)] == ["Jembatan Dibuka", *TEXTS[1:3]]


def test_aligning_again_leaves_beads_that_stay_in_their_places(session: Session) -> None:
    before = session.beads(1)
    session.split_bead(1, Spot(before[2].id, "source", 2))
    pins = [each.bead for each in session.beads(1) if each.bead.pinned]
    session.realign(1, pins, [*BEADS[:2], *pins, *BEADS[3:]])
    assert [each.position for each in session.beads(1)] == [1, 2, 3, 3.5, 4, 5]
    assert [each.bead.kind for each in session.beads(1)] == ["1-1", "1-1", "1-0", "0-1", "1-0", "0-1"]
