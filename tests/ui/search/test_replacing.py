"""What a replacement would change is seen first, row by row, and chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.domain.segment import State
from workbench.ui.rich_cell import HTML
from workbench.ui.search.replace_dialog import ReplacePreview


@pytest.fixture
def preview(qtbot, window, session):
    """The first target is confirmed, the second locked."""
    first, second = list(session.segment_ids())[:2]
    session.confirm([first])
    session.lock([second], on=True)
    window.commands.run("preview")
    dialog = window.editor.page.findChild(ReplacePreview)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def look(qtbot, dialog, find, replacement, *, regex=False):
    dialog.regex.setChecked(regex)
    dialog.text.setText(find)
    dialog.replacement.setText(replacement)
    qtbot.waitUntil(lambda: "would change" in dialog.told.text())


def targets(session):
    return [each.target for each in session.segments(session.segment_ids())]


def test_a_preview_shows_every_change_and_never_a_locked_one(qtbot, session, preview):
    look(qtbot, preview, r"Draft of (\w+)", r"\1 drafted:", regex=True)
    ids = list(session.segment_ids())
    assert preview.table.rowCount() == len(ids) - 1
    assert ids[1] not in preview.ticked
    html = preview.table.cell(0, 3).data(HTML)
    assert "drafted" in html
    assert "<s " in html


def test_a_row_says_in_what_state_its_target_is(qtbot, preview):
    look(qtbot, preview, "Draft", "Text")
    assert [preview.table.cell(row, 2).text() for row in (0, 1)] == ["confirmed", "draft"]


def test_the_preview_follows_whole_words(qtbot, preview):
    look(qtbot, preview, "Draf", "Version")
    assert preview.table.rowCount() > 0
    preview.whole.setChecked(True)
    qtbot.waitUntil(lambda: preview.told.text() == "Nothing would change.")
    assert preview.wanted.whole_words
    preview.reject()


def test_what_was_looked_for_before_gives_way_to_what_is_typed(qtbot, window):
    window.editor.page.find_bar.text.setText("Warga")
    window.commands.run("preview")
    dialog = window.editor.page.findChild(ReplacePreview)
    qtbot.waitUntil(dialog.text.hasFocus)
    QTest.keyClicks(dialog.text, "Petani")
    assert dialog.wanted.find == "Petani"
    dialog.reject()


def test_a_confirmed_target_changes_only_when_it_is_ticked(qtbot, session, preview, heard):
    look(qtbot, preview, "Draft", "Version")
    ids = list(session.segment_ids())
    assert preview.ticked == tuple(ids[2:])
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert [each.startswith("Version") for each in targets(session)] == [False, False] + [True] * 5
    assert session.segment(ids[0]).state is State.CONFIRMED


def test_ticked_rows_are_one_undo_step(qtbot, session, preview, heard):
    before = targets(session)
    look(qtbot, preview, "Draft", "Version")
    preview.table.setCurrentCell(0, 0)
    QTest.keyClick(preview.table, Qt.Key.Key_Space)
    preview.table.setCurrentCell(3, 0)
    QTest.keyClick(preview.table, Qt.Key.Key_Space)
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.last.text == "5 segments changed."
    changed = [each.startswith("Version") for each in targets(session)]
    assert changed == [True, False, True, True, False, True, True]
    session.undo()
    assert targets(session) == before


@pytest.mark.parametrize(
    ("find", "replacement", "why"),
    [("(draft", "x", "no regular expression"), ("(d)", r"\2", "no replacement")],
)
def test_a_bad_expression_is_told_while_it_is_typed(preview, find, replacement, why):
    preview.regex.setChecked(True)
    preview.replacement.setText(replacement)
    preview.text.setText(find)
    assert why in preview.told.text()
    assert not preview.accepting_button.isEnabled()


def test_nothing_found_is_told(qtbot, preview):
    preview.text.setText("zebra")
    qtbot.waitUntil(lambda: preview.told.text() == "Nothing would change.")
    assert not preview.accepting_button.isEnabled()


def test_all_rows_are_ticked_and_unticked(qtbot, session, preview):
    look(qtbot, preview, "draft", "Version")
    preview.all.click()
    assert len(preview.ticked) == 6
    assert preview.told.text() == "6 segments would change, 6 ticked."
    preview.nothing.click()
    assert preview.ticked == ()
    assert not preview.accepting_button.isEnabled()
