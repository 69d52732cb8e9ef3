"""Whatever comes and goes around the rows, the row under the eyes stays where it is."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.keys import CONTROL
from workbench.domain.draft import Draft


@pytest.fixture
def rows(qtbot, window, session):
    """Too little room for all rows; one in the middle of them is active."""
    grid = window.editor.page.grid
    for segment in session.segment_ids():
        session.type_target(segment, "A long row. " * 20)
    grid.go_to(session.segment_ids()[3])
    qtbot.waitUntil(grid.editor.hasFocus)
    grid.rows.settle((grid.rows.opened, 120))
    assert grid.rows.verticalOffset() > 60
    return grid.rows


def height_of_active_row(window, rows):
    """Return how far below the window's top the active row stands, px."""
    return rows.viewport().mapTo(window, QPoint(0, rows.row_rect(rows.opened).top())).y()


def test_news_takes_no_room_from_the_rows(qtbot, window, rows):
    before = height_of_active_row(window, rows), rows.height()
    window.desk.notices.succeed("36 segments filled.", "Look at them.")
    qtbot.waitUntil(window.notice_bar.isVisible)
    assert (height_of_active_row(window, rows), rows.height()) == before
    window.notice_bar.close_notice()
    assert (height_of_active_row(window, rows), rows.height()) == before


def test_the_find_bar_covers_rows_rather_than_pushing_them(qtbot, window, rows, press):
    before, bar = height_of_active_row(window, rows), window.editor.page.find_bar
    for key in (Qt.Key.Key_F, Qt.Key.Key_H):
        high = rows.height()
        press(window, key, CONTROL)
        qtbot.waitUntil(lambda high=high: rows.height() < high)
        assert height_of_active_row(window, rows) == before
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bar.isVisible() and rows.height() > high)
    assert height_of_active_row(window, rows) == before


def test_a_comment_and_a_finding_take_no_room_from_the_rows(qtbot, window, session, rows):
    grid, bar = window.editor.page.grid, window.editor.page.review_bar
    before = height_of_active_row(window, rows), rows.height()
    session.add_comment(grid.current_id(), "A long remark for whoever comes next. " * 10)
    qtbot.waitUntil(bar.isVisible)
    assert (height_of_active_row(window, rows), rows.height()) == before
    qtbot.waitUntil(lambda: bool(window.editor.page.findings_bar.findings))
    assert (height_of_active_row(window, rows), rows.height()) == before


def test_the_review_line_takes_no_room_from_the_rows(qtbot, window, rows, press):
    bar = window.editor.page.review_bar
    before = height_of_active_row(window, rows), bar.parentWidget().height()
    press(window, Qt.Key.Key_F12)
    qtbot.waitUntil(bar.isVisible)
    assert bar.parentWidget().height() == before[1]
    press(window, Qt.Key.Key_F12)
    qtbot.waitUntil(bar.isHidden)
    assert (height_of_active_row(window, rows), bar.parentWidget().height()) == before


def test_the_row_grows_and_shrinks_downwards_for_a_draft_and_a_completion(window, session, rows):
    grid, before = window.editor.page.grid, height_of_active_row(window, rows)
    segment = session.segment(grid.current_id())
    heights = [rows.row_rect(rows.opened).height()]
    for change in (
        lambda: session.clear([segment.id]),
        lambda: grid.editor.insert_text("A "),
        lambda: grid.editor.show_completion("rather long end of it. " * 15),
        lambda: grid.commit() and session.clear([segment.id]),
        lambda: session.apply_drafts([(segment.id, Draft(segment.source, "A long draft of it. " * 25))]),
    ):
        change()
        heights.append(rows.row_rect(rows.opened).height())
        assert height_of_active_row(window, rows) == before
    assert heights[1] < heights[0] < heights[5], "or nothing was asked of the rows"
