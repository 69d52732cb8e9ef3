"""The same source in the same words: what is looked for in the whole project."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.pair import Pair

_MARKS = re.compile(r"[,;:.!?…]+(?=\s|$)")
_SHORTEST = 3  # words: shorter sentences may mean different things in different places


def check_consistency(pairs: Iterable[Pair]) -> Iterator[Finding]:
    """Yield pairs whose source is translated otherwise elsewhere, and different sources of one target.

    The translation that stands most often is taken for the right one; among equals the first is told, and
    no fix is offered. One that stands alone may differ from the others.
    """
    translated = [pair for pair in pairs if pair.target.strip()]
    together = [pair for pair in translated if not pair.stands_alone]
    yield from _differing(together, _source, _target, _translated_as, offer_fix=True)
    yield from _differing(translated, _target, _source, _standing_for, offer_fix=False)


def _differing(
    pairs: list[Pair],
    key: Callable[[Pair], str],
    side: Callable[[Pair], str],
    message: Callable[[str], str],
    *,
    offer_fix: bool,
) -> Iterator[Finding]:
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[_folded(key(pair))].append(pair)
    for text, group in groups.items():
        sides = [_folded(side(pair)) for pair in group]
        if len(set(sides)) > 1 and len(text.split()) >= _SHORTEST:
            counts = Counter(sides)
            usual = max(counts, key=counts.__getitem__)  # the first of equals: in the order of the text
            right = side(group[sides.index(usual)]).strip()
            for pair, one in zip(group, sides, strict=True):
                if one != usual:
                    fix = right if offer_fix and counts[usual] > counts[one] else None
                    yield pair.finding(Check.CONSISTENCY, message(right.rstrip(".")), fix=fix)


def _translated_as(other: str) -> str:
    return tr("The same source is translated elsewhere as “{other}”.", other=other)


def _standing_for(other: str) -> str:
    return tr("Elsewhere this translation stands for “{other}”.", other=other)


def _source(pair: Pair) -> str:
    return pair.source


def _target(pair: Pair) -> str:
    return pair.target


def _folded(text: str) -> str:
    """Return the words alone: a comma more or less is no other translation."""
    return " ".join(_MARKS.sub(" ", text.casefold()).split())
