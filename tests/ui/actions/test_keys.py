"""Keys are chosen in the window, and work at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import CONTROL, SHIFT
from workbench.domain.segment import State
from workbench.services.settings import Settings
from workbench.ui.actions import ACTIONS
from workbench.ui.actions.keys_dialog import Keys
from workbench.ui.dialogs.ask import AskText


@pytest.fixture
def dialog(qtbot, bare_window):
    made = Keys(bare_window.desk.settings, bare_window)
    made.show()
    return made


def choose(dialog, action):
    dialog.table.setCurrentCell([each.id for each in ACTIONS].index(action), 0)


def take_preset(window, name):
    window.desk.settings.keep(replace(window.desk.settings.values, key_preset=name))


def shown(dialog):
    return [each.id for at, each in enumerate(ACTIONS) if not dialog.table.isRowHidden(at)]


def test_pressing_a_key_finds_what_it_does(dialog):
    QTest.keyClick(dialog.pressed, Qt.Key.Key_J, CONTROL | SHIFT)
    assert shown(dialog) == ["merge"]
    dialog.pressed.clear()
    dialog.search.setText("merge with")
    assert shown(dialog) == ["merge", "merge_bead"]


def test_a_conflict_is_told_at_once_with_the_other_action_s_name(dialog):
    choose(dialog, "merge")
    QTest.keyClick(dialog.key, Qt.Key.Key_L, CONTROL)
    assert dialog.told.text() == "Ctrl+L is the key of “Lock or unlock”, which would lose it."
    QTest.keyClick(dialog.key, Qt.Key.Key_J, CONTROL)
    assert dialog.told.text() == "Ctrl+J is free."
    QTest.keyClick(dialog.key, Qt.Key.Key_J)
    assert "typed in texts" in dialog.told.text()
    assert not dialog.take.isEnabled()


def test_a_new_key_works_at_once_shows_in_the_tool_tip_and_is_kept(bare_window, dialog, tmp_path):
    choose(dialog, "merge")
    QTest.keyClick(dialog.key, Qt.Key.Key_L, CONTROL)
    dialog.take.click()
    actions = bare_window.commands.actions
    assert actions["merge"].shortcut().toString() == "Ctrl+L"
    assert actions["merge"].toolTip().endswith("(Ctrl+L)")
    assert actions["lock"].shortcut().isEmpty()
    assert Settings(tmp_path / "settings.json").values.keys == {"merge": "Ctrl+L", "lock": ""}


def test_one_or_all_keys_are_reset(bare_window, dialog):
    for action, key in (("merge", Qt.Key.Key_J), ("comment", Qt.Key.Key_D)):
        choose(dialog, action)
        QTest.keyClick(dialog.key, key, CONTROL)
        dialog.take.click()
    dialog.reset.click()
    assert bare_window.desk.settings.values.keys == {"merge": "Ctrl+J"}
    dialog.reset_all.click()
    assert bare_window.desk.settings.values.keys == {}
    assert not dialog.reset_all.isEnabled()


def look_at(dialog, name):
    dialog.preset.setFocus()
    QTest.keyClicks(dialog.preset, name)


def test_a_preset_says_what_it_would_change_before_it_is_taken(bare_window, dialog):
    look_at(dialog, "memoQ")
    assert bare_window.desk.settings.values.key_preset == "workbench"
    assert "merge" in shown(dialog)
    assert "confirm_next" not in shown(dialog)
    merge = [each.id for each in ACTIONS].index("merge")
    assert dialog.table.cell(merge, 1).text() == "Ctrl+Shift+J  →  Ctrl+J"
    assert dialog.offer.told.text() == f"memoQ changes the keys of {len(shown(dialog))} actions, shown below."
    QTest.keyClick(dialog.offer.leave, Qt.Key.Key_Return)
    assert dialog.preset.currentText() == "Workbench"
    assert dialog.offer.isHidden()
    assert len(shown(dialog)) == len(ACTIONS)


def test_a_preset_is_taken_whole_and_says_which_own_keys_go(bare_window, dialog):
    choose(dialog, "merge")
    QTest.keyClick(dialog.key, Qt.Key.Key_D, CONTROL)
    dialog.take.click()
    look_at(dialog, "memoQ")
    assert dialog.offer.told.text().endswith("The key you chose yourself would be lost.")
    QTest.keyClick(dialog.offer.take, Qt.Key.Key_Return)
    assert bare_window.desk.settings.values.keys == {}
    assert bare_window.commands.actions["merge"].shortcut().toString() == "Ctrl+J"
    assert dialog.table.hasFocus()
    assert dialog.offer.isHidden()


def test_enter_takes_the_preset_that_is_looked_at(bare_window, dialog):
    look_at(dialog, "OmegaT")
    QTest.keyClick(dialog.preset, Qt.Key.Key_Return)
    assert bare_window.desk.settings.values.key_preset == "omegat"


def test_keys_are_changed_with_the_keys_alone(bare_window, qtbot, dialog):
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "merge with next")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert dialog.key.hasFocus()
    QTest.keyClick(dialog.key, Qt.Key.Key_J, CONTROL)
    assert dialog.take.hasFocus()
    QTest.keyClick(dialog.take, Qt.Key.Key_Return)
    assert bare_window.commands.actions["merge"].shortcut().toString() == "Ctrl+J"
    assert dialog.table.hasFocus()


def test_backspace_ends_the_search_by_key(dialog):
    QTest.keyClick(dialog.pressed, Qt.Key.Key_J, CONTROL | SHIFT)
    QTest.keyClick(dialog.pressed, Qt.Key.Key_Backspace)
    assert len(shown(dialog)) == len(ACTIONS)


def test_in_omegat_s_preset_enter_confirms(window, session, press):
    take_preset(window, "omegat")
    first, second = list(session.segment_ids())[:2]
    press(window, Qt.Key.Key_Return)
    assert session.segment(first).state is State.CONFIRMED
    assert window.editor.page.grid.current_id() == second
    press(window, Qt.Key.Key_P, CONTROL)
    assert window.editor.page.grid.current_id() == first


def test_enter_stays_what_it_is_outside_the_target(window, session):
    take_preset(window, "omegat")
    window.commands.run("find")
    bar = window.editor.page.find_bar
    QTest.keyClicks(bar.text, "draft")
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    assert {each.state for each in session.segments(session.segment_ids())} == {State.DRAFT}
    assert window.editor.page.grid.current_id() == list(session.segment_ids())[1]


def test_buttons_and_notices_name_the_keys_as_they_are(window, heard):
    bar = window.editor.page.findings_bar
    assert bar.fix.toolTip().endswith("(Ctrl+.)")
    window.desk.settings.keep(replace(window.desk.settings.values, keys={"fix_finding": "Ctrl+D"}))
    assert bar.fix.toolTip().endswith("(Ctrl+D)")
    take_preset(window, "omegat")
    window.desk.notices.say("None.", "Ctrl+Shift+T adds one.")
    assert window.notice_bar.accessibleName().endswith("Ctrl+Shift+G adds one.")
    window.desk.settings.keep(replace(window.desk.settings.values, key_preset="workbench", keys={}))
    assert bar.fix.toolTip().endswith("(Ctrl+.)")


def test_keys_that_a_text_would_claim_reach_the_actions(window, session, press):
    window.desk.settings.keep(replace(window.desk.settings.values, keys={"copy_source": "Ctrl+Backspace"}))
    first = next(iter(session.segment_ids()))
    assert QApplication.focusWidget() is window.editor.page.grid.editor
    press(window, Qt.Key.Key_Backspace, CONTROL)
    assert session.segment(first).target == session.segment(first).source


def test_a_dialog_that_opens_later_names_the_keys_as_they_are(window, qtbot):
    window.desk.settings.keep(replace(window.desk.settings.values, keys={"attach_memory": "Ctrl+Alt+9"}))
    window.commands.run("memories")
    dialog = window.editor.memory.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.attach.toolTip().endswith("(Ctrl+Alt+9)")
    dialog.close()


def test_a_dialog_s_own_keys_are_never_an_action_s(window, qtbot):
    take_preset(window, "omegat")
    window.commands.run("edit_source")
    ask = window.findChild(AskText)
    qtbot.waitUntil(ask.isActiveWindow)
    assert ask.text.toolTip().endswith("(Ctrl+Return)")
    ask.reject()
