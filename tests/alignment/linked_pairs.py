"""Sentence pairs whose words were linked by hand, and how far other links are from those."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

from workbench.alignment.attention import WORD
from workbench.alignment.word_links import WordLink

Link = tuple[int, int]
"""A source word and a target word, each by its number in its sentence, from 0."""


@dataclass(frozen=True)
class LinkedPair:
    """A sentence pair; the sure links are among the possible ones."""

    source: str
    target: str
    sure: frozenset[Link]
    possible: frozenset[Link]

    def numbered(self, links: Iterable[WordLink]) -> set[Link]:
        """Return links that go by offsets as links that go by the words' numbers."""
        source, target = _places(self.source), _places(self.target)
        return {(source[link.source[0]], target[link.target[0]]) for link in links}


@cache
def linked_pairs() -> tuple[LinkedPair, ...]:
    text = Path(__file__).with_name("linked_pairs.txt").read_text(encoding="utf-8")
    blocks = [block.split("\n") for block in text.strip().split("\n\n")[1:]]
    return tuple(_pair(*block) for block in blocks)


def error_rate(pairs: Iterable[tuple[LinkedPair, set[Link]]]) -> float:
    """Return the alignment error rate of Och and Ney (2003), 0 where nothing is wrong or lacking."""
    agreed = counted = 0
    for pair, links in pairs:
        agreed += len(links & pair.sure) + len(links & pair.possible)
        counted += len(links) + len(pair.sure)
    return 1 - agreed / counted


def _pair(source: str, target: str, links: str) -> LinkedPair:
    found = [link for group in links.split(";") for link in _group(group, source, target)]
    sure = frozenset(link for link, is_sure in found if is_sure)
    return LinkedPair(source, target, sure, frozenset(link for link, _ in found))


def _group(group: str, source: str, target: str) -> Iterator[tuple[Link, bool]]:
    left, right = group.split(" = ")
    for one, other in product(left.split(), right.split()):
        is_sure = not (one.endswith("?") or other.endswith("?"))
        yield (_number(one, source), _number(other, target)), is_sure


def _number(named: str, text: str) -> int:
    """Return the number of the word that is named: ``the/2?`` is the second ``the``."""
    word, _, place = named.rstrip("?").partition("/")
    numbers = [number for number, found in enumerate(_words(text)) if found.lower() == word.lower()]
    return numbers[int(place or 1) - 1]


def _words(text: str) -> list[str]:
    return WORD.findall(text)


def _places(text: str) -> dict[int, int]:
    """Return the words' numbers by where they begin."""
    return {found.start(): number for number, found in enumerate(re.finditer(WORD, text))}
