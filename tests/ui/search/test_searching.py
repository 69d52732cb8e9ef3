"""Finding, replacing and filtering through what the grid shows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import CONTROL, SHIFT
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.segment import State


@pytest.fixture
def find(window, page, press, qtbot):
    """Open the bar with its key and type what to find."""

    def begin(text, *, key=Qt.Key.Key_F):
        press(window, key, CONTROL)
        qtbot.waitUntil(page.find_bar.text.hasFocus)
        QTest.keyClicks(page.find_bar.text, text)

    return begin


def current_source(page):
    return page.session.segment(page.grid.current_id()).source


def targets(session):
    return [each.target for each in session.segments(session.segment_ids())]


def test_enter_goes_from_one_place_to_the_next_and_round(page, find, press, window):
    find("gembira")
    press(window, Qt.Key.Key_Return)
    assert current_source(page) == "Warga menyambut gembira."
    assert page.find_bar._found.text() == "1 of 1"


def test_f3_goes_on_from_the_editor_and_ctrl_f3_back(page, find, press, window, session):
    find("kabar")
    press(window, Qt.Key.Key_Return)
    assert session.segment(page.grid.current_id()).number == 1
    page.grid.focus_editor()
    second = current_source(page)
    press(window, Qt.Key.Key_F3)
    assert current_source(page) != second
    press(window, Qt.Key.Key_F3, CONTROL)
    assert current_source(page) == second


def test_what_is_nowhere_is_said(page, find, press, window):
    find("kalimantan")
    press(window, Qt.Key.Key_Return)
    assert page.find_bar._found.text() == "Not found"


def test_capitals_count_only_when_asked(page, find, press, window):
    find("HARGA")
    press(window, Qt.Key.Key_Return)
    assert page.find_bar._found.text() == "1 of 1"
    page.find_bar.case.setChecked(True)
    press(window, Qt.Key.Key_Return)
    assert page.find_bar._found.text() == "Not found"


def test_a_part_of_a_word_is_found_unless_whole_words_are_asked_for(page, find, press, window):
    find("harg")
    press(window, Qt.Key.Key_Return)
    assert page.find_bar._found.text() == "1 of 1"
    page.find_bar.whole.setChecked(True)
    press(window, Qt.Key.Key_Return)
    assert page.find_bar._found.text() == "Not found"
    assert not page.grid.rows.marks.in_source("Harga beras naik.")
    page.find_bar.text.setText("harga")
    press(window, Qt.Key.Key_Return)
    assert page.find_bar._found.text() == "1 of 1"


def test_tab_goes_from_what_is_found_to_what_replaces_it(page, find, press, window):
    find("kabar", key=Qt.Key.Key_H)
    press(window, Qt.Key.Key_Tab)
    assert page.find_bar.replacement.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "the news")
    assert page.find_bar.search.replacement == "the news"
    assert not page.find_bar.search.case_sensitive, "no key fell on the box"
    press(window, Qt.Key.Key_Tab)
    assert page.find_bar.replace_one.hasFocus()


def test_tab_goes_on_to_the_case_where_nothing_is_replaced(page, find, press, window):
    find("kabar")
    press(window, Qt.Key.Key_Tab)
    assert page.find_bar.case.hasFocus()


def test_replacing_all_is_one_undo_step(page, find, session, heard):
    before = targets(session)
    find("Draft", key=Qt.Key.Key_H)
    page.find_bar.replacement.setText("Version")
    page.find_bar.replace_all.click()
    assert all(text.startswith("Version of") for text in targets(session))
    assert heard.last.text == "7 segments were changed."
    session.undo()
    assert targets(session) == before


def test_replacing_goes_one_by_one(page, find, session):
    find("Draft", key=Qt.Key.Key_H)
    page.find_bar.replacement.setText("Version")
    page.find_bar.replace_one.click()
    assert targets(session)[0].startswith("Version")
    assert targets(session)[1].startswith("Draft")
    assert session.segment(page.grid.current_id()).number == 2


def test_enter_replaces_where_the_replacement_is_typed(page, find, session, press, window):
    find("Draft", key=Qt.Key.Key_H)
    press(window, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Version")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert [text.startswith("Version") for text in targets(session)[:3]] == [True, True, False]
    assert session.segment(page.grid.current_id()).number == 3
    assert page.find_bar.replacement.hasFocus()


def test_a_filter_limits_what_is_replaced(page, find, session, qtbot):
    first_article = session.articles()[0].id
    page.filter_row.choose_article(first_article)
    find("Draft", key=Qt.Key.Key_H)
    page.find_bar.replacement.setText("Version")
    page.find_bar.replace_all.click()
    assert [text.startswith("Version") for text in targets(session)] == [True] * 4 + [False] * 3


def test_escape_closes_the_bar_and_the_cursor_is_in_the_text_again(page, find, press, window, qtbot):
    find("gembira")
    press(window, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    qtbot.waitUntil(page.grid.editor.hasFocus)


def test_filtering_by_text_and_state(page, session, press, window, qtbot):
    session.confirm(list(session.segment_ids())[:2])
    press(window, Qt.Key.Key_F, CONTROL, SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "jembatan")
    qtbot.waitUntil(lambda: page.grid.filter.text == "jembatan")
    assert page.filter_row._shown.text() == "1 shown"
    press(window, Qt.Key.Key_X, CONTROL, SHIFT)
    assert page.grid.filter.text == ""
    page.filter_row.states[State.CONFIRMED].click()
    qtbot.waitUntil(lambda: page.grid.filter.states == {State.CONFIRMED})
    assert page.filter_row._shown.text() == "2 shown"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_from_the_filter_the_keys_go_on_to_what_it_shows(page, press, window, qtbot, key):
    press(window, Qt.Key.Key_F, CONTROL, SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "jembatan")
    press(window, key)
    assert page.grid.filter.text == "jembatan"
    assert page.grid.editor.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Hello")
    assert page.grid.editor.toPlainText().startswith("Hello")
    assert page.filter_row.text.text() == "jembatan"


def test_a_filter_that_shows_nothing_keeps_the_keys(page, press, window):
    press(window, Qt.Key.Key_F, CONTROL, SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "kalimantan")
    press(window, Qt.Key.Key_Return)
    assert page.grid.current_id() is None
    assert page.filter_row.text.hasFocus()


def test_choosing_an_article_shows_it_alone(page, session, qtbot):
    QTest.keyClick(page.articles, Qt.Key.Key_Down)
    assert page.grid.filter.article == session.articles()[0].id
    QTest.keyClick(page.articles, Qt.Key.Key_Up)
    assert page.grid.filter.article is None


def test_a_filter_that_lets_nothing_through_offers_to_show_all(page, session, qtbot):
    page.filter_row.text.setText("kalimantan")
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text.text() == "No segment passes the filter."
    page.empty.help.click()
    qtbot.waitUntil(page.grid.isVisible)
    assert page.grid.filter.text == ""


def test_a_project_without_articles_says_how_to_begin(page, session, qtbot):
    for article in session.articles():
        session.delete_article(article.id)
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.help.text() == "Import pages…"
    session.undo()
    qtbot.waitUntil(page.grid.isVisible)


def test_many_targets_are_replaced_between_events_as_one_step(page, find, session, heard, qtbot):
    body = " ".join(f"Kalimat {place} panjang." for place in range(60))
    session.import_articles(
        [Article("", (Paragraph(body, ParagraphKind.BODY),), file="long.txt", digest="l")]
    )
    session.copy_source(list(session.segment_ids())[7:])
    before = targets(session)
    find("panjang", key=Qt.Key.Key_H)
    page.find_bar.replacement.setText("pendek")
    page.find_bar.replace_all.click()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.last.text == "60 segments changed."
    assert all(text.endswith("pendek.") for text in targets(session)[7:])
    session.undo()
    assert targets(session) == before
