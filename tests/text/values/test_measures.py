"""Units of measure mean the same in both languages, with their prefixes."""

import pytest

from workbench.text.values.measures import unit_after
from workbench.text.values.numbers import values


@pytest.mark.parametrize(
    ("indonesian", "written"),
    [
        ("3.500 MW", "3.5 GW"),
        ("2,5 ton", "2,500 kilograms"),
        ("2,5 ton", "2,500 kg"),
        ("1,5 kilometer", "1,500 metres"),
        ("12 hektare", "120,000 square meters"),
        ("satu setengah jam", "90 minutes"),
        ("18 bulan", "1.5 years"),
        ("5 m", "500 cm"),
        ("3 ons", "300 grams"),
    ],
)
def test_one_quantity_has_two_units(indonesian: str, written: str) -> None:
    (one,), (other,) = values(indonesian, "id"), values(written, "en")
    told, written_unit = unit_after(indonesian, one), unit_after(written, other)
    assert told
    assert written_unit
    assert one.amount * told[0].size == other.amount * written_unit[0].size


def test_what_only_begins_like_a_unit_is_none() -> None:
    text = "12 menteri"
    assert unit_after(text, values(text, "id")[0]) is None


@pytest.mark.parametrize(
    ("symbol", "plural", "british"),
    [("km", "kilometers", "kilometre"), ("m2", "square meters", "square metre"), ("l", "liters", "litre")],
)
def test_a_unit_is_spelt_as_its_variety_does(symbol: str, plural: str, british: str) -> None:
    text = f"5 {symbol}"
    found = unit_after(text, values(text, "id")[0])
    assert found
    assert found[0].written("american", plural=True) == plural
    assert found[0].written("british", plural=False) == british
