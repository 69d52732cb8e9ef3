"""Column widths: the texts share what the others leave, as the user likes it."""

import pytest

from workbench.ui.grid.columns import Column, Columns

COLUMNS = Columns(48, 104, 80, 0.5)


@pytest.mark.parametrize("room", [600, 1000, 1440, 2560])
def test_the_columns_fill_the_window(room):
    widths = COLUMNS.widths(room)
    assert sum(widths) == room
    assert widths[Column.SOURCE] == pytest.approx(widths[Column.TARGET], abs=1)


def test_texts_keep_a_smallest_width_in_a_tiny_window():
    assert min(COLUMNS.widths(100)[1:3]) >= 90


@pytest.mark.parametrize("boundary", range(4))
def test_dragging_a_boundary_changes_the_two_columns_beside_it(boundary):
    before, after = COLUMNS.widths(1000), COLUMNS.moved(boundary, 10, 1000).widths(1000)
    expected = list(before)
    expected[boundary] += 10
    expected[boundary + 1] -= 10
    assert after == pytest.approx(expected, abs=1)


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
