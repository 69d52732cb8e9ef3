"""The concordance by its keys: ask with Ctrl+K, read the hits, type one of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import CONTROL, press
from workbench.domain.memory import TranslationUnit
from workbench.services.memory.concordance import Concordance, Hits, Question
from workbench.ui.panes.concordance import hit_html
from workbench.ui.theme import Theme

UNITS = [
    TranslationUnit("Wali kota membuka pasar.", "The mayor opened the market.", changed_by="Budi",
                    changed_at="2026-01-02T00:00:00Z"),
    TranslationUnit("Para wali kota bertemu.", "Mayors met.", changed_at="2026-01-03T00:00:00Z"),
    TranslationUnit("Perkotaan tumbuh.", "Cities are growing.", changed_at="2026-01-01T00:00:00Z"),
]  # fmt: skip


@pytest.fixture
def page(window, session):
    session.import_units(UNITS, "lama.tmx")
    session.edit_source(window.editor.page.grid.current_id(), "Wali kota hadir.")
    return window.editor.page


@pytest.fixture
def pane(page):
    return page.concordance


def sources(pane):
    return [unit.source for unit in pane.hits.hits.units]


def test_the_selection_is_looked_for_and_a_hit_is_typed_with_keys_alone(qtbot, page, pane):
    page.grid.source.select(0, 9)
    page.grid.editor.clear()
    press(Qt.Key.Key_K, CONTROL)
    assert pane.field.text() == "Wali kota"
    assert pane.field.hasFocus()
    qtbot.waitUntil(lambda: sources(pane) == ["Para wali kota bertemu.", "Wali kota membuka pasar."])
    press(Qt.Key.Key_Return)
    assert pane.table.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.grid.editor.toPlainText() == "The mayor opened the market."
    assert page.grid.editor.hasFocus()


def test_what_is_selected_in_the_target_is_looked_for_in_the_targets(qtbot, page, pane):
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(page.grid.editor, "mayors")
    page.grid.editor.select(0, 6)
    press(Qt.Key.Key_K, CONTROL)
    assert pane.question == Question("mayors", in_target=True)
    qtbot.waitUntil(lambda: sources(pane) == ["Para wali kota bertemu."])


def test_without_a_selection_one_types_and_may_ask_for_the_beginning_of_a_word(qtbot, page, pane):
    press(Qt.Key.Key_K, CONTROL)
    assert pane.field.hasFocus()
    QTest.keyClicks(pane.field, "perkota")
    qtbot.waitUntil(lambda: "No memory has “perkota” in a source." in pane._told.text())
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert pane.beginnings.hasFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sources(pane) == ["Perkotaan tumbuh."])
    assert pane._told.text() == "1 hit"
    press(Qt.Key.Key_Escape)
    assert page.grid.editor.hasFocus()


def test_an_answer_that_was_overtaken_is_dropped(qtbot, page, session):
    concordance, heard = Concordance(session), []
    concordance.found.connect(heard.append)
    for text in ("wali", "wali k", "wali kota", "perkotaan"):
        concordance.look_up(Question(text))
    qtbot.waitUntil(lambda: bool(heard))
    concordance.close()
    assert [hits.question.text for hits in heard] == ["perkotaan"]


def test_memories_that_come_and_go_are_seen_in_the_hits(qtbot, page, pane, session):
    page.show_pane("concordance", True)
    pane.begin("perkotaan")
    qtbot.waitUntil(lambda: len(sources(pane)) == 1)
    session.import_units([TranslationUnit("Perkotaan ramai.", "Cities are busy.")], "baru.tmx")
    qtbot.waitUntil(lambda: len(sources(pane)) == 2)


def test_the_words_are_marked_and_the_hit_is_signed(page):
    theme = Theme.dark()
    html = hit_html(UNITS[0], Question("wali*"), theme)
    assert f'background-color:{theme.hex("found")}">Wali<' in html
    assert "Budi · 2 January 2026" in html
    assert hit_html(UNITS[0], Question("mayor", in_target=True), theme).count(theme.hex("found")) == 1
    assert "&lt;b&gt;" in hit_html(TranslationUnit("a <b>", "x"), Question("a"), theme)


def test_of_many_hits_some_are_shown_with_what_helps(pane):
    pane.show_hits(Hits(Question("wali"), tuple(UNITS), more=True))
    assert pane._told.text() == "3 hits are shown; a longer phrase finds fewer."
