"""Parallel text and how often each corpus is shown."""

import lzma
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

LEAST_CAPITALS = 4
LONGEST_RATIO = 3.0


class Pair(NamedTuple):
    """An Indonesian and an English sentence; ``weight`` is how often an epoch shows them."""

    weight: float
    indonesian: str
    english: str


def open_text(path: Path) -> TextIO:
    r"""Open UTF-8 text, packed by xz or not, whose lines end at \n."""
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8", newline="\n")
    return path.open(encoding="utf-8", newline="\n")


def read_weights(table: Path) -> dict[str, float]:
    """Return each corpus's suggested weight from a table with the columns corpus and suggested_weight."""
    header, *rows = (line.split("\t") for line in table.read_text(encoding="utf-8").strip("\n").split("\n"))
    name, weight = header.index("corpus"), header.index("suggested_weight")
    return {row[name]: float(row[weight]) for row in rows if len(row) > weight}


def read_pairs(paths: Iterable[Path], weights: dict[str, float], otherwise: float) -> Iterator[Pair]:
    """Yield the plausible pairs of files with lines ``corpus TAB Indonesian TAB English``."""
    for path in paths:
        with open_text(path) as lines:
            for line in lines:
                corpus, indonesian, english = line.rstrip("\n").split("\t")
                if is_plausible(indonesian, english):
                    yield Pair(weights.get(corpus, otherwise), indonesian, english)


def is_plausible(indonesian: str, english: str) -> bool:
    """Tell whether both sides hold text of comparable length; a few words may differ as they like."""
    shorter, longer = sorted((len(indonesian.split()), len(english.split())))
    return shorter > 0 and longer <= LONGEST_RATIO * shorter + 4


def name_rich(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines with many capitals inside: copied onto both sides they teach that names stay."""
    for line in lines:
        sentence = line.rstrip("\n")
        if sum(word[:1].isupper() for word in sentence.split()[1:]) >= LEAST_CAPITALS:
            yield sentence


def copies(lines: Iterable[str], count: int, chance: random.Random) -> list[Pair]:
    """Return ``count`` name-rich sentences drawn from the lines, each as a pair with itself."""
    kept: list[str] = []
    for number, sentence in enumerate(name_rich(lines)):  # Vitter's reservoir: one pass over any number
        if number < count:
            kept.append(sentence)
        elif (place := chance.randrange(number + 1)) < count:
            kept[place] = sentence
    return [Pair(1.0, sentence, sentence) for sentence in kept]


def drawn(pairs: list[Pair], chance: random.Random) -> list[Pair]:
    """Return an epoch: each pair as often as its weight says, a fraction by chance, shuffled."""
    epoch = [pair for pair in pairs for _ in range(int(pair.weight) + (chance.random() < pair.weight % 1))]
    chance.shuffle(epoch)
    return epoch
