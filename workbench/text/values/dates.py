"""Dates, weekdays and times of day in Indonesian and English."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise

from workbench.domain.languages import Language
from workbench.text.values.value import Kind, Value

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    "id": ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
           "November", "Desember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
_SHORT_MONTHS: dict[Language, dict[str, int]] = {
    "id": {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Agu": 8, "Ags": 8, "Agt": 8, "Sep": 9,
           "Sept": 9, "Okt": 10, "Nov": 11, "Nop": 11, "Nopember": 11, "Des": 12, "Pebruari": 2},
    "en": {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9,
           "Oct": 10, "Nov": 11, "Dec": 12},
}  # fmt: skip
_MORE_WEEKDAYS: dict[Language, dict[str, int]] = {
    "id": {"Jum'at": 4, "Jum’at": 4, "Ahad": 6},
    "en": {"Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thurs": 3, "Fri": 4},
}
_YEAR = r"(?:1[5-9]|20)\d\d"
_ZONE = r"WIB|WITA|WIT|UTC|GMT|BST|CET|EST|EDT|PST|ET"
_DAYPARTS = {"pagi": 0, "dini hari": 0, "siang": 1, "sore": 1, "petang": 1, "malam": 1}
_LONGEST_MONTH = 31  # days
_FARTHEST_APART = 4  # characters between a weekday, its day and its year


@cache
def month_numbers(language: Language) -> dict[str, int]:
    """Return every spelling of a month with its number."""
    return {name: n for n, name in enumerate(MONTHS[language], 1)} | _SHORT_MONTHS[language]


@cache
def weekday_numbers(language: Language) -> dict[str, int]:
    """Return every spelling of a weekday with its number, Monday being 0."""
    return {name: n for n, name in enumerate(WEEKDAYS[language])} | _MORE_WEEKDAYS[language]


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_MONTH = {language: _either(month_numbers(language)) for language in MONTHS}
_DAY_IN_WORDS = {
    "id": re.compile(rf"\b(?P<day>[0-3]?\d)[ -](?P<month>{_MONTH['id']})\b"),
    "en": re.compile(
        rf"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH['en']})\b"
        rf"|\b(?P<month_first>{_MONTH['en']})\.? (?:the )?"
        r"(?P<day_after>\d\d?)(?:st|nd|rd|th)?\b(?![.,]?\d)"
    ),
}
_MONTH_ALONE = {
    "id": re.compile(rf"(?<!Kaisar )\b(?P<month>{'|'.join(MONTHS['id'])}|Nopember|Pebruari)\b"),
    "en": re.compile(
        rf"\b(?P<month>{'|'.join(MONTHS['en'])}|(?:{_MONTH['en']})(?=-)|(?<=[-–])(?:{_MONTH['en']}))\b"
    ),
}
_WEEKDAY = {
    "id": re.compile(
        rf"\b(?P<day>{_either(weekday_numbers('id'))})\b"
        r"(?! (?:lalu|depan|ini|pertama|kedua|ketiga|keempat|terakhir|ke-?\d)\b)",
    ),
    "en": re.compile(rf"\b(?P<day>{_either(weekday_numbers('en'))})(?:s\b|\b)"),
}
_IN_DIGITS = re.compile(
    rf"(?<![\d./-])(?P<a>[0-3]?\d)(?P<by>[/-])(?P<b>[0-3]?\d)(?:(?P=by)(?P<year>{_YEAR}|\d\d))?(?![\d/-])"
)
_BEFORE_A_DATE = re.compile(
    rf"\b(?i:hingga|sampai|sejak|mulai|tanggal|per|hari ini|kemarin|besok|{'|'.join(WEEKDAYS['id'])}"
    rf"|{'|'.join(WEEKDAYS['en'])}|until|since|today),? $"
)
_ISO = re.compile(rf"\b{_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b")
_CLOCK_ID = re.compile(
    rf"(?<!\d )\b(?:pukul|jam|pkl\.?) (?P<hour>[0-2]?\d)(?:[.:](?P<minute>[0-5]\d))?(?!\d|[.,]\d)"
    rf"(?: (?P<part>{'|'.join(_DAYPARTS)}))?"
    rf"(?: (?:{_ZONE})\b)?"
    rf"|\b(?P<bare>[0-2]?\d)[.:](?P<minutes>[0-5]\d) (?:{_ZONE})\b"
    r"|^(?P<noted>[0-2]\d):(?P<at>[0-5]\d)(?= [-–—])",
    re.IGNORECASE,
)
_CLOCK_EN = re.compile(
    rf"\b(?P<hour>[0-2]?\d)(?:[.:](?P<minute>[0-5]\d))? ?(?P<half>[ap])(?:\.m\.|m\b)(?: (?:{_ZONE})\b)?"
    rf"|(?<![\d:.])(?P<bare>[0-2]?\d):(?P<minutes>[0-5]\d)(?![\d:])(?: (?:{_ZONE})\b)?"
    rf"|\b(?P<dotted>[0-2]?\d)\.(?P<after>[0-5]\d) (?:{_ZONE})\b"
    r"|\b(?P<oclock>[01]?\d) o[’']clock\b",
    re.IGNORECASE,
)
_MILITARY = re.compile(r"(?<!\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d) (?:UTC|GMT|WIB|WITA|WIT)\b")
_UNTIL_ID = re.compile(
    r" ?(?:[-–]| hingga| sampai| dan) ?(?:pukul )?(?P<hour>[0-2]?\d)[.:](?P<minute>[0-5]\d)(?![\d.,]\d)"
)
_NOON = {"noon": 720, "midday": 720, "midnight": 0, "tengah malam": 0, "tengah hari": 720}
_NOON_PATTERN = {
    "en": re.compile(r"\b(?:noon|midday|midnight)\b", re.IGNORECASE),
    "id": re.compile(r"\btengah (?:malam|hari)\b", re.IGNORECASE),
}


def times(text: str, language: Language) -> Iterator[Value]:
    """Yield the times of day, those that only a word tells marked ``in_words``."""
    for found in (_CLOCK_ID if language == "id" else _CLOCK_EN).finditer(text):
        yield from _time_id(found) if language == "id" else _time_en(found)
        if language == "id" and (until := _UNTIL_ID.match(text, found.end())):
            yield _time(until["hour"], until["minute"], until.start("hour"), until.end())
    for found in _MILITARY.finditer(text):
        yield _time(found["hour"], found["minute"], found.start(), found.end())
    for found in _NOON_PATTERN[language].finditer(text):
        amount = Decimal(_NOON[found.group().lower()])
        yield Value(Kind.TIME, amount, found.start(), found.end(), in_words=True)


def _time_id(found: re.Match[str]) -> Iterator[Value]:
    hour = found["hour"] or found["bare"] or found["noted"]
    start = max(found.start(name) for name in ("hour", "bare", "noted"))
    minute = found["minute"] or found["minutes"] or found["at"] or "0"
    part = (found["part"] or "").lower()
    afternoon = _DAYPARTS.get(part, 0) and int(hour) < 12
    if part == "malam" and (int(hour) == 12 or int(hour) < 4):
        afternoon = 0
    exact = _time(hour, minute, start, found.end(), add=720 if afternoon else 0)
    vague = not part and (len(hour) == 1 or not found["minute"]) and found["hour"] and int(hour) <= 12
    yield _either_half(exact) if vague else exact


def _time_en(found: re.Match[str]) -> Iterator[Value]:
    hour = found["hour"] or found["bare"] or found["dotted"] or found["oclock"]
    minute = found["minute"] or found["minutes"] or found["after"] or "0"
    half = (found["half"] or "").lower()
    if half:
        hour = str(int(hour) % 12)
    exact = _time(hour, minute, found.start(), found.end(), add=720 if half == "p" else 0)
    vague = not half and not found["dotted"] and 0 < int(hour) <= 12 and not hour.startswith("0")
    yield _either_half(exact) if vague else exact


def _time(hour: str, minute: str, start: int, end: int, *, add: int = 0) -> Value:
    return Value(Kind.TIME, Decimal(int(hour) * 60 + int(minute) + add), start, end)


def _either_half(time: Value) -> Value:
    """Return a time of the twelve-hour clock that does not say which half of the day it is in."""
    other = (time.amount + 720) % 1440
    return Value(time.kind, time.amount, time.start, time.end, others=(other,))


def dates(text: str, language: Language) -> Iterator[Value]:
    """Yield days of the year, months that stand alone, and weekdays; years are numbers (see ``numbers``)."""
    months = month_numbers(language)
    for found in _DAY_IN_WORDS[language].finditer(text):
        groups = found.groupdict()
        day, name = groups["day"] or groups["day_after"], groups["month"] or groups["month_first"]
        if int(day) > _LONGEST_MONTH and name != "May":
            yield Value(Kind.DAY, Decimal(-1), found.start(), found.end(), malformed=True)
        yield from _day(months[name], int(day), found.start(), found.end())
    for found in _ISO.finditer(text):
        yield from _day(int(found["month"]), int(found["day"]), found.start("month"), found.end())
    yield from _dates_in_digits(text, language)
    for found in _MONTH_ALONE[language].finditer(text):
        yield Value(Kind.MONTH, Decimal(months[found["month"]]), found.start(), found.end(), in_words=True)
    weekdays = weekday_numbers(language)
    for found in _WEEKDAY[language].finditer(text):
        amount = Decimal(weekdays[found["day"]])
        yield Value(Kind.WEEKDAY, amount, found.start(), found.end(), in_words=True)


def dates_in_digits(text: str) -> Iterator[re.Match[str]]:
    """Yield ``30/1/2022``, ``(30/1)`` and ``hingga 30/1`` with the groups ``a``, ``by``, ``b`` and ``year``.

    In Indonesian ``a`` is the day and ``b`` the month; whether there is such a day is for the caller to see.
    """
    for found in _IN_DIGITS.finditer(text):
        around = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
        alone = found["by"] == "/" and (around == "()" or _BEFORE_A_DATE.search(text, 0, found.start()))
        if found["year"] or alone:
            yield found


def _dates_in_digits(text: str, language: Language) -> Iterator[Value]:
    """Yield ``30/1/2022`` and ``(30/1)``; in English either number may be the month."""
    for found in dates_in_digits(text):
        first, second = int(found["a"]), int(found["b"])
        readings = [(second, first)] if language == "id" else [(first, second), (second, first)]
        values = [
            value for month, day in readings for value in _day(month, day, found.start(), found.end("b"))
        ]
        if not values:
            yield Value(Kind.DAY, Decimal(-1), found.start(), found.end("b"), malformed=True)
        else:
            others = tuple(value.amount for value in values[1:])
            yield Value(Kind.DAY, values[0].amount, values[0].start, values[0].end, others=others)


def _day(month: int, day: int, start: int, end: int) -> Iterator[Value]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        yield Value(Kind.DAY, Decimal(month * 100 + day), start, end)


def wrong_weekdays(values: list[Value]) -> Iterator[tuple[Value, int]]:
    """Yield each weekday that its full date belies, with the right one; ``values`` are in text order.

    ``Friday (January 22, 2022)`` is wrong: that day was a Saturday. A date without its year is never wrong.
    """
    for index, weekday in enumerate(values):
        if weekday.kind is not Kind.WEEKDAY:
            continue
        group = _written_together(values[max(index - 2, 0) : index + 3], weekday)
        day = next((each for each in group if each.kind is Kind.DAY), None)
        year = next((each for each in group if each.kind is Kind.YEAR), None)
        if day and year and not day.others:
            right = _weekday(int(year.amount), day.amount)
            if right is not None and right != weekday.amount:
                yield weekday, right


def _written_together(values: list[Value], weekday: Value) -> list[Value]:
    """Return the run of calendar values around ``weekday`` without words between them."""
    group: list[Value] = [values[0]]
    for before, after in pairwise(values):
        if after.start - before.end > _FARTHEST_APART:
            if weekday in group:
                break
            group = []
        group.append(after)
    return group if weekday in group else []


def _weekday(year: int, day: Decimal) -> int | None:
    try:
        return date(year, int(day) // 100, int(day) % 100).weekday()
    except ValueError:
        return None
