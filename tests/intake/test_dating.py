"""Which of the dates on a page is the article's."""

from pathlib import Path

import pytest

from workbench.intake import read_page, read_text

BODY = (
    "Padang - Jalan lintas di Lembah Anai putus diterjang banjir pada Sabtu malam, kata kepala dinas itu.",
    "Kendaraan dialihkan lewat Malalak dan Sitinjau Lauik. Perbaikannya diperkirakan makan waktu sebulan.",
    "Warga berharap jalan itu segera dibuka lagi karena harga sayur di pasar sudah naik dua kali lipat.",
)
TITLE = "Jalan Lembah Anai Putus Diterjang Banjir"


def date_of_text(*above: str, below: str = "") -> str | None:
    return read_text("\n".join((TITLE, *above, *BODY, below))).date


def date_of_page(folder: Path, head: str, shown: str = "", lang: str = "id") -> str | None:
    path = folder / "berita.html"
    text = f"<p>{'</p><p>'.join(BODY)}</p>"
    page = (
        f"<html lang='{lang}'><head>{head}</head><body><h1>{TITLE}</h1><div>{shown}</div>{text}</body></html>"
    )
    path.write_text(page, encoding="utf-8")
    return read_page(path).date


def test_a_time_without_a_zone_is_the_capitals() -> None:
    assert date_of_text("Sabtu, 11 Mei 2024 21:40") == "2024-05-11T21:40:00+07:00"


def test_a_date_in_the_text_is_not_the_articles() -> None:
    assert (
        read_text("\n".join((TITLE, *BODY, "Banjir serupa terjadi pada 30 Januari 2022 malam."))).date is None
    )


def test_the_day_above_the_menu_is_not_the_articles() -> None:
    page = "\n".join(("Selasa, 14 Mei 2024", "Beranda", "Nasional", "Daerah", TITLE, *BODY))
    assert read_text(page).date is None


def test_a_summary_may_stand_above_the_date() -> None:
    summary = (
        "Kendaraan dialihkan lewat dua jalan lain, dan perbaikannya diperkirakan makan waktu sampai sebulan."
    )
    assert date_of_text(summary, "Sabtu, 11 Mei 2024 21:40 WIB") == "2024-05-11T21:40:00+07:00"
    assert read_text("\n".join((TITLE, *BODY[:2], "11 Mei 2024 21:40 WIB", BODY[2]))).date is None


def test_published_goes_before_updated() -> None:
    lines = ("Diperbarui 12 Mei 2024 08:00 WIB", "Diterbitkan 11 Mei 2024 21:40 WIB")
    assert date_of_text(*lines) == "2024-05-11T21:40:00+07:00"


def test_a_date_labelled_as_published_counts_below_the_text_too() -> None:
    assert date_of_text(below="Diterbitkan: 11 Mei 2024 21:40 WIB") == "2024-05-11T21:40:00+07:00"
    assert date_of_text(below="11 Mei 2024 21:40 WIB") is None


META = '<meta property="article:published_time" content="{}">'


@pytest.mark.parametrize(
    ("claimed", "shown", "expected"),
    [
        ("2024-05-11T14:40:12Z", "", "2024-05-11T21:40:12+07:00"),
        ("2024-05-11T14:40:12Z", "Sabtu, 11 Mei 2024 21:40 WIB", "2024-05-11T21:40:12+07:00"),
        ("2024-05-11T21:40:12Z", "Sabtu, 11 Mei 2024 21:40 WIB", "2024-05-11T21:40:12+07:00"),
        ("2024-05-11T14:40:12Z", "Sabtu, 11 Mei 2024 22:40 WITA", "2024-05-11T22:40:12+08:00"),
        ("2024-05-11 21:40:12", "", "2024-05-11T21:40:12+07:00"),
        ("2024-05-11T21:40:12+07:00", "Minggu, 12 Mei 2024 09:00 WIB", "2024-05-11T21:40:12+07:00"),
        ("2024-05-11", "Sabtu, 11 Mei 2024 21:40 WIB", "2024-05-11T21:40:00+07:00"),
        ("kemarin", "Sabtu, 11 Mei 2024 21:40 WIB", "2024-05-11T21:40:00+07:00"),
        ("kemarin", "", None),
    ],
)
def test_claim_and_shown_date_are_held_against_each_other(
    tmp_path: Path, claimed: str, shown: str, expected: str | None
) -> None:
    assert date_of_page(tmp_path, META.format(claimed), shown) == expected
