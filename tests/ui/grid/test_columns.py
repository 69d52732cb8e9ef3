"""Column widths: the texts share what the others leave, as the user likes it."""

from dataclasses import replace

import pytest

from workbench.ui.grid.columns import Column, Columns

COLUMNS = Columns(48, 104, 80, 0.5)
REVIEWING = replace(COLUMNS, reviewing=True)
WITH_MARKS = replace(COLUMNS, marks=(32, 56), readable=300)


@pytest.mark.parametrize("room", [600, 1000, 1440, 2560])
def test_the_columns_fill_the_window(room):
    widths = COLUMNS.widths(room)
    assert sum(widths) == room
    assert widths[Column.SOURCE] == pytest.approx(widths[Column.TARGET], abs=1)


def test_texts_keep_a_smallest_width_in_a_tiny_window():
    assert min(width for width in COLUMNS.widths(100) if width) >= 48
    assert min(REVIEWING.widths(100)[1:4]) >= 90


@pytest.mark.parametrize("boundary", range(5))
def test_dragging_a_boundary_changes_the_two_columns_beside_it(boundary):
    before, after = REVIEWING.widths(1000), REVIEWING.moved(boundary, 10, 1000).widths(1000)
    expected = list(before)
    expected[boundary] += 10
    expected[boundary + 1] -= 10
    assert after == pytest.approx(expected, abs=1)


def test_the_changes_take_room_in_review_alone():
    assert COLUMNS.widths(1000)[Column.CHANGES] == 0
    assert REVIEWING.widths(1000)[Column.CHANGES] > 200
    assert sum(REVIEWING.widths(1000)) == 1000


def test_source_and_target_meet_where_the_changes_are_hidden():
    before, after = COLUMNS.widths(1000), COLUMNS.moved(Column.SOURCE, 10, 1000).widths(1000)
    assert after[Column.TARGET] == pytest.approx(before[Column.TARGET] - 10, abs=1)
    assert after[Column.CHANGES] == 0


def test_widths_kept_before_there_were_changes_are_read():
    assert Columns.from_bytes(b"[50, 100, 80, 0.4]", COLUMNS) == Columns(50, 100, 80, 0.4)


def test_a_boundary_cannot_be_dragged_over_its_neighbour():
    widths = COLUMNS.moved(Column.SOURCE, 5000, 1000).widths(1000)
    assert sum(widths) == 1000
    assert widths[Column.TARGET] >= 96


def test_widths_come_back_as_they_were_kept():
    kept = COLUMNS.moved(Column.SOURCE, 77, 1000)
    assert Columns.from_bytes(kept.to_bytes(), COLUMNS).widths(1200) == kept.widths(1200)


@pytest.mark.parametrize("kept", [b"", b"\xff\x00", b"[1]", b'["a", 1, 2, 3]', b"null", b"[1, 2, 3, null]"])
def test_spoilt_widths_change_nothing(kept):
    assert Columns.from_bytes(kept, COLUMNS) == COLUMNS


def test_in_a_small_window_the_texts_get_the_room_of_the_states_words():
    widths = WITH_MARKS.widths(766)
    assert widths[Column.STATE :] == [32, 56]
    assert sum(widths) == 766
    assert WITH_MARKS.widths(900)[Column.STATE :] == [104, 80]


def test_three_texts_need_more_room_before_the_states_are_words():
    assert replace(WITH_MARKS, reviewing=True).widths(900)[Column.STATE :] == [32, 56]


def test_what_a_small_window_shows_is_not_kept_for_a_wide_one():
    moved = WITH_MARKS.moved(Column.SOURCE, 20, 766)
    assert moved.widths(766)[Column.SOURCE] == WITH_MARKS.widths(766)[Column.SOURCE] + 20
    assert moved.widths(1200)[Column.STATE :] == [104, 80]
    assert WITH_MARKS.moved(Column.TARGET, -20, 766) == WITH_MARKS


def test_marks_are_never_wider_than_the_user_made_the_columns():
    assert replace(WITH_MARKS, state=24, origin=40).widths(600)[Column.STATE :] == [24, 40]
