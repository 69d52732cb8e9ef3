"""Word links on the alignment page: a word of the current bead lights up its partners."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.alignment.test_alignment_page import BEADS, article, page  # noqa: F401 - fixtures
from tests.ui.keys import CONTROL
from workbench.domain.alignment import Spot


@pytest.fixture
def linked(qtbot, page, window):  # noqa: F811
    """The page at its last bead, whose words are linked."""
    with qtbot.waitSignal(window.editor.linker.found):
        page.view.go_to(page.beads[-1].id)
    return page


def lit(page):  # noqa: F811
    """Return the words that are lit, with their sides."""
    words = []
    for (side, number), spans in page.view._painter.lit.items():
        (sentence,) = page.view.alignment.sentences(side, (number,))
        words += [(side, sentence[start:end]) for (start, end), _ in spans]
    return words


def hover(view, spot, word):
    layout = view._rows.text(spot.side, spot.number)
    x, _ = layout.lineAt(0).cursorToX(layout.text().index(word) + 1)
    point = view.place_of_spot(spot).topLeft() + QPointF(8 + x, 12)
    none = Qt.MouseButton.NoButton
    where = view.viewport().mapToGlobal(point)
    move = QMouseEvent(QEvent.Type.MouseMove, point, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)


def test_the_mouse_on_a_word_lights_up_its_partner(linked):
    hover(linked.view, Spot(linked.beads[-1].id, "source", 4), "Pasar")
    assert lit(linked) == [("target", "market")]
    hover(linked.view, Spot(linked.beads[-1].id, "target", 4), "5 p")
    assert ("source", "17.00") in lit(linked)


def test_words_of_another_bead_light_up_nothing(linked):
    hover(linked.view, Spot(linked.beads[0].id, "source", 0), "Pasar")
    assert lit(linked) == []


def test_control_and_the_arrows_go_from_word_to_word(linked):
    QTest.keyClick(linked.view, Qt.Key.Key_Right, CONTROL)
    assert lit(linked) == [("target", "market")]
    QTest.keyClick(linked.view, Qt.Key.Key_Left, CONTROL)
    assert ("target", "5") in lit(linked)
    QTest.keyClick(linked.view, Qt.Key.Key_Up)
    assert lit(linked) == []


def test_a_bead_of_two_sentences_is_linked_as_one_text(qtbot, linked, window, session):
    with qtbot.waitSignal(window.editor.linker.found):
        session.merge_bead(linked.article_id, linked.beads[0].id)
        linked.view.go_to(linked.beads[0].id)
    linked.view.point_at(Spot(linked.beads[0].id, "source", 0))
    QTest.keyClick(linked.view, Qt.Key.Key_Right, CONTROL)
    assert lit(linked) == [("target", "Market")]


def test_switched_off_nothing_lights_up(linked, window):
    QTest.keyClick(linked.view, Qt.Key.Key_Right, CONTROL)
    window.commands.actions["word_links"].trigger()
    assert lit(linked) == []
    window.commands.actions["word_links"].trigger()
    assert lit(linked) == [("target", "market")]
