"""The grid follows the session: exact rows, the cursor on its segment, nothing typed is lost."""

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from workbench.domain.draft import Draft
from workbench.domain.segment import State
from workbench.services.session import SegmentFilter, Session
from workbench.ui.grid.columns import Column
from workbench.ui.grid.model import SegmentModel
from workbench.ui.grid.words import spoken_state, tooltip

from .conftest import article


def draft(session, segment_id, text="A bridge."):
    session.apply_drafts([(segment_id, Draft(session.segment(segment_id).source, text, -0.2))])


def test_a_change_redraws_exactly_its_rows(session, qtbot):
    model = SegmentModel(session)
    session.changed.connect(model.take)
    ids = session.segment_ids()
    redrawn = []
    model.dataChanged.connect(lambda first, last: redrawn.append((first.row(), last.row())))
    session.lock([ids[2], ids[3], ids[7]], True)
    assert redrawn == [(2, 3), (7, 7)]
    assert model.segment(3).locked


def test_data_is_what_the_row_shows(session):
    model = SegmentModel(session)
    draft(session, session.segment_ids()[1])
    session.lock([session.segment_ids()[1]], True)
    model.reload()
    row = [model.index(1, column).data() for column in Column]
    assert row == ["2", "Ini berita nomor 1.", "", "A bridge.", "draft", "MT"]


def test_the_first_segment_is_open_at_the_start(session, grid):
    assert grid.current_id() == session.segment_ids()[0]


def test_go_to_number_stays_in_the_article(session, grid):
    ids = list(session.segment_ids())
    second = [each for each in ids if session.segment(each).article_id == session.articles()[1].id]
    grid.go_to(second[0])
    assert grid.go_to_number(4)
    assert grid.current_id() == second[3]
    assert not grid.go_to_number(400)
    assert grid.current_id() == second[3]


def test_the_cursor_keeps_its_segment_under_another_filter(session, grid):
    ids = list(session.segment_ids())
    for each in ids[::2]:
        draft(session, each)
    grid.go_to(ids[4])
    grid.set_filter(SegmentFilter(states=frozenset({State.DRAFT})))
    assert grid.current_id() == ids[4]
    assert grid.filter.states == {State.DRAFT}
    assert not grid.go_to(ids[5])


def test_the_cursor_goes_to_a_neighbour_when_the_filter_hides_its_segment(session, grid, qtbot):
    ids = list(session.segment_ids())
    for each in ids[:10:2]:
        draft(session, each)
    grid.go_to(ids[7])
    with qtbot.waitSignal(grid.current_changed):
        grid.set_filter(SegmentFilter(states=frozenset({State.DRAFT})))
    assert grid.current_id() == ids[8]


def test_typing_is_saved_before_the_filter_changes(session, grid):
    grid.focus_editor()
    here = grid.current_id()
    QTest.keyClicks(grid.editor, "Half a wor")
    grid.set_filter(SegmentFilter(states=frozenset({State.UNTRANSLATED})))
    assert session.segment(here).target == "Half a wor"


def test_a_filter_that_lets_nothing_through_shows_nothing(session, grid):
    ids = session.segment_ids()
    grid.set_filter(SegmentFilter(text="no such words"))
    assert grid.current_id() is None
    assert grid.selected_ids() == ()
    assert not grid.editor.isVisible()
    grid.step(1)
    grid.change_case()
    grid.commit()
    grid.set_filter(SegmentFilter())
    assert grid.current_id() == ids[0]
    assert grid.editor.isVisible()


def test_a_segment_that_no_longer_passes_the_filter_stays_until_it_is_set_again(session, grid):
    ids = list(session.segment_ids())
    draft(session, ids[0])
    draft(session, ids[1])
    drafts = SegmentFilter(states=frozenset({State.DRAFT}))
    grid.set_filter(drafts)
    session.confirm([ids[0]])
    assert grid.go_to(ids[0])
    grid.set_filter(drafts)
    assert not grid.go_to(ids[0])


def test_splitting_and_undoing_keeps_the_cursor_and_the_place(session, grid):
    ids = list(session.segment_ids())
    grid.go_to(ids[20])
    top = grid.rows.row_rect(grid.rows.opened).top()
    source = session.segment(ids[20]).source
    session.split(ids[20], source.index(" ") + 1, None)
    assert grid.current_id() == ids[20]
    assert grid.rows.row_rect(grid.rows.opened).top() == top
    assert grid.rows.segments.rowCount() == len(ids) + 1
    assert grid.source.toPlainText() == session.segment(ids[20]).source != source
    session.undo()
    assert grid.current_id() == ids[20]
    assert grid.rows.segments.rowCount() == len(ids)
    assert grid.source.toPlainText() == source


def test_setting_the_current_segment_aside_goes_to_the_next(session, grid, editor):
    ids = list(session.segment_ids())
    grid.go_to(ids[5])
    session.set_aside([ids[5]], True)
    assert grid.current_id() == ids[6]
    assert editor.hasFocus()
    assert editor.accessibleName() == "Target of segment 7"
    session.undo()
    assert grid.current_id() == ids[5], "undo shows what it brought back"


def test_typing_survives_an_import_in_the_midst_of_it(session, grid):
    grid.focus_editor()
    here = grid.current_id()
    QTest.keyClicks(grid.editor, "Half a wor")
    session.import_articles([article(77)])
    assert grid.current_id() == here
    assert grid.editor.toPlainText() == "Half a wor"
    grid.commit()
    assert session.segment(here).target == "Half a wor"


def test_typing_in_an_article_that_goes_away_is_let_go(session, grid, qtbot):
    grid.focus_editor()
    gone = grid.current_id()
    QTest.keyClicks(grid.editor, "Half a wor")
    with qtbot.waitSignal(grid.failed):
        session.delete_article(session.articles()[0].id)
    assert grid.current_id() != gone
    assert grid.editor.toPlainText() == ""


