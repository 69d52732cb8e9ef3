"""Numbers in digits: ``1.100`` in Indonesian is ``1,100`` in English."""

import re
from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.languages import Language

DIGITS = r"\d+(?:[.,]\d+)*"
_GROUPED: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?"),
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
}
_PLAIN: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"\d+(?:,\d+)?"),
    "en": re.compile(r"\d+(?:\.\d+)?"),
}
_FOREIGN_DECIMAL: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"\d+\.\d{1,2}"),
    "en": re.compile(r"\d+,(?:\d{1,2}|\d{4,})"),
}
_UNDECIDED = re.compile(r"\d{1,3},\d{3}")


@dataclass(frozen=True, slots=True)
class Numeral:
    """What digits and separators say; ``malformed`` when they say it in the other language's way."""

    amount: Decimal
    others: tuple[Decimal, ...] = ()
    malformed: bool = False


def numeral(digits: str, language: Language) -> Numeral | None:
    """Return the number that ``digits`` writes, None if it is a list or a version and no number.

    Indonesian newspapers write numbers the English way at times, so there it is no fault.
    """
    other: Language = "en" if language == "id" else "id"
    if _GROUPED[language].fullmatch(digits) or _PLAIN[language].fullmatch(digits):
        return Numeral(_read(digits, language), _other_reading(digits, language))
    if _FOREIGN_DECIMAL[language].fullmatch(digits) or _GROUPED[other].fullmatch(digits):
        return Numeral(_read(digits, other), malformed=language == "en")
    return None


def _read(digits: str, language: Language) -> Decimal:
    grouping, point = (".", ",") if language == "id" else (",", ".")
    return Decimal(digits.replace(grouping, "").replace(point, "."))


def _other_reading(digits: str, language: Language) -> tuple[Decimal, ...]:
    """Return what an Indonesian ``5,000`` means where its writer followed English."""
    return (_read(digits, "en"),) if language == "id" and _UNDECIDED.fullmatch(digits) else ()
