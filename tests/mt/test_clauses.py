"""Long sentences are cut where a reader would pause, and nothing is lost."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.mt.clauses import halve, join_clauses, split_clauses


def no_longer_than(limit: int) -> Callable[[str], bool]:
    return lambda text: len(text) <= limit


def test_a_sentence_is_cut_at_its_strongest_pause() -> None:
    text = "Harga beras naik di banyak daerah; warga, yang sudah lama mengeluh, meminta bantuan segera"
    assert halve(text) == (
        "Harga beras naik di banyak daerah;",
        "warga, yang sudah lama mengeluh, meminta bantuan segera",
    )


def test_without_punctuation_it_is_cut_before_a_joining_word() -> None:
    text = "warga desa menanam padi di sawah ketika hujan turun dengan sangat deras"
    assert halve(text)[1].startswith("ketika")


def test_a_scrap_at_the_edge_is_no_clause() -> None:
    left, right = halve("Ya, warga desa menanam padi di sawah bersama seluruh keluarga mereka")
    assert min(len(left), len(right)) > 20


def test_text_without_any_blank_is_cut_too() -> None:
    assert "".join(split_clauses("x" * 100, no_longer_than(30))) == "x" * 100


@given(st.text(min_size=1, max_size=300), st.integers(1, 60))
def test_every_part_fits_and_no_letter_is_lost(text: str, limit: int) -> None:
    parts = split_clauses(text, no_longer_than(limit))
    assert all(0 < len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("sources", "drafts", "joined"),
    [
        (["warga datang,", "kata dia."], ["Residents came,", "He said."], "Residents came, he said."),
        (["Warga datang.", "Dia pergi."], ["Residents came.", "He left."], "Residents came. He left."),
        (
            ["warga datang", "dari desa"],
            ["Residents came.", "From the village"],
            "Residents came from the village",
        ),
        (["warga", "AS datang"], ["Residents", "US came"], "Residents US came"),
        (["satu", "dua"], ["One", ""], "One"),
    ],
)
def test_drafts_of_parts_are_joined_without_stops_of_their_own(
    sources: list[str], drafts: list[str], joined: str
) -> None:
    assert join_clauses(sources, drafts) == joined
