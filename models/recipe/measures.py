"""What BLEU does not see: names kept, and the style of news."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.quality.numbers import check_values
from workbench.quality.pair import Pair

WORD = re.compile(r"[^\W\d_][\w'’-]*")


def names_kept(sources: Sequence[str], drafts: Sequence[str], references: Sequence[str]) -> tuple[int, int]:
    """Return how many names there are, and how many of them the drafts keep.

    A name is a capitalised source word, not the first, that the reference has in the same spelling:
    it has no translation.
    """
    kept = total = 0
    for source, draft, reference in zip(sources, drafts, references, strict=True):
        meant, drafted = set(WORD.findall(reference)), set(WORD.findall(draft))
        names = [word for word in WORD.findall(source)[1:] if word[0].isupper() and word in meant]
        total += len(names)
        kept += sum(name in drafted for name in names)
    return total, kept


def values_agree(sources: Sequence[str], drafts: Sequence[str]) -> int:
    """Return how many drafts have every number, date and time of their sources, and no other."""
    pairs = (Pair(0, source, draft) for source, draft in zip(sources, drafts, strict=True))
    return sum(not any(check_values(pair)) for pair in pairs)


@dataclass(frozen=True, slots=True)
class Example:
    """A line in news style, its expected translation, and what a draft is checked for."""

    kind: str
    source: str
    expected: str
    checks: tuple[str, ...]

    def failures(self, draft: str) -> Iterator[str]:
        """Yield the checks that a draft fails."""
        return (check for check in self.checks if not passes(draft, check))


def read_examples(table: Path) -> list[Example]:
    """Read lines ``kind TAB Indonesian TAB English TAB checks``; a line that starts with # is a remark."""
    rows = (line.split("\t") for line in table.read_text(encoding="utf-8").split("\n") if line)
    return [
        Example(kind, source, expected, tuple(checks.split(" | ")))
        for kind, source, expected, checks in (row for row in rows if not row[0].startswith("#"))
    ]


def passes(draft: str, check: str) -> bool:
    """Tell whether a draft passes a check.

    ``has X``, ``lacks X``, ``starts X``, ``ends X``, ``upper``, ``headline`` (a capital first, no full
    stop last), ``words N`` (at most), ``same`` (the draft is to be X).
    """
    what, _, value = check.partition(" ")
    return CHECKS[what](draft, value)


CHECKS: dict[str, Callable[[str, str], bool]] = {
    "has": lambda draft, value: value in draft,
    "lacks": lambda draft, value: value not in draft,
    "starts": str.startswith,
    "ends": str.endswith,
    "same": str.__eq__,
    "upper": lambda draft, _: draft == draft.upper(),
    "headline": lambda draft, _: draft[:1] == draft[:1].upper() and not draft.endswith("."),
    "words": lambda draft, value: len(draft.split()) <= int(value),
}


def shares(results: Iterable[tuple[str, bool]]) -> dict[str, tuple[int, int]]:
    """Return, for each kind, how many checks there are and how many passed."""
    counts: dict[str, tuple[int, int]] = {}
    for kind, passed in results:
        total, good = counts.get(kind, (0, 0))
        counts[kind] = total + 1, good + passed
    return counts
