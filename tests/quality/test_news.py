"""Two hundred sentences of news, translated as people do it: scores, courts, quakes, markets, headlines."""

from pathlib import Path

import pytest

from workbench.domain.finding import Check
from workbench.quality.checking import check_all, check_pair
from workbench.quality.pair import Pair

NEWS = Path(__file__).with_name("news.tsv")


def test_news_translated_well_has_no_findings() -> None:
    lines = NEWS.read_text(encoding="utf-8").splitlines()
    pairs = [Pair(number, *line.split("\t")) for number, line in enumerate(lines, 1)]
    assert len(pairs) > 200
    assert [(pairs[each.number - 1].target, each.message) for each in check_all(pairs)] == []


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("Presiden Rusia Vladimir Putin tiba di Istana.", "Russian President Vladimir arrived at the Palace.",
         "The name “Putin” is missing."),
        ("Pertemuan di gedung lama itu dihadiri Wakil Bupati Cianjur dan pejabat lain dari Sukabumi.",
         "The meeting in the old building was attended by the deputy regent of Cianjur and other officials.",
         "The name “Sukabumi” is missing."),
        ("Presiden Australia tiba kemarin.", "The Asutralian president arrived yesterday.",
         "“Asutralian” should be “Australian”."),
        ("Warga melihat Prasetyo di pasar.", "Residents saw Prasetio at the market.",
         "“Prasetio” should be “Prasetyo”, as in the source."),
        ("Gubernur Khofifah tiba di Lumajang.", "Governor Kofifah arrived in Lumajang.",
         "“Kofifah” should be “Khofifah”, as in the source."),
        ("Kereta tiba di Stasiun Sukamaju.", "The train arrived at Stasuin Sukamaju.",
         "“Stasuin” is no English word: “Stasiun” is “Station”."),
    ],
)  # fmt: skip
def test_a_lost_or_spoilt_name_is_told(source: str, target: str, message: str) -> None:
    assert [each.message for each in check_pair(Pair(1, source, target))] == [message]


@pytest.mark.parametrize(
    ("source", "target", "check", "fix"),
    [
        ("Presiden tiba di Moskow.", "MOSKOW MOSKOW is where.", Check.DOUBLED, "MOSKOW is where."),
        ("Ia bekerja di sana (PNS).", "He works there (PNS)", Check.ENDING, "He works there (PNS)."),
        ("Ia tiba, lalu pergi lagi.", "He arrived ,then left again.", Check.SPACES,
         "He arrived, then left again."),
        ("Acara dimulai pukul 19.00 WIB.", "The event starts at 7 a.m.", Check.TIME,
         "The event starts at 7 p.m."),
        ("Acara dimulai pukul 11.29.", "The event starts at 14:29.", Check.TIME,
         "The event starts at 11:29."),
        ("Kereta tiba pukul 17.30.", "The train arrives at 05:30 a.m. there.", Check.TIME,
         "The train arrives at 5:30 p.m. there."),
        ("Kesembilan unggas itu dijual.", "The 4 birds were sold.", Check.NUMBER, "The 9 birds were sold."),
        ("Nilainya sekitar US$11 miliar.", "It is worth some US$11 miliar.", Check.NUMBER,
         "It is worth some US$11 billion."),
    ],
)  # fmt: skip
def test_a_slip_is_put_right(source: str, target: str, check: Check, fix: str) -> None:
    fixes = [each.fix for each in check_pair(Pair(1, source, target)) if each.check is check]
    assert fixes == [fix]


def test_case_and_ending_are_no_other_translation() -> None:
    pairs = [
        Pair(1, "Polisi masih menyelidiki kasus itu.", "Police are still investigating the case."),
        Pair(2, "POLISI MASIH MENYELIDIKI KASUS ITU", "POLICE ARE STILL INVESTIGATING THE CASE"),
        Pair(3, '"Polisi masih menyelidiki kasus itu".', "“Police are still investigating the case.”"),
    ]
    assert not [each for each in check_all(pairs) if each.check is Check.CONSISTENCY]
