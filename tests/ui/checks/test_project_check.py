"""The whole project is checked in the real window: a list to jump from and to put right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import CONTROL, SHIFT, press
from workbench.domain.glossary import Term
from workbench.domain.project import SegmentFilter
from workbench.ui.checks.project_check import checking


@pytest.fixture
def ids(session):
    """Four segments of which two are wrong: a doubled space, and a forbidden rendering; one is empty."""
    ids = list(session.segment_ids())
    for segment, target in zip(
        ids,
        (
            "News number 0",
            "A new bridge  was opened.",
            "Residents welcomed it.",
            "It cost two billion rupiah.",
            "News number 1",
            "The rice cost rose.",
        ),
        strict=False,
    ):
        session.type_target(segment, target)
    session.add_term(Term("harga", ("price",), ("cost",)))
    session.clear([ids[6]])
    return ids


@pytest.fixture
def check(qtbot, page):
    """Check the project with its key and return what is listed: segments, and how each is told."""

    def checked():
        press(Qt.Key.Key_F8, SHIFT)
        qtbot.waitUntil(lambda: "finding" in page.findings.told.text().lower())
        return [each.finding.number for each in page.findings.found]

    return checked


def listed(page):
    table = page.findings.table
    return [tuple(table.cell(at, column).text() for column in range(3)) for at in range(table.rowCount())]


def test_one_key_lists_what_is_wrong_in_text_order(page, ids, check):
    assert check() == [ids[1], ids[5]]
    assert [(number, fix) for number, _, fix in listed(page)] == [("2", "Space"), ("2", "Space")]
    assert "several spaces" in listed(page)[0][1]
    assert "price" in listed(page)[1][1]
    assert page.findings.told.text() == "2 findings"
    assert page.findings.table.hasFocus()


def test_return_goes_to_the_segment(page, ids, check):
    check()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.grid.current_id() == ids[5]
    assert page.grid.editor.hasFocus()


def test_space_puts_one_right_and_undo_takes_it_back(session, page, ids, check):
    check()
    press(Qt.Key.Key_Space)
    assert session.segment(ids[1]).target == "A new bridge was opened."
    assert [each.finding.number for each in page.findings.found] == [ids[5]]
    assert page.findings.table.hasFocus()
    press(Qt.Key.Key_Space)
    assert session.segment(ids[5]).target == "The rice price rose."
    assert page.findings.told.text() == "No findings"
    session.undo()
    assert session.segment(ids[5]).target == "The rice cost rose."


def test_what_is_mended_by_typing_leaves_the_list(session, page, ids, check):
    check()
    session.type_target(ids[1], "A bridge  was opened.")
    assert len(page.findings.found) == 2, "still two spaces"
    session.type_target(ids[1], "A bridge was opened.")
    assert [each.finding.number for each in page.findings.found] == [ids[5]]
    session.set_aside([ids[5]], on=True)
    assert page.findings.found == ()


def test_what_is_typed_wrong_after_the_check_is_listed_where_it_belongs(session, page, ids, check):
    check()
    session.type_target(ids[2], "Residents residents welcomed  it.")
    found = [(each.finding.number, each.number) for each in page.findings.found]
    assert found == [(ids[1], 2), (ids[2], 3), (ids[2], 3), (ids[5], 2)]
    session.undo()
    assert [each.finding.number for each in page.findings.found] == [ids[1], ids[5]]


def test_what_undo_brings_back_is_listed_again(session, page, ids, check):
    check()
    press(Qt.Key.Key_Space)
    assert [each.finding.number for each in page.findings.found] == [ids[5]]
    session.undo()
    assert [each.finding.number for each in page.findings.found] == [ids[1], ids[5]]


def test_before_the_first_check_nothing_is_listed(session, page, ids):
    session.type_target(ids[2], "Residents residents welcomed  it.")
    assert page.findings.found == ()


def test_a_locked_segment_is_not_fixed_and_says_why(session, ids, check, heard):
    check()
    session.lock([ids[1]], on=True)
    press(Qt.Key.Key_Space)
    assert session.segment(ids[1]).target == "A new bridge  was opened."
    assert "locked" in heard.last.text


def test_a_segment_that_the_filter_hides_is_told_of(session, page, ids, check, heard):
    check()
    page.grid.set_filter(SegmentFilter(text="beras"))
    page.findings.table.setFocus()
    press(Qt.Key.Key_Return)
    assert "not among those shown" in heard.last.text


def test_what_was_typed_last_is_checked_too(page, ids, check):
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(page.grid.editor, "News news number 0")
    assert check() == [ids[0], ids[1], ids[5]]


def test_a_check_under_way_ends_when_it_is_told_to(session, ids):
    looked_at = []

    def cancelled():
        return len(looked_at) == 2

    assert checking(session)(looked_at.append, cancelled) != []
    assert [(each.done, each.total) for each in looked_at] == [(1, 7), (2, 7)]
