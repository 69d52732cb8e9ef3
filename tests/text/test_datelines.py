"""A dateline is kept as it is; what only looks like one is translated."""

import pytest

from workbench.text.datelines import kept_dateline


@pytest.mark.parametrize(
    "dateline",
    [
        "Jakarta, Kabar Kita -- ",
        "JAKARTA, KABAR.com – ",
        "Kabar6.com, Jakarta - ",
        "LEMBAH SARI - ",
        "Semarang (KABAR) - ",
        "Medan - ",
    ],
)
@pytest.mark.parametrize("opening", ["Harga beras naik.", "“Kami datang,” katanya.", "12 kapal tiba."])
def test_a_dateline_is_kept(dateline: str, opening: str) -> None:
    assert kept_dateline(dateline + opening) == dateline


@pytest.mark.parametrize(
    "text",
    [
        "Adapun Budi - yang hadir sejak pagi - pulang.",
        "Menteri Keuangan Sri Ayu - Kemenkeu",
        "Sri, Ayu - yang juga hadir - pulang.",
        "Harga beras naik - Warga mengeluh.",
        "Jakarta -",
    ],
)
def test_what_only_looks_like_one_is_no_dateline(text: str) -> None:
    assert kept_dateline(text) == ""
