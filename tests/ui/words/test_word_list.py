"""The project's words are read, added to and taken from in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.ui.words.word_list_dialog import ProjectWords


@pytest.fixture
def words(qtbot, window, session):
    session.add_project_word("reformasi")
    session.add_project_word("Angkot")
    window.commands.run("project_words")
    dialog = window.editor.page.findChild(ProjectWords)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def shown(dialog):
    return [dialog.list.item(at).text() for at in range(dialog.list.count())]


def test_a_word_is_added_with_the_keys(session, words):
    QTest.keyClicks(words.word, "becak")
    QTest.keyClick(words.word, Qt.Key.Key_Return)
    assert session.project_words() == ("reformasi", "Angkot", "becak")
    assert shown(words) == ["Angkot", "becak", "reformasi"]
    assert words.word.text() == ""
    assert words.isVisible()


def test_selected_words_are_taken_out_and_undo_brings_them_back(session, words):
    words.list.selectAll()
    QTest.keyClick(words.list, Qt.Key.Key_Delete)
    assert shown(words) == []
    session.undo()
    assert shown(words) == ["Angkot", "reformasi"]


def test_a_closed_list_follows_no_more(qtbot, session, words, window):
    words.reject()
    qtbot.waitUntil(lambda: window.editor.page.findChild(ProjectWords) is None)
    session.add_project_word("becak")
