"""The import preview: what is kept is seen and changed with one key, and nothing is imported by accident."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import SHIFT
from workbench.domain.article import ParagraphKind
from workbench.intake.composing import PLAIN
from workbench.ui.imports.page_edit import PageRead, sums_of
from workbench.ui.imports.preview import ImportPreview
from workbench.ui.theme import Theme


@pytest.fixture
def preview(qtbot, article):
    made = ImportPreview(Theme.light())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    pages = [
        PageRead(Path("page0.txt"), article(0)),
        PageRead(Path("page1.txt"), article(1)),
        PageRead(Path("film.html"), problem="The file is not a text."),
    ]
    made.show_pages(pages, lambda each: "Already in this project." if each.file == "page1.txt" else "")
    return made


def kinds(preview, place=0):
    return [each.kind for each in preview.articles[place].paragraphs]


def test_a_page_with_long_menus_begins_at_its_text(qtbot, preview, article):
    page = article(0)
    menus = tuple(
        replace(page.paragraphs[-1], text=f"Menu {at} " * (at % 40), kind=ParagraphKind.BOILERPLATE)
        for at in range(200)
    )
    preview.show_pages([PageRead(Path("menu.html"), replace(page, paragraphs=menus + page.paragraphs))])
    shown = preview.page.currentIndex()
    assert shown.data(Qt.ItemDataRole.AccessibleTextRole).endswith(page.paragraphs[0].text)
    qtbot.waitUntil(lambda: preview.page.rowHeight(39) > preview.page.rowHeight(1))
    qtbot.waitUntil(lambda: preview.page.viewport().rect().contains(preview.page.visualRect(shown).center()))


def test_enter_on_cancel_imports_nothing(qtbot, preview):
    with qtbot.assertNotEmitted(preview.accepted), qtbot.waitSignal(preview.cancelled):
        QTest.keyClick(preview.cancel, Qt.Key.Key_Return)


def test_space_brings_a_boilerplate_line_back_and_sets_it_aside_again(preview):
    QTest.keyClick(preview.page, Qt.Key.Key_Down)
    QTest.keyClick(preview.page, Qt.Key.Key_Space)
    assert kinds(preview) == [ParagraphKind.TITLE, ParagraphKind.BODY, ParagraphKind.BODY]
    QTest.keyClick(preview.page, Qt.Key.Key_Space)
    assert kinds(preview)[1] is ParagraphKind.BOILERPLATE


def test_shift_and_arrows_take_a_range(preview):
    QTest.keyClick(preview.page, Qt.Key.Key_Down)
    QTest.keyClick(preview.page, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(preview.page, Qt.Key.Key_Space)
    assert ParagraphKind.BOILERPLATE not in kinds(preview)


def test_a_line_becomes_the_headline_with_t_and_a_heading_with_h(preview):
    QTest.keyClick(preview.page, Qt.Key.Key_Down)
    QTest.keyClick(preview.page, Qt.Key.Key_T)
    assert preview.articles[0].title == preview.articles[0].paragraphs[1].text
    QTest.keyClick(preview.page, Qt.Key.Key_Down)
    QTest.keyClick(preview.page, Qt.Key.Key_H)
    assert kinds(preview)[2] is ParagraphKind.HEADING


def test_the_choice_of_line_stays_when_its_kind_changes(preview):
    QTest.keyClick(preview.page, Qt.Key.Key_Down)
    QTest.keyClick(preview.page, Qt.Key.Key_Space)
    assert preview.page.currentIndex().row() == 1


def test_enter_imports_all_that_could_be_read(qtbot, preview):
    with qtbot.waitSignal(preview.accepted) as taken:
        QTest.keyClick(preview.page, Qt.Key.Key_Return)
    assert [each.file for each in taken.args[0]] == ["page0.txt", "page1.txt"]
    assert preview.accept.text() == "Import all 2"


def test_escape_imports_nothing(qtbot, preview):
    with qtbot.waitSignal(preview.cancelled), qtbot.assertNotEmitted(preview.accepted):
        QTest.keyClick(preview.page, Qt.Key.Key_Escape)


def test_a_page_is_left_out_with_delete(preview):
    preview.list.setFocus()
    QTest.keyClick(preview.list, Qt.Key.Key_Delete)
    assert [each.file for each in preview.articles] == ["page1.txt"]


def test_what_is_odd_stands_beside_the_page(preview):
    assert "Already in this project." in preview.list.item(1, 0).text()
    assert "not a text" in preview.list.item(2, 0).text()


def test_a_page_that_could_not_be_read_is_never_imported(preview):
    for _ in range(2):
        preview.list.setFocus()
        QTest.keyClick(preview.list, Qt.Key.Key_Delete)
    assert preview.articles == ()
    assert not preview.accept.isEnabled()


def test_set_aside_is_said_in_words_not_only_in_grey(preview):
    model = preview.page.page
    assert [model.index(row, 0).data() for row in range(3)] == ["headline", "set aside", ""]
    spoken = model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("set aside: ")


def test_the_list_says_what_is_odd_and_the_foot_counts_what_comes_in(preview):
    article = replace(
        preview.articles[0], title="", date="2022-01-30", remarks=(PLAIN, "No headline was found.")
    )
    preview.show_pages([PageRead(Path("page0.txt"), article), PageRead(Path("b.txt"), article)])
    assert preview.list.item(0, 0).text() == "page0.txt\nNo headline was found."
    assert preview.list.item(0, 1).text() == "30 January 2022"
    assert preview._sums.text() == str(sums_of(article) + sums_of(article))
    preview.list.setFocus()
    QTest.keyClick(preview.list, Qt.Key.Key_Delete)
    assert preview._sums.text() == str(sums_of(article))
