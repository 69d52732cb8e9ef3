"""Shift+F3: lower, Title, UPPER, and round again."""

import pytest

from workbench.ui.grid.letter_case import next_case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("minister", "Minister"),
        ("Minister", "MINISTER"),
        ("MINISTER", "minister"),
        ("mINiSter", "minister"),
        ("prime minister's office", "Prime Minister's Office"),
        ("Prime Minister’s Office", "PRIME MINISTER’S OFFICE"),
        ("a", "A"),
        ("A", "a"),
        ("3,5%", "3,5%"),
        ("", ""),
    ],
)
def test_case_goes_round(text, expected):
    assert next_case(text) == expected
