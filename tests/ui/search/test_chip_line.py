"""Chips stay in one line; those that do not fit are chosen in a menu behind the last one."""

import pytest

from workbench.ui.parts import button
from workbench.ui.search.chip_line import ChipLine

NAMES = ("untranslated", "draft", "confirmed", "findings", "commented")


@pytest.fixture
def chips(qapp):
    made = [button(name, look="chip") for name in NAMES]
    for chip in made:
        chip.setCheckable(True)
    return made


@pytest.fixture
def line(qtbot, chips):
    made = ChipLine(chips)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    with qtbot.waitExposed(made):
        made.show()
    return made


def narrow(line):
    line.resize(line.sizeHint().width() * 2 // 3, line.height())


def test_a_wide_window_shows_every_chip(line):
    assert line.hidden == ()
    assert not line.more.isVisible()


def test_a_narrow_window_keeps_the_line_and_every_chip_whole(line, chips):
    high = line.height()
    narrow(line)
    shown = [chip for chip in chips if chip.isVisible()]
    assert shown == chips[: len(shown)]
    assert 0 < len(shown) < len(chips)
    assert line.sizeHint().height() == high
    assert line.more.isVisible()
    assert line.more.geometry().right() < line.width()
    assert all(chip.width() == chip.sizeHint().width() for chip in shown)


def test_a_hidden_chip_is_chosen_in_the_menu_and_counted(qtbot, line, chips):
    narrow(line)
    line.more.click()
    menu = line.menu
    assert [each.text() for each in menu.actions()] == [chip.text() for chip in line.hidden]
    with qtbot.waitSignal(chips[-1].toggled):
        menu.actions()[-1].trigger()
    assert line.more.text() == "More (1)"
    assert line.more.isChecked()
    line.resize(line.sizeHint())
    assert chips[-1].isVisible()
    assert chips[-1].isChecked()


def test_a_chip_that_is_not_wanted_is_in_neither_place(line, chips):
    line.want(chips[0], on=False)
    narrow(line)
    assert not chips[0].isVisible()
    assert chips[0] not in line.hidden
    line.want(chips[0], on=True)
    assert chips[0].isVisible()
