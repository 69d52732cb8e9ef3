"""Archives are judged by the sizes that they state."""

import pytest

from workbench.domain.packing import SMALL, swells


@pytest.mark.parametrize(
    ("sizes", "swollen"),
    [
        ([], False),
        ([(SMALL, 1)], False),
        ([(SMALL + 1, 1)], True),
        ([(SMALL * 100, SMALL)], False),
        ([(SMALL * 600, SMALL * 300), (SMALL * 600, SMALL * 300)], True),
    ],
)
def test_what_shrinks_too_well_or_is_too_much_swells(sizes: list[tuple[int, int]], swollen: bool) -> None:
    assert swells(sizes, most=SMALL * 1000) is swollen


def test_a_sheet_of_like_rows_may_shrink_well() -> None:
    assert not swells([(SMALL * 900, SMALL)], most=SMALL * 1000, ratio=None)
