"""A credit keeps its names."""

import pytest

from workbench.mt.credits import english_credit


@pytest.mark.parametrize(
    ("credit", "english"),
    [
        ("(Foto: Ani Lestari)", "(Photo: Ani Lestari)"),
        ("Foto: Kabar/Ani Lestari", "Photo: Kabar/Ani Lestari"),
        ("FOTO : KABAR / ANI", "PHOTO: KABAR / ANI"),
        ("Penulis: Budi S., Ani", "Writer: Budi S., Ani"),
        ("Sumber: Kabar.com", "Source: Kabar.com"),
    ],
)
def test_a_label_is_translated_and_the_names_stay(credit: str, english: str) -> None:
    assert english_credit(credit) == english


@pytest.mark.parametrize(
    "text", ["Foto: warga menunggu kereta", "Sumber: Bank Dunia naik", "Foto Ani", "Foto:", ""]
)
def test_what_says_more_is_for_the_model(text: str) -> None:
    assert english_credit(text) == ""


def test_a_long_row_of_capitals_is_read_at_once() -> None:
    assert english_credit("Foto: " + "A" * 50_000 + "!") == ""
