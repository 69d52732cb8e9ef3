"""What a translator does with keys, and what then stands in the project."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import ALT, CONTROL, SHIFT
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.segment import Origin, State
from workbench.services.notices import NoticeKind
from workbench.ui.dialogs.ask import AskNumber, AskText


def ids(session):
    return list(session.segment_ids())


def states(session):
    return [each.state for each in session.segments(session.segment_ids())]


def type_text(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def select_all_rows(grid):
    grid.rows.setFocus()
    grid.rows.selectAll()


def test_confirming_goes_to_the_next_segment_that_is_not_confirmed(window, session, grid, press):
    first, second = ids(session)[:2]
    press(window, Qt.Key.Key_Return, CONTROL)
    assert session.segment(first).state is State.CONFIRMED
    assert grid.current_id() == second
    assert grid.editor.hasFocus()


def test_the_keypad_s_enter_confirms_too(window, session, press):
    press(window, Qt.Key.Key_Enter, CONTROL)
    assert states(session)[0] is State.CONFIRMED


def test_confirming_without_moving_stays(window, session, grid, press):
    first = ids(session)[0]
    press(window, Qt.Key.Key_Return, CONTROL, SHIFT)
    assert session.segment(first).state is State.CONFIRMED
    assert grid.current_id() == first


def test_what_was_just_typed_is_confirmed_with_it(window, session, press):
    press(window, Qt.Key.Key_A, CONTROL)
    type_text("A new bridge")
    press(window, Qt.Key.Key_Return, CONTROL)
    segment = session.segment(ids(session)[0])
    assert (segment.target, segment.origin) == ("A new bridge", Origin.HUMAN)


def test_an_empty_target_is_not_confirmed_and_a_sentence_says_why(window, session, grid, press, heard):
    press(window, Qt.Key.Key_Delete, ALT)
    press(window, Qt.Key.Key_Return, CONTROL)
    assert states(session)[0] is State.UNTRANSLATED
    assert heard.last.kind is NoticeKind.ERROR
    assert grid.current_id() == ids(session)[0]


def test_the_last_confirmation_says_what_comes_next(window, session, grid, press, heard):
    session.confirm(ids(session)[1:])
    press(window, Qt.Key.Key_Return, CONTROL)
    assert set(states(session)) == {State.CONFIRMED}
    assert "confirmed" in heard.last.text


def test_several_rows_are_confirmed_as_one_undo_step(window, session, grid, press, heard):
    select_all_rows(grid)
    press(window, Qt.Key.Key_Return, CONTROL, SHIFT)
    assert set(states(session)) == {State.CONFIRMED}
    assert heard.last.text == "7 segments confirmed."
    window.notice_bar.action.click()
    assert set(states(session)) == {State.DRAFT}


def test_the_notice_s_undo_never_takes_back_something_else(window, session, grid, press, heard):
    select_all_rows(grid)
    press(window, Qt.Key.Key_Return, CONTROL, SHIFT)
    session.reopen([ids(session)[0]])
    window.notice_bar.action.click()
    assert states(session).count(State.CONFIRMED) == 6
    assert "Ctrl+Z" in heard.last.hint


def test_undo_and_redo_reach_across_segments(window, session, grid, press):
    before = session.segments(session.segment_ids())
    press(window, Qt.Key.Key_Return, CONTROL)
    press(window, Qt.Key.Key_Return, CONTROL)
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Z, CONTROL)
    assert session.segments(session.segment_ids()) == before
    press(window, Qt.Key.Key_Z, CONTROL, SHIFT)
    assert states(session)[:2] == [State.CONFIRMED, State.DRAFT]


def test_the_menu_says_what_undo_would_take_back(window, session, press):
    press(window, Qt.Key.Key_Return, CONTROL)
    assert window.commands.actions["undo"].text() == "Undo: Confirm segment 1"


def test_copying_the_source_works_while_typing(window, session, press):
    press(window, Qt.Key.Key_Insert, CONTROL)
    segment = session.segment(ids(session)[0])
    assert segment.target == segment.source


def test_a_match_is_inserted_by_its_number(window, session, press, heard):
    press(window, Qt.Key.Key_2, CONTROL)
    assert session.segment(ids(session)[0]).target == "Other 1"
    press(window, Qt.Key.Key_9, CONTROL)
    assert "no match 9" in heard.last.text


def test_a_confirmed_repetition_is_offered_as_a_match(window, session, grid, press, article, qtbot):
    twin = article(0)
    session.confirm(ids(session))
    session.import_articles([type(twin)(twin.title, twin.paragraphs, file="again.txt", digest="f" * 64)])
    again = ids(session)[-1]
    grid.go_to(again)
    matches = window.editor.page.matches
    target = session.segment(ids(session)[3]).target
    qtbot.waitUntil(lambda: (offer := matches.offer(1)) is not None and offer.target == target)
    assert matches.offer(1).badge in {"TM 100", "TM 101"}


def test_splitting_and_merging_go_by_the_caret_and_back(window, session, grid, press):
    segment = session.segments(session.segment_ids())[1]
    grid.go_to(segment.id)
    grid.focus_editor()
    grid.source.set_caret(9)
    press(window, Qt.Key.Key_S, CONTROL, SHIFT)
    assert [each.source for each in session.segments(session.segment_ids())[1:3]] == [
        segment.source[:9].strip(), segment.source[9:],
    ]  # fmt: skip
    press(window, Qt.Key.Key_J, CONTROL, SHIFT)
    assert len(ids(session)) == 7
    assert session.segments(session.segment_ids())[1].source == segment.source


def test_locking_protects_and_the_same_key_unlocks(window, session, press, heard):
    press(window, Qt.Key.Key_L, CONTROL)
    press(window, Qt.Key.Key_Delete, ALT)
    assert session.segment(ids(session)[0]).locked
    assert heard.last.kind is NoticeKind.ERROR
    press(window, Qt.Key.Key_L, CONTROL)
    assert not session.segment(ids(session)[0]).locked


def test_a_segment_set_aside_leaves_the_grid_and_comes_back_by_undo(window, session, press, heard):
    first = ids(session)[0]
    press(window, Qt.Key.Key_A, CONTROL, SHIFT)
    assert first not in ids(session)
    window.notice_bar.action.click()
    assert ids(session)[0] == first


def test_a_segment_can_be_kept_out_of_the_memory(window, session, press):
    press(window, Qt.Key.Key_M, CONTROL, SHIFT)
    assert not session.segment(ids(session)[0]).in_memory
    press(window, Qt.Key.Key_M, CONTROL, SHIFT)
    assert session.segment(ids(session)[0]).in_memory


def test_a_comment_is_written_in_the_pane_and_the_cursor_returns(window, session, grid, press, qtbot):
    press(window, Qt.Key.Key_M, CONTROL, ALT)
    notes = window.editor.page.notes
    qtbot.waitUntil(notes.write.hasFocus)
    type_text("Check the name")
    press(window, Qt.Key.Key_Return)
    assert [each.text for each in session.comments(ids(session)[0])] == ["Check the name"]
    assert grid.editor.hasFocus()
    matches = window.editor.page.docks["matches"]
    qtbot.waitUntil(lambda: not matches.visibleRegion().isEmpty())
    press(window, Qt.Key.Key_3, ALT)
    qtbot.waitUntil(lambda: "Check the name" in notes.text.toPlainText())


def test_the_key_that_confirms_sends_a_comment_where_one_is_written(window, session, grid, press, qtbot):
    first = grid.current_id()
    press(window, Qt.Key.Key_M, CONTROL, ALT)
    qtbot.waitUntil(window.editor.page.notes.write.hasFocus)
    type_text("Check the name")
    press(window, Qt.Key.Key_Return, CONTROL)
    assert [each.text for each in session.comments(first)] == ["Check the name"]
    assert grid.current_id() == first
    assert states(session)[0] is State.DRAFT


def test_a_comment_that_was_not_sent_stays_with_its_segment(window, session, grid, press, qtbot):
    first, field = grid.current_id(), window.editor.page.notes.write
    press(window, Qt.Key.Key_M, CONTROL, ALT)
    qtbot.waitUntil(field.hasFocus)
    type_text("Check the")
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(grid.editor.hasFocus)
    press(window, Qt.Key.Key_Down, ALT)
    press(window, Qt.Key.Key_M, CONTROL, ALT)
    assert field.text() == ""
    press(window, Qt.Key.Key_Escape)
    grid.go_to(first)
    press(window, Qt.Key.Key_M, CONTROL, ALT)
    assert field.text() == "Check the"
    assert session.comments(first) == []


def test_going_to_a_number(window, session, grid, press, qtbot):
    press(window, Qt.Key.Key_G, CONTROL)
    ask = window.findChild(AskNumber)
    ask.number.setValue(3)
    ask.accept()
    assert session.segment(grid.current_id()).number == 3


def test_after_going_to_a_number_one_types_there(window, session, grid, press, qtbot):
    window.editor.page.matches.setFocus()
    assert not grid.editor.hasFocus()
    press(window, Qt.Key.Key_G, CONTROL)
    ask = window.findChild(AskNumber)
    ask.number.setValue(3)
    ask.accept()
    qtbot.waitUntil(grid.editor.hasFocus)


def test_a_source_that_intake_got_wrong_is_mended(window, session, press):
    press(window, Qt.Key.Key_F2, SHIFT)
    ask = window.findChild(AskText)
    ask.text.setPlainText("Kabar\nbaru")
    ask.accept()
    assert session.segment(ids(session)[0]).source == "Kabar baru"


def test_going_to_the_next_untranslated_segment(window, session, grid, press, heard):
    session.clear([ids(session)[4]])
    press(window, Qt.Key.Key_U, CONTROL)
    assert grid.current_id() == ids(session)[4]
    session.copy_source([ids(session)[4]])
    press(window, Qt.Key.Key_U, CONTROL)
    assert "has a target" in heard.last.text


def test_removing_an_article_can_be_taken_back(window, session, press, heard):
    press(window, Qt.Key.Key_Delete, CONTROL, SHIFT)
    assert len(session.articles()) == 1
    window.notice_bar.action.click()
    assert len(session.articles()) == 2


def test_saving_says_that_everything_is_saved(window, session, press, heard):
    type_text("x")
    press(window, Qt.Key.Key_S, CONTROL)
    assert heard.last.text == "Everything is saved."
    assert "x" in session.segment(ids(session)[0]).target


def test_the_mt_draft_comes_back_over_what_was_typed_as_one_undo_step(window, session, press):
    first = ids(session)[0]
    press(window, Qt.Key.Key_A, CONTROL)
    type_text("Mine")
    press(window, Qt.Key.Key_M, CONTROL)
    assert session.segment(first).target == "Draft of Kabar nomor 0"
    assert session.segment(first).origin is Origin.MT
    press(window, Qt.Key.Key_Z, CONTROL)
    assert session.segment(first).target == "Mine"


def test_typographic_characters_have_keys(window, grid, press):
    press(window, Qt.Key.Key_A, CONTROL)
    for key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_Minus, Qt.Key.Key_Equal, Qt.Key.Key_BracketRight):
        press(window, key, ALT)
    assert grid.editor.toPlainText() == "“–—”"


def test_drafting_without_a_model_says_what_to_do(window, session, press, heard, qtbot):
    session.clear(ids(session)[:1])
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert "model" in heard.last.text


def test_nothing_can_be_changed_while_no_project_is_open(bare_window, press):
    enabled = {name for name, action in bare_window.commands.actions.items() if action.isEnabled()}
    assert {"import_pages", "open_project", "preferences", "quit"} <= enabled
    assert not {"confirm", "undo", "export_tmx", "close_project"} & enabled


def test_many_segments_are_confirmed_between_events_and_undone_at_once(
    qtbot, window, session, grid, press, heard
):
    body = " ".join(f"Kalimat {place} panjang." for place in range(60))
    session.import_articles(
        [Article("", (Paragraph(body, ParagraphKind.BODY),), file="long.txt", digest="l")]
    )
    session.clear([ids(session)[0]])
    session.copy_source(ids(session)[7:])
    select_all_rows(grid)
    assert len(grid.selected_ids()) == 67
    press(window, Qt.Key.Key_Return, CONTROL, SHIFT)
    assert set(states(session)) != {State.CONFIRMED}, "the window is free in between"
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.last.text == "66 segments confirmed."
    assert "no translation" in heard.last.hint
    assert states(session).count(State.CONFIRMED) == 66
    heard.last.action()
    assert State.CONFIRMED not in states(session)


def test_a_second_long_change_waits_for_the_first(qtbot, window, session, grid, press, heard):
    body = " ".join(f"Kalimat {place} panjang." for place in range(60))
    session.import_articles(
        [Article("", (Paragraph(body, ParagraphKind.BODY),), file="long.txt", digest="l")]
    )
    select_all_rows(grid)
    press(window, Qt.Key.Key_Insert, CONTROL)
    press(window, Qt.Key.Key_Delete, ALT)
    assert "still under way" in heard.last.text
    qtbot.waitUntil(lambda: "begun from the source" in heard.last.text)


def test_a_number_that_no_segment_has_leads_nowhere_else(window, qtbot):
    ask = AskNumber("Go to number", "Number of the segment", 1, 7, window)
    qtbot.addWidget(ask)
    answers = []
    ask.answered.connect(answers.append)
    ask.open()
    ask.number.setValue(8)
    ask.accept()
    assert (answers, ask.isVisible()) == ([], True)
    assert "8" in ask.hint.text()
    ask.number.setValue(7)
    ask.accept()
    assert answers == [7]


def test_undo_that_leads_to_another_segment_says_what_it_took_back(window, session, grid, press, heard):
    first = grid.current_id()
    press(window, Qt.Key.Key_Return, CONTROL)
    assert grid.current_id() != first
    press(window, Qt.Key.Key_Z, CONTROL)
    assert grid.current_id() == first
    assert heard.last.text == "Taken back: Confirm segment 1."
    heard.notices.clear()
    grid.insert_text("More ")
    press(window, Qt.Key.Key_Z, CONTROL)
    assert not heard.notices, "it can be seen where the eyes are"
