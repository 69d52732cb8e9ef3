"""The palettes are readable: contrast is computed, not believed."""

import pytest
from PySide6.QtGui import QColor, QPalette

from workbench.domain.segment import Origin, State
from workbench.ui.theme import GROUNDS, INKS, WASHES, Theme, contrast, state_token

THEMES = (Theme.light(), Theme.dark())


def test_black_on_white_is_the_largest_contrast():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_is_readable_on_every_ground(theme, ink, ground):
    assert contrast(theme.color(ink), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("wash", WASHES)
def test_text_stays_readable_on_marked_passages(theme, wash):
    assert contrast(theme.color("ink"), theme.color(wash)) >= 5.8


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_selected_text_and_primary_buttons_are_readable(theme):
    palette = theme.palette()
    highlight = palette.color(QPalette.ColorRole.Highlight)
    assert contrast(palette.color(QPalette.ColorRole.HighlightedText), highlight) >= 4.5


def test_the_target_is_one_step_larger_than_the_window():
    theme = Theme.light(16)
    assert theme.target_size > theme.text_size == 16


def test_a_draft_takes_the_colour_of_its_origin():
    assert state_token(State.DRAFT, Origin.MT) == "mt"
    assert state_token(State.DRAFT, Origin.TM) == "tm"
    assert state_token(State.DRAFT, Origin.HUMAN) == "human"
    assert state_token(State.CONFIRMED, Origin.MT) == "confirmed"
