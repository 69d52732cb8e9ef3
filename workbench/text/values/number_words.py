"""Numbers in words: ``dua puluh lima ribu``, ``twenty-five thousand``, ``two-and-a-half million``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from workbench.domain.languages import Language

UNITS: dict[Language, dict[str, int]] = {
    "id": {
        "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9, "sepuluh": 10, "sebelas": 11,
    },
    "en": {
        "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
}  # fmt: skip
SCALES: dict[Language, dict[str, int]] = {
    "id": {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12,
           "trilyun": 10**12, "kuadriliun": 10**15, "lusin": 12},
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
           "dozen": 12},
}  # fmt: skip
ENGLISH_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
_SE_WORDS = {
    "seratus": "satu ratus",
    "seribu": "satu ribu",
    "sejuta": "satu juta",
    "semiliar": "satu miliar",
    "selusin": "satu lusin",
}
_TENS_FROM = 20  # in English; above it a unit may follow: twenty-five


@cache
def pattern(language: Language) -> str:
    """Return a regular expression for a number in words, of one word or more."""
    words = [*UNITS[language], *SCALES[language]]
    if language == "id":
        any_word = alternatives([*words, *_SE_WORDS, "puluh", "belas", "ratus"])
        return rf"(?:{any_word})(?:[ -](?:{any_word}|setengah\b))*"
    first, scales = alternatives([*UNITS["en"], "hundred"]), alternatives(["hundred", *SCALES["en"]])
    following = alternatives([*words, "hundred", "half", "a half", "a-half", "point"])
    return rf"(?:(?:a|{first})(?=[ -](?:{scales})\b)|{first})(?:(?:[ -]and)?[ -](?:{following})\b)*"


def alternatives(words: Iterable[str]) -> str:
    """Return the words as alternatives of a regular expression, longer ones first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@dataclass(slots=True)
class _Sum:
    """A number as its words are read: what is scaled already, the group since, and its last unit."""

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    last: int = 0

    def scale(self, by: int) -> None:
        self.total += (self.group or 1) * by
        self.group, self.last = Decimal(0), 0

    def hundreds(self) -> None:
        self.group, self.last = (self.group or Decimal(1)) * 100, 0

    def tens(self) -> None:
        self.group, self.last = self.group - self.last + max(self.last, 1) * 10, 0

    def add(self, unit: Decimal) -> None:
        self.group, self.last = self.group + unit, int(unit)


def amount(words: str, language: Language) -> Decimal | None:
    """Return what a number in words says, None if they are several numbers (``dua tiga``) or none."""
    parts = _parts(words, language)
    if language == "id" and not any(word in UNITS["id"] for word in parts):
        return None  # ribu alone is "thousands"
    if "point" in parts:
        return _with_decimals(parts)
    read = _Sum()
    for word in parts:
        if word in SCALES[language]:
            read.scale(SCALES[language][word])
        elif word in {"hundred", "ratus"}:
            read.hundreds()
        elif word == "puluh":
            read.tens()
        elif word == "belas":
            read.add(Decimal(10))
        elif word in {"half", "setengah"}:
            read.add(Decimal("0.5"))
        elif _cannot_follow(UNITS[language][word], read.last, language):
            return None
        else:
            read.add(Decimal(UNITS[language][word]))
    return read.total + read.group


def _cannot_follow(unit: int, last: int, language: Language) -> bool:
    return bool(last) and (language == "id" or last < _TENS_FROM or unit > 9)


def _with_decimals(parts: list[str]) -> Decimal | None:
    """Return what ``one point three billion`` says."""
    at = parts.index("point")
    whole = amount(" ".join(parts[:at]), "en")
    digits = [UNITS["en"][word] for word in parts[at + 1 :] if word in UNITS["en"]]
    if whole is None or not digits or max(digits) > 9:
        return None
    scale = next((SCALES["en"][word] for word in parts[at + 1 :] if word in SCALES["en"]), 1)
    return (whole + Decimal("0." + "".join(map(str, digits)))) * scale


def _parts(words: str, language: Language) -> list[str]:
    lowered = words.lower().replace("-", " ")
    if language == "id":
        return " ".join(_SE_WORDS.get(word, word) for word in lowered.split()).split()
    plain = lowered.replace("a half", "half").split()
    return ["one" if word == "a" else word for word in plain if word != "and"]
