"""The memory browser by its keys: find units, change one, remove some, merge what is double, take it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.keys import CONTROL, SHIFT, press
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.domain.shown_words import ORIGIN_WORDS
from workbench.domain.unit_filter import StoredUnit
from workbench.services.memory.attaching import build_memory, memories_folder
from workbench.ui.units.model import PAGE, _cells
from workbench.ui.units.two_lines import two_lines

UNITS = [
    TranslationUnit("Wali kota hadir.", "The mayor attended.", changed_by="Budi", changed_at="2026-01-02"),
    TranslationUnit("Pasar ramai.", "The market is busy.", changed_by="Ana", changed_at="2026-02-02"),
    TranslationUnit("pasar  ramai.", "The market is BUSY.", changed_by="Ana", changed_at="2025-02-02"),
]


@pytest.fixture
def page(qtbot, window, session):
    session.import_units(UNITS, "lama.tmx")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL | SHIFT)
    units = window.editor.units
    qtbot.waitUntil(lambda: units.rows.rowCount() == 3)
    assert window.shows_units
    return units


def sources(page):
    return [page.rows.index(row, 0).data() for row in range(page.rows.rowCount())]


def test_units_are_found_by_typing_and_left_with_escape(qtbot, window, page):
    assert page.bar.source.hasFocus()
    QTest.keyClicks(page.bar.source, "wali")
    qtbot.waitUntil(lambda: sources(page) == ["Wali kota hadir."])
    assert page._count.text() == "1 unit"
    press(Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.chosen() == [0]
    assert page.table.currentIndex().column() == 1, "F2 edits the target"
    assert page.remove.isEnabled()
    press(Qt.Key.Key_Escape)
    assert not window.shows_units
    assert window.editor.page.grid.editor.hasFocus()


def test_a_long_text_is_shown_in_two_lines_and_says_that_there_is_more(qapp):
    text = "Kereta penumpang kembali melintas di jalur itu setelah sebelas tahun. 😀 " * 3
    first, second = two_lines(text, qapp.font(), 200).split("\u2028")
    assert text.startswith(first)
    assert text[len(first) :].lstrip().startswith(second.removesuffix("…"))
    assert second.endswith("…")
    assert max(map(QFontMetrics(qapp.font()).horizontalAdvance, (first, second))) <= 200
    assert two_lines("Pasar ramai.", qapp.font(), 200) == "Pasar ramai."


def test_rows_grow_with_the_text(page):
    font = page.table.font()
    font.setPixelSize(24)
    page.table.setFont(font)
    assert page.table.rowHeight(0) >= 2 * QFontMetrics(font).lineSpacing()


def test_every_filter_and_order_narrows_or_sorts(qtbot, page):
    page.bar.author.setText("ana")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 2)
    page.bar.since.setText("2026-01")
    qtbot.waitUntil(lambda: sources(page) == ["Pasar ramai."])
    for field in (page.bar.author, page.bar.since):
        field.clear()
    page.table.heading_pressed.emit(1)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 3 and sources(page)[2] == "Wali kota hadir.")
    page.table.heading_pressed.emit(3)
    qtbot.waitUntil(lambda: sources(page) == ["Pasar ramai.", "Wali kota hadir.", "pasar  ramai."])
    page.table.heading_pressed.emit(3)
    qtbot.waitUntil(lambda: sources(page)[0] == "pasar  ramai.")


def test_a_target_is_changed_in_its_row_and_undone_from_there(qtbot, page, session):
    page.table.setFocus()
    page.table.setCurrentIndex(page.rows.index(0, 1))
    press(Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit)
    assert editor.accessibleName() == "Target"
    editor.setText("The mayor was there.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows.index(0, 1).data() == "The mayor was there.")
    assert page.rows.index(0, 2).data() == "Siti"
    assert [unit.target for unit in session.units_of("Wali kota hadir.")] == ["The mayor was there."]
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.rows.index(0, 1).data() == "The mayor attended.")


def test_an_empty_side_is_refused_in_a_sentence(page, heard):
    assert page.rows.setData(page.rows.index(0, 1), "")
    assert "source and a target" in heard.last.text
    assert page.rows.index(0, 1).data() == "The mayor attended."


def test_chosen_units_are_removed_with_a_key_as_one_step(qtbot, page, session, heard):
    page.table.setFocus()
    page.table.go_to(0)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sources(page) == ["pasar  ramai."])
    assert heard.last.text == "2 units left the memory."
    assert session.units_of("Wali kota hadir.") == []
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 3)


def test_duplicates_are_merged_and_the_newest_stays(qtbot, page, session, heard):
    page.merge.setFocus()
    page.merge.click()
    assert page.merge.hasFocus(), "it is at hand for the next time"
    qtbot.waitUntil(lambda: sources(page) == ["Wali kota hadir.", "Pasar ramai."])
    session.undo()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 3)
    session.redo()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 2)
    page.merge.click()
    qtbot.waitUntil(lambda: heard.last.text == "There are no duplicates to merge.")


def test_an_attached_memory_is_only_read(qtbot, page, session):
    place = memories_folder(session.path) / "agency.wbm"
    build_memory(place, [TranslationUnit("Harga naik.", "Prices rose.")], place)
    session.attach_memory(place)
    page.bar.memory.setCurrentText("agency")
    qtbot.waitUntil(lambda: sources(page) == ["Harga naik."])
    assert not page.rows.flags(page.rows.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not page.merge.isEnabled()
    page.table.setFocus()
    page.table.go_to(0)
    press(Qt.Key.Key_Delete)
    assert page._count.text() == "1 unit, only to read"
    session.undo()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 3)
    assert page.merge.isEnabled()


def test_only_the_rows_in_sight_are_read(qtbot, page, session):
    session.import_units(
        [TranslationUnit(f"Kalimat {n}.", f"Sentence {n}.") for n in range(2_000)], "baru.tmx"
    )
    qtbot.waitUntil(lambda: page.rows.rowCount() == 2_003)
    page.rows.read_again()
    page.table.viewport().grab()
    assert 0 < sum(map(len, page.rows._pages.values())) <= 2 * PAGE
    page.table.go_to(2_002)
    assert page.rows.index(2_002, 0).data() == "Kalimat 1999."
    for row in range(0, 2_000, PAGE // 2):
        page.rows.unit(row)
    assert len(page.rows._pages) <= 32


def test_days_and_origins_are_said_as_people_do(page):
    row = sources(page).index("Wali kota hadir.")
    assert [page.rows.index(row, column).data() for column in (2, 3)] == ["Budi", "2 January 2026"]
    unit = TranslationUnit("Pasar.", "A market.", changed_at="2026-01-02", origin=Origin.HUMAN)
    assert _cells(StoredUnit(1, unit))[-1] == ORIGIN_WORDS[Origin.HUMAN]


def test_an_empty_list_says_why(qtbot, page):
    assert not page._nothing.isVisible()
    page.bar.source.setText("Nobody wrote this")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 0)
    assert page._nothing.isVisible()
    assert page._nothing.text() == "No unit of this memory has all of that."
