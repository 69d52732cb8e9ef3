"""Completion with real keys, the caret in the editor of the real window, and the bundled model."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import CONTROL
from workbench.mt.folder import read_folder
from workbench.services.drafting import DraftingQueue

SOURCE = "Jembatan baru di Surabaya dibuka untuk umum pada hari Jumat."
PATIENCE = 20_000  # ms: the model may have to be loaded first


@pytest.fixture
def window(open_with, session, bundled_engine):
    """The window on a project whose first segment is empty; the model is loaded."""
    first = session.segment_ids()[0]
    session.clear([first])
    session.edit_source(first, SOURCE)
    return open_with(bundled_engine)


@pytest.fixture
def editor(window):
    return window.editor.page.grid.editor


@pytest.fixture
def offered(qtbot, window, editor):
    """The editor with the whole sentence offered in grey, and that sentence."""
    qtbot.waitUntil(lambda: bool(editor.completion), timeout=PATIENCE)
    assert len(editor.completion.split()) > 1
    return editor.completion


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def stored(window):
    window.editor.page.grid.commit()
    return window.editor.session.segment(window.editor.page.grid.current_id()).target


def test_an_empty_target_is_offered_the_whole_sentence(bundled_engine, window, offered):
    assert offered == bundled_engine.complete(SOURCE, "")
    assert stored(window) == ""


def test_control_right_takes_a_word_and_tab_the_rest(window, editor, offered):
    first = offered.split()[0]
    press(Qt.Key.Key_Right, CONTROL)
    assert editor.toPlainText() == f"{first} "
    assert editor.completion == offered.removeprefix(f"{first} ")
    press(Qt.Key.Key_Tab)
    assert editor.hasFocus()
    assert stored(window) == offered


def test_a_word_taken_is_one_step_to_undo(window, editor, offered):
    press(Qt.Key.Key_Right, CONTROL)
    press(Qt.Key.Key_Right, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert editor.toPlainText() == f"{offered.split()[0]} "


def test_the_keys_are_the_text_s_own_where_nothing_is_offered(window, editor, offered):
    press(Qt.Key.Key_Escape)
    assert editor.completion == ""
    press(Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert stored(window) == ""


def test_what_is_typed_inside_a_word_is_gone_on_with(qtbot, bundled_engine, window, editor, offered):
    QTest.keyClicks(editor, "Qx")  # something that nobody would offer
    assert editor.completion == ""
    press(Qt.Key.Key_A, CONTROL)
    typed = offered[:3]
    QTest.keyClicks(editor, typed)
    qtbot.waitUntil(lambda: editor.completion == offered[3:], timeout=PATIENCE)
    assert editor.toPlainText() == typed


def test_typing_is_never_held_up_nor_changed(window, editor, offered):
    text = "A sentence of my own, typed over whatever is offered"
    QTest.keyClicks(editor, text)
    assert editor.toPlainText() == text


def test_nothing_is_offered_before_text_or_behind_a_finished_sentence(qtbot, window, editor, offered):
    asked = []
    window.editor.completer.ask = lambda *question: asked.append(question)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(editor, " Done.")
    qtbot.waitUntil(lambda: not window.editor.completing._pause.isActive())
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: not window.editor.completing._pause.isActive())
    assert asked == []
    press(Qt.Key.Key_End)
    QTest.keyClicks(editor, " And")
    qtbot.waitUntil(lambda: len(asked) == 1)


def test_one_key_switches_it_off_for_good_and_on_again(qtbot, window, editor, offered):
    settings = window.desk.settings
    press(Qt.Key.Key_F4)
    assert editor.completion == ""
    assert not settings.values.completion
    assert not window.commands.actions["completion"].isChecked()
    press(Qt.Key.Key_F4)
    assert window.commands.actions["completion"].isChecked()
    qtbot.waitUntil(lambda: editor.completion == offered, timeout=PATIENCE)


def test_switched_off_it_stays_off_in_the_next_project(bare_window, session, model, bundled_engine, qtbot):
    settings = bare_window.desk.settings
    settings.keep(replace(settings.values, completion=False))
    queue = DraftingQueue(session, model, load=lambda _: bundled_engine)
    editor = bare_window.open_editor(session, queue)
    editor.completer.ask = lambda *_: pytest.fail("it is off")
    QTest.keyClicks(editor.page.grid.editor, "The ")
    assert not editor.completing._pause.isActive()
    assert not bare_window.commands.actions["completion"].isChecked()
    queue.close()


def test_who_types_a_draft_anew_is_offered_the_rest_of_it(qtbot, window, editor, session):
    second = session.segment_ids()[1]
    session.clear([second])
    window.editor.page.grid.go_to(second)
    QTest.keyClicks(editor, "Other")
    qtbot.waitUntil(lambda: editor.completion == " 2", timeout=PATIENCE)


def test_a_draft_takes_the_place_of_the_completion(qtbot, window, editor, offered):
    window.editor.queue.redraft([window.editor.page.grid.current_id()])
    qtbot.waitUntil(lambda: bool(editor.toPlainText()), timeout=PATIENCE)
    assert editor.completion == ""


def test_a_model_that_cannot_be_loaded_is_told_in_a_sentence(
    qtbot, bare_window, session, heard, model, tmp_path
):
    session.clear([session.segment_ids()[0]])
    session.edit_source(session.segment_ids()[0], SOURCE)
    folder = Path(shutil.copytree(model.path, tmp_path / "model"))
    damaged = read_folder(folder)
    (folder / "sentencepiece.model").write_bytes(b"no pieces")
    queue = DraftingQueue(session, damaged)
    bare_window.open_editor(session, queue)
    qtbot.waitUntil(lambda: bool(heard.notices), timeout=PATIENCE)
    assert "cannot be loaded" in heard.last.text
    queue.close()
