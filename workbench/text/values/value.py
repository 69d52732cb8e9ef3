"""The values a sentence tells: numbers, amounts, dates, times, in forms that two languages can share.

``Rp16.761`` in Indonesian and ``Rp16,761`` in English are one value, and so are ``3,5 persen`` and ``3.5%``,
``Jumat (21/1/2022)`` and ``Friday (January 21, 2022)``, ``pukul 20.30`` and ``8:30 p.m.``.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What a value measures."""

    NUMBER = "number"
    YEAR = "year"
    PERCENT = "percentage"
    MONEY = "amount"
    ORDINAL = "ordinal"
    PHONE = "phone number"
    TIME = "time"
    DAY = "date"
    MONTH = "month"
    WEEKDAY = "weekday"


NUMERIC = frozenset({Kind.NUMBER, Kind.YEAR, Kind.PERCENT, Kind.MONEY, Kind.ORDINAL})
POINTS = "points"  # the unit of a difference between percentages
CALENDAR = frozenset({Kind.DAY, Kind.MONTH, Kind.WEEKDAY})


@dataclass(frozen=True, slots=True)
class Value:
    """A value in its place.

    ``amount`` is the number itself; minutes since midnight for a time; ``month * 100 + day`` for a day of the
    year; 1 to 12 for a month; 0 (Monday) to 6 for a weekday; the digits for a phone number. ``others`` are
    further readings that the text allows. ``unit`` is the currency's code or ``POINTS``, ``scale`` the
    thousand, million and so on that the amount was written with. ``start`` and ``end`` are character
    offsets. ``in_words`` marks what is not written in digits, ``malformed`` what no careful writer of the
    language writes, as ``3,7%`` in English.
    """

    kind: Kind
    amount: Decimal
    start: int
    end: int
    others: tuple[Decimal, ...] = ()
    unit: str = ""
    scale: int = 1
    in_words: bool = False
    malformed: bool = False

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every amount that the text can mean."""
        return frozenset((self.amount, *self.others))
