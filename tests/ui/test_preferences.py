"""A preference is applied as soon as it is changed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.ui.actions.keys_dialog import Keys
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.theme import TEXT_SIZE
from workbench.ui.window.commands import WindowCommands


def test_a_theme_and_a_size_are_kept_at_once(qtbot, desk):
    dialog = Preferences(desk.settings, ["id-en", "big"])
    qtbot.addWidget(dialog)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert desk.settings.values.theme == "dark"
    dialog.text_size.setValue(16)
    assert desk.settings.values.font_size == 16
    dialog.model.setCurrentIndex(1)
    assert desk.settings.values.model == "big"
    dialog.completion.setChecked(False)
    assert not desk.settings.values.completion
    desk.settings.keep(replace(desk.settings.values, completion=True))
    assert dialog.completion.isChecked()
    dialog.corrections.setChecked(False)
    assert not desk.settings.values.follow_corrections
    desk.settings.keep(replace(desk.settings.values, follow_corrections=True))
    assert dialog.corrections.isChecked()


def test_a_topic_is_chosen_with_the_arrow_and_entered_with_tab(qtbot, desk):
    dialog = Preferences(desk.settings, ["id-en"])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    assert dialog.topics.hasFocus()
    assert dialog.author.isVisible()
    QTest.keyClick(dialog.topics, Qt.Key.Key_Down)
    assert dialog.theme.isVisible()
    assert not dialog.author.isVisible()
    QTest.keyClick(dialog.topics, Qt.Key.Key_Tab)
    qtbot.waitUntil(dialog.theme.hasFocus)


def test_the_name_is_kept_when_the_dialog_closes(qtbot, desk):
    dialog = Preferences(desk.settings, [])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.author, "Siti Aminah")
    dialog.reject()
    assert desk.settings.values.author == "Siti Aminah"


def test_text_grows_and_shrinks_by_its_keys_within_bounds(bare_window, tmp_path):
    commands = WindowCommands(bare_window, None)
    settings = bare_window.desk.settings
    commands.larger_text()
    assert settings.values.font_size == TEXT_SIZE + 1
    commands.normal_text()
    assert settings.values.font_size == TEXT_SIZE
    for _ in range(20):
        commands.smaller_text()
    assert settings.values.font_size == 10


def test_the_list_of_keys_is_searched(qtbot, bare_window):
    dialog = Keys(bare_window.desk.settings, bare_window)
    qtbot.addWidget(dialog)
    dialog.search.setText("ctrl+return")
    shown = [row for row in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(row)]
    assert [dialog.table.item(row, 0).text() for row in shown] == ["Confirm and go on"]


def test_new_projects_are_spelled_as_the_preferences_say(qtbot, desk, tmp_path):
    dialog = Preferences(desk.settings, [])
    qtbot.addWidget(dialog)
    dialog.spelling.setCurrentIndex(dialog.spelling.findData("british"))
    assert desk.settings.values.spelling == "british"
