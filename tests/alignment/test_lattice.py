"""The best alignment and its beads' probabilities, against all alignments written out."""

import math
from collections.abc import Iterator
from functools import partial

import pytest

from workbench.alignment.lattice import Gain, Lattice
from workbench.alignment.weights import KINDS, Kind

Steps = tuple[tuple[range, range], ...]


def gain(seed: int, source: range, target: range, kind: Kind) -> float:
    """Return some number between -2 and 2 that depends on everything."""
    return math.sin(seed + 3.7 * source.start + 1.3 * target.start + 7.1 * kind[0] + 2.9 * kind[1]) * 2


def all_paths(rows: int, columns: int) -> Iterator[Steps]:
    if rows == columns == 0:
        yield ()
    for down, along in KINDS:
        if down <= rows and along <= columns:
            step = (range(rows - down, rows), range(columns - along, columns))
            yield from ((*path, step) for path in all_paths(rows - down, columns - along))


def worth(path: Steps, gain: Gain) -> float:
    return sum(gain(source, target, (len(source), len(target))) for source, target in path)


def places(path: Steps) -> set[tuple[int, int, int, int]]:
    """Return the beads' ends as numbers: empty ranges are all equal."""
    return {(source.start, source.stop, target.start, target.stop) for source, target in path}


def filled(lattice: Lattice, gain: Gain) -> Lattice:
    for row in range(len(lattice)):
        lattice.fill(row, gain)
    return lattice


@pytest.mark.parametrize("seed", range(5))
def test_the_path_is_the_best_of_all(seed: int) -> None:
    its = partial(gain, seed)
    best = max(all_paths(4, 3), key=lambda path: worth(path, its))
    found = filled(Lattice(0, [range(4)] * 5), its).path()
    assert tuple((source, target) for source, target, _ in found) == best


@pytest.mark.parametrize("seed", range(5))
def test_a_beads_probability_is_the_share_of_the_alignments_that_hold_it(seed: int) -> None:
    its = partial(gain, seed)
    weights = [(places(path), math.exp(worth(path, its))) for path in all_paths(3, 3)]
    for source, target, probability in filled(Lattice(0, [range(4)] * 4), its).path():
        (place,) = places(((source, target),))
        holding = sum(weight for held, weight in weights if place in held)
        assert probability == pytest.approx(holding / sum(weight for _, weight in weights), abs=1e-5)


def test_a_stretch_of_a_text_keeps_the_texts_numbers() -> None:
    def one_to_one(source: range, target: range, kind: Kind) -> float:
        return 1.0 if kind == (1, 1) else -9.0

    found = filled(Lattice(10, [range(20, 23)] * 3), one_to_one).path()
    assert [(source, target) for source, target, _ in found] == [
        (range(10, 11), range(20, 21)),
        (range(11, 12), range(21, 22)),
    ]
