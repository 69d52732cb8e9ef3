"""Where in two long texts an alignment may run: a corridor along sentence pairs that are surely right."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbench.alignment.overlap import Overlap

Point = tuple[int, int]
"""A place between sentences: how many source and target sentences lie before it."""

_SMALL = 20_000  # places: so many are quicker searched whole than thought about
_MARGIN = 5  # sentences beyond what the anchors say
_WIDEST = 75  # sentences on each side of the straight line between two anchors
_RARE = 5  # sentences: a word in more of them anchors nothing
_SHARED = 2  # rare words in common make an anchor


def corridor(begin: Point, end: Point, overlap: Overlap) -> list[range]:
    """Return for each source place from ``begin`` to ``end`` the target places that it may meet.

    Together they hold at most some 170 places a sentence, however long the texts are.
    """
    rows, columns = end[0] - begin[0] + 1, end[1] - begin[1] + 1
    if rows * columns <= _SMALL:
        return [range(begin[1], end[1] + 1)] * rows
    lows, highs = [end[1]] * rows, [begin[1]] * rows
    for left, right in pairwise([begin, *_anchors(begin, end, overlap), end]):
        for row, (low, high) in enumerate(_between(left, right), left[0] - begin[0]):
            lows[row] = min(lows[row], max(begin[1], low - _MARGIN))
            highs[row] = max(highs[row], min(end[1], high + _MARGIN))
    return [range(low, high + 1) for low, high in zip(lows, highs, strict=True)]


def _between(left: Point, right: Point) -> Iterator[Point]:
    """Yield the lowest and the highest target place for each source place between two anchors.

    A row reaches as far as the next row's middle, so that a path never has to leave the corridor.
    """
    rows, columns = right[0] - left[0], right[1] - left[1]
    for row in range(rows + 1):
        middle = left[1] + (columns * row // rows if rows else 0)
        next_middle = left[1] + (columns * (row + 1) // rows if row < rows else columns)
        yield max(left[1], middle - _WIDEST), min(right[1], next_middle + _WIDEST)


def _anchors(begin: Point, end: Point, overlap: Overlap) -> list[Point]:
    """Return sentence pairs that share rare words, each the other's best, in the order of both texts."""
    best: dict[int, Point] = {}
    best_source: dict[int, Point] = {}
    for (source, target), count in overlap.rare_pairs(_RARE).items():
        inside = begin[0] <= source < end[0] and begin[1] <= target < end[1]
        if inside and count >= _SHARED:
            best[source] = max(best.get(source, (0, 0)), (count, target))
            best_source[target] = max(best_source.get(target, (0, 0)), (count, source))
    mutual = [
        (source, target) for source, (_, target) in sorted(best.items()) if best_source[target][1] == source
    ]
    return longest_rise(mutual)


def longest_rise(points: Iterable[Point]) -> list[Point]:
    """Return the longest run of points that rise in both texts (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    chain: list[tuple[Point, int]] = []
    for point in points:
        place = bisect_left(tails, point[1])
        chain.append((point, ends[place - 1] if place else -1))
        tails[place : place + 1] = [point[1]]
        ends[place : place + 1] = [len(chain) - 1]
    rise, number = [], ends[-1] if ends else -1
    while number >= 0:
        point, number = chain[number]
        rise.append(point)
    return rise[::-1]
