"""Values, not digits: what a sentence tells is read alike in both languages."""

from decimal import Decimal

import pytest

from workbench.domain.languages import Language
from workbench.text.values import number_words
from workbench.text.values.numbers import values
from workbench.text.values.value import Kind


def told(text: str, language: Language) -> list[tuple[str, Kind, float]]:
    return [(text[each.start : each.end], each.kind, float(each.amount)) for each in values(text, language)]


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Rp16.761", "Rp16,761"),
        ("1.100 km", "1,100 km"),
        ("3,5 persen", "3.5%"),
        ("3,5 persen", "3.5 per cent"),
        ("Rp1,2 triliun", "Rp1.2 trillion"),
        ("US$300 juta", "three-hundred-million dollars"),
        ("7 miliar orang", "seven billion people"),
        ("25 ribu", "25,000"),
        ("1,7juta km", "1.7 million km"),
        ("ke-17", "17th"),
        ("kedua puluh", "twentieth"),
        ("tahun 1970-an", "the 1970s"),
        ("dua puluh lima", "twenty-five"),
        ("seratus enam puluh enam", "one-hundred-and-sixty-six"),
        ("2.500", "two-and-a-half thousand"),
        ("1,3 miliar", "one-point-three billion"),
        ("48 markas", "four dozen bases"),
        ("sepertiga", "one-third"),
        ("dua per tiga", "two-thirds"),
        ("tiga perempat", "three quarters"),
        ("setengah miliar rupiah", "half a billion rupiah"),
        ("seperempat juta", "a quarter of a million"),
        ("dua setengah", "two and a half"),
        ("satu setengah", "a year and a half"),
        ("1 dolar 25 sen", "a dollar and twenty-five cents"),
        ("4 ratus", "four hundred"),
        ("dua puluhan", "the twenties"),
        ("Perang Dunia II", "World War II"),
    ],
)
def test_two_spellings_are_one_value(indonesian: str, english: str) -> None:
    (one,), (other,) = values(indonesian, "id"), values(english, "en")
    assert one.amount == other.amount


def test_kinds_are_not_confused() -> None:
    assert told("Pada 2012, skor 2-1 pada laga ke-3, telepon 021-5551234, naik 5% jadi Rp10.000.", "id") == [
        ("2012", Kind.YEAR, 2012),
        ("2", Kind.NUMBER, 2),
        ("1", Kind.NUMBER, 1),
        ("ke-3", Kind.ORDINAL, 3),
        ("021-5551234", Kind.PHONE, 215551234),
        ("5%", Kind.PERCENT, 5),
        ("Rp10.000", Kind.MONEY, 10000),
    ]


def test_the_first_of_a_range_may_share_the_scale_of_the_second() -> None:
    first, second = values("5-10 juta orang", "id")
    assert first.readings == {Decimal(5), Decimal(5_000_000)}
    assert second.readings == {Decimal(10_000_000)}


def test_the_second_year_of_a_span_may_be_short() -> None:
    _, second = values("Krisis 1998-99", "id")
    assert second.readings == {Decimal(99), Decimal(1999)}
    assert values("the 2021/22 season", "en")[1].readings == {Decimal(22), Decimal(2022)}


def test_points_are_no_percent() -> None:
    (points,), (percent,) = values("0,5 poin persentase", "id"), values("0.5 percent", "en")
    assert (points.kind, points.unit, percent.unit) == (Kind.PERCENT, "points", "")


def test_a_word_for_a_part_may_be_a_place_in_a_row() -> None:
    assert [each.kind for each in values("a third of them", "en")] == [Kind.NUMBER]
    assert [each.kind for each in values("a third man", "en")] == [Kind.ORDINAL]
    assert not values("the quarter-final", "en")


def test_a_headline_writes_its_numbers_with_capitals() -> None:
    assert told("Sebelas Tahun Menunggu Jembatan", "id") == [("Sebelas", Kind.NUMBER, 11)]
    assert not values("Wisata Kepulauan Seribu Ramai Lagi", "id")


def test_separators_of_the_other_language_are_a_fault_in_english_alone() -> None:
    assert [each.malformed for each in values("naik 3.5 persen", "id")] == [False]
    assert [each.malformed for each in values("rose 3,7%", "en")] == [True]


def test_what_is_no_number_has_no_value() -> None:
    assert not values("Ribuan orang di Kepulauan Seribu, lihat https://berita.example/2022/01.", "id")
    assert not values("They stayed at Six Flags.", "en")


@pytest.mark.parametrize("words", ["dua tiga", "ribu", "puluh"])
def test_words_that_are_no_one_number_have_no_amount(words: str) -> None:
    assert number_words.amount(words, "id") is None
