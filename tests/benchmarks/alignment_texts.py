"""Texts with a known alignment, made of parallel sentences by merging, splitting, dropping and swapping."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Pair = tuple[str, str]
Beads = set[tuple[tuple[int, ...], tuple[int, ...]]]

RATES = {
    "merge_source": 0.05,
    "merge_target": 0.05,
    "merge_three": 0.01,
    "split_source": 0.04,
    "split_target": 0.04,
    "drop_source": 0.04,
    "drop_target": 0.04,
    "swap": 0.02,
}
"""How often each thing befalls a pair; the rest stays as it is."""


@dataclass
class AlignedText:
    """Two sides that grow pair by pair, and the beads that are not null."""

    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    beads: Beads = field(default_factory=set)

    def add(self, source: Sequence[str], target: Sequence[str]) -> None:
        """Append both sides of a bead."""
        first, first_target = len(self.source), len(self.target)
        self.source += source
        self.target += target
        if source and target:
            self.beads.add(
                (
                    tuple(range(first, len(self.source))),
                    tuple(range(first_target, len(self.target))),
                )
            )

    def add_swapped(self, first: Pair, second: Pair) -> None:
        """Append two pairs, the second's target before the first's: beads that cross."""
        source, target = len(self.source), len(self.target)
        self.source += [first[0], second[0]]
        self.target += [second[1], first[1]]
        self.beads |= {((source,), (target + 1,)), ((source + 1,), (target,))}


def altered(pairs: Sequence[Pair], seed: int) -> AlignedText:
    """Return a text of these pairs in which things have befallen some of them, the same for each seed."""
    chance = random.Random(seed)
    text, rest = AlignedText(), list(pairs)
    while rest:
        what = chance.choices([*RATES, ""], [*RATES.values(), 1 - sum(RATES.values())])[0]
        taken = 3 if what == "merge_three" else 2 if what in {"merge_source", "merge_target", "swap"} else 1
        now, rest = rest[:taken], rest[taken:]
        if len(now) < taken or what not in _ALTERATIONS:
            for source, target in now:
                text.add([source], [target])
        else:
            _ALTERATIONS[what](text, now)
    return text


def _split(sentence: str) -> list[str]:
    """Cut at the comma nearest to the middle, if there is one that leaves two fair halves."""
    cuts = [
        found.end() for found in re.finditer(r"[,;:] ", sentence) if 0.3 < found.end() / len(sentence) < 0.7
    ]
    if not cuts or len(sentence) < 60:
        return [sentence]
    cut = min(cuts, key=lambda place: abs(place - len(sentence) / 2))
    return [sentence[:cut].strip(), sentence[cut:].strip()]


def _merged(sentences: Sequence[str]) -> list[str]:
    first, *others = sentences
    return [", ".join([first.rstrip(". "), *(other[:1].lower() + other[1:] for other in others)])]


def _sides(pairs: Sequence[Pair]) -> tuple[list[str], list[str]]:
    return [source for source, _ in pairs], [target for _, target in pairs]


def _merge_source(text: AlignedText, pairs: Sequence[Pair]) -> None:
    source, target = _sides(pairs)
    text.add(_merged(source), target)


def _merge_target(text: AlignedText, pairs: Sequence[Pair]) -> None:
    source, target = _sides(pairs)
    text.add(source, _merged(target))


_ALTERATIONS: dict[str, Callable[[AlignedText, Sequence[Pair]], None]] = {
    "merge_source": _merge_source,
    "merge_target": _merge_target,
    "merge_three": _merge_target,
    "split_source": lambda text, pairs: text.add(_split(pairs[0][0]), [pairs[0][1]]),
    "split_target": lambda text, pairs: text.add([pairs[0][0]], _split(pairs[0][1])),
    "drop_source": lambda text, pairs: text.add([], [pairs[0][1]]),
    "drop_target": lambda text, pairs: text.add([pairs[0][0]], []),
    "swap": lambda text, pairs: text.add_swapped(*pairs),
}
