"""A translator works with the keys alone, is led away again and again, and finishes all of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import ALT, CONTROL, SHIFT
from workbench.domain.segment import State


def type_text(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_every_segment_ends_confirmed_whatever_led_away_from_it(qtbot, window, session, grid, press, heard):
    def confirm():
        qtbot.waitUntil(grid.editor.hasFocus)
        press(window, Qt.Key.Key_Return, CONTROL)

    press(window, Qt.Key.Key_A, CONTROL)
    type_text("News number one, ")
    press(window, Qt.Key.Key_Backspace)
    type_text("all of it")
    confirm()
    press(window, Qt.Key.Key_Z, CONTROL)  # one too many: back to the first
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Z, CONTROL, SHIFT)
    confirm()

    press(window, Qt.Key.Key_F, CONTROL)  # found far below, and translated there
    type_text("beras")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    confirm()

    press(window, Qt.Key.Key_F, CONTROL, SHIFT)  # a few of them by a filter, one of these in two parts
    type_text("warga")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.filter.text == "warga")
    grid.source.set_caret(6)
    grid.editor.set_caret(9)
    press(window, Qt.Key.Key_S, CONTROL, SHIFT)
    press(window, Qt.Key.Key_X, CONTROL, SHIFT)
    qtbot.waitUntil(lambda: not grid.filter.text)

    press(window, Qt.Key.Key_M, CONTROL, ALT)
    type_text("Is this all?")
    press(window, Qt.Key.Key_Return, CONTROL)

    for _ in session.segment_ids():
        if heard.notices and heard.last.text == "Every segment shown here is confirmed.":
            break
        confirm()
    segments = session.segments(session.segment_ids())
    assert len(segments) == 8
    assert {each.state for each in segments} == {State.CONFIRMED}
    assert segments[0].target == "News number one,all of it"
