"""Units of measure in both languages, so that ``3.500 MW`` is ``3.5 GW`` and ``2,5 ton`` 2,500 kilograms."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from workbench.text.values.number_words import alternatives
from workbench.text.values.value import Value
from workbench.text.words.spelling import Variety


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: what it measures, its size in that dimension's smallest, and its English name and symbol."""

    dimension: str
    size: Decimal
    english: str
    symbol: str = ""

    def written(self, variety: Variety, *, plural: bool) -> str:
        """Return the English name."""
        name = self.english
        if variety == "british":
            name = re.sub(r"(?:(?<=met)|(?<=lit))er\b", "re", name)
        if not plural or name == "hertz":
            return name
        return name.removesuffix("y") + "ies" if name == "century" else f"{name}s"


# dimension: symbol, size, English name, Indonesian names
_TABLE: dict[str, tuple[tuple[str, int | str, str, str], ...]] = {
    "length": (("mm", 1, "millimeter", "milimeter"), ("cm", 10, "centimeter", "sentimeter"),
               ("m", 1000, "meter", "meter"), ("km", 10**6, "kilometer", "kilometer")),
    "area": (("m2", 1, "square meter", "meter persegi"), ("ha", 10**4, "hectare", "hektare hektar"),
             ("km2", 10**6, "square kilometer", "kilometer persegi")),
    "volume": (("ml", 1, "milliliter", "mililiter"), ("l", 1000, "liter", "liter"),
               ("m3", 10**6, "cubic meter", "meter kubik")),
    "mass": (("mg", 1, "milligram", "miligram"), ("g", 1000, "gram", "gram"), ("", 10**5, "hectogram", "ons"),
             ("kg", 10**6, "kilogram", "kilogram kilo"), ("", 10**8, "quintal", "kuintal"),
             ("t", 10**9, "ton", "ton")),
    "power": (("W", 1, "watt", "watt"), ("kW", 1000, "kilowatt", "kilowatt"),
              ("MW", 10**6, "megawatt", "megawatt"), ("GW", 10**9, "gigawatt", "gigawatt")),
    "energy": (("Wh", 1, "watt-hour", ""), ("kWh", 1000, "kilowatt-hour", ""),
               ("MWh", 10**6, "megawatt-hour", ""), ("GWh", 10**9, "gigawatt-hour", "")),
    "storage": (("KB", 1, "kilobyte", "kilobita"), ("MB", 1000, "megabyte", "megabita"),
                ("GB", 10**6, "gigabyte", "gigabita"), ("TB", 10**9, "terabyte", "terabita")),
    "frequency": (("Hz", 1, "hertz", ""), ("kHz", 1000, "kilohertz", ""), ("MHz", 10**6, "megahertz", ""),
                  ("GHz", 10**9, "gigahertz", "")),
    "time": (("", 1, "second", "detik"), ("", 60, "minute", "menit"), ("", 3600, "hour", "jam"),
             ("", 86_400, "day", "hari"), ("", 604_800, "week", "pekan minggu")),
    "years": (("", 1, "month", "bulan"), ("", 12, "year", "tahun"), ("", 120, "decade", "dekade dasawarsa"),
              ("", 1200, "century", "abad")),
}  # fmt: skip
_MORE_NAMES = {"m²": "m2", "km²": "km2", "m³": "m3", "tonne": "ton", "tonnes": "ton", "kilos": "kilo",
               "sq km": "km2", "sq m": "m2", "kilogramme": "kilogram", "kilogrammes": "kilogram",
               "centuries": "century"}  # fmt: skip
_PERSEGI = {"meter persegi", "kilometer persegi", "meter kubik"}


@cache
def _units() -> dict[str, Unit]:
    """Return every unit by each of its names; symbols keep their case, other names are in small letters."""
    named: dict[str, Unit] = {}
    for dimension, rows in _TABLE.items():
        for symbol, size, english, indonesian in rows:
            unit = Unit(dimension, Decimal(size), english, symbol)
            names = [indonesian] if indonesian in _PERSEGI else indonesian.split()
            for name in (symbol, english, f"{english}s", *names):
                named.setdefault(name, unit)
                named.setdefault(re.sub(r"er(s?)$", r"re\1", name), unit)
    named.pop("")
    return named | {other: named[name] for other, name in _MORE_NAMES.items()}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:[ \u00a0-]|(?: of)? an? )?(?P<unit>{alternatives(_units())})(?![\w²³])")


def unit_after(text: str, value: Value) -> tuple[Unit, tuple[int, int]] | None:
    """Return the unit that follows a value and its offsets, None where there is none."""
    found = _pattern().match(text, value.end)
    return (_units()[found["unit"]], found.span("unit")) if found else None
