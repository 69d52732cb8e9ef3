"""Numbers, amounts, dates and times: the same values on both sides, not the same digits."""

import re
from collections.abc import Iterator, Sequence

from workbench.domain.finding import Check, Finding
from workbench.domain.languages import TARGET
from workbench.domain.wording import tr
from workbench.quality.correspondence import Correspondence, correspondence
from workbench.quality.pair import Pair
from workbench.text.dates import WEEKDAYS, wrong_weekdays
from workbench.text.numbers import values
from workbench.text.numerals import DIGITS
from workbench.text.rendering import english, english_digits, in_english_words
from workbench.text.values import CALENDAR, NUMERIC, Kind, Value

_DOLLARS = frozenset({"USD", "AUD", "SGD"})
_DIGITS = re.compile(DIGITS)
_PERCENT = re.compile(r"%|per ?cent|pct|points?\b|persen", re.IGNORECASE)
_COUPLE = re.compile(r"(?<![\d.,/–-])(\d{1,3}) ?[-–] ?(\d{1,3})(?![\d/–-]|[.,]\d)")
_YEAR_BEFORE = re.compile(
    r"(?:tahun|bulan|abad|\w+ber|\w+ari|april|mei|juni|juli|agustus|maret) $", re.IGNORECASE
)
_FREE_BELOW, _FREE_ABOVE = 0.75, 1.4  # of the source's length: beyond these it is no close translation
_EXPLAINS_ABOVE = 0.95  # there a translator tells more than the source
_RELATIVE_YEAR = re.compile(r"\b(?:last|this|next|that|the) year", re.IGNORECASE)
_LARGEST_IN_WORDS = 10  # where the translator writes numbers in words
_SMALLEST_TO_MISS_IN_WORDS = 11


def check_values(pair: Pair) -> Iterator[Finding]:
    """Yield values that are wrong, missing or not in the source."""
    found = correspondence(pair.source, pair.target)
    wrong = list(_wrong(pair, found))
    for source, target in wrong:
        yield _wrong_value(pair, source, target)
    done = {id(value) for couple in wrong for value in couple}
    lost = [value for value in found.lost if id(value) not in done]
    extra = [value for value in found.extra if id(value) not in done]
    if _FREE_BELOW <= pair.share <= _FREE_ABOVE:
        yield from _missing(pair, lost)
    if pair.share <= _EXPLAINS_ABOVE:
        yield from _not_in_source(pair, extra, lost)
    yield from _units(pair, found.pairs)
    yield from _years(pair, found.pairs)


def _wrong(pair: Pair, found: Correspondence) -> Iterator[tuple[Value, Value]]:
    """Yield couples of a lost and an extra value of one family: the second stands for the first."""
    for family in ({*NUMERIC}, {Kind.DAY, Kind.MONTH}, {Kind.WEEKDAY}, {Kind.TIME}, {Kind.PHONE}):
        lost = [value for value in found.lost if value.kind in family]
        extra = [value for value in found.extra if value.kind in family]
        for one in list(lost):
            other = next(
                (each for each in extra if _digits(pair.source, one) == _digits(pair.target, each) != ""),
                None,
            )
            if other:
                lost.remove(one)
                extra.remove(other)
                yield one, other
        lost, extra = _telling(lost), _telling(extra)
        if len(lost) == len(extra):
            yield from zip(lost, extra, strict=True)


def _is_label(text: str, value: Value, other_side: str) -> bool:
    """Whether a number is an address, as in ``RT 05``, and the other side tells nothing of its kind."""
    digits = text[value.start : value.end]
    if not (digits.startswith("0") and digits.isdigit() and value.kind is Kind.NUMBER):
        return False
    named = text[: value.start].split()[-1:]
    return not (named and re.search(rf"\b{re.escape(named[0])}\b", other_side))


def _telling(found: Sequence[Value]) -> list[Value]:
    """Leave out the words that come and go in a good translation: ``satu``, ``one``, ``kedua``."""
    return [value for value in found if not value.in_words or value.amount > 2 or value.kind in CALENDAR]


def _digits(text: str, value: Value) -> str:
    return "".join(character for character in text[value.start : value.end] if character.isdigit())


def _wrong_value(pair: Pair, source: Value, target: Value) -> Finding:
    told, written = pair.source[source.start : source.end], pair.target[target.start : target.end]
    right = _in_the_style_of(source, target, told, written) or english(source, pair.source, pair.variety)
    if written[0].isupper():
        right = right[0].upper() + right[1:]
    return pair.finding(
        _check_of(source),
        tr(
            "“{written}” should be “{right}”: the source has “{told}”.",
            written=written,
            right=right,
            told=told,
        ),
        fix=pair.replaced(target.start, target.end, right),
        span=(target.start, target.end),
    )


