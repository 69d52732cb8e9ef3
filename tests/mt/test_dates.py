"""Dates and hours in digits come out in English."""

import pytest

from workbench.mt.dates import mend_dates


@pytest.mark.parametrize(
    ("source", "draft", "mended"),
    [
        ("Ia tiba Jumat (21/1/2022).", "He arrived on Friday (21/1/2022).",
         "He arrived on Friday (January 21, 2022)."),
        ("Ia tiba Rabu (5/8).", "He arrived on Wednesday (5/8).", "He arrived on Wednesday (August 5)."),
        ("Sejak 03/12/2021 tutup.", "Closed since 03/12/2021.", "Closed since December 3, 2021."),
        ("Kapal tiba pukul 06.10 WIB.", "The ship arrived at 06.10 WIB.", "The ship arrived at 06:10 WIB."),
        ("Kapal tiba 18.30 Wita.", "The ship arrived at 18.30 WITA.", "The ship arrived at 18:30 WITA."),
    ],
)  # fmt: skip
def test_dates_and_hours_are_written_in_english(source: str, draft: str, mended: str) -> None:
    assert mend_dates(source, draft) == mended


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Skor (2/1) itu", "The score (2-1)"),
        ("Rute 41/12/2022", "Route 41/12/2022"),
        ("Nomor 12/3/2026/7", "Number 12/3/2026/7"),
        ("Harga naik 6.10 persen", "Prices rose 6.10 percent"),
        ("Tiba pukul 06.10", "It cost 06.10.2 and 1,06.10"),
    ],
)
def test_what_is_no_date_or_hour_stays(source: str, draft: str) -> None:
    assert mend_dates(source, draft) == draft
