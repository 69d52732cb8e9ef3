"""Text in the lines that there are."""

import pytest
from PySide6.QtGui import QFontMetrics

from workbench.ui.short_label import ShortLabel, short_lines

TITLE = "Harga beras naik lagi menjelang Lebaran di seluruh kota"


def test_a_long_title_takes_two_lines_and_an_ellipsis(qapp):
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("Harga beras naik")
    assert short_lines("Harga beras", metrics, width, 2) == ["Harga beras"]
    lines = short_lines(TITLE, metrics, width, 2)
    assert lines[0] == "Harga beras naik"
    assert lines[1].endswith("…")


@pytest.mark.parametrize("most", [1, 2, 3])
def test_no_line_is_wider_than_its_room(qapp, most):
    metrics = QFontMetrics(qapp.font())
    lines = short_lines(TITLE * 3, metrics, 120, most)
    assert len(lines) == most
    assert max(map(metrics.horizontalAdvance, lines)) <= 120


def test_a_label_says_all_of_it_and_never_asks_for_more_room(qtbot):
    label = ShortLabel()
    qtbot.addWidget(label)
    small = label.sizeHint()
    label.tell(TITLE * 5)
    assert label.sizeHint() == small
    assert label.toolTip() == label.accessibleName() == TITLE * 5
