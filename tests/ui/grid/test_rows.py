"""What is on screen stays where it is; rows are measured only when they are seen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from workbench.domain.draft import Draft
from workbench.domain.segment import State
from workbench.services.session import Session
from workbench.ui.grid.columns import Column
from workbench.ui.theme import Theme

from .conftest import article

LONG_DRAFT = "A draft that takes several lines in its column because it goes on for quite a while. " * 4


@pytest.fixture(scope="module")
def project(tmp_path_factory, qapp):
    path = tmp_path_factory.mktemp("long") / "long.wbp"
    made = Session.create(path, author="Tester")
    made.import_articles([article(place) for place in range(1, 60)])
    made.close()
    return path


def draft(session, ids, text=LONG_DRAFT):
    offered = [(each, Draft(session.segment(each).source, text, -0.2)) for each in ids]
    assert session.apply_drafts(offered)


def places(grid):
    """Return where each row on screen stands, by its segment's id."""
    rows = grid.rows.visible_rows()
    return {grid.rows.segments.id_at(row): grid.rows.row_rect(row).top() for row in rows}


def overlaps(grid):
    rects = [grid.rows.row_rect(row) for row in grid.rows.visible_rows()]
    return [one for one, other in pairwise(rects) if one.bottom() + 1 != other.top()]


def test_only_rows_on_screen_are_measured(grid):
    measured = [row for row in range(grid.rows.segments.rowCount()) if grid.rows._heights.is_measured(row)]
    assert len(measured) < 40


def test_the_active_row_stays_when_rows_above_it_grow(session, grid):
    ids = session.segment_ids()
    grid.go_to(ids[40])
    before = places(grid)
    above = [each for each in before if each < ids[40]]
    draft(session, above)
    assert places(grid)[ids[40]] == before[ids[40]]
    assert not overlaps(grid)


def test_what_is_on_screen_stays_when_rows_above_the_screen_grow(session, grid):
    ids = session.segment_ids()
    grid.go_to(ids[100])
    before = places(grid)
    draft(session, ids[10:60])
    assert places(grid) == before
    grid.rows.verticalScrollBar().setValue(grid.rows.verticalScrollBar().value() - 200)
    after = places(grid)
    assert {after[each] - before[each] for each in before.keys() & after.keys()} == {200}


def test_scrolling_by_the_pixel_moves_everything_as_far(grid):
    bar = grid.rows.verticalScrollBar()
    bar.setValue(2000)
    for by in (1, 7, -3, 40, -90):
        before = places(grid)
        bar.setValue(bar.value() + by)
        after = places(grid)
        shared = before.keys() & after.keys()
        assert shared
        assert {before[each] - after[each] for each in shared} == {by}
        assert not overlaps(grid)


def test_the_end_can_be_reached_and_is_the_end(session, grid):
    grid.rows.setFocus()
    QTest.keyClick(grid.rows, Qt.Key.Key_End)
    assert grid.current_id() == session.segment_ids()[-1]
    bar = grid.rows.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = grid.rows.row_rect(grid.rows.segments.rowCount() - 1)
    assert last.bottom() + 1 == grid.rows.viewport().height()


def test_page_down_goes_through_the_whole_text_without_a_gap(session, grid):
    seen = []
    grid.visible_changed.connect(seen.extend)
    grid.focus_editor()
    seen.extend(places(grid))
    last = session.segment_ids()[-1]
    for _ in range(200):
        QTest.keyClick(grid.editor, Qt.Key.Key_PageDown)
        if grid.current_id() == last:
            break
    assert grid.current_id() == last
    assert set(seen) == set(session.segment_ids())


def test_a_narrower_column_wraps_more_and_keeps_the_place(grid, session):
    grid.go_to(session.segment_ids()[60])
    before = places(grid)[grid.current_id()]
    header = grid.rows._header
    header.resizeSection(Column.SOURCE, 150)
    assert places(grid)[grid.current_id()] == before
    assert not overlaps(grid)
    assert header.sectionSize(Column.SOURCE) == 150


def test_column_widths_come_back(grid, session, make_grid):
    grid.rows._header.resizeSection(Column.SOURCE, 250)
    other = make_grid(session)
    other.restore_state(grid.save_state())
    assert other.rows._header.sectionSize(Column.SOURCE) == 250
    other.restore_state(b"spoilt")
    assert other.rows._header.sectionSize(Column.SOURCE) == 250


def test_lines_stay_readable_in_a_wide_window(grid, session):
    grid.resize(3000, 700)
    for row in grid.rows.visible_rows():
        layout = grid.rows._layouts[row]
        for text in (layout.source.lines, layout.target.lines):
            assert all(text.lineAt(n).textLength() <= 76 for n in range(text.lineCount()))


