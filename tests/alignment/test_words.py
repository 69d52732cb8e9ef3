"""Which words of two languages are held to be the same."""

import pytest

from workbench.alignment.overlap import Overlap
from workbench.alignment.words import english_looks, english_stems, indonesian_looks


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("presiden", "president"),
        ("ekonominya", "economy"),
        ("politik", "political"),
        ("mengatakan", "said"),
        ("Kapuas", "Kapuas"),
        ("16.761", "16,761"),
        ("3,5", "3.5"),
        ("komisi", "commission"),
        ("gempa", "earthquake"),
    ],
)
def test_translations_meet(indonesian: str, english: str) -> None:
    (alternatives,) = indonesian_looks(indonesian)
    assert english_looks(english)[0] in alternatives


@pytest.mark.parametrize(
    ("indonesian", "english"), [("kapal", "capital"), ("1250", "1260"), ("polisi", "polish")]
)
def test_other_words_do_not(indonesian: str, english: str) -> None:
    (alternatives,) = indonesian_looks(indonesian)
    assert english_looks(english)[0] not in alternatives


def test_inflections_of_an_english_word_meet() -> None:
    assert english_stems("Governors governor") == ["govern", "govern"]


def test_rare_words_weigh_more_than_common_ones() -> None:
    source = [[("police",), ("kapuas",)], [("police",)], [("police",)]]
    target = [["police", "kapuas"], ["police"], ["police"]]
    overlap = Overlap(source, target)
    assert overlap.shared(0, 0) > 2 * overlap.shared(0, 1) > 0
    assert overlap.shared(0, 0) == pytest.approx(overlap.source_weights[0])


def test_words_that_the_other_side_never_holds_count_for_little() -> None:
    overlap = Overlap([[("a",), ("b",)]], [["a", "c"]])
    assert overlap.source_weights == overlap.target_weights == [pytest.approx(1.25 * overlap.shared(0, 0))]


def test_rare_words_tell_which_sentences_belong_together() -> None:
    overlap = Overlap([[("a",), ("b",)], [("c",), ("d",)]], [["c"], ["a", "b", "d"]])
    assert overlap.rare_pairs(1) == {(0, 1): 2, (1, 0): 1, (1, 1): 1}
    assert not overlap.rare_pairs(0)
