"""The length-based aligner of Gale and Church (1993), to compare with."""

import math
from collections.abc import Sequence

_PRIORS = {(1, 1): 0.89, (1, 0): 0.0099, (0, 1): 0.0099, (2, 1): 0.089, (1, 2): 0.089, (2, 2): 0.011}
_VARIANCE = 6.8


def gale_church(
    source: Sequence[str], target: Sequence[str]
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Return the beads that the lengths in letters make most probable."""
    rows, columns = len(source), len(target)
    ratio = max(1, sum(map(len, target))) / max(1, sum(map(len, source)))
    costs = [[math.inf] * (columns + 1) for _ in range(rows + 1)]
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    costs[0][0] = 0.0
    for row in range(rows + 1):
        for column in range(columns + 1):
            for (down, along), prior in _PRIORS.items():
                if down > row or along > column:
                    continue
                letters = sum(map(len, source[row - down : row]))
                others = sum(map(len, target[column - along : column]))
                cost = costs[row - down][column - along] + _cost(letters, others, ratio) - math.log(prior)
                if cost < costs[row][column]:
                    costs[row][column], steps[row, column] = cost, (down, along)
    return _path(steps, rows, columns)


def _cost(source: int, target: int, ratio: float) -> float:
    if not source and not target:
        return 0.0
    mean = (source + target / ratio) / 2
    deviation = abs(source * ratio - target) / math.sqrt(_VARIANCE * mean)
    return -math.log(max(1e-12, math.erfc(deviation / math.sqrt(2))))


def _path(
    steps: dict[tuple[int, int], tuple[int, int]], row: int, column: int
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    beads = []
    while (row, column) != (0, 0):
        down, along = steps[row, column]
        beads.append((tuple(range(row - down, row)), tuple(range(column - along, column))))
        row, column = row - down, column - along
    return beads[::-1]
