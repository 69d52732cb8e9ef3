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
    ],
)  # fmt: skip
def test_a_lost_or_spoilt_name_is_told(source: str, target: str, message: str) -> None:
    assert [each.message for each in check_pair(Pair(1, source, target))] == [message]


@pytest.mark.parametrize(
    ("source", "target", "check", "fix"),
    [
        ("Presiden tiba di Moskow.", "MOSKOW MOSKOW is where.", Check.DOUBLED, "MOSKOW is where."),
        ("Ia bekerja di sana (PNS).", "He works there (PNS)", Check.ENDING, "He works there (PNS)."),
    ],
)  # fmt: skip
def test_a_slip_is_put_right(source: str, target: str, check: Check, fix: str) -> None:
    fixes = [each.fix for each in check_pair(Pair(1, source, target)) if each.check is check]
    assert fixes == [fix]
