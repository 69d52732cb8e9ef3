"""Dates as Indonesian and English pages write them."""

import pytest

from workbench.intake.stamps import WIB, first_stamp, stamps


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minggu, 30 Januari 2022 - 22:29 WIB", "2022-01-30T22:29:00+07:00"),
        ("Jumat, 3 Des 2021 pukul 12.35 WITA", "2021-12-03T12:35:00+08:00"),
        ("Rabu 14/02/2024 | 06:30 WIT", "2024-02-14T06:30:00+09:00"),
        ("Kamis, 5 November 2015 14:56:43 WIB", "2015-11-05T14:56:43+07:00"),
        ("on 16 Feb 2016 at 09:10 WIB", "2016-02-16T09:10:00+07:00"),
        ("10:08 WIB, 5 Nopember 2015", "2015-11-05T10:08:00+07:00"),
        ("Sabtu (1 Agt 2020), 07.15 wib", "2020-08-01T07:15:00+07:00"),
        ("30/01/2022 22:29", "2022-01-30"),
        ("30/1/22", "2022-01-30"),
        ("30-01-2022", "2022-01-30"),
        ("30.01.2022", "2022-01-30"),
        ("17 Agustus 1945", None),
        ("31 Februari 2022", None),
        ("January 30, 2022 at 9:15 PM GMT+8", "2022-01-30T21:15:00+08:00"),
        ("January 30, 2022 12:05 a.m. GMT", "2022-01-30T00:05:00+00:00"),
        ("30th May 2021", "2021-05-30"),
        ("2022-01-30T22:29:00+07:00", "2022-01-30T22:29:00+07:00"),
        ("2022-01-30T15:29:00.000Z", "2022-01-30T15:29:00+00:00"),
        ("2022-01-30 22:29:00 +0700", "2022-01-30T22:29:00+07:00"),
        ("Sabtu, 22 Januari 2022 10.00-12.00 WIB", "2022-01-22"),
        ("Sabtu, 22 Januari 2022 20.00-24.00 WIB", "2022-01-22"),
        ("2022-01-30T22:29:00+99:00", "2022-01-30"),
        ("22 ſeptember 2022", None),
        ("2015-11-05 T10:08:58Z", "2015-11-05T10:08:58+00:00"),
        ("Rp 30.01 juta", None),
        ("pukul 08.00 Wita", None),
        ("Pasal 12 ayat 3", None),
    ],
)
def test_reads_a_date(text: str, expected: str | None) -> None:
    stamp = first_stamp(text)
    assert (stamp and stamp.isoformat()) == expected


def test_finds_every_date_of_a_line() -> None:
    days = [stamp.isoformat() for stamp in stamps("Terbit 1 Mei 2020, diperbarui 2 Mei 2020 08:00 WIB")]
    assert days == ["2020-05-01", "2020-05-02T08:00:00+07:00"]


def test_the_same_moment_by_another_clock() -> None:
    stamp = first_stamp("2016-02-15T22:10:56Z")
    assert stamp is not None
    assert stamp.moved_to(WIB).isoformat() == "2016-02-16T05:10:56+07:00"
