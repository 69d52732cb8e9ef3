"""Other words for the one at the caret, from the model, by key alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.words.quiet_engine import QuietEngine
from workbench.ui.words.choosing import word_at


class Chooser(QuietEngine):
    """Goes on in three ways from anywhere."""

    def __init__(self):
        self.asked = []
        self.rests = ["bridge was opened.", "Jembatan again.", "span stands open."]

    def continuations(self, source, before, count):
        self.asked.append(before)
        return self.rests


@pytest.fixture
def engine():
    return Chooser()


@pytest.fixture
def window(open_with, session, engine):
    made = open_with(engine)
    made.editor.page.grid.go_to(session.segment_ids()[1])
    made.editor.page.grid.editor.set_caret(len("Draft of Jem"))
    return made


@pytest.fixture
def choosing(window):
    return window.editor._targets["choosing"]


def offered(window, choosing, qtbot):
    window.commands.run("other_words")
    qtbot.waitUntil(lambda: choosing.menu is not None)
    return choosing.menu.actions()


def test_the_word_at_the_caret_gives_way_to_the_chosen_one_alone(window, choosing, engine, qtbot):
    words = offered(window, choosing, qtbot)
    assert engine.asked == ["Draft of "]
    assert [each.text() for each in words] == ["bridge", "span", "With the rest of the sentence"]
    words[0].trigger()
    assert window.editor.page.grid.editor.toPlainText() == "Draft of bridge baru dibuka."


def test_the_rest_of_the_sentence_follows_on_request(window, choosing, qtbot):
    *_, rest = offered(window, choosing, qtbot)
    rest.menu().actions()[1].trigger()
    assert window.editor.page.grid.editor.toPlainText() == "Draft of span stands open."


def test_one_undo_brings_the_word_back(window, session, choosing, qtbot):
    offered(window, choosing, qtbot)[0].trigger()
    window.commands.run("undo")
    assert session.segment(session.segment_ids()[1]).target == "Draft of Jembatan baru dibuka."


def test_esc_leaves_the_caret_where_it_was(window, choosing, qtbot):
    editor = window.editor.page.grid.editor
    offered(window, choosing, qtbot)
    assert editor.textCursor().selectedText() == "Jembatan"
    QTest.keyClick(choosing.menu, Qt.Key.Key_Escape)
    assert not editor.textCursor().hasSelection()
    assert editor.caret() == len("Draft of Jem")
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == "Draft of Jemxbatan baru dibuka."


@pytest.mark.parametrize(
    ("caret", "word"), [(0, "one"), (2, "one"), (3, "one"), (4, ""), (5, "two's"), (10, "two's"), (11, "")]
)
def test_the_word_is_the_one_that_the_caret_is_in_or_at(caret, word):
    text = "one, two's."
    start, end = word_at(text, caret)
    assert text[start:end] == word


def test_only_whole_words_are_offered_and_each_once(window, choosing, engine, qtbot):
    engine.rests = [
        "bridge was.",
        "Bridge was.",
        "jembatan.",
        "brid is.",
        ", span.",
        "jembatane.",
        "span is.",
    ]
    words = offered(window, choosing, qtbot)
    assert [each.text() for each in words] == ["bridge", "span", "With the rest of the sentence"]


def test_where_no_word_is_sensible_no_list_opens(window, choosing, engine, qtbot, heard):
    engine.rests = ["jembatan again.", "- brid."]
    window.commands.run("other_words")
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.last.text == "Nothing to choose from: the model knows no other word here."
    assert choosing.menu is None
