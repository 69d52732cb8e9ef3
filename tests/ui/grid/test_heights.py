"""Row heights: guessed until measured, and always the sum of what is known."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.ui.grid.heights import RowHeights


@settings(deadline=None)
@given(
    rows=st.integers(1, 700),
    measured=st.dictionaries(st.integers(0, 699), st.integers(1, 400), max_size=60),
    y=st.integers(-10, 40_000),
)
def test_positions_agree_with_a_plain_sum(rows, measured, y):
    heights, plain = RowHeights(rows, 48), [48] * rows
    for row, height in measured.items():
        if row < rows:
            heights.measure(row, height)
            plain[row] = height
    tops = [sum(plain[:row]) for row in range(rows + 1)]
    assert heights.total == tops[-1]
    assert heights.top(rows) == tops[-1]
    assert heights.top(rows // 2) == tops[rows // 2]
    expected = max(row for row in range(rows) if tops[row] <= max(y, 0))
    assert heights.row_at(y) == expected


def test_no_rows_have_no_height_and_no_place():
    assert RowHeights(0, 48).total == 0
    assert RowHeights(0, 48).row_at(10) == -1


def test_a_forgotten_row_keeps_its_height_as_the_guess():
    heights = RowHeights(3, 48)
    heights.measure(1, 100)
    heights.forget(1)
    assert not heights.is_measured(1)
    assert heights.total == 48 + 100 + 48
    heights.measure(1, 60)
    heights.forget_all()
    assert heights.height(1) == 60
    assert not any(map(heights.is_measured, range(3)))


@pytest.mark.parametrize("row", [0, 255, 256, 99_999])
def test_a_large_project_finds_its_rows(row):
    heights = RowHeights(100_000, 48)
    assert heights.top(row) == row * 48
    assert heights.row_at(row * 48) == row
