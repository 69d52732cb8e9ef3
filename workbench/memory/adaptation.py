"""A match's target made to fit: numbers that differ between the two sources are put right in it."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from workbench.domain.memory import Match

_NUMBER = re.compile(r"(?<![\w.,])(?:Rp\s?|US\$|\$)?(\d+(?:[.,]\d+)*)(?![.,]?\d|\w)")
_CLOCK = re.compile(r"(?:pukul|jam)\s+$", re.IGNORECASE)
_OTHER_SEPARATORS = str.maketrans(".,", ",.")


@dataclass(frozen=True, slots=True)
class Adapted:
    """A target with its adapted stretches as character offsets; none when nothing was changed."""

    text: str
    changed: tuple[tuple[int, int], ...] = ()


def adapt_numbers(match_source: str, match_target: str, current_source: str) -> Adapted:
    """Return the match's target with the numbers of the current source, where there is no doubt.

    There is none when the two sources have equally many numbers, and the number that differs stands once in
    the match's source and once in its target. Indonesian separators become English ones. Times of day
    (``pukul 20.30``) and ordinals (``77th``) are left alone.
    """
    wanted = _replacements(match_source, current_source)
    found = list(_NUMBER.finditer(match_target))
    times = Counter(number.group(1) for number in found)
    parts, changed, read = [], [], 0
    length = 0
    for number in found:
        new = wanted.get(number.group(1))
        if new is None or times[number.group(1)] != 1:
            continue
        kept = match_target[read : number.start(1)]
        parts += [kept, new]
        changed.append((length + len(kept), length + len(kept) + len(new)))
        length += len(kept) + len(new)
        read = number.end(1)
    return Adapted("".join([*parts, match_target[read:]]), tuple(changed))


def adapted_match(match: Match, source: str) -> Match:
    """Return a match with the numbers of ``source`` in its target."""
    adapted = adapt_numbers(match.source, match.target, source)
    return replace(match, target=adapted.text, adapted=adapted.changed)


def _replacements(match_source: str, current_source: str) -> dict[str, str]:
    """Return, for each English number of the match that is out of place, the one to put there."""
    old, new = _numbers(match_source), _numbers(current_source)
    if len(old) != len(new):
        return {}
    times = Counter(old)
    return {
        _english(before): _english(after)
        for before, after in zip(old, new, strict=True)
        if before != after and times[before] == 1
    }


def _numbers(source: str) -> list[str]:
    """Return the numbers of an Indonesian sentence that are no times of day, in order."""
    return [
        number.group(1) for number in _NUMBER.finditer(source) if not _CLOCK.search(source, 0, number.start())
    ]


def _english(number: str) -> str:
    return number.translate(_OTHER_SEPARATORS)
