"""Which words of a sentence pair belong together, with and without the model's attention."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.alignment.linked_pairs import LinkedPair, error_rate, linked_pairs
from workbench.alignment.attention import Attention, pulls, word_spans
from workbench.alignment.word_links import word_links

words = st.sampled_from(["Polisi", "police", "2024", "Rp1,5", "juta", "Kapuas", "di", "warga", "—", "3.5%"])
texts = st.lists(words, max_size=8).map(" ".join)


def linked(source: str, target: str, attention: Attention | None = None) -> set[tuple[str, str]]:
    links = word_links(source, target, attention)
    return {(source[slice(*link.source)], target[slice(*link.target)]) for link in links}


def test_names_numbers_and_dates_find_each_other_without_a_model() -> None:
    found = linked(
        "Gubernur Hartono membuka jembatan 1.250 meter di Pontianak, Senin (4/3/2024).",
        "On Monday (March 4, 2024), Governor Hartono opened a 1,250-meter bridge in Pontianak.",
    )
    assert {("Hartono", "Hartono"), ("Pontianak", "Pontianak"), ("Senin", "Monday")} <= found
    assert ("1.250", "1,250-meter") in found
    assert {other for word, other in found if word in {"4", "3"}} <= {"March", "4"}


def test_amounts_meet_by_value() -> None:
    assert {("Rp2,3", "Rp2.3"), ("miliar", "billion")} <= linked("Harga Rp2,3 miliar", "Price Rp2.3 billion")


def test_a_possessive_name_is_the_name() -> None:
    assert ("Australia", "Australia's") in linked("Duta besar Australia", "Australia's ambassador")


def test_attention_links_what_no_spelling_tells() -> None:
    attention = Attention(
        source=[(0, 4), (4, 9), (9, 10)],
        target=[(0, 3), (3, 6), (6, 12)],
        weights=[[0.1, 0.9, 0.0], [0.3, 0.7, 0.0], [0.9, 0.1, 0.0]],
    )
    assert linked("ikan segar", "fresh fishes", attention) == {("ikan", "fishes"), ("segar", "fresh")}
    assert linked("ikan segar", "fresh fishes") != {("ikan", "fishes"), ("segar", "fresh")}


def test_both_directions_have_to_agree() -> None:
    attention = Attention([(0, 1), (1, 2)], [(0, 1), (1, 2)], [[1.0, 0.0], [1.0, 0.0]])
    first, second = pulls([(0, 1), (1, 2)], [(0, 1), (1, 2)], attention)
    assert first[0] == first[1] < 1
    assert second == [0.0, 0.0]


def test_two_words_share_one_partner_only_beside_each_other() -> None:
    attention = Attention([(0, 3), (4, 9)], [(0, 6)], [[0.5, 0.5]])
    assert linked("dua puluh", "twenty", attention) == {("dua", "twenty"), ("puluh", "twenty")}


def test_surer_links_weigh_more() -> None:
    links = word_links("Warga Pontianak senang", "People of Pontianak rejoice")
    weights = {link.source: link.weight for link in links}
    assert max(weights, key=weights.__getitem__) == (6, 15)


@given(source=texts, target=texts)
def test_every_link_is_between_words_and_weighs_a_part_of_one(source: str, target: str) -> None:
    links = word_links(source, target)
    assert {link.source for link in links} <= set(word_spans(source))
    assert {link.target for link in links} <= set(word_spans(target))
    assert all(0 < link.weight <= 1 for link in links)
    assert len({(link.source, link.target) for link in links}) == len(links)


def test_the_hand_made_links_are_whole() -> None:
    pairs = linked_pairs()
    assert len(pairs) >= 50
    for pair in pairs:
        assert {link[0] for link in pair.possible} == set(range(len(word_spans(pair.source))))
        assert {link[1] for link in pair.possible} == set(range(len(word_spans(pair.target))))
        assert pair.sure <= pair.possible


def test_the_error_rate_is_that_of_och_and_ney() -> None:
    pair = LinkedPair("a b", "c d", frozenset({(0, 0)}), frozenset({(0, 0), (1, 1)}))
    assert error_rate([(pair, {(0, 0), (1, 1)})]) == 0
    assert error_rate([(pair, {(0, 0), (0, 1)})]) == pytest.approx(1 / 3)
    assert error_rate([(pair, set())]) == 1


def test_without_a_model_most_links_are_right() -> None:
    rate = error_rate((pair, pair.numbered(word_links(pair.source, pair.target))) for pair in linked_pairs())
    assert rate <= 0.35
