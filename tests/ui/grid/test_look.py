"""The grid's own colours are as readable as the theme's."""

import pytest
from PySide6.QtGui import QFont

from workbench.domain.segment import Segment
from workbench.ui.grid.look import Look
from workbench.ui.theme import INKS, Theme, contrast


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_is_readable_on_selected_rows(qapp, theme, ink):
    look = Look(theme, QFont())
    assert contrast(look.colors[ink], look.selected) >= 4.5


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=lambda theme: theme.name)
def test_a_doubted_spelling_looks_other_than_a_word_the_model_was_unsure_of(qapp, theme):
    look = Look(theme, QFont())
    assert look.doubted.background() != look.unsure.background(), "shading is the model's"
    assert look.doubted.underlineStyle() != look.unsure.underlineStyle()
    assert look.doubted.underlineStyle() != look.term.underlineStyle()
    assert contrast(look.doubted.underlineColor(), look.colors["active"]) >= 3


def test_text_sizes_follow_the_theme(qapp):
    look = Look(Theme.light(18), QFont())
    assert look.text.source.pixelSize() == 18
    assert look.text.target.pixelSize() > look.text.source.pixelSize()
    assert look.headline.target.bold()
    heading = look.fonts(Segment(9, 1, 1, 5, "Korban jiwa", heading=True))
    assert heading.target.bold()
    assert look.text.target.pixelSize() == heading.target.pixelSize() < look.headline.target.pixelSize()
    assert look.columns().state > Look(Theme.light(), QFont()).columns().state
