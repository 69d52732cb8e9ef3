"""The window is dressed as asked, and follows the system when asked to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.ui.window.appearance import Appearance


@pytest.fixture
def appearance(qapp):
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    made = Appearance(qapp, "light")
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._system_changed)
    made.deleteLater()
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


def test_a_dark_window_is_dark_at_once(qtbot, qapp, appearance):
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose("dark", 13)
    assert told.args[0].name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Base) == told.args[0].color("surface")


def test_larger_text_reaches_every_widget(qapp, appearance):
    appearance.choose("light", 18)
    assert qapp.font().pixelSize() == 18


def test_a_size_out_of_bounds_is_brought_back(appearance):
    appearance.choose("light", 400)
    assert appearance.theme.text_size == 24


def test_choosing_the_same_again_redraws_nothing(qtbot, appearance):
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose("light", 13)


def test_the_system_s_scheme_is_followed_only_when_asked(qtbot, appearance, monkeypatch):
    monkeypatch.setattr("workbench.ui.window.appearance.QApplication.styleHints", lambda self: _DarkSystem())
    with qtbot.assertNotEmitted(appearance.changed):
        appearance._system_changed()
    appearance.choose("system", 13)
    assert appearance.theme.name == "dark"


class _DarkSystem:
    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return Qt.ColorScheme.Dark


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_button_that_has_the_focus_says_so_by_its_border_alone(qtbot, appearance, theme):
    appearance.choose(theme, 13)
    box = QWidget()
    first, button = QPushButton("Use", box), QPushButton("", box)
    qtbot.addWidget(box)
    button.setGeometry(100, 0, 80, 32)
    with qtbot.waitExposed(box):
        box.show()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(button.hasFocus)
    seen = button.grab().toImage()
    middle = seen.height() // 2
    inside = {seen.pixelColor(at, middle).name() for at in range(2, seen.width() - 2)}
    assert inside == {appearance.theme.color("surface").name()}
    assert seen.pixelColor(0, middle) == appearance.theme.color("accent")