def test_the_active_row_stays_whole_when_the_view_gets_lower(grid, session):
    row = grid.rows.visible_rows()[-3]
    grid.go_to(session.segment_ids()[row])
    grid.resize(1000, 420)
    place = grid.rows.row_rect(row)
    assert place.top() >= 0
    assert place.bottom() < grid.rows.viewport().height()


def test_a_view_scrolled_away_from_the_active_row_stays_there_when_it_gets_lower(grid):
    grid.rows.verticalScrollBar().setValue(3000)
    first = grid.rows.visible_rows()[0]
    grid.resize(1000, 420)
    assert grid.rows.visible_rows()[0] == first


def test_the_visible_segments_are_told(session, grid, qtbot):
    with qtbot.waitSignal(grid.visible_changed) as told:
        grid.rows.verticalScrollBar().setValue(3000)
    assert list(told.args[0]) == list(places(grid))
    assert len(told.args[0]) < 30


def test_a_click_opens_the_row_with_the_caret_where_it_was(session, grid):
    ids = session.segment_ids()
    draft(session, [ids[3]], "The new bridge is open.")
    row = grid.rows.segments.row_of(ids[3])
    place = grid.rows.text_rect(row, Column.TARGET)
    layout = grid.rows._layouts[row].target.lines
    x = round(layout.lineAt(0).cursorToX(8)[0])
    QTest.mouseClick(grid.rows.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(x, 5))
    assert grid.current_id() == ids[3]
    assert grid.editor.hasFocus()
    assert grid.caret()[1] == 8


def test_a_click_on_a_source_puts_the_source_caret_there(session, grid):
    ids = session.segment_ids()
    row = grid.rows.segments.row_of(ids[2])
    place = grid.rows.text_rect(row, Column.SOURCE)
    x = round(grid.rows._layouts[row].source.lines.lineAt(0).cursorToX(5)[0])
    QTest.mouseClick(grid.rows.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(x, 5))
    assert grid.caret()[0] == 5
    assert grid.editor.hasFocus()


def test_clicking_another_row_saves_what_was_typed(session, grid):
    first = grid.current_id()
    grid.focus_editor()
    QTest.keyClicks(grid.editor, "Half a wor")
    place = grid.rows.text_rect(4, Column.TARGET)
    QTest.mouseClick(grid.rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert session.segment(first).target == "Half a wor"


def test_shift_click_and_ctrl_click_select_rows(session, grid, qtbot):
    ids = list(session.segment_ids())
    viewport, left = grid.rows.viewport(), Qt.MouseButton.LeftButton
    points = [grid.rows.row_rect(row).center() for row in range(6)]
    QTest.mouseClick(viewport, left, pos=points[1])
    points = [grid.rows.row_rect(row).center() for row in range(6)]
    with qtbot.waitSignal(grid.selection_changed) as told:
        QTest.mouseClick(viewport, left, Qt.KeyboardModifier.ShiftModifier, pos=points[4])
    assert grid.selected_ids() == tuple(ids[1:5]) == told.args[0]
    points = [grid.rows.row_rect(row).center() for row in range(6)]
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.ControlModifier, pos=points[2])
    assert grid.selected_ids() == (ids[1], ids[3], ids[4])


def test_shift_arrows_select_rows_outside_the_editor(session, grid):
    ids = list(session.segment_ids())
    grid.rows.setFocus()
    for _ in range(3):
        QTest.keyClick(grid.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_ids() == tuple(ids[:4])
    QTest.keyClick(grid.rows, Qt.Key.Key_Down)
    assert grid.selected_ids() == (ids[4],)


def test_typing_outside_the_editor_goes_into_it(session, grid):
    grid.rows.setFocus()
    QTest.keyClicks(grid.rows, "A")
    assert grid.editor.hasFocus()
    QTest.keyClicks(grid.editor, " bridge ")
    assert session.segment(grid.current_id()).target == "A bridge "


def test_a_selection_survives_confirming_it(session, grid):
    ids = list(session.segment_ids())
    draft(session, ids[:3], "A bridge.")
    grid.rows.select_more(range(3))
    session.confirm(ids[:3])
    assert grid.selected_ids() == tuple(ids[:3])
    assert grid.rows.segments.segment(1).state is State.CONFIRMED


def test_another_text_size_keeps_the_place(session, grid):
    grid.go_to(session.segment_ids()[60])
    before = places(grid)[grid.current_id()]
    grid.refresh_theme(Theme.dark(18))
    assert places(grid)[grid.current_id()] == before
    assert grid.editor.font().pixelSize() == 20
    assert not overlaps(grid)
