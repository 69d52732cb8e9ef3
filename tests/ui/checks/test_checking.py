"""Checks in the real window: what is found while typing, and the keys that put it right."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import ALT, CONTROL, press
from workbench.domain.finding import Check, Finding
from workbench.domain.glossary import Term
from workbench.ui.checks.checking import Checking, difference
from workbench.ui.checks.findings_bar import NOTHING, message_and_fix
from workbench.ui.words.insertion import spaced

SOURCE = "Rina Hartati membayar Rp16.761 pada Jumat (21/1/2022)."
WRONG = "Rina Hartati paid Rp16.761 on Friday (January 22, 2022)."
RIGHT = "Rina Hartati paid Rp16,761 on Friday (January 21, 2022)."


@pytest.fixture
def grid(window, session):
    grid = window.editor.page.grid
    session.edit_source(grid.current_id(), SOURCE)
    return grid


@pytest.fixture
def bar(window):
    return window.editor.page.findings_bar


def write(grid, text):
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid.editor, text)


def test_what_is_found_is_told_after_a_pause_and_goes_when_it_is_right(qtbot, grid, bar):
    write(grid, WRONG)
    qtbot.waitUntil(lambda: len(bar.findings) == 2)
    assert "Finding 1 of 2" in bar.told.text()
    assert "Rp16,761" in bar.told.text()
    assert bar.told.accessibleName() == bar.told.text()
    assert bar.fix.isVisible()
    write(grid, RIGHT)
    qtbot.waitUntil(lambda: bar.told.text() == NOTHING)
    assert not bar.fix.isVisible()


def test_what_was_put_right_goes_without_waiting_for_the_pause(qtbot, window, grid, bar):
    write(grid, WRONG)
    qtbot.waitUntil(lambda: len(bar.findings) == 2)
    (checking,) = window.findChildren(Checking)
    checking._pause.setInterval(1_000_000)
    write(grid, RIGHT)
    qtbot.waitUntil(lambda: bar.findings == ())


def test_one_key_puts_one_finding_right_and_one_undo_takes_it_back(session, grid, bar):
    write(grid, WRONG)
    press(Qt.Key.Key_Period, CONTROL)
    half = WRONG.replace("Rp16.761", "Rp16,761")
    assert session.segment(grid.current_id()).target == half
    press(Qt.Key.Key_Period, CONTROL)
    assert session.segment(grid.current_id()).target == RIGHT
    assert bar.told.text() == NOTHING
    press(Qt.Key.Key_Z, CONTROL)
    assert grid.editor.toPlainText() == half
    press(Qt.Key.Key_Z, CONTROL)
    assert grid.editor.toPlainText() == WRONG


def test_a_fix_leaves_the_caret_where_it_was_made(grid):
    write(grid, WRONG)
    press(Qt.Key.Key_Period, CONTROL)
    QTest.keyClicks(grid.editor, "!")
    assert "Rp16,!761" in grid.editor.toPlainText()


def test_the_next_finding_is_shown_with_its_place(grid, bar):
    write(grid, WRONG)
    press(Qt.Key.Key_Semicolon, CONTROL)
    assert grid.editor_selection() == "Rp16.761"
    press(Qt.Key.Key_Semicolon, CONTROL)
    assert grid.editor_selection() == "January 22"
    assert "Finding 2 of 2" in bar.told.text()
    press(Qt.Key.Key_Period, CONTROL)
    assert grid.editor.toPlainText() == WRONG.replace("January 22", "January 21"), "the one that is shown"


def test_the_space_before_the_next_word_is_no_finding_while_typing(qtbot, session, grid, bar):
    session.edit_source(grid.current_id(), "Wali Kota Rina Hartati")
    write(grid, "Mayor  Rina ")
    qtbot.waitUntil(lambda: bool(bar.findings))
    assert [each.message for each in bar.findings if "beginning or the end" in each.message] == []
    press(Qt.Key.Key_Home)
    grid.commit()
    press(Qt.Key.Key_Semicolon, CONTROL)
    assert any("beginning or the end" in each.message for each in bar.findings)


def test_where_no_fix_is_known_the_key_for_what_is_missing_is_named(grid, heard):
    write(grid, "Rina Hartati paid on Friday (January 21, 2022).")
    press(Qt.Key.Key_Period, CONTROL)
    assert heard.last.text == "No finding in this segment has a fix."
    assert heard.last.hint.startswith("Alt+Ins types")


def test_what_one_key_puts_right_is_told_first_and_how_many_more_there_are(qtbot, session, grid, bar):
    session.edit_source(grid.current_id(), "Rina Hartati dan Budi Santoso membayar Rp16.761.")
    write(grid, "Rina Hartati paid Rp16.761.")
    qtbot.waitUntil(lambda: len(bar.findings) >= 2)
    fixable = [each.fix is not None for each in bar.findings]
    assert fixable == sorted(fixable, reverse=True)
    assert (fixable[0], fixable[-1]) == (True, False)
    assert bar.fix.isVisible()
    assert bar.following.text() == f"{len(fixable) - 1} more"


def test_the_buttons_of_the_line_do_what_its_keys_do(qtbot, grid, bar):
    write(grid, WRONG)
    qtbot.waitUntil(lambda: len(bar.findings) == 2)
    qtbot.mouseClick(bar.following, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.fix, Qt.MouseButton.LeftButton)
    assert grid.editor.toPlainText() == WRONG.replace("January 22", "January 21")
    assert grid.editor.hasFocus()


def test_one_key_types_what_the_target_lacks_in_english_form_and_in_order(grid, heard):
    write(grid, "paid on Friday.")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Insert, ALT)
    assert grid.editor.toPlainText() == "Rina Hartati paid on Friday."
    grid.editor.set_caret(len("Rina Hartati paid"))
    press(Qt.Key.Key_Insert, ALT)
    assert grid.editor.toPlainText() == "Rina Hartati paid Rp16,761 on Friday."
    write(grid, RIGHT)
    press(Qt.Key.Key_Insert, ALT)
    assert grid.editor.toPlainText() == RIGHT
    assert "every number" in heard.last.text


def test_a_term_without_its_rendering_is_a_finding_as_soon_as_the_glossary_has_it(qtbot, session, grid, bar):
    write(grid, RIGHT)
    qtbot.waitUntil(lambda: bar.told.text() == NOTHING)
    grid.commit()
    session.add_term(Term("membayar", ("settle",)))
    qtbot.waitUntil(lambda: "settle" in bar.told.text())
    session.undo()
    qtbot.waitUntil(lambda: bar.told.text() == NOTHING)


def test_the_findings_of_another_segment_come_with_the_cursor(qtbot, grid, bar):
    write(grid, WRONG)
    qtbot.waitUntil(lambda: len(bar.findings) == 2)
    press(Qt.Key.Key_Down, ALT)
    assert not any("Rp16" in each.message for each in bar.findings)
    press(Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: len(bar.findings) == 2)


def test_where_no_segment_is_shown_nothing_is_said_of_one(qtbot, window, session, grid, bar):
    page = window.editor.page
    session.add_comment(grid.current_id(), "Ask the agency.")
    page.show_pane("notes", True)
    qtbot.waitUntil(lambda: "Ask the agency." in page.review_bar.told.text())
    qtbot.waitUntil(lambda: bar.told.text() == NOTHING or bool(bar.findings))
    page.filter_row.text.setText("kalimantan")
    qtbot.waitUntil(page.review_bar.isHidden)
    qtbot.waitUntil(lambda: bar.told.text() == "")
    assert not bar.ignore.isVisible()
    assert "Ask the agency." not in page.notes.text.toPlainText()
    page.filter_row.clear()
    qtbot.waitUntil(lambda: bar.told.text() != "")


def test_an_empty_target_is_no_finding_while_one_works(qtbot, session, grid, bar):
    write(grid, WRONG)
    qtbot.waitUntil(lambda: len(bar.findings) == 2)
    session.clear([grid.current_id()])
    qtbot.waitUntil(lambda: bar.told.text() == NOTHING)


def test_a_locked_segment_says_why_it_is_not_fixed(session, grid, heard):
    write(grid, WRONG)
    grid.commit()
    session.lock([grid.current_id()], on=True)
    press(Qt.Key.Key_Period, CONTROL)
    assert grid.editor.toPlainText() == WRONG
    assert "locked" in heard.last.text


def test_without_a_finding_the_keys_say_so(grid, heard):
    write(grid, RIGHT)
    press(Qt.Key.Key_Period, CONTROL)
    assert "No finding" in heard.last.text
    press(Qt.Key.Key_Semicolon, CONTROL)
    assert "no finding" in heard.last.text


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        ("a Rp16.761 b", "a Rp16,761 b", (6, 7, ",")),
        ("the the end", "the end", (4, 8, "")),
        ("same", "same", (4, 4, "")),
        ("", "new", (0, 0, "new")),
    ],
)
def test_a_fix_changes_no_more_than_differs(before, after, part):
    start, end, text = difference(before, after)
    assert before[:start] + text + before[end:] == after
    assert (start, end, text) == part


def test_words_are_put_in_with_the_spaces_they_need():
    assert spaced("in", "Rp5", "") == " Rp5"
    assert spaced("in ", "Rp5", "and") == "Rp5 "
    assert spaced("", "Rp5", ", he said") == "Rp5"
    assert spaced("he said (", "Rp5", ")") == "Rp5"


def test_a_sentence_that_is_being_typed_is_not_told_what_it_lacks(qtbot, grid, bar):
    write(grid, "Someone paid Rp16.761 on")
    qtbot.waitUntil(lambda: len(bar.findings) == 1)
    assert "Rp16,761" in bar.told.text()
    QTest.keyClicks(grid.editor, " a day.")
    qtbot.waitUntil(lambda: len(bar.findings) > 1)


def test_a_fix_says_beforehand_what_it_would_do():
    doubled = Finding(1, Check.DOUBLED, "“the” stands twice.", fix="In the city.")
    assert message_and_fix(doubled, "In the the city.") == "“the” stands twice. Fix: the the → the"
    amount = Finding(1, Check.NUMBER, "“Rp16.761” should be “Rp16,761”.", fix="It paid Rp16,761.")
    assert message_and_fix(amount, "It paid Rp16.761.") == amount.message
    assert message_and_fix(replace(doubled, fix=None), "In the the city.") == doubled.message
