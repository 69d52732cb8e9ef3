"""What a model's English has that nobody would write."""

import pytest

from workbench.mt.slips import mend_slips


@pytest.mark.parametrize(
    ("source", "draft", "mended"),
    [
        ("Hujan turun.", "The rain rain fell.", "The rain fell."),
        ("Di pasar itu.", "At the market at the market there.", "At the market there."),
        ("Kata The Times.", "He told the The Times.", "He told The Times."),
        ("Seekor gajah.", "It is a elephant.", "It is an elephant."),
        ("Gempa terjadi.", "A earthquake struck.", "An earthquake struck."),
        ("Antrean itu.", "There was an queue.", "There was a queue."),
        ("Menit ke-31.", "In the 31th minute.", "In the 31st minute."),
        ("Pukul 05.30 pagi.", "At 05:30 a.m.", "At 5:30 a.m."),
        ("Badai datang.", "the storm came.", "The storm came."),
    ],
)
def test_slips_are_mended(source: str, draft: str, mended: str) -> None:
    assert mend_slips(source, draft) == mended


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Sirajuddin Sirajuddin hadir.", "Sirajuddin Sirajuddin came."),
        ("Ia telah makan.", "He had had a meal."),
        ("Ia sangat, sangat lelah.", "He is very, very tired."),
        ("Nomor 10 10.", "Number 10 10."),
        ("Seorang warga Eropa dan sekali.", "A European, a one-off, a unit, an hour, an MP."),
        ("Flu A atau B.", "Flu A or B, class A and B."),
        ("Pukul 05.30 WIB.", "At 05:30 WIB."),
        ("iPad itu rusak.", "iPad broke."),
        ("banjir melanda kota", "floods hit the city"),
        ("Tanggal 11 dan 112.", "The 11th, the 112th, the 3rd."),
    ],
)
def test_what_is_meant_stays(source: str, draft: str) -> None:
    assert mend_slips(source, draft) == draft
