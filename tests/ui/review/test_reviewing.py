"""A reviewer goes through what the translator confirmed, with keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import ALT, CONTROL, SHIFT
from workbench.domain.errors import ExchangeError
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import State
from workbench.services.drafting import DraftingQueue
from workbench.ui.files import exports
from workbench.ui.files.export_work import report_work
from workbench.ui.grid.columns import Column


@pytest.fixture
def ids(session):
    """Four segments confirmed by the translator; the reviewer has sat down."""
    ids = list(session.segment_ids())
    session.type_target(ids[1], "A new bridge was opened.")
    session.confirm(ids[:4])
    session.author = "Rina"
    return ids


@pytest.fixture
def reviewing(window, ids, press):
    press(window, Qt.Key.Key_F12)


def state(session, segment_id):
    return session.segment(segment_id).state


def write(text, *keys):
    QTest.keyClicks(QApplication.focusWidget(), text)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def test_one_key_shows_the_changes_and_hides_them_again(window, page, grid, ids, press):
    press(window, Qt.Key.Key_F12)
    assert grid.rows.column_span(Column.CHANGES)[1] > 0
    assert page.review_bar.isVisible()
    assert page.filter_row.back.isVisible()
    assert window.commands.actions["review_mode"].isChecked()
    press(window, Qt.Key.Key_F12)
    assert grid.rows.column_span(Column.CHANGES)[1] == 0
    assert not page.review_bar.isVisible()
    assert not page.filter_row.back.isVisible()
    assert not window.commands.actions["review_mode"].isChecked()


@pytest.mark.usefixtures("reviewing")
def test_accepting_goes_to_the_next_that_nobody_has_decided_on(window, session, grid, ids, press):
    session.accept([ids[1]])
    press(window, Qt.Key.Key_Return, ALT)
    assert state(session, ids[0]) is State.REVIEWED
    assert grid.current_id() == ids[2]
    assert grid.editor.hasFocus()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert state(session, ids[0]) is State.CONFIRMED


@pytest.mark.usefixtures("reviewing")
def test_at_the_end_the_report_is_offered(window, session, heard, ids, press):
    session.accept(ids[1:4])
    press(window, Qt.Key.Key_Return, ALT)
    assert heard.last.text == "Nothing shown here is left to review."
    assert "Shift+F12" in heard.last.hint


@pytest.mark.usefixtures("reviewing")
def test_a_rejection_asks_for_its_reason_in_the_bar(window, session, page, grid, ids, press):
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    assert page.review_bar.reason.hasFocus()
    write("Too literal.", Qt.Key.Key_Return)
    rejected = session.segment(ids[0])
    assert (rejected.state, rejected.reason) == (State.REJECTED, "Too literal.")
    assert grid.current_id() == ids[1]
    assert grid.editor.hasFocus()
    assert rejected.source not in {unit.source for unit in session.units()}


@pytest.mark.usefixtures("reviewing")
def test_escape_leaves_a_rejection_unsaid(window, session, page, grid, ids, press):
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    write("Too", Qt.Key.Key_Escape)
    assert state(session, ids[0]) is State.CONFIRMED
    assert grid.editor.hasFocus()
    assert not page.review_bar.reason.isVisible()


@pytest.mark.usefixtures("reviewing")
def test_a_rejection_without_a_reason_waits_for_one(window, session, page, ids, press):
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    write("  ", Qt.Key.Key_Return)
    assert state(session, ids[0]) is State.CONFIRMED
    assert page.review_bar.reason.hasFocus()


@pytest.mark.usefixtures("reviewing")
def test_no_reason_is_asked_for_what_cannot_be_rejected(window, page, grid, ids, heard, press):
    grid.go_to(ids[4])
    grid.focus_editor()
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    assert "is not confirmed yet" in heard.last.text
    assert not page.review_bar.reason.isVisible()


@pytest.mark.usefixtures("reviewing")
def test_several_rows_are_accepted_in_one_step(window, session, heard, grid, ids, press):
    grid.rows.setFocus()
    grid.rows.selectAll()
    press(window, Qt.Key.Key_Return, ALT)
    assert {state(session, each) for each in ids[:4]} == {State.REVIEWED}
    session.undo()
    assert {state(session, each) for each in ids[:4]} == {State.CONFIRMED}


@pytest.mark.usefixtures("reviewing")
def test_a_reason_is_not_kept_for_another_segment(window, page, grid, ids, press):
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    grid.go_to(ids[2])
    assert not page.review_bar.reason.isVisible()


@pytest.mark.usefixtures("reviewing")
def test_several_rows_are_rejected_in_one_step(window, session, heard, grid, ids, press):
    grid.rows.setFocus()
    grid.rows.selectAll()
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    write("Not our style.", Qt.Key.Key_Return)
    assert {state(session, each) for each in ids[:4]} == {State.REJECTED}
    assert state(session, ids[4]) is State.DRAFT
    session.undo()
    assert {state(session, each) for each in ids[:4]} == {State.CONFIRMED}


@pytest.mark.usefixtures("reviewing")
def test_more_than_a_frame_has_time_for_are_reviewed_between_events(
    window, session, grid, ids, press, qtbot, monkeypatch
):
    monkeypatch.setattr("workbench.ui.segments.chosen.MANY", 1)
    grid.rows.setFocus()
    grid.rows.selectAll()
    press(window, Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: {state(session, each) for each in ids[:4]} == {State.REVIEWED})
    qtbot.waitUntil(window.notice_bar.isVisible)  # all of it is done, and told
    grid.rows.setFocus()
    grid.rows.selectAll()
    press(window, Qt.Key.Key_R, CONTROL, SHIFT)
    write("Not our style.", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {state(session, each) for each in ids[:4]} == {State.REJECTED})
    assert state(session, ids[4]) is State.DRAFT
    session.undo()
    assert {state(session, each) for each in ids[:4]} == {State.REVIEWED}


@pytest.mark.usefixtures("reviewing")
def test_what_the_reviewer_mends_is_his_and_accepted_with_the_same_key(window, session, grid, ids, press):
    grid.go_to(ids[1])
    grid.focus_editor()
    press(window, Qt.Key.Key_End, CONTROL)
    write(" Today.")
    press(window, Qt.Key.Key_Return, ALT)
    mended = session.segment(ids[1])
    assert (mended.state, mended.target) == (State.REVIEWED, "A new bridge was opened. Today.")
    assert [each.author for each in session.revisions([ids[1]])[ids[1]]][-1] == "Rina"


def test_the_translator_sees_the_reason_and_answers(window, session, page, grid, ids, press, qtbot):
    session.reject([ids[0]], "Too literal.")
    session.author = "Siti"
    qtbot.waitUntil(page.review_bar.isVisible)
    assert "Rejected by Rina" in page.review_bar.told.text()
    assert page.review_bar.told.text().endswith(": Too literal.")
    assert not page.review_bar.accept.isVisible()
    page.review_bar.comment.click()
    write("It is their motto.", Qt.Key.Key_Return)
    assert [(each.author, each.text) for each in session.comments(ids[0])] == [("Siti", "It is their motto.")]


def test_the_reason_stays_in_sight_until_the_segment_is_confirmed_again(
    window, session, page, grid, ids, press, qtbot
):
    session.reject([ids[0]], "Too literal.")
    session.author = "Siti"
    qtbot.waitUntil(page.review_bar.isVisible)
    session.type_target(ids[0], "News number nought")
    window.editor.follower.show_segment()
    assert "Rejected by Rina" in page.review_bar.told.text()
    session.confirm([ids[0]])
    qtbot.waitUntil(lambda: not page.review_bar.isVisible())


@pytest.mark.usefixtures("reviewing")
def test_the_bar_says_how_much_was_changed_and_by_whom(session, page, grid, ids, qtbot):
    told = page.review_bar.told
    assert told.text().startswith("Confirmed by Siti")
    assert "changed" not in told.text()
    grid.go_to(ids[1])
    qtbot.waitUntil(lambda: told.text().endswith("words changed by Siti"))
    session.type_target(ids[1], "A new bridge opened.")
    qtbot.waitUntil(lambda: told.text().endswith("words changed by Siti and Rina"))


@pytest.mark.usefixtures("reviewing")
def test_the_reviewer_s_filters_reach_the_grid(session, page, grid, ids, qtbot):
    session.reject([ids[0]], "Too literal.")
    session.type_target(ids[0], "Mended")
    page.filter_row.back.click()
    qtbot.waitUntil(lambda: grid.filter == SegmentFilter(back_from_review=True))
    assert grid.visible_ids() == (ids[0],)
    page.filter_row.clear()
    page.filter_row.score.setValue(50)
    qtbot.waitUntil(lambda: grid.filter == SegmentFilter(score_below=50))


def test_the_reviewer_s_filters_go_with_review(window, page, grid, reviewing, press, qtbot):
    page.filter_row.back.click()
    page.filter_row.score.setValue(50)
    qtbot.waitUntil(lambda: grid.filter != SegmentFilter())
    press(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: grid.filter == SegmentFilter())


def test_the_report_is_written_and_opened(window, session, ids, tmp_path, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(exports, "_show", opened.append)
    place = tmp_path / "review.html"
    with qtbot.waitSignal(window.editor.exports.write_report(place).finished):
        pass
    qtbot.waitUntil(lambda: opened == [place])
    assert "Review of Berita" in place.read_text(encoding="utf-8")


def test_the_comments_show_the_reason_in_the_history(session, page, ids, qtbot):
    session.reject([ids[0]], "Too <literal>.")
    page.show_pane("notes", True)
    qtbot.waitUntil(lambda: "Too <literal>." in page.notes.text.toPlainText())


def test_the_mode_is_remembered_until_the_next_day(window, session, ids, press, qtbot):
    press(window, Qt.Key.Key_F12)
    window.close_editor()
    queue = DraftingQueue(session, None)
    editor = window.open_editor(session, queue)
    assert editor.reviewing.on
    assert window.commands.actions["review_mode"].isChecked()
    assert editor.page.filter_row.back.isVisible()
    press(window, Qt.Key.Key_F12)
    window.close_editor()
    assert not window.open_editor(session, queue).reviewing.on
    assert not window.commands.actions["review_mode"].isChecked()
    window.close_editor()
    queue.close()


def test_the_translator_sees_the_last_comment_and_answers_it(window, session, page, grid, ids, qtbot):
    session.add_comment(ids[0], "Is this their name?")
    session.add_comment(ids[0], "See the <style> guide.")
    session.author = "Siti"
    qtbot.waitUntil(lambda: page.review_bar.isVisible() and "guide" in page.review_bar.told.text())
    assert ": See the <style> guide. (1 earlier)" in page.review_bar.told.text()
    assert page.review_bar.comment.text() == "Answer"
    page.review_bar.comment.click()
    write("It is.", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ": It is. (2 earlier)" in page.review_bar.told.text())


def test_a_report_that_is_cancelled_stops_early_and_leaves_no_file(session, ids, tmp_path):
    looked = iter(range(3))
    place = tmp_path / "review.html"
    work = report_work(session.path, "Berita", place)
    with pytest.raises(ExchangeError, match="cancelled"):
        work(lambda _: None, lambda: next(looked, None) is None)
    assert not list(tmp_path.glob("*review*"))
