"""How a value of the source is written where the target has a wrong one: in the target's own manner."""

import re
from collections.abc import Iterator
from decimal import Decimal

from workbench.quality.pair import Pair
from workbench.text.values.dates import MONTHS
from workbench.text.values.fractions import english_part
from workbench.text.values.measures import unit_after
from workbench.text.values.numerals import DIGITS
from workbench.text.values.rendering import english, english_digits, in_english_words, ordinal
from workbench.text.values.value import CALENDAR, NUMERIC, Kind, Value
from workbench.text.words.spelling import Variety

_DIGITS = re.compile(DIGITS)
_LARGEST_IN_WORDS = 10  # where the translator writes numbers in words
_COUNTS = frozenset({Kind.NUMBER, Kind.ORDINAL})
_SHORT = 2  # words: three million
_PRECISION = Decimal("0.001")
_NOON = 12
_CLOCK = re.compile(
    r"\d{1,2}(?:(?P<by>[.:])\d\d)?(?P<gap> ?)(?P<half>(?:[ap]\.?m\b\.?)?)(?P<zone>(?: ?[A-Z]{2,4})?)",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"(?: of|\d(?:st|nd|rd|th)?) $")


def right_form(pair: Pair, source: Value, target: Value) -> str:
    """Return the source's value in place of the target's, in the nearest form that differs from that."""
    written = pair.target[target.start : target.end]
    plain = english(source, pair.source, pair.variety)
    nearest = (form for form in _forms(pair, source, target) if form.lower() not in {"", written.lower()})
    right = next(nearest, plain)
    begins_with_a_word = target.in_words or target.kind in CALENDAR
    return right[0].upper() + right[1:] if begins_with_a_word and written[0].isupper() else right


def _forms(pair: Pair, source: Value, target: Value) -> Iterator[str]:
    """Yield the source's value in the manners of the target's, "" for those that are none of its own."""
    told, written = pair.source[source.start : source.end], pair.target[target.start : target.end]
    yield _converted(pair, source, target)
    yield _month(pair, source, target)
    yield _date_in_digits(source, written, pair.variety)
    yield _time_in_the_style_of(source, target, written)
    yield _in_the_style_of(source, target, told, written)


def shares_a_scale(pair: Pair, source: Value, target: Value) -> bool:
    """Whether a range ``50-100 billion`` shares what is wrong, so that neither end can be put right."""
    around = pair.target[: target.start].rstrip("Rp$€£ ")[-1:], pair.target[target.end : target.end + 1]
    return source.scale != target.scale and bool({"-", "–"} & set(around))


def _converted(pair: Pair, source: Value, target: Value) -> str:
    """Return the source's number in the target's unit, "" where both have the same or none."""
    told, written = unit_after(pair.source, source), unit_after(pair.target, target)
    if not told or not written or told[0] == written[0] or told[0].dimension != written[0].dimension:
        return ""
    amount = source.amount * told[0].size / written[0].size
    return f"{amount.quantize(_PRECISION).normalize():,f}"


def _month(pair: Pair, source: Value, target: Value) -> str:
    """Return the month of the source's date where the target tells the day apart: ``the first of July``."""
    tells_day = (
        target.kind is Kind.MONTH
        and source.kind is Kind.DAY
        and _DAY_BEFORE.search(pair.target, 0, target.start)
    )
    return MONTHS["en"][int(source.amount) // 100 - 1] if tells_day else ""


def _date_in_digits(source: Value, written: str, variety: Variety) -> str:
    """Return ``12/7`` for the seventh of December where the target has digits, too, "" elsewhere."""
    if source.kind is not Kind.DAY or not re.fullmatch(r"\d+/\d+", written):
        return ""
    month, day = divmod(int(source.amount), 100)
    return f"{month}/{day}" if variety == "american" else f"{day}/{month}"


def _time_in_the_style_of(source: Value, target: Value, written: str) -> str:
    """Return the source's hour with or without a.m. and a zone, as the target has it, "" for other values."""
    clock = _CLOCK.fullmatch(written)
    if {source.kind, target.kind} != {Kind.TIME} or not clock:
        return ""
    hour, minute = divmod(int(source.amount), 60)
    if not clock["half"]:
        return f"{hour:02}{clock['by']}{minute:02}{clock['gap']}{clock['zone']}" if clock["by"] else ""
    half = ("p" if hour >= _NOON else "a") + clock["half"][1:]
    minutes = f"{clock['by'] or ':'}{minute:02}" if minute else ""
    half = half.upper() if clock["half"].isupper() else half
    return f"{hour % _NOON or _NOON}{minutes}{clock['gap']}{half}{clock['zone']}"


def _in_the_style_of(source: Value, target: Value, told: str, written: str) -> str:
    """Return ``written`` with the source's number in it, in words or digits, where nothing else differs."""
    alike = source.scale == target.scale and {source.kind, target.kind} <= NUMERIC
    if source.kind is Kind.ORDINAL and target.kind is Kind.NUMBER and not target.in_words:
        return str(source.amount)  # kesembilan unggas are 9 birds, not the ninth
    alike = (
        alike
        and (source.kind is Kind.PERCENT) == (target.kind is Kind.PERCENT)
        and source.unit == target.unit
    )
    if target.in_words and {source.kind, target.kind} <= _COUNTS:
        in_words = _words_for(source, target)
        if in_words:
            return in_words
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


def _words_for(source: Value, target: Value) -> str:
    """Return the source's number in words, counting or in order as the target does, "" for long ones."""
    if target.kind is Kind.ORDINAL:
        part = english_part(source.amount)
        return part.split()[-1] if part else ordinal(int(source.amount), in_words=True)
    words = in_english_words(source.amount)
    is_short = len(words.split()) <= _SHORT and not any(sign.isdigit() for sign in words)
    return words if source.amount <= _LARGEST_IN_WORDS or source.in_words or is_short else ""
