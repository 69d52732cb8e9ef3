"""In review the grid shows what became of each draft."""

import pytest
from PySide6.QtGui import QColor

from workbench.domain.draft import Draft
from workbench.ui.grid.changes import FROM_SCRATCH, UNCHANGED, marked_changes
from workbench.ui.grid.columns import Column
from workbench.ui.grid.look import Look
from workbench.ui.theme import Theme


@pytest.fixture
def look(qapp):
    return Look(Theme.light(), qapp.font())


@pytest.fixture
def worked_on(session):
    """The second segment, drafted and then mended by the translator."""
    one = session.segment_ids()[1]
    session.apply_drafts([(one, Draft(session.segment(one).source, "This are news number 1.", -0.1))])
    session.type_target(one, "This is news number 1.")
    return one


def marks(text):
    return [
        (
            text.text[mark.start : mark.start + mark.length],
            mark.format.fontStrikeOut(),
            mark.format.fontUnderline(),
            mark.format.background().color(),
        )
        for mark in text.marks
    ]


def changes_of(grid, row):
    return grid.rows._layouts[row].changes.lines.text()


def test_what_went_is_struck_and_what_came_is_underlined_in_the_theme_s_colours(look):
    changes = marked_changes("This are news.", "This is news.", look)
    assert changes.text == "This areis news."
    assert marks(changes) == [
        ("are", True, False, QColor("#FBE2DF")),
        ("is", False, True, QColor("#DDF3E1")),
    ]


def test_marks_fall_right_behind_an_emoji(look):
    (mark,) = marked_changes("Rain 🌧 today and on", "Rain 🌧 today and on Monday", look).marks
    assert (mark.start, mark.length) == (len("Rain 🌧 today and on") + 1, len(" Monday"))


def test_two_texts_that_share_little_stand_one_below_the_other(look):
    assert marked_changes("Prices rise.", "It costs more", look).text == "Prices rise.\nIt costs more"


@pytest.mark.parametrize(
    ("draft", "target", "shown"),
    [("Same.", "Same.", UNCHANGED), ("", "Mine.", FROM_SCRATCH), ("Draft.", "", "")],
)
def test_where_there_is_nothing_to_compare_a_few_words_say_so(look, draft, target, shown):
    changes = marked_changes(draft, target, look)
    assert (changes.text, changes.marks) == (shown, ())


def test_the_column_comes_with_review_and_goes_with_it(worked_on, grid):
    assert grid.rows.column_span(Column.CHANGES)[1] == 0
    grid.rows.set_reviewing(True)
    assert grid.rows.column_span(Column.CHANGES)[1] > 200
    assert changes_of(grid, 1) == "This areis news number 1."
    grid.rows.set_reviewing(False)
    assert grid.rows.column_span(Column.CHANGES)[1] == 0


def test_the_changes_follow_what_the_reviewer_types(worked_on, grid, session):
    grid.rows.set_reviewing(True)
    session.type_target(worked_on, "This was news number 1.")
    assert changes_of(grid, 1) == "This arewas news number 1."


def test_the_open_row_shows_its_changes_while_it_is_typed_in(worked_on, grid):
    grid.rows.set_reviewing(True)
    grid.go_to(worked_on)
    grid.insert_text("Now: ")
    grid.commit()
    assert "Now: " in changes_of(grid, 1)


def test_a_row_is_as_high_as_its_changes(worked_on, grid, session):
    session.type_target(worked_on, "Something else entirely.")
    grid.rows.set_reviewing(True)
    layout = grid.rows._layouts[1]
    assert layout.height > layout.changes.height > layout.target.height + 10


def test_a_screen_reader_hears_the_draft(worked_on, grid):
    cell = grid.rows.segments.index(1, Column.CHANGES)
    assert cell.data() == ""
    grid.rows.set_reviewing(True)
    assert cell.data() == "This are news number 1."
