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
        ("Anggaran Rp1,5 triliun.", "A budget of Rp1.5 trillion.", "Anggaran Rp2,25 triliun.",
         "A budget of Rp2.25 trillion."),
        ("Naik 1.250 unit (3,5%).", "Up 1,250 units (3.5%).", "Naik 17.300 unit (4,25%).",
         "Up 17,300 units (4.25%)."),
        ("Skor 2-1.", "A score of 2-1.", "Skor 2-0.", "A score of 2-0."),
        ("HUT ke-77 RI.", "Indonesia's 77th anniversary.", "HUT ke-81 RI.", "Indonesia's 81st anniversary."),
        ("Pada 30 Januari 2022 hujan.", "It rained on 30 January 2022.", "Pada 5 Maret 2023 hujan.",
         "It rained on 5 March 2023."),
        ("Pada (30/1/2022), 12 orang tewas.", "On January 30, 2022, 12 people died.",
         "Pada (21/1/2022), 9 orang tewas.", "On January 21, 2022, 9 people died."),
    ],
)  # fmt: skip
def test_a_number_that_differs_is_replaced(match_source, match_target, current_source, expected):
    adapted = adapt_numbers(match_source, match_target, current_source)
    assert adapted.text == expected
    assert adapted.changed
    marked = [adapted.text[start:end] for start, end in adapted.changed]
    assert all(each.strip() and each not in match_target for each in marked)


@pytest.mark.parametrize(
    ("match_source", "match_target", "current_source"),
    [
        ("Ada 5 rumah dan 5 toko.", "There are 5 houses and 5 shops.", "Ada 6 rumah dan 5 toko."),
        ("Ada 5 rumah.", "There are 5 houses on 5 streets.", "Ada 6 rumah."),
        ("Ada 5 rumah.", "There are 5 or five houses.", "Ada 6 rumah."),
        ("Lima rumah roboh.", "Five houses collapsed.", "25 rumah roboh."),
        ("Puluhan rumah roboh.", "Scores of houses collapsed.", "Ribuan rumah roboh."),
        ("Ratusan rumah roboh.", "Hundreds of houses in hundreds of villages.", "Ribuan rumah roboh."),
        ("Ada enam rumah.", "There are half a dozen houses.", "Ada delapan rumah."),
        ("Ada 5 rumah.", "There are 5 houses.", "Ada 6 dari 7 rumah."),
        ("Pukul 20.30 WIB.", "At 8:30 p.m.", "Pukul 21.15 WITA."),
        ("Ada 5 rumah.", "There are 5 houses.", "Ada 5 toko."),
        ("Ada 5 rumah.", "There are 5 houses.", "Naik 5 persen."),
        ("Rugi Rp2 miliar.", "A loss of Rp2 billion.", "Rugi Rp2 juta."),
    ],
)
def test_in_doubt_nothing_is_touched(match_source, match_target, current_source):
    assert adapt_numbers(match_source, match_target, current_source) == Adapted(match_target)


def test_what_was_adapted_is_marked():
    adapted = adapt_numbers("2 dari 30 kapal", "2 of 30 ships", "14 dari 31 kapal")
    assert [adapted.text[start:end] for start, end in adapted.changed] == ["14", "31"]
    dated = adapt_numbers("Pada 30 Januari.", "On January 30.", "Pada 21 Maret.")
    assert (dated.text, dated.changed) == ("On March 21.", ((3, 11),))