def _in_the_style_of(source: Value, target: Value, told: str, written: str) -> str:
    """Return ``written`` with the source's number in it, in words or digits, where nothing else differs."""
    alike = source.scale == target.scale and {source.kind, target.kind} <= NUMERIC
    alike = (
        alike
        and (source.kind is Kind.PERCENT) == (target.kind is Kind.PERCENT)
        and source.unit == target.unit
    )
    if target.in_words and source.kind is target.kind is Kind.NUMBER and source.amount <= _LARGEST_IN_WORDS:
        return in_english_words(source.amount)
    digits = _DIGITS.search(told)
    if (
        not alike
        or source.in_words
        or target.in_words
        or not digits
        or Kind.ORDINAL in {source.kind, target.kind}
    ):
        return ""
    return _DIGITS.sub(english_digits(digits.group()), written, count=1)


def _check_of(value: Value) -> Check:
    if value.kind in CALENDAR:
        return Check.DATE
    return Check.TIME if value.kind is Kind.TIME else Check.NUMBER


def _missing(pair: Pair, lost: Sequence[Value]) -> Iterator[Finding]:
    for value in lost:
        if value.in_words and value.kind not in CALENDAR and value.amount < _SMALLEST_TO_MISS_IN_WORDS:
            continue
        if _is_label(pair.source, value, pair.target) or (
            value.kind is Kind.YEAR and _RELATIVE_YEAR.search(pair.target)
        ):
            continue
        told = pair.source[value.start : value.end]
        right = english(value, pair.source, pair.variety)
        message = (
            tr("“{told}” is missing.", told=told)
            if right == told
            else tr("“{told}” is missing: “{right}” in English.", told=told, right=right)
        )
        yield pair.finding(_check_of(value), message)


def _not_in_source(pair: Pair, extra: Sequence[Value], lost: Sequence[Value]) -> Iterator[Finding]:
    for value in extra:
        if (
            value.in_words
            or _is_label(pair.target, value, pair.source)
            or (value.kind is Kind.YEAR and not lost)
        ):
            continue
        written = pair.target[value.start : value.end]
        yield pair.finding(
            _check_of(value),
            tr("“{written}” is not in the source.", written=written),
            span=(value.start, value.end),
        )


def _also_meant(unit: str) -> frozenset[str]:
    """Return the currencies that a sign may stand for: a bare $ is any dollar."""
    return _DOLLARS if unit in _DOLLARS else frozenset((unit,))


def _units(pair: Pair, couples: Sequence[tuple[Value, Value]]) -> Iterator[Finding]:
    """Yield amounts that changed their currency, and percentages that are none any more."""
    told = {target.unit for _, target in couples}
    for source, target in couples:
        written = pair.target[target.start : target.end]
        span = (target.start, target.end)
        if source.unit and target.unit and source.unit not in told | _also_meant(target.unit):
            right = english(source, pair.source, pair.variety)
            yield pair.finding(
                Check.NUMBER,
                tr(
                    "“{written}” is in another currency than “{told}”.",
                    written=written,
                    told=pair.source[source.start : source.end],
                ),
                fix=pair.replaced(*span, right),
                span=span,
            )
        elif source.kind is Kind.PERCENT and not _PERCENT.search(pair.target):
            right = f"{written} percent"
            yield pair.finding(
                Check.NUMBER,
                tr("“{written}” should be “{right}”.", written=written, right=right),
                fix=pair.replaced(*span, right),
                span=span,
            )


def _years(pair: Pair, couples: Sequence[tuple[Value, Value]]) -> Iterator[Finding]:
    """Yield years written with a separator, as ``2,022``."""
    for source, target in couples:
        written = pair.target[target.start : target.end]
        is_year = source.kind is Kind.YEAR and _YEAR_BEFORE.search(pair.source, 0, source.start)
        if is_year and re.fullmatch(r"[12],\d{3}", written):
            right = written.replace(",", "")
            yield pair.finding(
                Check.DATE,
                tr("The year “{written}” should be “{right}”.", written=written, right=right),
                fix=pair.replaced(target.start, target.end, right),
                span=(target.start, target.end),
            )


def check_scores(pair: Pair) -> Iterator[Finding]:
    """Yield scores and ranges whose two numbers changed places: ``2-1`` and ``1-2``."""
    told = {found.groups() for found in _COUPLE.finditer(pair.source)}
    written = {found.groups(): found for found in _COUPLE.finditer(pair.target)}
    for first, second in sorted(told):
        found = written.get((second, first))
        if first != second and found and (first, second) not in written and (second, first) not in told:
            right = f"{first}{pair.target[found.end(1) : found.start(2)]}{second}"
            yield pair.finding(
                Check.NUMBER,
                tr("“{written}” should be “{right}”.", written=found.group(), right=right),
                fix=pair.replaced(found.start(), found.end(), right),
                span=found.span(),
            )


def check_weekdays(pair: Pair) -> Iterator[Finding]:
    """Yield weekdays of the target that their date belies."""
    lost = correspondence(pair.source, pair.target).lost
    if any(value.kind in CALENDAR for value in lost):
        return  # told already, with the right date
    for weekday, right in wrong_weekdays(list(values(pair.target, TARGET))):
        name = WEEKDAYS["en"][right]
        yield pair.finding(
            Check.DATE,
            tr(
                "That day was a {name}, not a {written}.",
                name=name,
                written=pair.target[weekday.start : weekday.end],
            ),
            fix=pair.replaced(weekday.start, weekday.end, name),
            span=(weekday.start, weekday.end),
        )
