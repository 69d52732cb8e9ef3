"""Numbers, amounts, percentages, ordinals and phone numbers in Indonesian and English."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise, zip_longest

from workbench.domain.languages import Language
from workbench.text.capitals import is_headline
from workbench.text.values import number_words
from workbench.text.values.currencies import AFTER, BEFORE, amounts_with_cents, currency
from workbench.text.values.dates import dates, times
from workbench.text.values.fractions import fractions, halves
from workbench.text.values.number_words import ENGLISH_ORDINALS, SCALES, UNITS, alternatives
from workbench.text.values.numerals import DIGITS, numeral
from workbench.text.values.traces import may_have_values
from workbench.text.values.value import NUMERIC, POINTS, Kind, Value

_SHORT_SCALES: dict[Language, dict[str, int]] = {
    "id": {"rb": 10**3, "jt": 10**6, "M": 10**9, "T": 10**12},
    "en": {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12},
}
_SCALES_OF_DIGITS: dict[Language, dict[str, int]] = {
    "id": SCALES["id"] | {"ratus": 100, "puluh": 10},
    "en": SCALES["en"] | {"hundred": 100},
}
_OPENS_SENTENCE = ("", *'.!?:"“‘')
_ISLANDS = ("Kepulauan", "Pulau")
_POINTS = (
    r"poin (?:persentase|persen)\b|persen(?:tase)? poin\b|percentage[ -]points?\b|per ?cent(?:age)? points?\b"
)
_PERCENT = rf"{_POINTS}|%[ -]points?\b|%|persen\b|percent\b|per cent\b"
_COUNTS_POINTS = re.compile(r"poin", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+|\b[\w.]+@[\w.]+\w")
_PHONE = re.compile(r"(?<![\w.,])(?:\+\d{1,3}[ -]?\(?\d|\(0\d{2,3}\)|0\d{2,3}[ -])[\d -]{5,14}\d(?!\w)")
_TEL = re.compile(r"(?<![\w.,])0\d{8,12}(?!\w)")
_DECADES_IN_WORDS: dict[Language, dict[str, int]] = {
    "id": {f"{word} puluhan": 10 * number for word, number in UNITS["id"].items() if 1 < number < 10},
    "en": {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
           "eighties": 80, "nineties": 90},
}  # fmt: skip
_DECADE = {
    "id": re.compile(
        rf"\b(?P<digits>(?:1\d|20)?\d0)-?an\b|\b(?P<words>{alternatives(_DECADES_IN_WORDS['id'])})\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?P<digits>(?:1\d|20)?\d0)[’']?s\b|\b(?P<words>{alternatives(_DECADES_IN_WORDS['en'])})\b",
        re.IGNORECASE,
    ),
}
_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
           "XVI", "XVII", "XVIII", "XIX", "XX", "XXI")  # fmt: skip
_ROMAN = re.compile(rf"\b(?:{alternatives(_ROMANS[2:5] + _ROMANS[6:10] + _ROMANS[11:])})\b")
_GOES_ON = rf"[ -]?(?:{_PERCENT}|(?:{alternatives(SCALES['id'])})\b)"  # naik ke 3 persen, ke 5 juta
_INDONESIAN_ORDINAL = (
    rf"\bke[- ]?(?P<digits>\d+)\b(?![.,]\d|{_GOES_ON})|\b(?P<first>pertama)\b"
    rf"|\bke(?P<words>(?!satu\b|ribu|juta){number_words.pattern('id')})(?:nya)?\b"
)
_ENGLISH_ORDINAL = (
    r"\b(?P<digits>\d+)(?:st|nd|rd|th)\b"
    r"|\b(?:(?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?"
    rf"(?P<words>{alternatives(ENGLISH_ORDINALS)})\b"
)
_ORDINAL = {
    "id": re.compile(_INDONESIAN_ORDINAL, re.IGNORECASE),
    "en": re.compile(_ENGLISH_ORDINAL, re.IGNORECASE),
}


@lru_cache(maxsize=4096)
def values(text: str, language: Language) -> tuple[Value, ...]:
    """Return the values that ``text`` tells, in order; none overlaps another."""
    if not may_have_values(text, language):
        return ()
    taken = bytearray(len(text))
    for found in _URL.finditer(text):
        _take(taken, found.start(), found.end())
    kept = []
    for recognise in (
        _phones,
        times,
        dates,
        amounts_with_cents,
        _decades,
        fractions,
        _ordinals,
        _numbers,
        _numbers_in_words,
        halves,
        _romans,
    ):
        for value in recognise(text, language):
            if not any(taken[value.start : value.end]):
                _take(taken, value.start, value.end)
                kept.append(value)
    kept.sort(key=lambda value: value.start)
    return tuple(_shared_scales(text, list(_shared_centuries(text, kept))))


def _take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\1" * (end - start)


def _phones(text: str, _: Language) -> Iterator[Value]:
    for pattern in (_PHONE, _TEL):
        for found in pattern.finditer(text):
            digits = re.sub(r"\D", "", found.group()).removeprefix("62").lstrip("0")
            if len(digits) >= 7:
                yield Value(Kind.PHONE, Decimal(digits), found.start(), found.end())


def _ordinals(text: str, language: Language) -> Iterator[Value]:
    for found in _ORDINAL[language].finditer(text):
        groups = found.groupdict()
        if groups["digits"]:
            yield Value(Kind.ORDINAL, Decimal(groups["digits"]), found.start(), found.end())
        elif groups.get("first"):
            yield Value(Kind.ORDINAL, Decimal(1), found.start(), found.end(), in_words=True)
        else:
            amount = _ordinal_in_words(groups, language)
            if amount is not None:
                yield Value(Kind.ORDINAL, amount, found.start(), found.end(), in_words=True)


def _ordinal_in_words(groups: dict[str, str | None], language: Language) -> Decimal | None:
    word = (groups["words"] or "").lower()
    if language == "id":
        return number_words.amount(word, "id")
    tens = number_words.amount((groups["tens"] or "").lower(), "en") if groups["tens"] else 0
    return Decimal((tens or 0) + ENGLISH_ORDINALS[word])


def _decades(text: str, language: Language) -> Iterator[Value]:
    """Yield ``70-an``, ``the 70s`` and ``the seventies``, which may be the years or the age."""
    for found in _DECADE[language].finditer(text):
        word = found.group("words")
        amount = Decimal(_DECADES_IN_WORDS[language][word.lower()] if word else found["digits"])
        others = (amount + 1900,) if amount < 100 else (amount - 1900,)
        yield Value(Kind.YEAR, amount, found.start(), found.end(), others=others, in_words=bool(word))


@cache
def _number_pattern(language: Language) -> re.Pattern[str]:
    scales = alternatives(_SCALES_OF_DIGITS[language])
    short = "|".join(_SHORT_SCALES[language])
    return re.compile(
        rf"(?:(?<!\w)|(?<=\d[x×]))(?:(?P<before>(?i:{BEFORE}))[ \u00a0]?)?"
        rf"(?<![\d.,])(?P<digits>{DIGITS})"
        rf"(?:[ \u00a0-]?(?P<scale>(?i:{scales}))(?:(?i:s)\b|\b)|[ \u00a0]?(?P<short>{short})\b)?"
        rf"(?:[ \u00a0-]?(?P<after>(?i:{AFTER}))\b|[ \u00a0-]?(?P<percent>(?i:{_PERCENT})))?"
        rf"(?P<glued>[^\W\d_]*)"
    )


def _numbers(text: str, language: Language) -> Iterator[Value]:
    for found in _number_pattern(language).finditer(text):
        yield from _number(found, language)


def _number(found: re.Match[str], language: Language) -> Iterator[Value]:
    read = numeral(found["digits"], language)
    if read is None:
        yield from _list(found, language)
        return
    scale = _scale(found, language)
    kind = _kind(found, plain=scale == 1)
    end = found.start("glued") if found["glued"] else found.end()
    if found["short"] and scale == 1 and kind is not Kind.MONEY and kind is not Kind.PERCENT:
        end = found.end("digits")  # 12 m are meters
    yield Value(
        kind,
        read.amount * scale,
        found.start(),
        end,
        others=tuple(other * scale for other in read.others),
        unit=_unit(found, found["before"] or found["after"] or ""),
        scale=scale,
        malformed=read.malformed,
    )


def _list(found: re.Match[str], language: Language) -> Iterator[Value]:
    """Yield the numbers of ``1,2,3``."""
    for part in re.finditer(r"\d+", found["digits"]):
        start = found.start("digits") + part.start()
        read = numeral(part.group(), language)
        if read:
            yield Value(Kind.NUMBER, read.amount, start, start + len(part.group()))


def _unit(found: re.Match[str], name: str) -> str:
    """Return the currency's code, or "points" where percentages are subtracted from one another."""
    return POINTS if _COUNTS_POINTS.search(found["percent"] or "") else currency(name)


