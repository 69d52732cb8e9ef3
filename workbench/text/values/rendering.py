"""Values of an Indonesian sentence as English writes them."""

import re
from decimal import Decimal

from workbench.domain.languages import SOURCE
from workbench.text.values.dates import MONTHS, WEEKDAYS
from workbench.text.values.fractions import english_part
from workbench.text.values.number_words import ENGLISH_ORDINALS, UNITS
from workbench.text.values.numerals import DIGITS, numeral
from workbench.text.values.value import CALENDAR, Kind, Value
from workbench.text.words.spelling import Variety

_ENGLISH_SCALES = {
    "rb": "thousand", "ribu": "thousand", "jt": "million", "juta": "million", "miliar": "billion",
    "milyar": "billion", "M": "billion", "triliun": "trillion", "trilyun": "trillion", "T": "trillion",
}  # fmt: skip
_DIGITS = re.compile(DIGITS)
_LETTERS = ("M", "T")
_WORDS = "|".join(word for word in _ENGLISH_SCALES if word not in _LETTERS)
_SCALE = re.compile(rf"(?<=\d)[ \u00a0]?(?P<word>(?i:{_WORDS})|[MT])\b")
_CURRENCY_WORDS = {"dolar AS": "US dollars", "dolar": "dollars", "poundsterling": "pounds", "euro": "euros"}
_COUNTED_IN = _CURRENCY_WORDS | {"rupiah": "rupiah", "ringgit": "ringgit", "yen": "yen", "yuan": "yuan",
                                 "poin persentase": "percentage points", "poin persen": "percentage points",
                                 "persen": "percent"}  # fmt: skip
_POINTS = re.compile(r"(?: ?%| persen)?[ -](?:poin persentase|poin persen|poin)$|(?: persentase poin)$")
_TENS_AND_HUNDREDS = re.compile(r" (?:puluh|ratus)\b")
_ZONE = re.compile(r"\b(?:WIB|WITA|WIT|UTC|GMT)\b")
_AFTER_A_WHOLE = {"half": "a half", "a quarter": "a quarter", "three-quarters": "three-quarters"}
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))


def english(value: Value, text: str, variety: Variety = "american") -> str:
    """Return a value of the Indonesian ``text`` as an English text would have it."""
    written = text[value.start : value.end]
    if value.kind in CALENDAR:
        return _calendar(value, variety)
    if value.kind is Kind.TIME:
        return _time(value.amount, written, variety)
    if value.kind is Kind.ORDINAL:
        return ordinal(int(value.amount), in_words=value.in_words)
    if value.kind is Kind.PHONE:
        return written
    return _in_words(value, written) if value.in_words else _number(written, value)


def _in_words(value: Value, written: str) -> str:
    """Return ``lima juta rupiah`` as ``five million rupiah``: the number in words and what it counts."""
    name = next((word for word in _COUNTED_IN if written.lower().endswith(word.lower())), "")
    words = in_english_words(value.amount)
    return f"{words} {_COUNTED_IN[name]}" if name else words


def _calendar(value: Value, variety: Variety) -> str:
    if value.kind is Kind.WEEKDAY:
        return WEEKDAYS["en"][int(value.amount)]
    if value.kind is Kind.MONTH:
        return MONTHS["en"][int(value.amount) - 1]
    return _day(value.amount, variety)


def _number(written: str, value: Value) -> str:
    """Return ``Rp1,2 triliun`` as ``Rp1.2 trillion``."""
    if _TENS_AND_HUNDREDS.search(written):
        return f"{value.amount:,f}"
    scaled = _SCALE.sub(_scale, written)
    scaled = re.sub(r"^Rp\.? ?", "Rp", scaled)
    scaled = _POINTS.sub(" percentage points", scaled)
    scaled = re.sub(r" ?persen$", " percent", scaled)
    scaled = re.sub(r"(?<=0)-?an$", "s", scaled)
    for word, english_word in _CURRENCY_WORDS.items():
        if scaled.endswith(word):
            scaled = scaled.removesuffix(word) + english_word
            break
    return _DIGITS.sub(lambda found: english_digits(found.group()), scaled, count=1)


def _scale(found: re.Match[str]) -> str:
    """Return the English scale; ``Triliun`` in a headline is ``Trillion``."""
    word = found["word"]
    name = _ENGLISH_SCALES[word if word in _LETTERS else word.lower()]
    return f" {name.capitalize() if word[0].isupper() and word not in _LETTERS else name}"


def english_digits(digits: str) -> str:
    """Return ``16.761`` as ``16,761`` and ``3,5`` as ``3.5``; plain digits stay as they are."""
    read = numeral(digits, SOURCE)
    if read is None or digits.isdigit():
        return digits
    return f"{read.amount:,}" if "." in digits or read.amount >= 10_000 else str(read.amount)


def ordinal(number: int, *, in_words: bool = False) -> str:
    """Return ``17th``, or ``third`` in words where English has one."""
    if in_words:
        for word, amount in ENGLISH_ORDINALS.items():
            if amount == number:
                return word
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def in_english_words(amount: Decimal) -> str:
    """Return ``twenty-five``, ``a third``, ``two and a half``; other decimals stay in digits."""
    number = int(amount)
    if amount != number:
        part = english_part(amount - number)
        if part is None or (number and part not in _AFTER_A_WHOLE):
            return str(amount)
        return f"{in_english_words(Decimal(number))} and {_AFTER_A_WHOLE[part]}" if number else part
    for size, name in _LARGE:
        if number >= size:
            rest = number % size
            whole = f"{in_english_words(Decimal(number // size))} {name}"
            return f"{whole} {in_english_words(Decimal(rest))}" if rest else whole
    words = {amount: word for word, amount in UNITS["en"].items() if word != "nil"}
    if number in words:
        return words[number]
    return f"{words[number - number % 10]}-{words[number % 10]}"


def _day(amount: Decimal, variety: Variety) -> str:
    month, day = MONTHS["en"][int(amount) // 100 - 1], int(amount) % 100
    return f"{month} {day}" if variety == "american" else f"{day} {month}"


def _time(amount: Decimal, written: str, variety: Variety) -> str:
    hour, minute = divmod(int(amount), 60)
    zone = _ZONE.search(written)
    end = f" {zone.group()}" if zone else ""
    if variety == "british":
        return f"{hour}:{minute:02}{end}"
    half = "p.m." if hour >= 12 else "a.m."
    minutes = f":{minute:02}" if minute else ""
    return f"{hour % 12 or 12}{minutes} {half}{end}"
