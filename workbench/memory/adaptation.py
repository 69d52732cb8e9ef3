"""A match's target made to fit: numbers that differ between the two sources are put right in it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.memory import Match
from workbench.text.values.numbers import values
from workbench.text.values.numerals import DIGITS
from workbench.text.values.rendering import english, english_digits, in_english_words
from workbench.text.values.vague import vague_counts
from workbench.text.values.value import NUMERIC, Kind, Value
from workbench.text.words.spelling import Variety

_VARIETIES: tuple[Variety, ...] = ("american", "british")
_PART = re.compile(r"[^\W\d]+|\d+(?:[.,]\d+)*|.", re.DOTALL)
_ZONE = re.compile(r" [A-Z]{3,4}$")
_DIGITS = re.compile(DIGITS)
_IN_DIGITS = NUMERIC - {Kind.ORDINAL}
_SPELLED_OUT = 10  # the largest number that any house spells out
Told = tuple[Kind, Decimal, str]  # what a value says, wherever it stands


@dataclass(frozen=True, slots=True)
class Adapted:
    """A target with its adapted stretches as character offsets; none when nothing was changed."""

    text: str
    changed: tuple[tuple[int, int], ...] = ()


def adapt_numbers(match_source: str, match_target: str, current_source: str) -> Adapted:
    """Return the match's target with the values of the current source, where there is no doubt.

    There is none when the two sources tell values of the same kinds in the same order, and one that differs
    stands once in the match's source and once in its target, in a form that is known: digits, words, or what
    English makes of the source's dates, times and ordinals. So it is with ``ratusan`` and ``ribuan``.
    """
    parts: list[str] = []
    changed: list[tuple[int, int]] = []
    read = length = 0
    texts = (match_source, match_target, current_source)
    for start, end, new in sorted((*_replacements(*texts), *_vague_replacements(*texts))):
        kept = match_target[read:start]
        parts += [kept, new]
        changed.append((length + len(kept), length + len(kept) + len(new)))
        length += len(kept) + len(new)
        read = end
    return Adapted("".join([*parts, match_target[read:]]), tuple(changed))


def adapted_match(match: Match, source: str) -> Match:
    """Return a match with the numbers of ``source`` in its target."""
    adapted = adapt_numbers(match.source, match.target, source)
    return replace(match, target=adapted.text, adapted=adapted.changed)


def _replacements(
    match_source: str, match_target: str, current_source: str
) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of the match's target that are out of place, and what belongs there."""
    before, now = values(match_source, SOURCE), values(current_source, SOURCE)
    if [each.kind for each in before] != [each.kind for each in now]:
        return
    times = Counter(map(_told, before))
    for old, new in zip(before, now, strict=True):
        in_target = [each for each in values(match_target, TARGET) if _says(each, old)]
        if _told(old) == _told(new) or times[_told(old)] != 1 or len(in_target) != 1:
            continue
        (place,) = in_target
        written = match_target[place.start : place.end]
        wanted = _in_its_form(written, (old, match_source), (new, current_source))
        if wanted is not None:
            start, end = _narrowed(written, wanted)
            yield place.start + start, place.end - end, wanted[start : len(wanted) - end]


def _told(value: Value) -> Told:
    return value.kind, value.amount, value.unit


def _says(value: Value, other: Value) -> bool:
    return value.kind is other.kind and other.amount in value.readings


def _in_its_form(written: str, old: tuple[Value, str], new: tuple[Value, str]) -> str | None:
    """Return the new value as the old one is written in the target, None where that is not known."""
    if old[0].kind in _IN_DIGITS and old[0].scale == new[0].scale and old[0].unit == new[0].unit:
        digits = _DIGITS.findall(new[1][new[0].start : new[0].end])
        here = list(_DIGITS.finditer(written))
        if len(digits) == len(here) == 1:
            return written[: here[0].start()] + english_digits(digits[0]) + written[here[0].end() :]
        return _in_words(written, old[0].amount, new[0])
    if old[0].kind not in _IN_DIGITS:
        return next((form for form in _forms(written, old, new) if form is not None), None)
    return None


def _forms(written: str, old: tuple[Value, str], new: tuple[Value, str]) -> Iterator[str | None]:
    """Yield what English makes of a date or a time, where it made ``written`` of the old one.

    A time may be without its zone, which is left out or told in other words, where both are of one zone.
    """
    for variety in _VARIETIES:
        before, after = english(*old, variety), english(*new, variety)
        zones = [_ZONE.search(each) for each in (before, after)]
        if before == written:
            yield after
        elif all(zones) and len({zone.group() for zone in zones if zone}) == 1:
            yield _ZONE.sub("", after) if _ZONE.sub("", before) == written else None


def _in_words(written: str, old: Decimal, new: Value) -> str | None:
    """Return ``eight`` for ``six``, ``Eight`` for ``Six``, ``8`` for ``6``; None if written otherwise.

    A number in digits takes the place of words where it is too large for them, but opens no sentence.
    """
    if written == str(old):
        return str(new.amount)
    opens = written[0].isupper()
    if written.lower() != in_english_words(old):
        return None
    if not new.in_words and (new.amount > _SPELLED_OUT or new.amount != int(new.amount)):
        return None if opens or new.scale > 1 else f"{new.amount:,}"
    wanted = in_english_words(new.amount)
    return wanted.capitalize() if opens else wanted


def _vague_replacements(
    match_source: str, match_target: str, current_source: str
) -> Iterator[tuple[int, int, str]]:
    """Yield likewise the stretches that say ``hundreds`` where ``thousands`` belongs."""
    before, now = (
        [each.english for each in vague_counts(text, SOURCE)] for text in (match_source, current_source)
    )
    if len(before) != len(now):
        return
    for old, new in zip(before, now, strict=True):
        in_target = [each for each in vague_counts(match_target, TARGET) if each.english == old]
        if old != new and before.count(old) == len(in_target) == 1:
            (place,) = in_target
            opens = match_target[place.start].isupper()
            yield place.start, place.end, new.capitalize() if opens else new


def _narrowed(written: str, wanted: str) -> tuple[int, int]:
    """Return how many characters the two share, in whole words and numbers, at their start and their end."""
    one, other = _PART.findall(written), _PART.findall(wanted)
    start = end = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return sum(map(len, one[:start])), sum(map(len, one[len(one) - end :]))
