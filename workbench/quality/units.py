"""What a number counts: its currency, its unit of measure, percent or points, above or below zero."""

import re
from collections.abc import Iterator, Sequence

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.correspondence import correspondence
from workbench.quality.pair import Pair
from workbench.text.values.currencies import BEFORE
from workbench.text.values.measures import Unit, unit_after
from workbench.text.values.rendering import english
from workbench.text.values.signs import minus
from workbench.text.values.value import NUMERIC, POINTS, Kind, Value

Couple = tuple[Value, Value]
_SIGNS = {"IDR": "Rp", "USD": "US$", "EUR": "€", "GBP": "£", "AUD": "A$", "SGD": "S$", "MYR": "RM"}
_SIGN = re.compile(rf"(?:{BEFORE})[ \u00a0]?", re.IGNORECASE)
_DOLLARS = frozenset({"USD", "AUD", "SGD"})
_PERCENT = re.compile(r"%|per ?cent|pct|points?\b|persen", re.IGNORECASE)
_POINTS = re.compile(r"[ -]points?\b")
_BELOW_ZERO = re.compile(r"\b(?:below|negative|minus|sub-?zero|di bawah|negatif)\b", re.IGNORECASE)
_FALLS = re.compile(
    r"\b(?:contract\w*|shr[aiu]nk\w*|f[ae]ll\w*|declin\w*|drop\w*|decreas\w*|los[st]\w*|los(?:e|ing)|down|slump\w*"
    r"|slid\w*|deficit|recession|turun|menurun|terkontraksi|kontraksi|merosot|anjlok|rugi|kerugian|defisit|menyusut"
    r"|susut|melemah)\b",
    re.IGNORECASE,
)
_CHANGES = frozenset({Kind.PERCENT, Kind.MONEY})  # what falls by 2 percent grows by minus 2
_AMBIGUOUS = frozenset({"time", "years"})  # of these a translation may tell one by way of another


def check_units(pair: Pair) -> Iterator[Finding]:
    """Yield numbers that are right and count something else than the source's."""
    couples = correspondence(pair.source, pair.target).pairs
    for check in (_currencies, _percentages, _measures, _signs):
        yield from check(pair, couples)


def _currencies(pair: Pair, couples: Sequence[Couple]) -> Iterator[Finding]:
    for source, target in couples:
        told = {other.unit for _, other in couples if other.amount == target.amount}
        if {source.kind, target.kind} != {Kind.MONEY} or not source.unit or not target.unit:
            continue
        if source.unit not in told | _also_meant(target.unit):
            yield _finding(
                pair,
                target,
                _in_currency(source, target, pair),
                tr(
                    "“{written}” is in another currency than “{told}”.",
                    written=_text(pair.target, target),
                    told=_text(pair.source, source),
                ),
            )


def _in_currency(source: Value, target: Value, pair: Pair) -> str:
    """Return the target's amount with the source's sign where it has a sign, else the source's amount."""
    written = _text(pair.target, target)
    sign = _SIGN.match(written)
    if sign and source.unit in _SIGNS:
        return _SIGNS[source.unit] + written[sign.end() :]
    return english(source, pair.source, pair.variety)


def _also_meant(unit: str) -> frozenset[str]:
    """Return the currencies that a sign may stand for: a bare $ is any dollar."""
    return _DOLLARS if unit in _DOLLARS else frozenset((unit,))


def _percentages(pair: Pair, couples: Sequence[Couple]) -> Iterator[Finding]:
    """Yield percentages that are none any more, and those that became percentage points or were ones."""
    are_several = sum(source.kind is Kind.PERCENT for source, _ in couples) > 1
    for source, target in couples:
        written = _text(pair.target, target)
        in_points = target.unit == POINTS or bool(_POINTS.match(pair.target, target.end))
        if source.unit == POINTS and target.kind is Kind.PERCENT and not in_points:
            right = f"{re.sub(r'[ -]?(?:%|per ?cent)$', '', written)} percentage points"
        elif source.kind is Kind.PERCENT and source.unit != POINTS and in_points and not are_several:
            right = f"{re.sub(r'[ -]percentage.*$', '', written)} percent"
        elif source.kind is Kind.PERCENT and not in_points and not _PERCENT.search(pair.target):
            right = f"{written} percent"
        else:
            continue
        end = _POINTS.match(pair.target, target.end) if in_points else None
        place = (target.start, end.end() if end else target.end)
        yield _should_be(pair, place, right, _text(pair.source, source))


def _measures(pair: Pair, couples: Sequence[Couple]) -> Iterator[Finding]:
    """Yield ``5 kilometer`` that became ``5 meters``, unless another 5 of the target has kilometres."""
    for source, target in couples:
        told, written = unit_after(pair.source, source), unit_after(pair.target, target)
        if not told or not written or told[0] == written[0]:
            continue
        alike = [other for _, other in couples if other.amount == target.amount and other is not target]
        if alike or told[0].dimension in _AMBIGUOUS or source.amount != target.amount:
            continue
        place = (target.start, written[1][1])
        right = pair.target[target.start : written[1][0]] + _like(told[0], written, pair)
        yield _should_be(pair, place, right, pair.source[source.start : told[1][1]])


def _like(unit: Unit, written: tuple[Unit, tuple[int, int]], pair: Pair) -> str:
    """Return a unit in the manner of the written one: a symbol for a symbol, a plural for a plural."""
    word = pair.target[slice(*written[1])]
    if word == written[0].symbol and unit.symbol:
        return unit.symbol
    return unit.written(pair.variety, plural=word.endswith("s"))


def _signs(pair: Pair, couples: Sequence[Couple]) -> Iterator[Finding]:
    """Yield numbers below zero that lost their sign, and others that got one."""
    for source, target in couples:
        told, written = minus(pair.source, source), minus(pair.target, target)
        if bool(told) == bool(written) or not {source.kind, target.kind} <= NUMERIC:
            continue
        if told and not _means_minus(pair.target, target):
            place, right = (target.start, target.end), f"minus {_text(pair.target, target)}"
            whole = (min(told[0], source.start), max(told[1], source.end))
            yield _should_be(pair, place, right, pair.source[slice(*whole)])
        elif written and not _means_minus(pair.source, source):
            place = (min(written[0], target.start), max(written[1], target.end))
            right = _without(pair.target, place, written)
            yield _should_be(pair, place, right, _text(pair.source, source))


def _means_minus(text: str, value: Value) -> bool:
    """Whether a text tells otherwise that a value is below zero, or falls by it."""
    return bool(_BELOW_ZERO.search(text) or (value.kind in _CHANGES and _FALLS.search(text)))


def _without(text: str, place: tuple[int, int], part: tuple[int, int]) -> str:
    return (text[place[0] : part[0]] + text[part[1] : place[1]]).strip()


def _should_be(pair: Pair, place: tuple[int, int], right: str, told: str) -> Finding:
    message = tr(
        "“{written}” should be “{right}”: the source has “{told}”.",
        written=pair.target[slice(*place)],
        right=right,
        told=told,
    )
    return pair.finding(Check.NUMBER, message, fix=pair.replaced(*place, right), span=place)


def _finding(pair: Pair, target: Value, right: str, message: str) -> Finding:
    span = (target.start, target.end)
    return pair.finding(Check.NUMBER, message, fix=pair.replaced(*span, right), span=span)


def _text(text: str, value: Value) -> str:
    return text[value.start : value.end]
