"""A false alarm is ignored with a reason by its key, listed with it, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import ALT, SHIFT, press
from workbench.ui.dialogs.ask import AskLine


@pytest.fixture
def ids(session, page):
    """The second of four segments has a doubled space."""
    ids = list(session.segment_ids())
    targets = ("News number 0", "A new  bridge was opened.", "Residents welcomed it.")
    for segment, target in zip(ids, targets, strict=False):
        session.type_target(segment, target)
    session.clear(ids[3:])
    page.grid.go_to(ids[1])
    page.grid.focus_editor()
    return ids


@pytest.fixture
def ignore(qtbot, page):
    """Press the key and give a reason."""

    def ignored(reason):
        press(Qt.Key.Key_Period, ALT)
        ask = page.findChild(AskLine)
        qtbot.waitUntil(ask.isVisible)
        QTest.keyClicks(ask.line, reason)
        QTest.keyClick(ask.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.findChild(AskLine) is None)

    return ignored


@pytest.fixture
def check(qtbot, page):
    def checked():
        press(Qt.Key.Key_F8, SHIFT)
        qtbot.waitUntil(lambda: "finding" in page.findings.told.text().lower())
        return [each.finding.number for each in page.findings.found]

    return checked


def reasons(page):
    table = page.findings.list_aside
    return [table.cell(at, 2).text() for at in range(table.rowCount())]


def test_the_key_ignores_the_finding_below_the_grid(session, page, ids, ignore):
    ignore("The client wants it")
    assert [each.reason for each in session.ignored_findings(ids[1])] == ["The client wants it"]
    assert page.findings_bar.findings == ()
    assert reasons(page) == ["The client wants it"]


def test_what_was_typed_last_is_saved_before_it_is_ignored(session, page, ids, ignore):
    QTest.keyClicks(page.grid.editor, "x")
    ignore("Fine")
    assert "x" in session.segment(ids[1]).target
    assert page.findings_bar.findings == ()


def test_without_a_finding_nothing_is_asked(page, ids, heard):
    page.grid.go_to(ids[2])
    press(Qt.Key.Key_Period, ALT)
    assert page.findChild(AskLine) is None
    assert "no finding" in heard.last.text


def test_in_the_list_the_key_ignores_the_row_under_its_cursor(session, page, ids, check, ignore):
    page.grid.go_to(ids[0])
    assert check() == [ids[1]]
    assert page.findings.table.hasFocus()
    ignore("Fine")
    assert page.findings.found == ()
    assert page.findings.aside.text() == "1 ignored"


def test_space_among_the_ignored_takes_one_back(qtbot, session, page, ids, check, ignore):
    check()
    ignore("Fine")
    page.findings.aside.click()
    assert page.findings.stop is page.findings.list_aside
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(page.findings.list_aside, Qt.Key.Key_Space)
    assert session.ignored_findings() == []
    qtbot.waitUntil(lambda: [each.finding.number for each in page.findings.found] == [ids[1]])
    assert not page.findings.aside.isVisible()


def test_undo_puts_an_ignored_finding_back_into_the_list(qtbot, session, page, ids, check, ignore):
    check()
    ignore("Fine")
    session.undo()
    qtbot.waitUntil(lambda: [each.finding.number for each in page.findings.found] == [ids[1]])


def test_return_goes_to_the_segment_of_an_ignored_finding(page, ids, ignore):
    ignore("Fine")
    page.grid.go_to(ids[0])
    page.show_pane("findings", True)
    page.findings.aside.click()
    QTest.keyClick(page.findings.list_aside, Qt.Key.Key_Return)
    assert page.grid.current_id() == ids[1]


def test_the_chip_shows_the_segments_with_findings_alone(qtbot, session, page, ids):
    page.filter_row.found.click()
    qtbot.waitUntil(lambda: page.filter_row.among is not None)
    assert list(session.segment_ids(page.grid.filter)) == [ids[1]]
    page.filter_row.found.click()
    assert len(session.segment_ids(page.grid.filter)) == len(ids)


def test_the_chip_leaves_what_is_ignored_out(qtbot, session, page, ids, ignore):
    ignore("Fine")
    page.filter_row.found.click()
    qtbot.waitUntil(lambda: page.filter_row.among is not None)
    assert list(session.segment_ids(page.grid.filter)) == []


def test_ctrl_alt_p_excepts_from_propagation_and_the_row_says_so(session, page, ids, heard):
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | ALT)
    assert session.segment(ids[1]).stands_alone
    assert heard.last.text == "1 segment excepted from propagation."
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | ALT)
    assert not session.segment(ids[1]).stands_alone
