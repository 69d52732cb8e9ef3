"""Numbers, amounts, dates and times: the same values on both sides, not the same digits."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from workbench.domain.finding import Check, Finding
from workbench.domain.languages import TARGET
from workbench.domain.wording import tr
from workbench.quality.correspondence import Correspondence, correspondence
from workbench.quality.pair import Pair
from workbench.quality.right_forms import right_form, shares_a_scale
from workbench.text.capitals import is_headline
from workbench.text.values.dates import WEEKDAYS, wrong_weekdays
from workbench.text.values.numbers import values
from workbench.text.values.rendering import english
from workbench.text.values.value import CALENDAR, NUMERIC, Kind, Value

_COUPLE = re.compile(r"(?<![\d.,/–-])(\d{1,3}) ?[-–] ?(\d{1,3})(?![\d/–-]|[.,]\d)")
_FREE_BELOW, _FREE_ABOVE = 0.75, 1.4  # of the source's length: beyond these it is no close translation
# Above these shares a translator tells more than the source: days, numbers, and number words for a plural.
_EXPLAINS_ABOVE, _COUNTS_ABOVE, _SPELLS_OUT_ABOVE = 0.95, 1.15, 1.1
_MEASURES_ABOVE = 1.25  # without what it measures itself: nobody makes up a percentage or an amount
_HOURS_OF_A_DAY = 24
_AROUND_THE_CLOCK = re.compile(r"\b(?:around|round)[ -]the[ -]clock\b|\bday and night\b", re.IGNORECASE)
_GUESS = re.compile(r"(?<![\d.,])(\d{1,2}) atau (\d{1,2})(?![.,]?\d)")
_TAKES_UP = re.compile(r"\b(?:those|these) $", re.IGNORECASE)  # what an earlier sentence counted
_LARGEST_COUNT = 100  # in words; hundreds and thousands are vague
_VAGUE = re.compile(r"\b(?:belasan|puluhan|lusinan|(?:perempat|perdelapan)[ -]?final)\b", re.IGNORECASE)
_PAIRS = re.compile(
    r"(?:pasang|pasutri|suami.istri|kedua|berdua|ganda|kembar|rangkap|\bduo\b|dwi|lipat|ayah.ibu|orang ?tua)",
    re.IGNORECASE,
)
_RELATIVE = {
    Kind.YEAR: re.compile(r"\b(?:last|this|next|that|the) year", re.IGNORECASE),
    Kind.MONTH: re.compile(
        r"\b(?:(?:last|this|next|that|the) month|(?:at )?that time|by then)\b", re.IGNORECASE
    ),
}
_PAIR, _HALF = 2, Decimal("0.5")
_BOTH = re.compile(r"\b(?:both|couple|pair|twins?|twice|double[ds]?|second)\b", re.IGNORECASE)
_LEFT_SCALE = re.compile(r" (?:ribu|juta|miliar|milyar|triliun)\b")
_SMALLEST_TO_MISS_IN_WORDS = 11


def check_values(pair: Pair) -> Iterator[Finding]:
    """Yield values that are wrong, missing or not in the source."""
    found = correspondence(pair.source, pair.target)
    if not found.lost and not found.extra:
        return
    wrong = list(_wrong(pair, found))
    for source, target in wrong:
        yield _wrong_value(pair, source, target)
    done = {id(value) for couple in wrong for value in couple}
    lost = [value for value in found.lost if id(value) not in done]
    extra = [value for value in found.extra if id(value) not in done]
    if _FREE_BELOW <= pair.share <= _FREE_ABOVE:
        yield from _missing(pair, [value for value in lost if not _follows_its_month(value, found.pairs)])
    yield from _not_in_source(pair, extra, lost)


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
        told, written = _telling(lost), _telling(extra)
        if len(told) != len(written):
            told, written = _counting(lost), _counting(extra)
        if len(told) == len(written) and _may_be_wrong(pair, told):
            yield from zip(told, written, strict=True)


def _is_label(text: str, value: Value, other_side: str) -> bool:
    """Whether a number is an address, as in ``RT 05``, and the other side tells nothing of its kind."""
    digits = text[value.start : value.end]
    if not (digits.startswith("0") and digits.isdigit() and value.kind is Kind.NUMBER):
        return False
    named = text[: value.start].split()[-1:]
    return not (named and re.search(rf"\b{re.escape(named[0])}\b", other_side))


def _telling(found: Sequence[Value]) -> list[Value]:
    """Leave out the words that come and go in a good translation: ``satu``, ``one``, ``kedua``."""
    return [
        value
        for value in found
        if not value.in_words or value.amount > _PAIR or value.kind in CALENDAR or _is_part(value)
    ]


def _is_part(value: Value) -> bool:
    """Whether a value is a third, a quarter and the like; a half comes and goes."""
    return value.amount % 1 not in {0, _HALF} and value.amount < _PAIR


def _counting(found: Sequence[Value]) -> list[Value]:
    """Leave out fewer: ``dua`` counts, too, where the other side has one word or number more."""
    least = {Kind.ORDINAL: _PAIR + 1}
    return [
        value
        for value in found
        if not value.in_words or value.kind in CALENDAR or value.amount >= least.get(value.kind, _PAIR)
    ]


def _may_be_wrong(pair: Pair, lost: Sequence[Value]) -> bool:
    """Whether no word stands for a two of the source, as ``both`` does."""
    twos = [value for value in lost if value.in_words and value.amount == _PAIR and value.kind in NUMERIC]
    return not (twos and _BOTH.search(pair.target))


def _digits(text: str, value: Value) -> str:
    return "".join(character for character in text[value.start : value.end] if character.isdigit())


def _with_its_scale(pair: Pair, target: Value) -> int:
    """Return the end of the value, an Indonesian scale that was left behind it included."""
    left = _LEFT_SCALE.match(pair.target, target.end)
    return left.end() if left and target.scale == 1 and not target.in_words else target.end


def _wrong_value(pair: Pair, source: Value, target: Value) -> Finding:
    end = _with_its_scale(pair, target)
    told, written = pair.source[source.start : source.end], pair.target[target.start : end]
    right = right_form(pair, source, target)
    return pair.finding(
        _check_of(source),
        tr(
            "“{written}” should be “{right}”: the source has “{told}”.",
            written=written,
            right=right,
            told=told,
        ),
        fix=None if shares_a_scale(pair, source, target) else pair.replaced(target.start, end, right),
        span=(target.start, end),
    )


def _check_of(value: Value) -> Check:
    if value.kind in CALENDAR:
        return Check.DATE
    return Check.TIME if value.kind is Kind.TIME else Check.NUMBER


def _is_idiom(pair: Pair, value: Value) -> bool:
    """Whether ``24 jam`` is ``around the clock``."""
    return value.amount == _HOURS_OF_A_DAY and bool(_AROUND_THE_CLOCK.search(pair.target))


def _is_guess(text: str, value: Value) -> bool:
    """Whether a number is one end of ``1 atau 2``, which is said as loosely in digits as in words."""
    return any(
        int(found[2]) == int(found[1]) + 1 and found.start() <= value.start < found.end()
        for found in _GUESS.finditer(text)
    )


def _follows_its_month(year: Value, couples: Sequence[tuple[Value, Value]]) -> bool:
    """Whether a year stands after a month that was translated: English leaves out the year it is in."""
    return year.kind is Kind.YEAR and any(
        month.kind in {Kind.MONTH, Kind.DAY} and month.end + 1 == year.start for month, _ in couples
    )


def _missing(pair: Pair, lost: Sequence[Value]) -> Iterator[Finding]:
    for value in lost:
        is_spoken = value.in_words or _is_guess(pair.source, value)
        if is_spoken and value.kind not in CALENDAR and value.amount < _SMALLEST_TO_MISS_IN_WORDS:
            continue
        if (
            _is_label(pair.source, value, pair.target)
            or _is_idiom(pair, value)
            or (value.kind in _RELATIVE and _RELATIVE[value.kind].search(pair.target))
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
            not _is_unaccounted_for(pair, value)
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


def _is_unaccounted_for(pair: Pair, value: Value) -> bool:
    """Whether a translation as long as this one has no reason to tell more, and a word is a count."""
    if value.kind in {Kind.PERCENT, Kind.MONEY} and not value.in_words:
        added = pair.share_without(value.start, value.end) <= _MEASURES_ABOVE
        return added and not _is_converted(pair.target, value)
    if value.kind is not Kind.NUMBER:
        return not value.in_words and pair.share <= _EXPLAINS_ABOVE
    if _TAKES_UP.search(pair.target, 0, value.start):
        return False
    if is_headline(pair.source):
        return pair.share <= _EXPLAINS_ABOVE and not value.in_words
    if not value.in_words:
        return pair.share <= _COUNTS_ABOVE and not _VAGUE.search(pair.source)
    is_count = _PAIR <= value.amount < _LARGEST_COUNT and value.amount == int(value.amount)
    is_vague = _VAGUE.search(pair.source) or (value.amount == _PAIR and _PAIRS.search(pair.source))
    return is_count and not is_vague and pair.share <= _SPELLS_OUT_ABOVE


def _is_converted(text: str, value: Value) -> bool:
    """Whether an amount stands in brackets or before them, as in ``15,000 euros (£12,900)``."""
    return value.kind is Kind.MONEY and (
        text[: value.start].endswith("(") or text[value.end :].lstrip().startswith("(")
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
