"""Dates as news pages write them, for people and for machines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from functools import cache

from workbench.intake.wording import wording

WIB = 7 * 60
"""Minutes ahead of UTC of western Indonesia, where nearly all of its newsrooms keep the clock."""
_FARTHEST = 14 * 60  # minutes: no zone is farther from UTC


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date with as much of a time as the page gives.

    ``zone`` is in minutes ahead of UTC; ``start`` and ``end`` are the stamp's place in its text.
    """

    day: date
    clock: time | None = None
    zone: int | None = None
    start: int = 0
    end: int = 0

    def isoformat(self) -> str:
        """Return ISO 8601: to the second with the zone where both are known, or the day alone."""
        if self.clock is None or self.zone is None:
            return self.day.isoformat()
        return _moment(self.day, self.clock, self.zone).isoformat(timespec="seconds")

    def moved_to(self, zone: int) -> "Stamp":
        """Return the same moment by another zone's clock; a stamp without time or zone just stays."""
        if self.clock is None or self.zone is None:
            return self
        there = timezone(timedelta(minutes=zone))
        moved = _moment(self.day, self.clock, self.zone).astimezone(there)
        return replace(self, day=moved.date(), clock=moved.time(), zone=zone)

    def same_minute(self, other: "Stamp") -> bool:
        """Tell whether both show the same day and minute on their clocks, whatever the zones."""
        if self.clock is None or other.clock is None:
            return False
        mine, theirs = self.clock, other.clock
        return (self.day, mine.hour, mine.minute) == (other.day, theirs.hour, theirs.minute)


def _moment(day: date, clock: time, zone: int) -> datetime:
    return datetime.combine(day, clock, timezone(timedelta(minutes=zone)))


def stamps(text: str) -> Iterator[Stamp]:
    """Yield the dates of ``text`` in order; what is no date of the calendar is passed over."""
    for match in _day_pattern().finditer(text):
        day = _day(match)
        if day is not None:
            yield _with_clock(Stamp(day, start=match.start(), end=match.end()), text)


def first_stamp(text: str) -> Stamp | None:
    """Return the first date of ``text``, None if there is none."""
    return next(stamps(text), None)


@cache
def _day_pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, wording().months), key=len, reverse=True))
    gap = r"[\s,./-]{1,3}"
    return re.compile(
        rf"""(?<![\w/])(?:
            (?P<iso_year>\d{{4}})[-/](?P<iso_month>\d\d)[-/](?P<iso_day>\d\d)
          | (?P<day>\d{{1,2}})(?:st|nd|rd|th)?{gap}(?P<name>{names}){gap}(?P<year>\d{{4}}|’?'?\d\d(?![\d:.]))
          | (?P<name2>{names})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})
          | (?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second>\d{{1,2}})(?P=mark)(?P<year3>\d{{4}}|\d\d)
        )(?![\d/])""",
        re.IGNORECASE | re.VERBOSE | re.ASCII,  # beyond it, case has twins that no table of months knows
    )


def _day(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    months = wording().months
    if part["iso_year"]:
        numbers = part["iso_year"], part["iso_month"], part["iso_day"]
    elif part["name"]:
        numbers = part["year"], str(months[part["name"].lower()]), part["day"]
    elif part["name2"]:
        numbers = part["year2"], str(months[part["name2"].lower()]), part["day2"]
    else:
        numbers = part["year3"], part["second"], part["first"]
    return _calendar(*numbers)


def _calendar(year: str, month: str, day: str) -> date | None:
    """Return the day; 13 as a month means that the page wrote the month first."""
    full_year = int(year) if len(year) == 4 else 2000 + int(year.lstrip("’'"))
    numbers = (int(day), int(month)) if int(month) > 12 else (int(month), int(day))
    if not 1970 <= full_year <= 2100:
        return None
    try:
        return date(full_year, *numbers)
    except ValueError:
        return None


@cache
def _clock_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, wording().clock_words), key=len, reverse=True))
    zones = "|".join(sorted(wording().zones, key=len, reverse=True))
    return re.compile(
        rf"""[\s,|()•·/–—T-]*(?:(?:{words})\s+)?
            (?P<hour>\d{{1,2}})(?P<mark>[:.])(?P<minute>\d\d)(?:(?P=mark)(?P<second>\d\d)(?:\.\d+)?)?
            \s*(?P<half>[ap]\.?m\.?(?!\w))?
            \s*\(?(?P<zone>Z\b|(?:(?:{zones})\b)?\s*(?:[+-]\d{{1,2}}(?::?\d\d)?(?![.:]?\d))?)""",
        re.IGNORECASE | re.VERBOSE,
    )


@cache
def _clock_before() -> re.Pattern[str]:
    return re.compile(_clock_pattern().pattern + r"\)?[\s,|•·/–—-]*\Z", re.IGNORECASE | re.VERBOSE)


def _with_clock(stamp: Stamp, text: str) -> Stamp:
    """Return the stamp with the time written behind it, or else right before it."""
    after = _clock_pattern().match(text, stamp.end)
    if after is not None:
        return _clocked(stamp, after, stamp.start, after.end())
    before = _clock_before().search(text[max(0, stamp.start - 20) : stamp.start])
    if before is not None:
        return _clocked(stamp, before, stamp.start - len(before.group()), stamp.end)
    return stamp


def _clocked(stamp: Stamp, match: re.Match[str], start: int, end: int) -> Stamp:
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        clock = time(hour, int(match["minute"]), int(match["second"] or 0))
    except ValueError:
        return stamp
    return replace(stamp, clock=clock, zone=_zone(match["zone"]), start=start, end=end)


def _zone(written: str) -> int | None:
    """Return minutes ahead of UTC for ``WIB``, ``GMT+7``, ``+07:00``, ``+0700`` or ``Z``; None if unsaid."""
    name = "".join(re.findall(r"^[a-z]+", written.lower()))
    offset = re.search(r"([+-])(\d{1,2}):?(\d\d)?", written)
    if offset is not None:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        if minutes > _FARTHEST:
            return None
        return -minutes if offset[1] == "-" else minutes
    return 0 if name == "z" else wording().zones.get(name)
