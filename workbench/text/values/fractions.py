"""Parts of a whole: ``sepertiga`` and ``a third``, ``setengah miliar`` and ``half a billion``."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from workbench.domain.languages import Language
from workbench.text.values import number_words
from workbench.text.values.currencies import AFTER, currency
from workbench.text.values.number_words import SCALES, UNITS, alternatives
from workbench.text.values.value import Kind, Value

_NAMES = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
          10: "tenth"}  # fmt: skip
_DENOMINATORS = {name: number for number, name in _NAMES.items()} | {"fourth": 4}
_DIVIDED: dict[Language, dict[str, int]] = {
    "id": {word: number for word, number in UNITS["id"].items() if 2 < number <= 10},
    "en": {word: number for word, number in _DENOMINATORS.items() if number > 2},
}
_COUNTED = {
    language: alternatives(each for each, n in UNITS[language].items() if n < 10) for language in UNITS
}
_ENDS_A_PART = r"(?= of\b| more| less| higher| lower| larger| smaller| since| in \d|[.,;:!?)]|$)"
_IN_WORDS: dict[Language, str] = {
    "id": rf"\b(?:se|(?P<count>{_COUNTED['id']})[ -])per[ -]?(?P<part>{alternatives(_DIVIDED['id'])})\b",
    "en": rf"\b(?P<count>{_COUNTED['en']})[ -](?P<part>{alternatives(_DIVIDED['en'])})s?\b(?!-|[ ]finals?\b)"
    r"|\ba (?P<quarter>quarter)\b(?!-|[ ]finals?\b)"
    rf"|\ba (?P<one_part>{alternatives(set(_DIVIDED['en']) - {'quarter'})})\b{_ENDS_A_PART}",
}
_HALVES = {"id": r"setengah|separuh", "en": r"half"}
_HALF = {language: re.compile(rf"\b(?:{halves})\b", re.IGNORECASE) for language, halves in _HALVES.items()}
_AND_A_HALF = re.compile(
    rf"\b(?<![\d.,])(?P<count>an?|{number_words.pattern('en')}|\d+)"
    rf" (?!(?:{alternatives(SCALES['en'])})\b)[a-z]+ and a half\b",
    re.IGNORECASE,
)
_GOES_ON_A_NUMBER = re.compile(r"\band[ -]a[ -]$", re.IGNORECASE)
_IN_DIGITS = re.compile(r"(?<=[a-z] )([1-9])/([2-9]|10)(?![\w/.,]*\d)(?= [a-z])")
_PRECISION = Decimal("0.0001")


def part(count: int, of: int) -> Decimal:
    """Return ``count`` parts of a whole that has ``of``, to four places, so that equal parts are equal."""
    return (Decimal(count) / of).quantize(_PRECISION).normalize()


def fractions(text: str, language: Language) -> Iterator[Value]:
    """Yield parts in words, and parts of a million and its like; a half alone is yielded by ``halves``."""
    if language == "en" and _HALF["en"].search(text):
        yield from _and_a_half(text)
    yield from _in_digits(text)
    for found in _pattern(language).finditer(text):
        is_half_alone = found["half"] and not found["scale"]
        if not is_half_alone and not _follows_a_number(text, found.start(), language):
            yield _fraction(found, language)


def _in_digits(text: str) -> Iterator[Value]:
    """Yield ``1/3`` after a word in small letters: after others it is an address or a date."""
    for found in _IN_DIGITS.finditer(text):
        count, of = int(found[1]), int(found[2])
        if count < of:
            yield Value(Kind.NUMBER, part(count, of), found.start(), found.end())


def halves(text: str, language: Language) -> Iterator[Value]:
    """Yield ``setengah`` and ``half``, which stand for 0,5 and 0.5."""
    for found in _HALF[language].finditer(text):
        yield Value(Kind.NUMBER, part(1, 2), found.start(), found.end(), in_words=True)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    scales = alternatives(SCALES[language])
    joint = r"[ -](?:(?:of )?an?[ -])?" if language == "en" else " "
    return re.compile(
        rf"(?:{_IN_WORDS[language]}|\b(?P<half>{_HALVES[language]})\b)"
        rf"(?:{joint}(?P<scale>{scales})\b(?:[ -](?:of )?(?P<after>{AFTER})\b)?)?",
        re.IGNORECASE,
    )


def _fraction(found: re.Match[str], language: Language) -> Value:
    groups = found.groupdict()
    name = groups["part"] or groups.get("quarter") or groups.get("one_part")
    count = UNITS[language][groups["count"].lower()] if groups["count"] else 1
    scale = SCALES[language][found["scale"].lower()] if found["scale"] else 1
    amount = part(count, _DIVIDED[language][name.lower()] if name else 2)
    kind = Kind.MONEY if found["after"] else Kind.NUMBER
    unit = currency(found["after"] or "")
    return Value(kind, amount * scale, found.start(), found.end(), unit=unit, in_words=True)


def _and_a_half(text: str) -> Iterator[Value]:
    """Yield ``a year and a half`` as one and a half."""
    for found in _AND_A_HALF.finditer(text):
        count = found["count"].lower()
        amount = _whole(count)
        if amount is not None:
            yield Value(Kind.NUMBER, amount + part(1, 2), found.start(), found.end(), in_words=True)


def _whole(count: str) -> Decimal | None:
    if count in {"a", "an"}:
        return Decimal(1)
    return Decimal(count) if count.isdigit() else number_words.amount(count, "en")


def _follows_a_number(text: str, start: int, language: Language) -> bool:
    """Whether ``two and`` or ``dua`` stands before, so that the half belongs to a larger number."""
    before = text[:start]
    is_counted = language == "id" and before.split()[-1:] and before.split()[-1].lower() in UNITS["id"]
    return bool(is_counted or _GOES_ON_A_NUMBER.search(before))


def english_part(amount: Decimal) -> str | None:
    """Return ``a third``, ``two-thirds`` or ``half``, None for what English has no such words for."""
    for of, name in _NAMES.items():
        for count in range(1, of):
            if part(count, of) == amount:
                if name == "half":
                    return name
                words = {number: word for word, number in UNITS["en"].items() if word != "nil"}
                return f"a {name}" if count == 1 else f"{words[count]}-{name}s"
    return None
