"""Buttons answer the key of the hand that is on them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import CONTROL
from workbench.ui.dialogs.ask import AskLine
from workbench.ui.parts import button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_with_the_cursor_on_it_is_pressed(qtbot, key):
    made = button("Go", "Go on")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, key)


def test_enter_on_cancel_does_not_do_what_is_asked_about(qtbot):
    dialog = AskLine("Ignore finding", "Why?", accept="Ignore")
    qtbot.addWidget(dialog)
    cancel = next(each for each in dialog.findChildren(type(button(""))) if each.text() == "Cancel")
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(cancel, Qt.Key.Key_Return)


def test_ctrl_and_enter_on_a_button_belong_to_its_dialog(qtbot):
    made = button("Choose", "Choose a file")
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.clicked):
        QTest.keyClick(made, Qt.Key.Key_Return, CONTROL)