def test_out_of_sight_the_rows_are_read_once_for_all_that_came_and_went(session, grid, monkeypatch):
    ids, asked = session.segment_ids(), []
    read = session.segment_ids
    monkeypatch.setattr(session, "segment_ids", lambda *given: asked.append(given) or read(*given))
    grid.hide()
    for each in ids[2:8]:
        session.set_aside([each], True)
    assert asked == []
    assert not grid.go_to(ids[3])
    assert grid.go_to(ids[9])
    grid.show()
    assert len(asked) == 1


def test_in_sight_the_rows_are_not_read_again_for_every_part_of_a_long_change(
    session, grid, qtbot, monkeypatch
):
    ids, asked = session.segment_ids(), []
    read = session.segment_ids
    monkeypatch.setattr(session, "segment_ids", lambda *given: asked.append(given) or read(*given))
    for each in ids[2:8]:
        session.set_aside([each], True)
        assert grid.current_id() == ids[0]
    assert len(asked) == 1
    qtbot.waitUntil(lambda: grid.rows.segments.rowCount() == len(ids) - 6)
    assert len(asked) == 2
    for each in session.articles()[1:3]:
        session.delete_article(each.id)
    assert grid.rows.segments.rowCount() == len(read()), "what is gone is not shown for a moment"


def test_the_cursor_does_not_wait_on_a_segment_that_went(session, grid):
    ids = session.segment_ids()
    grid.go_to(ids[5])
    session.set_aside([ids[9]], True)
    session.set_aside([ids[5]], True)
    assert grid.current_id() == ids[6]


def test_a_hidden_cursor_leaves_a_segment_that_went(session, grid):
    ids = session.segment_ids()
    grid.go_to(ids[5])
    grid.hide()
    session.set_aside([ids[5]], True)
    assert grid.current_id() == ids[6]


def test_undo_shows_its_segment_wherever_the_rows_were_scrolled(session, grid):
    grid.insert_text("A bridge")
    bar = grid.rows.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert grid.current_id() not in grid.visible_ids()
    session.undo()
    assert grid.current_id() in grid.visible_ids()


def test_deleting_every_article_leaves_an_empty_grid(session, grid):
    for summary in session.articles():
        session.delete_article(summary.id)
    assert grid.current_id() is None
    assert grid.rows.visible_rows() == range(0)
    session.undo()
    assert grid.current_id() is not None


def test_an_empty_project_shows_nothing_until_something_comes(tmp_path, make_grid):
    session = Session.create(tmp_path / "empty.wbp")
    grid = make_grid(session)
    assert grid.current_id() is None
    session.import_articles([article(1)])
    assert grid.current_id() == session.segment_ids()[0]
    grid.close()
    session.close()


def test_a_read_only_project_takes_no_typing(tmp_path, make_grid, qtbot):
    writing = Session.create(tmp_path / "read.wbp")
    writing.import_articles([article(1)])
    writing.close()
    reading = Session.open(tmp_path / "read.wbp", read_only=True)
    grid = make_grid(reading)
    grid.focus_editor()
    with qtbot.waitSignal(grid.hint) as hint:
        QTest.keyClicks(grid.editor, "a")
    assert "read-only" in hint.args[0]
    grid.close()
    reading.close()


def test_search_places_are_marked_in_rows_and_editors(session, grid):
    grid.marks.highlight("berita")
    grid.go_to(session.segment_ids()[1])
    assert [selection.cursor.selectedText() for selection in grid.source.extraSelections()] == ["berita"]
    grid.insert_text("No Berita, no berita")
    assert len(grid.editor.extraSelections()) == 2
    grid.marks.highlight("berita", case_sensitive=True)
    assert len(grid.editor.extraSelections()) == 1
    grid.marks.highlight("")
    assert grid.editor.extraSelections() == []


def test_search_places_have_their_colour_on_screen(session, grid):
    color = grid.rows.look.colors["found"].rgb()

    def marked():
        picture = grid.rows.viewport().grab().toImage()
        return sum(picture.pixel(x, y) == color for x in range(0, 500, 2) for y in range(picture.height()))

    assert marked() == 0
    grid.marks.highlight("berita")
    assert marked() > 50


def test_everything_has_an_accessible_name(session, grid):
    grid.go_to(session.segment_ids()[2])
    assert grid.editor.accessibleName() == "Target of segment 3"
    assert grid.source.accessibleName() == "Source of segment 3"
    assert grid.rows.accessibleName()


def test_a_screen_reader_finds_a_table_with_headers(session, grid):
    table = QAccessible.queryAccessibleInterface(grid.rows)
    assert table.role() == QAccessible.Role.Table
    width = 1 + len(Column)  # the headers are row 0 and column 0
    spoken = [table.child(place).text(QAccessible.Text.Name) for place in range(4 * width)]
    assert spoken[1:width] == ["#", "Source", "Changes from the draft", "Target", "State", "Origin"]
    source = session.segment(session.segment_ids()[2]).source
    assert spoken[3 * width :] == ["Segment 3", "3", source, "", "", "untranslated", ""]


def test_every_mark_of_a_row_is_explained_in_words(session):
    one = session.segment_ids()[1]
    draft(session, one)
    session.add_comment(one, "Check the name.")
    session.keep_in_memory([one], False)
    session.lock([one], True)
    words = tooltip(session.segment(one))
    for expected in ("Draft, from the model", "Locked", "1 comment", "Not for the memory"):
        assert expected in words
    assert spoken_state(session.segment(one)) == "draft, locked, commented"
