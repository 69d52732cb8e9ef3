"""Which value of the source became which of the target, and which have no counterpart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache, partial
from itertools import pairwise

from workbench.domain.languages import SOURCE, TARGET
from workbench.text.values.fractions import part
from workbench.text.values.measures import unit_after
from workbench.text.values.number_words import UNITS, alternatives
from workbench.text.values.numbers import values
from workbench.text.values.value import NUMERIC, Kind, Value

_IMPERIAL_UNITS = (
    r"(?:ft|feet|foot|ins|inch(?:es)?|miles?|mph|mi|acres?|gallons?|ounces?|yards?"
    r"|lbs?|pounds|(?:°|degrees)? ?F(?:ahrenheit)?)\b"
)
_IMPERIAL = re.compile(rf"(?:[-–]\d[\d.,]*)?[ -]?{_IMPERIAL_UNITS}|(?<=pounds)")
_ONE_IMPERIAL = re.compile(rf"\b(?:an?|half an?|per) {_IMPERIAL_UNITS}")
_METRIC = re.compile(
    r"(?:[-–]\d[\d.,]*)?[ -]?(?:k?m|cm|mm|kg|km/jam|meter|kilometer|sentimeter|kilogram|gram|hektar|derajat"
    r"|liter|°)\b"
)
_AND = re.compile(r",? (?:and |dan )?", re.IGNORECASE)
_IN = re.compile(rf"\b({alternatives(UNITS['en'])}|\d+) (?:in|out of) $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Correspondence:
    """``pairs`` of values that agree, the source's ``lost`` and the target's ``extra``, in text order."""

    pairs: tuple[tuple[Value, Value], ...]
    lost: tuple[Value, ...]
    extra: tuple[Value, ...]


@lru_cache(maxsize=256)
def correspondence(source: str, target: str) -> Correspondence:
    """Return how the values of an Indonesian sentence and its English translation correspond.

    The strictest agreement goes first: the same kind, then the same number of another kind (``dua belas`` and
    ``12``), then parts of a date. A value told twice on one side may be told once on the other.
    """
    lost, extra = list(values(source, SOURCE)), list(values(target, TARGET))
    if not lost and not extra:
        return Correspondence((), (), ())
    pairs: list[tuple[Value, Value]] = []
    day_alone = partial(_day_alone, months=_months(lost) & _months(extra))
    same_quantity = partial(_same_quantity, source, target)
    for agree in (
        _same,
        _same_amount,
        same_quantity,
        _same_share,
        partial(_one_in, target),
        _part_as_ordinal,
        day_alone,
        _hour,
    ):
        for value in list(lost):
            other = next((each for each in extra if agree(value, each)), None)
            if other is not None:
                pairs.append((value, other))
                lost.remove(value)
                extra.remove(other)
    pairs += _compound(source, target, lost, extra)
    lost, extra = _without_conversions(source, target, lost, extra)
    sources, targets = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return Correspondence(
        tuple(pairs),
        tuple(value for value in lost if not _told(value, targets)),
        tuple(value for value in extra if not _told(value, sources)),
    )


def _compound(source: str, target: str, lost: list[Value], extra: list[Value]) -> list[tuple[Value, Value]]:
    """Pair ``2,5 jam`` with ``two hours and 30 minutes``, and take what they are made of from both lists."""
    same_quantity = partial(_same_quantity, source, target)
    for one, parts in _joined(source, lost):
        for other, other_parts in _joined(target, extra):
            is_compound = len(parts) + len(other_parts) > len((one, other))
            if is_compound and (_same_amount(one, other) or same_quantity(one, other)):
                lost[:] = [value for value in lost if value not in parts]
                extra[:] = [value for value in extra if value not in other_parts]
                return [(one, other)]
    return []


def _joined(text: str, found: Sequence[Value]) -> Iterator[tuple[Value, tuple[Value, ...]]]:
    """Yield each value, and two in one where the second goes on the first in a smaller unit."""
    for value in found:
        yield value, (value,)
    for value, after in pairwise(found):
        unit, next_unit = unit_after(text, value), unit_after(text, after)
        if not unit or not next_unit or unit[0].dimension != next_unit[0].dimension:
            continue
        if unit[0].size > next_unit[0].size and _AND.fullmatch(text, unit[1][1], after.start):
            whole = value.amount + after.amount * next_unit[0].size / unit[0].size
            yield replace(value, amount=whole, others=()), (value, after)


def _without_conversions(
    source: str, target: str, lost: list[Value], extra: list[Value]
) -> tuple[list[Value], list[Value]]:
    """Leave out kilometres that became miles: measures of two systems are not compared."""
    kept = [value for value in extra if not _IMPERIAL.match(target, value.end)]
    if lost and (len(kept) < len(extra) or _ONE_IMPERIAL.search(target)):
        lost = [value for value in lost if not _METRIC.match(source, value.end)]
    return lost, kept


def _told(value: Value, others: Iterable[Value]) -> bool:
    """Whether a value was told to the other side already, as a repetition or as a part of a date."""
    return not value.malformed and any(
        (_same_amount(value, other) and not _counts_otherwise(value, other)) or _month_of(value, other)
        for other in others
    )


def _counts_otherwise(one: Value, other: Value) -> bool:
    """Whether one is ``three`` and the other ``third``: told in order is not told as a count."""
    return (one.kind is Kind.ORDINAL) != (other.kind is Kind.ORDINAL)


def _same(one: Value, other: Value) -> bool:
    return one.kind is other.kind and one.unit == other.unit and _same_amount(one, other)


def _same_amount(one: Value, other: Value) -> bool:
    comparable = one.kind is other.kind or {one.kind, other.kind} <= NUMERIC
    return comparable and not other.malformed and not one.readings.isdisjoint(other.readings)


def _same_quantity(source: str, target: str, one: Value, other: Value) -> bool:
    """Whether two amounts are one in their units: ``3.500 MW`` and ``3.5 GW``."""
    told, written = unit_after(source, one), unit_after(target, other)
    return (
        told is not None
        and written is not None
        and told[0].dimension == written[0].dimension
        and not other.malformed
        and one.amount * told[0].size == other.amount * written[0].size
    )


def _same_share(one: Value, other: Value) -> bool:
    """Whether one is a fraction and the other as many percent."""
    for fraction, share in ((one, other), (other, one)):
        if fraction.kind is Kind.NUMBER and fraction.in_words and fraction.amount < 1:
            return share.kind is Kind.PERCENT and abs(fraction.amount * 100 - share.amount) < 1
    return False


def _one_in(target: str, one: Value, other: Value) -> bool:
    """Whether the second ends ``one in five``, and the first is a fifth."""
    found = _IN.search(target, 0, other.start)
    if not found or not 0 < one.amount < 1 or other.kind is not Kind.NUMBER or other.amount <= 1:
        return False
    count = int(found[1]) if found[1].isdigit() else UNITS["en"][found[1].lower()]
    return part(count, int(other.amount)) == one.amount


def _part_as_ordinal(one: Value, other: Value) -> bool:
    """Whether the second is the ``fifth`` of ``a fifth work``, which alone may count or divide."""
    part_of_it = other.kind is Kind.ORDINAL and 0 < one.amount < 1
    return part_of_it and abs(1 / one.amount - other.amount) < Decimal("0.01")


def _months(found: Iterable[Value]) -> frozenset[int]:
    """Return the months that values name, alone or in dates."""
    days = {int(amount) // 100 for value in found if value.kind is Kind.DAY for amount in value.readings}
    return frozenset(days | {int(value.amount) for value in found if value.kind is Kind.MONTH})


def _day_alone(one: Value, other: Value, months: frozenset[int]) -> bool:
    """Whether one is the day of the other's date, as the first of ``4-8 Januari`` and ``January 4 to 8``.

    The date's month must stand among the ``months`` that both sides name.
    """
    for day, number in ((one, other), (other, one)):
        if day.kind is Kind.DAY and number.kind in NUMERIC:
            return any(
                int(amount) // 100 in months and amount % 100 == number.amount for amount in day.readings
            )
    return False


def _month_of(one: Value, other: Value) -> bool:
    """Whether the first is the month of the second's date."""
    is_month = one.kind is Kind.MONTH and other.kind is Kind.DAY
    return is_month and any(amount // 100 == one.amount for amount in other.readings)


def _hour(one: Value, other: Value) -> bool:
    for time, number in ((one, other), (other, one)):
        if time.kind is Kind.TIME and number.kind in NUMERIC:
            dotted = int(number.amount) * 60 + number.amount % 1 * 100  # 20.30 without a word for the hour
            return any(
                (amount / 60 - number.amount) % 12 == 0 or amount == dotted for amount in time.readings
            )
    return False
