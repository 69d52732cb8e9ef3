"""Icons are drawn, in the theme's ink, and paler where an action cannot be used."""

import pytest
from PySide6.QtGui import QIcon

from workbench.ui.icons import STROKES, icon, pixmap, program_icon
from workbench.ui.theme import Theme


@pytest.mark.parametrize("name", STROKES)
def test_every_icon_draws_strokes_inside_its_square(qapp, name):
    image = pixmap(name, "#000000", 24).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
    assert 15 < inked < 220


def test_an_icon_wears_the_ink_asked_for(qapp):
    theme = Theme.dark()
    image = icon("add", theme, "accent").pixmap(40, 40).toImage()
    assert image.pixelColor(20, 20).name().upper() == theme.hex("accent")


def test_a_disabled_icon_is_paler(qapp):
    theme = Theme.light()
    image = icon("add", theme).pixmap(40, 40, QIcon.Mode.Disabled).toImage()
    assert image.pixelColor(20, 20).name().upper() == theme.hex("line")


def test_the_program_has_an_icon_of_its_own_at_every_size() -> None:
    for size in (32, 64, 128):
        picture = program_icon().pixmap(size, size).toImage()
        assert picture.pixelColor(size // 8, size // 2).name() == "#0b6699"
