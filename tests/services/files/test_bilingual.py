"""Segments go out for review and come back; nobody's newer work is lost over it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bilingual import BilingualSegment, ReturnedSegment
from workbench.domain.draft import Draft
from workbench.domain.segment import State
from workbench.exchange.xliff import Version, write_xliff
from workbench.exchange.xliff_reading import read_xliff
from workbench.services.files.bilingual import Arrival, arriving, leaving
from workbench.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three segments: confirmed, an MT draft, untranslated."""
    opened = Session.create(tmp_path / "pasar.wbp", author="Ani")
    body = Paragraph("Pasar ramai. Pembeli datang. Hujan turun.", ParagraphKind.BODY)
    opened.import_articles([Article("", (body,), file="pasar.txt")])
    opened.type_target(1, "The market is busy.")
    opened.confirm([1])
    opened.apply_drafts([(2, Draft("Pembeli datang.", "Buyer come.", -0.5))])
    yield opened
    opened.close()


def sheet(session: Session) -> list[BilingualSegment]:
    return list(leaving(session, session.articles()))


def back(segment: BilingualSegment, **changes: object) -> ReturnedSegment:
    """Return a segment's row as a reviewer sends it back."""
    row = ReturnedSegment(
        f"row {segment.number}", segment.number, segment.article, segment.file, segment.source,
        segment.target, segment.state, segment.comment, segment.check,
    )  # fmt: skip
    return replace(row, **changes)


def bring(session: Session, *rows: ReturnedSegment) -> list[Arrival]:
    arrivals = arriving(session, rows)
    session.take_returned([each.update for each in arrivals if each.update], "sheet.xlsx")
    return arrivals


def conflicts(arrivals: list[Arrival]) -> list[str]:
    return [each.conflict for each in arrivals if each.conflict]


def test_a_sheet_that_comes_back_untouched_says_nothing(session: Session) -> None:
    assert arriving(session, map(back, sheet(session))) == []


def test_a_reviewer_s_edits_are_taken_as_one_undo_step(session: Session) -> None:
    first, second, third = sheet(session)
    rows = [
        back(first, target="The market is crowded."),
        back(second, target="Buyers come.", state=State.CONFIRMED),
        back(third, target="Rain fell."),
    ]
    assert not conflicts(bring(session, *rows))
    found = session.segments(session.segment_ids())
    assert [(each.target, each.state) for each in found] == [
        ("The market is crowded.", State.CONFIRMED),
        ("Buyers come.", State.CONFIRMED),
        ("Rain fell.", State.DRAFT),
    ]
    assert [unit.target for unit in session.units()] == ["The market is crowded.", "Buyers come."]
    session.undo()
    assert session.segment(1).target == "The market is busy."
    assert session.segment(3).state is State.UNTRANSLATED


def test_newer_work_is_never_overwritten(session: Session) -> None:
    first, second, third = sheet(session)
    session.type_target(2, "Shoppers come.")
    session.type_target(3, "It rains.")
    arrivals = bring(
        session, back(second, target="Buyers come."), back(third, target="Rain fell."), back(first)
    )
    assert conflicts(arrivals) == [
        "Segment 2 has been worked on here: “Shoppers come.”.",
        "Segment 3 has been worked on here: “It rains.”.",
    ]
    assert session.segment(2).target == "Shoppers come."


def test_work_here_on_a_row_that_nobody_edited_is_no_conflict(session: Session) -> None:
    _, second, _ = sheet(session)
    session.type_target(2, "Shoppers come.")
    assert arriving(session, [back(second)]) == []
    assert arriving(session, [back(second, state=None)]) == []


def test_a_row_without_a_check_is_taken_only_where_nobody_has_worked(session: Session) -> None:
    first, second, third = (back(each, target="Other.", state=None, check="") for each in sheet(session))
    arrivals = bring(session, first, second, third)
    assert conflicts(arrivals) == ["Segment 1 has been worked on here: “The market is busy.”."]
    assert [each.target for each in session.segments([1, 2, 3])] == [
        "The market is busy.",
        "Other.",
        "Other.",
    ]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": 9}, "There is no segment 9 in article 1."),
        ({"article": 4, "file": ""}, "There is no segment 1 in article 4."),
        ({"source": "Lain.", "target": "Other."}, "Segment 1 has another source here."),
        ({"target": ""}, "Segment 1 has no target in the file. Clear it here if that is meant."),
    ],
)
def test_what_cannot_be_taken_is_told(session: Session, changes: dict[str, object], sentence: str) -> None:
    first, *_ = sheet(session)
    assert conflicts(bring(session, back(first, **changes))) == [sentence]
    assert session.segment(1).state is State.CONFIRMED


def test_a_locked_segment_is_left_alone(session: Session) -> None:
    first, *_ = sheet(session)
    session.lock([1], on=True)
    assert conflicts(bring(session, back(first, target="Other."))) == ["Segment 1 is locked here."]


def test_a_segment_without_target_cannot_come_back_confirmed(session: Session) -> None:
    *_, third = sheet(session)
    arrivals = bring(session, back(third, state=State.CONFIRMED))
    assert conflicts(arrivals) == ["Segment 3 cannot be confirmed without a target."]