def _scale(found: re.Match[str], language: Language) -> int:
    if found["scale"]:
        return _SCALES_OF_DIGITS[language][found["scale"].lower()]
    if found["short"] and (found["before"] or found["after"] or found["short"] in {"rb", "jt"}):
        return _SHORT_SCALES[language][found["short"]]
    return 1


def _kind(found: re.Match[str], *, plain: bool) -> Kind:
    if found["percent"]:
        return Kind.PERCENT
    if found["before"] or found["after"]:
        return Kind.MONEY
    if plain and re.fullmatch(r"(?:1[0-9]|20)\d\d", found["digits"]):
        return Kind.YEAR
    return Kind.NUMBER


def _numbers_in_words(text: str, language: Language) -> Iterator[Value]:
    pattern = _words(language)
    for found in pattern.finditer(text):
        if _is_in_a_name(text, found):
            continue
        amount = number_words.amount(found["words"], language)
        if amount is None:
            for part in re.finditer(r"[^\W\d_]+", found["words"]):
                single = number_words.amount(part.group(), language)
                if single is not None:
                    start = found.start() + part.start()
                    yield Value(Kind.NUMBER, single, start, start + len(part.group()), in_words=True)
            continue
        kind = Kind.PERCENT if found["percent"] else Kind.MONEY if found["after"] else Kind.NUMBER
        unit = _unit(found, found["after"] or "")
        yield Value(kind, amount, found.start(), found.end(), unit=unit, in_words=True)


