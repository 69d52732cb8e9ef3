"""A number below zero is told from a dash and a range."""

import pytest

from workbench.domain.languages import Language
from workbench.text.values.numbers import values
from workbench.text.values.signs import minus


@pytest.mark.parametrize(
    ("text", "language", "sign"),
    [
        ("Suhu minus 3 derajat", "id", "minus "),
        ("Suhunya -3°C", "id", "-"),
        ("It was \u22123 degrees", "en", "\u2212"),
        ("5 degrees below zero", "en", " degrees below zero"),
        ("5 derajat di bawah nol", "id", " derajat di bawah nol"),
    ],
)
def test_a_sign_makes_a_number_negative(text: str, language: Language, sign: str) -> None:
    found = minus(text, values(text, language)[0])
    assert found
    assert text[slice(*found)] == sign


@pytest.mark.parametrize("text", ["Ada 3-5 derajat", "Warga -300 orang- pergi", "Skor 2-1"])
def test_a_dash_is_no_sign(text: str) -> None:
    assert not any(minus(text, value) for value in values(text, "id"))
