"""Word links in the real window with the bundled model: what one points at lights up its partner."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.services.drafting import DraftingQueue
from workbench.ui.theme import Theme

SOURCE = "Jembatan baru di Surabaya dibuka pada hari Jumat."
TARGET = "On Friday a new bridge opened in Surabaya."
PATIENCE = 20_000  # ms: the model may have to be loaded first


@pytest.fixture
def window(qtbot, bare_window, session, model, bundled_engine):
    """The window on a project whose first segment is a translated sentence, its words linked."""
    first = session.segment_ids()[0]
    session.edit_source(first, SOURCE)
    session.type_target(first, TARGET)
    queue = DraftingQueue(session, model, load=lambda _: bundled_engine)
    editor = bare_window.open_editor(session, queue)
    with qtbot.waitSignal(editor.linker.found, timeout=PATIENCE):
        qtbot.waitUntil(editor.page.grid.editor.hasFocus)
    yield bare_window
    queue.close()


def lit(field):
    """Return the words that are lit in a field, the surest first."""
    marks = [
        (mark.cursor.selectedText(), mark.format.background().color()) for mark in field.extraSelections()
    ]
    ground, linked = (Theme.light().color(token) for token in ("active", "linked"))
    shades = {text: color for text, color in marks if linked.red() <= color.red() < ground.red()}
    return sorted(shades, key=lambda text: shades[text].red())


def put_caret(field, word):
    field.setFocus()
    field.set_caret(field.toPlainText().index(word) + 1)


def hover(field, word):
    cursor = field.textCursor()
    cursor.setPosition(field.toPlainText().index(word) + 2)
    point = QPointF(field.cursorRect(cursor).center())
    none = Qt.MouseButton.NoButton
    where = field.viewport().mapToGlobal(point)
    move = QMouseEvent(QEvent.Type.MouseMove, point, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field.viewport(), move)


def test_the_word_at_the_caret_lights_up_its_partner(grid):
    put_caret(grid.editor, "Surabaya")
    assert lit(grid.source) == ["Surabaya"]
    assert lit(grid.editor) == []
    put_caret(grid.editor, "Friday")
    assert "Jumat" in lit(grid.source)
    put_caret(grid.source, "Surabaya")
    assert lit(grid.editor) == ["Surabaya"]
    assert lit(grid.source) == []


def test_the_mouse_wins_until_the_caret_moves_or_it_leaves(grid):
    put_caret(grid.editor, "Surabaya")
    hover(grid.source, "Jembatan")
    assert lit(grid.editor) == ["bridge"]
    QApplication.sendEvent(grid.source, QEvent(QEvent.Type.Leave))
    assert (lit(grid.editor), lit(grid.source)) == ([], ["Surabaya"])
    hover(grid.source, "Jembatan")
    put_caret(grid.editor, "new")
    assert (lit(grid.editor), lit(grid.source)) == ([], ["baru"])


def test_below_the_text_the_mouse_points_at_nothing(qtbot, grid):
    below = QPointF(2, 3 * grid.source.height())
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, below, below, none, none, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(grid.source.hovered) as heard:
        QApplication.sendEvent(grid.source.viewport(), move)
    assert heard.args == [-1]


def test_typing_puts_the_light_out_until_the_new_pair_is_linked(qtbot, window, grid):
    put_caret(grid.editor, "Surabaya")
    grid.editor.set_caret(0)
    with qtbot.waitSignal(window.editor.linker.found, timeout=PATIENCE) as heard:
        QTest.keyClicks(grid.editor, "Oh, ")
        assert lit(grid.source) == []
    assert heard.args[0].target == f"Oh, {TARGET}"
    put_caret(grid.editor, "Surabaya")
    assert lit(grid.source) == ["Surabaya"]


def test_a_key_switches_the_links_off_for_good_and_on_again(qtbot, window, grid, desk):
    put_caret(grid.editor, "Surabaya")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_W, keys)
    assert lit(grid.source) == []
    assert not desk.settings.values.word_links
    assert not window.commands.actions["word_links"].isChecked()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_W, keys)
    assert lit(grid.source) == ["Surabaya"]
    assert window.commands.actions["word_links"].isChecked()


def test_whoever_wants_no_links_asks_no_model(qtbot, bare_window, session, desk, model):
    desk.settings.keep(replace(desk.settings.values, word_links=False))
    queue = DraftingQueue(session, model)
    editor = bare_window.open_editor(session, queue)
    put_caret(editor.page.grid.editor, "of")
    assert not editor.linking._pause.isActive()
    queue.close()