def _is_in_a_name(text: str, found: re.Match[str]) -> bool:
    """Whether a capital inside the sentence makes ``Kepulauan Seribu`` or ``Six Flags`` a name.

    In a headline all words have capitals, and those of numbers, too.
    """
    before = text[: found.start()].rstrip()
    if not found["words"][0].isupper() or before[-1:] in _OPENS_SENTENCE:
        return False
    return not is_headline(text) or before.endswith(_ISLANDS)


@cache
def _words(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<words>{number_words.pattern(language)})\b"
        rf"(?:[ -](?P<after>{AFTER})\b|[ -](?P<percent>{_PERCENT}))?",
        re.IGNORECASE,
    )


def _romans(text: str, _: Language) -> Iterator[Value]:
    """Yield the numerals of ``Perang Dunia II``; a single letter is more often a letter."""
    for found in _ROMAN.finditer(text):
        amount = Decimal(_ROMANS.index(found.group()))
        yield Value(Kind.NUMBER, amount, found.start(), found.end(), in_words=True)


_SPANS = ("-", "–", "/")
_SHARING = re.compile(r"\s?(?:[-–/]|sampai|hingga|atau|ke|dan|to|or|and)\s?", re.IGNORECASE)


def _shared_scales(text: str, found: list[Value]) -> Iterator[Value]:
    """Let the first number of ``5-10 juta`` be read as five million, too."""
    for value, after in zip_longest(found, found[1:]):
        if (
            after
            and value.kind in NUMERIC
            and value.scale == 1 < after.scale
            and _SHARING.fullmatch(text, value.end, after.start)
        ):
            yield replace(value, others=(*value.others, value.amount * after.scale))
        else:
            yield value


def _shared_centuries(text: str, found: list[Value]) -> Iterator[Value]:
    """Let the second year of ``1998-99`` and ``2021/22`` be read in full, too."""
    for before, value in pairwise((None, *found)):
        short = value and value.kind is Kind.NUMBER and value.scale == 1 and value.end - value.start == 2
        if (
            before
            and value
            and short
            and before.kind is Kind.YEAR
            and text[before.end : value.start] in _SPANS
        ):
            century = before.amount // 100 * 100
            if century + value.amount > before.amount:
                value = replace(value, others=(*value.others, century + value.amount))  # noqa: PLW2901
        if value:
            yield value
