"""Spelling in the real window: what is doubted while typing, and what keys and the mouse do about it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.keys import CONTROL, NONE, SHIFT


@pytest.fixture
def write(grid):
    """Type a text over the target."""

    def over(text):
        press(Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(grid.editor, text)

    return over


def press(key, modifier=NONE):
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, modifier)


def underlined(grid):
    return [each.cursor.selectedText() for each in grid.editor.extraSelections()]


def menu():
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def words_of(menu):
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def ask_for_the_menu(editor, place):
    editor.set_caret(place)
    point = editor.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, editor.viewport().mapToGlobal(QPoint(point)), NONE
    )
    QApplication.sendEvent(editor.viewport(), event)
    return menu()


def test_a_misspelt_word_is_underlined_once_it_has_ended(grid, write):
    write("The goverment")
    assert underlined(grid) == []
    QTest.keyClicks(grid.editor, " said")
    assert underlined(grid) == ["goverment"]
    write("The government said")
    assert underlined(grid) == []


def test_names_of_the_source_are_not_doubted(session, grid, write):
    session.edit_source(grid.current_id(), "Wiryanto membuka jembatan Cibungur.")
    write("Wiryanto opened the Cibungur bridge in Cibungr .")
    assert underlined(grid) == ["Cibungr"]


def test_one_key_offers_suggestions_and_return_takes_the_first(session, grid, write):
    write("The goverment said so.")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_F7)
    assert words_of(menu())[0] == "government"
    press(Qt.Key.Key_Return)
    assert grid.editor.toPlainText() == "The government said so."
    assert session.segment(grid.current_id()).target == "The government said so."
    press(Qt.Key.Key_Z, CONTROL)
    assert grid.editor.toPlainText() == "The goverment said so."


def test_escape_leaves_the_word_as_it_is(grid, write):
    write("The goverment said so.")
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert grid.editor.hasFocus()
    assert grid.editor.toPlainText() == "The goverment said so."
    assert not grid.editor_selection(), "the next letter would replace it"


def test_the_keys_go_from_one_doubted_word_to_the_next(grid, write):
    write("Teh goverment sayd so.")
    grid.editor.set_caret(5)
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Return)
    assert grid.editor.toPlainText() == "Teh government sayd so."
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_F7)
    assert grid.editor_selection() == "Teh", "going round at the end"
    press(Qt.Key.Key_Escape)


def test_nothing_doubted_is_said_in_a_sentence(window, grid, write, heard):
    write("All is well.")
    press(Qt.Key.Key_F7)
    assert QApplication.activePopupWidget() is None
    assert "No word" in heard.last.text


def test_a_word_becomes_the_project_s_and_undo_takes_it_back(session, grid, write):
    write("The angkot stopped.")
    assert underlined(grid) == ["angkot"]
    press(Qt.Key.Key_F7, SHIFT)
    assert session.project_words() == ("angkot",)
    assert underlined(grid) == []
    assert grid.editor.toPlainText() == "The angkot stopped."
    press(Qt.Key.Key_Z, CONTROL)
    assert underlined(grid) == ["angkot"]


def test_the_project_is_spelled_the_british_way_with_one_key(session, grid, write, heard):
    write("The colour and the color ,")
    assert underlined(grid) == ["colour"]
    press(Qt.Key.Key_F7, CONTROL)
    assert underlined(grid) == ["color"]
    assert session.spelling() == "british"
    assert "British" in heard.last.text


def test_the_menu_under_the_mouse_mends_the_word_there(grid, write):
    write("The goverment said so.")
    shown = ask_for_the_menu(grid.editor, 7)
    assert words_of(shown)[0] == "government"
    assert "Add “goverment” to the project's words" in words_of(shown)
    shown.actions()[0].trigger()
    shown.close()
    assert grid.editor.toPlainText() == "The government said so."


def test_the_menu_offers_what_is_often_done(session, window, grid):
    shown = ask_for_the_menu(grid.editor, 0)
    assert {"Cut", "Copy", "Paste", "Alternatives", "Copy source to target", "Change case"} <= set(
        words_of(shown)
    )
    alternatives = next(each.menu() for each in shown.actions() if each.menu())
    (other,) = [each for each in alternatives.actions() if each.text() == "Other 1"]
    other.trigger()
    shown.close()
    assert session.segment(grid.current_id()).target == "Other 1"


def test_the_menu_key_asks_for_the_word_at_the_caret(grid, write):
    write("The goverment said so.")
    grid.editor.set_caret(6)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0), NONE)
    QApplication.sendEvent(grid.editor.viewport(), event)
    assert words_of(menu())[0] == "government"
    menu().close()


def test_a_locked_target_is_not_doubted(session, grid, write):
    write("The goverment said.")
    grid.commit()
    session.lock([grid.current_id()], True)
    assert underlined(grid) == []
