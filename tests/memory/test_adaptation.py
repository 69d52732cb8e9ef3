"""Numbers of a fuzzy match are put right in its target, where there is no doubt."""

import pytest

from workbench.memory.adaptation import Adapted, adapt_numbers


@pytest.mark.parametrize(
    ("match_source", "match_target", "current_source", "expected"),
    [
        ("Rupiah ditutup di Rp16.761.", "The rupiah closed at Rp16,761.", "Rupiah ditutup di Rp15.900.",
         "The rupiah closed at Rp15,900."),
        ("Inflasi 3,5 persen.", "Inflation of 3.5 percent.", "Inflasi 2,75 persen.",
         "Inflation of 2.75 percent."),
        ("Pada (30/1/2022), 12 orang tewas.", "On January 30, 2022, 12 people died.",
         "Pada (21/1/2022), 9 orang tewas.", "On January 21, 2022, 9 people died."),
    ],
)  # fmt: skip
def test_a_number_that_differs_is_replaced(match_source, match_target, current_source, expected):
    adapted = adapt_numbers(match_source, match_target, current_source)
    assert adapted.text == expected
    assert all(adapted.text[start:end][0].isdigit() for start, end in adapted.changed)
    assert adapted.changed


@pytest.mark.parametrize(
    ("match_source", "match_target", "current_source"),
    [
        ("Ada 5 rumah dan 5 toko.", "There are 5 houses and 5 shops.", "Ada 6 rumah dan 5 toko."),
        ("Ada 5 rumah.", "There are 5 houses on 5 streets.", "Ada 6 rumah."),
        ("Ada 5 rumah.", "There are five houses.", "Ada 6 rumah."),
        ("Ada 5 rumah.", "There are 5 houses.", "Ada 6 dari 7 rumah."),
        ("Pukul 20.30 WIB.", "At 8:30 p.m.", "Pukul 21.15 WIB."),
        ("HUT ke-77 RI.", "Indonesia's 77th anniversary.", "HUT ke-81 RI."),
        ("Ada 5 rumah.", "There are 5 houses.", "Ada 5 toko."),
    ],
)
def test_in_doubt_nothing_is_touched(match_source, match_target, current_source):
    assert adapt_numbers(match_source, match_target, current_source) == Adapted(match_target)


def test_what_was_adapted_is_marked():
    adapted = adapt_numbers("2 dari 30 kapal", "2 of 30 ships", "14 dari 31 kapal")
    assert [adapted.text[start:end] for start, end in adapted.changed] == ["14", "31"]
