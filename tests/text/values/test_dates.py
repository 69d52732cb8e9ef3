"""Dates, weekdays and times mean the same day and the same minute in both languages."""

import pytest

from workbench.text.values.dates import wrong_weekdays
from workbench.text.values.numbers import values
from workbench.text.values.rendering import english
from workbench.text.values.value import Kind


def kinds(text: str, language: str) -> dict[Kind, set[float]]:
    found: dict[Kind, set[float]] = {}
    for each in values(text, language):  # type: ignore[arg-type]
        found.setdefault(each.kind, set()).update(map(float, each.readings))
    return found


def test_a_dateline_is_one_date_in_both_languages() -> None:
    assert kinds("Jumat (21/1/2022)", "id") == kinds("Friday (January 21, 2022)", "en")
    assert kinds("Jumat (21/1/2022)", "id") == kinds("Friday, 21 January 2022", "en")


def test_an_english_date_in_digits_may_be_american_or_british() -> None:
    assert kinds("(1/8)", "en")[Kind.DAY] == {108, 801}
    assert kinds("(8/1)", "id")[Kind.DAY] == {108}


@pytest.mark.parametrize(
    ("indonesian", "written"),
    [
        ("pukul 20.30 WIB", "8:30 p.m. Western Indonesia Time (WIB)"),
        ("pukul 20.30 WIB", "20:30 WIB"),
        ("pukul 9 malam", "9 p.m."),
        ("pukul 08.46 pagi", "8:46 am"),
        ("tengah malam", "midnight"),
        ("pukul 13.00 WIT", "1 PM"),
    ],
)
def test_times_of_day_agree(indonesian: str, written: str) -> None:
    (one,), (other,) = values(indonesian, "id"), values(written, "en")
    assert one.kind is other.kind is Kind.TIME
    assert not one.readings.isdisjoint(other.readings)


def test_hours_that_last_are_no_time_of_day() -> None:
    assert [each.kind for each in values("1 jam 30 menit", "id")] == [Kind.NUMBER, Kind.NUMBER]


def test_the_half_of_the_day_counts() -> None:
    (evening,), (morning,) = values("pukul 20.30", "id"), values("8:30 a.m.", "en")
    assert evening.readings.isdisjoint(morning.readings)


@pytest.mark.parametrize(
    ("text", "right"),
    [("Friday (January 22, 2022)", [5]), ("Friday (January 21, 2022)", []), ("Friday, January 22", [])],
)
def test_a_weekday_must_agree_with_its_full_date(text: str, right: list[int]) -> None:
    assert [day for _, day in wrong_weekdays(list(values(text, "en")))] == right


@pytest.mark.parametrize(
    ("indonesian", "american", "british"),
    [
        ("21/1/2022", ["January 21", "2022"], ["21 January", "2022"]),
        ("Jumat", ["Friday"], ["Friday"]),
        ("Desember", ["December"], ["December"]),
        ("pukul 20.30 WIB", ["8:30 p.m. WIB"], ["20:30 WIB"]),
        ("Rp1,20 triliun", ["Rp1.20 trillion"], ["Rp1.20 trillion"]),
        ("16.761 dolar AS", ["16,761 US dollars"], ["16,761 US dollars"]),
        ("3,5 persen", ["3.5 percent"], ["3.5 percent"]),
        ("ke-22", ["22nd"], ["22nd"]),
        ("dua puluh lima", ["twenty-five"], ["twenty-five"]),
        ("lima juta rupiah", ["five million rupiah"], ["five million rupiah"]),
        ("dua pertiga", ["two-thirds"], ["two-thirds"]),
        ("dua setengah", ["two and a half"], ["two and a half"]),
        ("0,5 poin persentase", ["0.5 percentage points"], ["0.5 percentage points"]),
        ("4 puluh", ["40"], ["40"]),
        ("Rp2 Triliun", ["Rp2 Trillion"], ["Rp2 Trillion"]),
    ],
)
def test_values_are_written_as_english_writes_them(
    indonesian: str, american: list[str], british: list[str]
) -> None:
    found = values(indonesian, "id")
    assert [english(each, indonesian) for each in found] == american
    assert [english(each, indonesian, "british") for each in found] == british
