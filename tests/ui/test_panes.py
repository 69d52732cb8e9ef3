"""The panes follow the cursor and the project."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from tests.ui.keys import ALT
from workbench.domain.article import ParagraphKind
from workbench.domain.segment import Segment
from workbench.ui.panes.articles import SUMMARY
from workbench.ui.panes.preview import PreviewPane
from workbench.ui.panes.word_changes import changes_html
from workbench.ui.rich_cell import HTML
from workbench.ui.theme import Theme


def marked_text(text):
    selections = text.extraSelections()
    return selections[0].cursor.selectedText() if selections else ""


def test_the_progress_of_an_article_follows_what_is_confirmed(page, session, qtbot):
    session.confirm(list(session.segment_ids())[:3])
    model = page.articles.articles
    qtbot.waitUntil(lambda: model.index(1).data(SUMMARY) == (3, 4))
    assert model.index(0).data(SUMMARY) == (3, 7)
    assert "3 of 4 confirmed" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_strip_counts_along(page, session, window, qtbot):
    session.confirm(list(session.segment_ids())[:3])
    qtbot.waitUntil(lambda: window.strip._counts.text().startswith("3 of 7 confirmed"))


def test_the_preview_reads_in_either_language_and_marks_the_current_sentence(page, session, qtbot):
    third = list(session.segment_ids())[2]
    page.grid.go_to(third)
    marked = page.preview.text
    qtbot.waitUntil(lambda: marked_text(marked) == session.segment(third).target)
    page.preview.source.click()
    assert "Jembatan baru dibuka. Warga menyambut gembira." in marked.toPlainText()
    assert marked_text(marked) == session.segment(third).source


def test_the_preview_shows_the_source_where_there_is_no_target_yet(page, session, qtbot):
    session.clear(list(session.segment_ids())[1:2])
    qtbot.waitUntil(lambda: "Jembatan baru dibuka." in page.preview.text.toPlainText())


def test_a_longer_target_moves_what_follows_in_the_preview(page, session, qtbot):
    first, _, third = list(session.segment_ids())[:3]
    page.grid.go_to(third)
    session.type_target(first, "A headline that is a good deal longer than the draft was")
    qtbot.waitUntil(lambda: "good deal longer" in page.preview.text.toPlainText())
    assert marked_text(page.preview.text) == session.segment(third).target


def test_a_long_article_comes_into_the_preview_between_events(qtbot):
    pane = PreviewPane(Theme.light())
    qtbot.addWidget(pane)
    text = [
        Segment(number, 1, number // 3, number, f"Kalimat {number}.", f"Sentence {number}.")
        for number in range(1, 601)
    ]
    pane.follow(500)
    pane.show_article(text, {})
    assert "Sentence 1." in pane.text.toPlainText()
    assert "Sentence 600." not in pane.text.toPlainText()
    pane.update_segments([replace(text[550], target="Changed meanwhile.")])
    qtbot.waitUntil(lambda: "Sentence 600." in pane.text.toPlainText())
    assert marked_text(pane.text) == "Sentence 500."
    assert pane.text.toPlainText().count("Sentence") == 599
    assert "Changed meanwhile." in pane.text.toPlainText()


def test_another_article_takes_the_place_of_one_half_written(qtbot):
    pane = PreviewPane(Theme.light())
    qtbot.addWidget(pane)
    pane.show_article([Segment(n, 1, n, n, "Lama.", "Old.") for n in range(1, 601)], {})
    pane.show_article([Segment(n, 2, n, n, "Baru.", "New.") for n in range(1, 301)], {})
    qtbot.waitUntil(lambda: pane.text.toPlainText().count("New.") == 300)
    assert "Old." not in pane.text.toPlainText()


def test_a_click_in_the_preview_goes_to_the_segment(page, session, qtbot):
    qtbot.waitUntil(lambda: "Biayanya" in page.preview.text.toPlainText())
    with qtbot.waitSignal(page.preview.segment_chosen):
        page.preview.text.place_clicked.emit(2)
    assert page.grid.current_id() == list(session.segment_ids())[2]


def test_boilerplate_is_brought_back_from_the_page_pane(page, session, window, qtbot):
    window.commands.run("pane_page")
    qtbot.waitUntil(lambda: len(page.page.page.lines) == 3)
    page.page.setCurrentIndex(page.page.page.index(1, 0))
    QTest.keyClick(page.page, Qt.Key.Key_Space)
    assert "Beranda | Berita | Olahraga" in [s.source for s in session.segments(session.segment_ids())]
    qtbot.waitUntil(lambda: page.page.page.lines[1].kind is ParagraphKind.BODY)
    QTest.keyClick(page.page, Qt.Key.Key_Space)
    assert len(session.segment_ids()) == 7


def test_a_similar_sentence_of_the_memory_is_offered_with_what_differs(page, session, qtbot, article):
    first, second = session.segment_ids()[0], session.segment_ids()[4]
    session.confirm([first])
    page.grid.go_to(second)  # "Kabar nomor 1" where the memory has "Kabar nomor 0"
    qtbot.waitUntil(lambda: (offer := page.matches.offer(1)) is not None and offer.badge.startswith("TM"))
    offers = page.matches.offers
    assert int(offers.rows[0].badge.removeprefix("TM ")) < 100
    assert ">1</u>" in offers.index(0, 2).data(HTML)
    assert "Kabar nomor 0" in offers.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)


def test_enter_in_the_matches_inserts(page, session, qtbot):
    qtbot.waitUntil(lambda: page.matches.offer(2) is not None)
    page.matches.table.setCurrentIndex(page.matches.offers.index(1, 0))
    QTest.keyClick(page.matches.table, Qt.Key.Key_Return)
    assert session.segment(page.grid.current_id()).target == "Other 1"
    assert page.grid.editor.hasFocus()


def test_the_history_shows_what_was_changed(page, session, window, qtbot):
    first = page.grid.current_id()
    session.type_target(first, "A new draft of it")
    session.confirm([first])
    window.commands.run("pane_notes")
    qtbot.waitUntil(lambda: "Confirm" in page.notes.text.toPlainText())
    assert "A new draft of it" in page.notes.text.toPlainText()


def test_the_history_tells_typing_as_one_change_and_strikes_what_was_undone(page, session, window, qtbot):
    first = page.grid.current_id()
    for text in ("A", "A new", "A new bridge"):
        session.type_target(first, text, step=object())
    session.confirm([first])
    session.undo()
    window.commands.run("pane_notes")
    text = page.notes.text
    qtbot.waitUntil(lambda: "A new bridge" in text.toPlainText())
    assert text.toPlainText().count("Typing in") == 1
    assert text.find("Confirm")
    assert text.textCursor().charFormat().fontStrikeOut()
    text.moveCursor(text.textCursor().MoveOperation.Start)
    assert text.find("Typing in")
    assert not text.textCursor().charFormat().fontStrikeOut()


def test_a_pane_is_hidden_and_shown_with_its_key(page, window, press):
    press(window, Qt.Key.Key_1, ALT)
    assert page.docks["articles"].isHidden()
    assert not window.commands.actions["pane_articles"].isChecked()
    press(window, Qt.Key.Key_1, ALT)
    assert not page.docks["articles"].isHidden()
    assert window.commands.actions["pane_articles"].isChecked()


def test_the_right_button_on_a_tab_hides_a_pane_and_brings_it_back(page, qtbot):
    bar = next(each for each in page.findChildren(QTabBar) if each.isVisible())
    for hidden in (True, False):
        bar.customContextMenuRequested.emit(bar.rect().center())
        menu = QApplication.activePopupWidget()
        next(each for each in menu.actions() if each.text() == "Matches").trigger()
        menu.close()
        assert page.docks["matches"].isHidden() is hidden


def test_a_pane_has_a_title_only_where_no_tab_names_it(page, qtbot):
    titles = {name: dock.titleBarWidget() for name, dock in page.docks.items()}
    qtbot.waitUntil(lambda: titles["matches"].height() == 0)
    assert titles["articles"].height() > 0
    for name in ("notes", "glossary"):
        page.docks[name].hide()
    qtbot.waitUntil(lambda: titles["matches"].height() > 0)
    assert titles["matches"].geometry().bottom() < page.matches.geometry().top()
    page.docks["notes"].show()
    qtbot.waitUntil(lambda: titles["matches"].height() == 0)


def test_focus_mode_shows_the_segments_alone_and_brings_everything_back(page, window, press):
    press(window, Qt.Key.Key_3, ALT)
    press(window, Qt.Key.Key_F11)
    assert all(dock.isHidden() for dock in page.docks.values())
    press(window, Qt.Key.Key_F11)
    assert not any(dock.isHidden() for dock in page.docks.values())


def test_f6_goes_round_the_panes_and_back_to_the_text(page, window, press, qtbot):
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen[-1] is page.grid.editor
    assert page.articles in seen
    assert len(set(seen)) == len(seen)


def test_escape_goes_back_from_every_pane_to_the_text(page, window, press):
    shown = {name for name, stop in page._panes().items() if name != "concordance"}
    for name in sorted(shown):
        page.grid.focus_editor()
        page.show_pane(name, True)
        page._stop(name).setFocus()
        assert window.focusWidget() is page._stop(name), name
        press(window, Qt.Key.Key_Escape)
        assert window.focusWidget() is page.grid.editor, name


def test_a_list_that_gets_the_keys_shows_where_they_are(page):
    page.matches.show_offers([], ["One draft.", "Another draft."], "Satu kalimat.")
    page.matches.table.setFocus()
    assert [index.row() for index in page.matches.table.selectionModel().selectedRows()] == [0]


def test_changed_words_are_marked_and_lost_ones_struck():
    html = changes_html("Harga beras naik", "Harga gula naik <lagi>", Theme.light())
    assert "<s " in html
    assert ">beras</s>" in html
    assert ">gula</u>" in html
    assert "&lt;" in html


def test_a_sentence_written_anew_is_shown_whole(qapp):
    html = changes_html("Harga beras naik", "Rice is dearer", Theme.light())
    assert ">Harga beras naik</s>" in html
    assert ">Rice is dearer</u>" in html


def test_the_tabs_of_a_restored_layout_are_whole_and_offer_the_panes(qtbot, page):
    page.restore_layout(page.layout_state())
    bars = [each for each in page.findChildren(QTabBar) if each.count()]
    assert len(bars) >= 2
    for bar in bars:
        assert (bar.accessibleName(), bar.elideMode()) == ("Panes", Qt.TextElideMode.ElideNone)
        assert bar.usesScrollButtons()
        assert bar.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
