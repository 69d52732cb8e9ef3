"""Where long texts are searched."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.alignment.corridor import corridor, longest_rise
from workbench.alignment.overlap import Overlap

points = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30)), unique_by=lambda point: point[0], max_size=9
)


def overlap(source: list[list[str]], target: list[list[str]]) -> Overlap:
    return Overlap([[(word,) for word in words] for words in source], target)


def rare(count: int) -> list[list[str]]:
    """Return sentences of three words that no other sentence has."""
    return [[f"{letter}{number}" for letter in "abc"] for number in range(count)]


def is_passable(rows: list[range]) -> bool:
    return all(len(range(max(a.start, b.start), min(a.stop, b.stop))) > 0 for a, b in pairwise(rows))


def test_short_texts_are_searched_whole() -> None:
    assert corridor((0, 0), (20, 30), overlap([], [])) == [range(31)] * 21


def test_long_texts_are_searched_along_their_anchors() -> None:
    sentences = rare(1000)
    rows = corridor((0, 0), (1000, 900), overlap(sentences, sentences[100:]))
    assert is_passable(rows)
    assert all(number - 100 in rows[number] for number in range(120, 1000))
    assert sum(map(len, rows)) < 1000 * 60


@pytest.mark.parametrize("size", [(3000, 2500), (300, 5000), (5000, 2), (2, 20000)])
def test_unrelated_texts_stay_within_bounded_memory(size: tuple[int, int]) -> None:
    rows = corridor((0, 0), size, overlap([["x"]] * size[0], [["y"]] * size[1]))
    assert rows[0].start == 0
    assert rows[-1][-1] == size[1]
    assert is_passable(rows)
    assert sum(map(len, rows)) < 340 * sum(size)


def test_a_long_insertion_does_not_tear_the_corridor() -> None:
    sentences = rare(400)
    inserted = [["z"] for _ in range(600)]
    rows = corridor((0, 0), (400, 1000), overlap(sentences, sentences[:200] + inserted + sentences[200:]))
    assert is_passable(rows)
    assert 100 in rows[100]
    assert 950 in rows[350]


def test_a_stretch_keeps_inside_its_borders() -> None:
    sentences = rare(600)
    rows = corridor((100, 150), (500, 550), overlap(sentences, sentences))
    assert len(rows) == 401
    assert min(row.start for row in rows) == 150
    assert max(row.stop for row in rows) == 551


@given(points)
def test_the_longest_rise_rises_and_is_not_beaten_by_chance(found: list[tuple[int, int]]) -> None:
    ordered = sorted(found)
    rise = longest_rise(ordered)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(rise))
    chance = random.Random(1)
    for _ in range(20):
        other: list[tuple[int, int]] = []
        for point in ordered:
            if (not other or point[1] > other[-1][1]) and chance.random() < 0.7:
                other.append(point)
        assert len(other) <= len(rise)
