"""Typing in the active row, with real key events: what Qt would do otherwise, and what is saved when."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from workbench.domain.draft import Draft
from workbench.domain.errors import ProjectError
from workbench.domain.segment import Origin, State
from workbench.ui.grid import SegmentGrid, target_editor
from workbench.ui.theme import Theme

CTRL, SHIFT, ALT = Qt.Modifier.CTRL, Qt.Modifier.SHIFT, Qt.Modifier.ALT
CONTROL_KEY, SHIFT_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def stored(session, grid):
    return session.segment(grid.current_id()).target


def draft(session, segment_id, text):
    return session.apply_drafts([(segment_id, Draft(session.segment(segment_id).source, text, -0.2))])


def compose(editor, preedit, commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def test_a_word_is_saved_when_it_ends(session, grid, editor):
    QTest.keyClicks(editor, "The bridge ")
    assert stored(session, grid) == "The bridge "
    QTest.keyClicks(editor, "opened")
    assert stored(session, grid) == "The bridge "


def test_typing_is_saved_at_the_pause(session, grid, editor, qtbot):
    assert editor.run_timer.interval() == target_editor.RUN_PAUSE
    QTest.keyClicks(editor, "Bridge")
    qtbot.waitUntil(lambda: stored(session, grid) == "Bridge")
    assert session.segment(grid.current_id()).origin is Origin.HUMAN


def test_a_word_that_takes_long_is_saved_in_parts_and_undone_as_one(session, grid, editor, qtbot):
    QTest.keyClicks(editor, "Then, ")
    assert editor.part_timer.interval() <= 400
    QTest.keyClicks(editor, "incompre")
    editor.run_timer.stop()  # the next key comes before the pause is over, again and again
    qtbot.waitUntil(lambda: stored(session, grid) == "Then, incompre")
    QTest.keyClicks(editor, "hensible ")
    assert stored(session, grid) == "Then, incomprehensible "
    grid.commit()
    session.undo()
    assert stored(session, grid) == "Then, "
    session.undo()
    assert stored(session, grid) == ""


def test_leaving_the_row_saves_it(session, grid, editor):
    here = grid.current_id()
    QTest.keyClicks(editor, "Bridge")
    grid.step(1)
    assert session.segment(here).target == "Bridge"
    assert grid.current_id() != here
    assert editor.toPlainText() == ""


def test_leaving_the_cell_with_tab_saves_it(session, grid, editor):
    QTest.keyClicks(editor, "Bridge")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert stored(session, grid) == "Bridge"


def test_escape_keeps_the_text_and_leaves_the_cell(session, grid, editor):
    QTest.keyClicks(editor, "Bridge")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert stored(session, grid) == "Bridge"
    assert editor.toPlainText() == "Bridge"
    assert grid.rows.hasFocus()


def test_what_is_typed_in_the_source_goes_into_the_target(session, grid, editor):
    source = grid.source.toPlainText()
    grid.source.setFocus()
    QTest.keyClicks(grid.source, "A")
    assert editor.hasFocus()
    QTest.keyClicks(editor, " bridge ")
    assert stored(session, grid) == "A bridge "
    assert grid.source.toPlainText() == source
    grid.source.setFocus()
    QTest.keyClick(grid.source, Qt.Key.Key_Escape)
    assert grid.rows.hasFocus()


def test_enter_alone_only_hints(session, grid, editor, qtbot):
    QTest.keyClicks(editor, "Bridge")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(grid.hint) as hint:
            QTest.keyClick(editor, key)
        assert "Ctrl+Enter" in hint.args[0]
    assert editor.toPlainText() == "Bridge"


def test_shift_enter_breaks_the_line_and_the_row_grows(grid, editor):
    QTest.keyClicks(editor, "One")
    before = grid.rows.row_rect(grid.rows.opened).height()
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT_KEY)
    QTest.keyClicks(editor, "two")
    assert editor.toPlainText() == "One\ntwo"
    assert grid.rows.row_rect(grid.rows.opened).height() > before


def test_the_row_is_as_high_as_its_text_while_it_is_typed(grid, editor):
    for _ in range(12):
        QTest.keyClicks(editor, "words that fill the line ")
        assert editor.verticalScrollBar().maximum() == 0, "the editor's text does not fit the row"
    assert editor.document().size().height() > 5


def test_pasted_line_breaks_and_tabs_become_spaces(session, grid, editor):
    mime = QMimeData()
    mime.setText("first\nsecond\r\nthird\tfourth\u2028fifth")
    editor.insertFromMimeData(mime)
    assert editor.toPlainText() == "first second third fourth fifth"
    assert stored(session, grid) == "first second third fourth fifth"


@pytest.mark.parametrize(
    "keys", ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Ins", "Ctrl+Return", "Ctrl+Y", "Alt+Down", "Return"]
)
def test_the_windows_actions_fire_while_typing(window_action, grid_in_window, keys):
    window_action.setShortcut(QKeySequence(keys))
    QTest.keyClicks(grid_in_window.editor, "Bridge")
    QTest.keySequence(grid_in_window.editor, QKeySequence(keys))
    assert window_action.fired == 1


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Ins"])
def test_the_windows_actions_fire_while_the_source_is_read(window_action, grid_in_window, keys):
    source = grid_in_window.source
    window_action.setShortcut(QKeySequence(keys))
    source.setFocus()
    source.selectAll()
    QTest.keySequence(source, QKeySequence(keys))
    assert window_action.fired == 1


@pytest.mark.parametrize("keys", ["Ctrl+Right", "Tab"])
def test_completion_keys_are_the_windows_only_while_a_completion_shows(window_action, grid_in_window, keys):
    editor = grid_in_window.editor
    window_action.setShortcut(QKeySequence(keys))
    window_action.setEnabled(False)
    grid_in_window.completion_changed.connect(window_action.setEnabled)
    QTest.keyClicks(editor, "The for")
    editor.show_completion("eign minister")
    QTest.keySequence(editor, QKeySequence(keys))
    assert window_action.fired == 1
    editor.show_completion("")
    QTest.keySequence(editor, QKeySequence(keys))
    assert window_action.fired == 1


class CountingAction(QAction):
    """An action of the window that counts how often it was triggered."""

    def __init__(self, window):
        super().__init__("Count", window)
        self.fired = 0
        self.triggered.connect(self.count)
        window.addAction(self)

    def count(self):
        self.fired += 1


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window_action(window):
    return CountingAction(window)


@pytest.fixture
def grid_in_window(window, session, qtbot):
    grid = SegmentGrid(session, Theme.light())
    window.setCentralWidget(grid)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    grid.focus_editor()
    qtbot.waitUntil(grid.editor.hasFocus)
    return grid


def test_accepting_a_completion_word_by_word(session, grid, editor):
    QTest.keyClicks(editor, "The ")
    editor.show_completion("foreign minister said")
    editor.accept_completion(word=True)
    assert editor.toPlainText() == "The foreign "
    assert editor.completion == "minister said"
    editor.accept_completion(word=False)
    assert stored(session, grid) == "The foreign minister said"
    assert editor.completion == ""


def test_undo_goes_by_typing_run_and_the_editor_follows(session, grid, editor):
    QTest.keyClicks(editor, "On Friday, the regional government opened a bridge")
    for left in ("On Friday, the regional government ", "On Friday, ", ""):
        grid.commit()
        session.undo()
        assert editor.toPlainText() == left
        assert grid.caret()[1] == len(left)
    session.redo()
    assert editor.toPlainText() == "On Friday, "
    assert grid.caret()[1] == 11


def test_a_pause_ends_a_run(session, grid, editor, qtbot):
    QTest.keyClicks(editor, "The new ")
    with qtbot.waitSignal(editor.run_ended):
        pass
    QTest.keyClicks(editor, "bridge")
    grid.commit()
    session.undo()
    assert editor.toPlainText() == "The new "


def test_a_slip_mended_on_the_way_is_no_run_of_its_own(session, grid, editor):
    QTest.keyClicks(editor, "The brig")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "dge")
    grid.commit()
    assert stored(session, grid) == "The bridge"
    session.undo()
    assert editor.toPlainText() == ""


def test_deleting_what_stood_there_before_is_a_run_of_its_own(session, grid, editor):
    QTest.keyClicks(editor, "bridges")
    editor.end_run()
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "ts")
    grid.commit()
    session.undo()
    assert editor.toPlainText() == "bridge"
    session.undo()
    assert editor.toPlainText() == "bridges"


def test_a_capital_does_not_end_a_run(session, grid, editor):
    QTest.keyClicks(editor, "Mc")
    QTest.keyPress(editor, Qt.Key.Key_Shift)
    QTest.keyClicks(editor, "Donald")
    grid.commit()
    session.undo()
    assert editor.toPlainText() == ""


def test_typing_over_a_selection_is_a_run_of_its_own(session, grid, editor):
    QTest.keyClicks(editor, "bridges")
    editor.selectAll()
    QTest.keyClicks(editor, "road")
    grid.commit()
    session.undo()
    assert editor.toPlainText() == "bridges"


def test_text_is_saved_when_composing_is_given_up(session, grid, editor, qtbot):
    QTest.keyClicks(editor, "Bridge")
    compose(editor, "に")
    assert stored(session, grid) == ""
    compose(editor, "")
    qtbot.waitUntil(lambda: stored(session, grid) == "Bridge")


def test_undo_in_another_segment_takes_the_cursor_there(session, grid, editor):
    first = grid.current_id()
    QTest.keyClicks(editor, "Bridge ")
    grid.step(1)
    grid.step(1)
    session.undo()
    assert grid.current_id() == first
    assert editor.toPlainText() == ""


def test_a_machine_draft_never_replaces_typing(session, grid, editor):
    QTest.keyClicks(editor, "Brid")  # not in the file yet
    draft(session, grid.current_id(), "The machine's own words.")
    assert editor.toPlainText() == "Brid"
    QTest.keyClicks(editor, "ge ")
    assert editor.toPlainText() == "Bridge "
    assert stored(session, grid) == "Bridge "


def test_a_machine_draft_shows_where_nobody_types(session, grid, editor):
    draft(session, grid.current_id(), "The government opened a bridge.")
    assert editor.toPlainText() == "The government opened a bridge."
    assert grid.caret()[1] == 0, "a draft is read from its start"


def test_composing_that_is_given_up_gives_way_to_the_draft(session, grid, editor):
    compose(editor, "に")
    draft(session, grid.current_id(), "A bridge.")
    assert editor.toPlainText() == ""
    compose(editor, "")
    grid.commit()
    assert stored(session, grid) == "A bridge."
    assert editor.toPlainText() == "A bridge."


def test_composing_is_not_cut_by_a_draft_or_a_save(session, grid, editor):
    compose(editor, "にほ")
    draft(session, grid.current_id(), "A machine's draft.")
    assert editor.composing
    assert editor.toPlainText() == ""
    compose(editor, "", "日本")
    grid.commit()
    assert stored(session, grid) == "日本"


def test_what_is_composed_counts_for_the_rows_height(grid, editor):
    before = grid.rows.row_rect(grid.rows.opened).height()
    compose(editor, "x " * 200)
    assert grid.rows.row_rect(grid.rows.opened).height() > before


def test_spaces_at_the_end_survive_the_save(session, grid, editor):
    QTest.keyClicks(editor, " ")
    assert editor.toPlainText() == " "
    QTest.keyClicks(editor, "A ")
    assert stored(session, grid) == " A "


def test_down_on_the_last_line_goes_to_the_next_segment(grid, editor):
    first = grid.current_id()
    QTest.keyClicks(editor, "One")
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT_KEY)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert grid.current_id() == first
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert grid.current_id() == first
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert grid.current_id() != first
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert grid.current_id() == first
    assert editor.hasFocus()
    assert editor.textCursor().blockNumber() == 1, "coming from below, the caret is in the last line"


def test_alt_arrows_go_to_the_next_and_previous_segment(grid, editor):
    first = grid.current_id()
    QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert grid.current_id() != first
    QTest.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert grid.current_id() == first


def test_shift_f3_cycles_the_case_of_the_word(session, grid, editor):
    grid.insert_text("the foreign minister")
    for expected in ("the foreign Minister", "the foreign MINISTER", "the foreign minister"):
        grid.change_case()
        assert editor.toPlainText() == expected
        assert stored(session, grid) == expected


def test_case_of_a_selection_keeps_it_selected(grid, editor):
    grid.insert_text("prime minister")
    editor.selectAll()
    grid.change_case()
    assert grid.editor_selection() == "Prime Minister"


@pytest.mark.parametrize("character", "–—“”‘’")
def test_typographic_characters_are_typed_at_the_caret(session, grid, editor, character):
    QTest.keyClicks(editor, "ab")
    editor.moveCursor(QTextCursor.MoveOperation.Left)
    grid.insert_text(character)
    assert stored(session, grid) == f"a{character}b"


def test_a_locked_segment_takes_no_typing_and_says_why(session, grid, editor, qtbot):
    session.lock([grid.current_id()], True)
    with qtbot.waitSignal(grid.hint) as hint:
        QTest.keyClicks(editor, "a")
    assert "locked" in hint.args[0]
    grid.insert_text("—")
    grid.change_case()
    assert editor.toPlainText() == ""
    session.lock([grid.current_id()], False)
    QTest.keyClicks(editor, "a")
    assert editor.toPlainText() == "a"


def test_a_confirmed_segment_that_is_edited_is_a_draft_again(session, grid, editor):
    grid.insert_text("A bridge.")
    session.confirm([grid.current_id()])
    QTest.keyClicks(editor, "x ")
    assert session.segment(grid.current_id()).state is State.DRAFT


def test_typing_is_told_once_until_it_stops(grid, editor, qtbot):
    told = []
    editor.typing_timer.setInterval(50)
    grid.typing_changed.connect(told.append)
    QTest.keyClicks(editor, "Bridge over water")
    assert told == [True]
    qtbot.waitUntil(lambda: told == [True, False])


def test_typing_that_cannot_be_saved_is_told_and_stays(session, grid, editor, monkeypatch, qtbot):

    def fail(segment_id, text, step=None):
        raise ProjectError("The disk is full.", "Make room.")

    here = grid.current_id()
    QTest.keyClicks(editor, "Bridge")
    monkeypatch.setattr(session, "type_target", fail)
    with qtbot.waitSignal(grid.failed):
        grid.step(1)
    assert grid.current_id() == here
    assert editor.toPlainText() == "Bridge"
    monkeypatch.undo()
    assert grid.commit()
    assert session.segment(here).target == "Bridge"


def test_caret_counts_characters_behind_an_emoji(grid, editor):
    grid.insert_text("🙂 ok")
    assert grid.caret()[1] == 4


def test_terms_of_the_source_are_underlined_as_rows_are_entered(session, grid, editor):
    grid.marks.underline_terms(lambda source: [(0, len(source.split()[0]))])
    for _ in range(2):
        (term,) = grid.source.extraSelections()
        assert term.cursor.selectedText() == session.segment(grid.current_id()).source.split()[0]
        assert term.format.fontUnderline()
        grid.step(1)