def test_the_reviewer_accepts_rejects_and_reopens(session: Session) -> None:
    first, *_ = sheet(session)
    bring(session, back(first, state=State.REVIEWED))
    assert session.segment(1).state is State.REVIEWED
    first, *_ = sheet(session)
    bring(session, back(first, state=State.REJECTED, comment="Too short"))
    assert (session.segment(1).state, session.segment(1).reason) == (State.REJECTED, "Too short")
    assert not list(session.units())
    first, *_ = sheet(session)
    bring(session, back(first, state=State.DRAFT))
    assert session.segment(1).state is State.DRAFT


def test_a_rejection_without_a_comment_names_the_file(session: Session) -> None:
    first, *_ = sheet(session)
    bring(session, back(first, state=State.REJECTED))
    assert session.segment(1).reason == "Rejected in sheet.xlsx."


def test_a_comment_comes_in_once_however_often_the_sheet_does(session: Session) -> None:
    session.add_comment(2, "Check the number.")
    _, second, _ = sheet(session)
    assert second.comment == "Ani: Check the number."
    row = back(second, comment=f"{second.comment}\nPlural, please.")
    bring(session, row)
    assert [each.text for each in session.comments(2)] == ["Check the number.", "Plural, please."]
    assert arriving(session, [row]) == []


def test_an_article_that_moved_is_found_by_its_file(session: Session) -> None:
    first, *_ = sheet(session)
    other = Article("", (Paragraph("Lain sama sekali.", ParagraphKind.BODY),), file="lain.txt")
    session.import_articles([other])
    assert not conflicts(bring(session, back(first, article=2, target="The market is crowded.")))
    assert session.segment(1).target == "The market is crowded."


def test_two_repetitions_edited_differently_both_come_in(session: Session) -> None:
    body = Paragraph("Jalan rusak. Jalan rusak.", ParagraphKind.BODY)
    session.import_articles([Article("", (body,), file="jalan.txt")])
    one, two = (each for each in sheet(session) if each.file == "jalan.txt")
    rows = [
        back(one, target="The road is broken.", state=State.CONFIRMED),
        back(two, target="Road damaged.", state=State.CONFIRMED),
    ]
    assert not conflicts(bring(session, *rows))
    assert [unit.target for unit in session.units()][-2:] == ["The road is broken.", "Road damaged."]


def made_anew(folder: Path) -> Session:
    """Make a project of the page on which ``session`` works, with nothing done to it."""
    fresh = Session.create(folder / "fresh.wbp", author="Budi")
    body = Paragraph("Pasar ramai. Pembeli datang. Hujan turun.", ParagraphKind.BODY)
    fresh.import_articles([Article("", (body,), file="pasar.txt")])
    return fresh


@pytest.mark.parametrize("version", ["1.2", "2.1"])
def test_a_lock_an_author_and_a_date_come_into_a_project_made_anew(
    session: Session, tmp_path: Path, version: Version
) -> None:
    session.lock([2, 3], on=True)
    day = "2026-01-31T09:30:00Z"
    write_xliff(tmp_path / "a.xlf", [replace(each, changed_at=day) for each in sheet(session)], version)
    fresh = made_anew(tmp_path)
    assert not conflicts(bring(fresh, *read_xliff(tmp_path / "a.xlf")))
    one, two, three = fresh.segments([1, 2, 3])
    assert (one.changed_by, one.changed_at, one.locked) == ("Ani", day, False)
    assert (two.target, two.locked) == ("Buyer come.", True)
    assert (three.target, three.locked) == ("", True)
    assert [(unit.created_by, unit.created_at) for unit in fresh.units()] == [("Ani", day)]
    assert arriving(fresh, read_xliff(tmp_path / "a.xlf")) == []
    fresh.undo()
    assert not any(each.locked for each in fresh.segments([1, 2, 3]))
    fresh.close()


def test_what_was_edited_on_the_way_is_signed_by_who_takes_it(session: Session, tmp_path: Path) -> None:
    first, *_ = sheet(session)
    fresh = made_anew(tmp_path)
    bring(
        fresh, back(first, target="The market is full.", changed_by="Ani", changed_at="2026-01-31T09:30:00Z")
    )
    assert fresh.segment(1).changed_by == "Budi"
    assert fresh.segment(1).changed_at > "2026-02"
    fresh.close()


def test_a_file_locks_nothing_that_somebody_works_on(session: Session) -> None:
    first, *_ = sheet(session)
    assert arriving(session, [back(first, locked=True)]) == []


def test_what_is_set_aside_does_not_leave_and_matches_leave_when_asked_for(session: Session) -> None:
    session.set_aside([3], on=True)
    assert [each.number for each in sheet(session)] == [1, 2]
    offered = [each.matches for each in leaving(session, session.articles(), matches=True)]
    assert [match.target for match in offered[1]] == ["Buyer come."]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    targets=st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20), min_size=3, max_size=3
    ),
    states=st.lists(st.none() | st.sampled_from(State), min_size=3, max_size=3),
)
def test_a_file_taken_twice_brings_nothing_the_second_time(
    session: Session, targets: list[str], states: list[State | None]
) -> None:
    rows = [
        back(segment, target=target, state=state)
        for segment, target, state in zip(sheet(session), targets, states, strict=True)
    ]
    bring(session, *rows)
    again = [each for each in arriving(session, rows) if each.update]
    assert not again
