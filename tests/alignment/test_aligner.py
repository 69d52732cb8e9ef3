"""Two texts become beads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.alignment.story import DRAFTS, SOURCE, TARGET
from workbench.alignment.aligner import align
from workbench.domain.bead import Bead

OneToOne = [((number,), (number,)) for number in range(len(SOURCE))]
words = st.sampled_from(
    ["Polisi", "police", "2024", "Kapuas", "bridge", "jembatan", "", "?", "warga", "residents"]
)
texts = st.lists(st.lists(words, max_size=6).map(" ".join), max_size=7)


def links(beads: list[Bead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in beads if not bead.is_null]


@pytest.mark.parametrize("drafts", [DRAFTS, None], ids=["with drafts", "without"])
def test_a_faithful_translation_is_aligned_sentence_by_sentence(drafts: list[str] | None) -> None:
    beads = align(SOURCE, TARGET, drafts)
    assert links(beads) == OneToOne
    assert all(bead.score is not None and bead.score > 0.9 for bead in beads)


@pytest.mark.parametrize("drafts", [DRAFTS, None], ids=["with drafts", "without"])
def test_two_sentences_that_became_one_are_one_bead(drafts: list[str] | None) -> None:
    target = [*TARGET[:4], f"{TARGET[4][:-1]}, and {TARGET[5]}", *TARGET[6:]]
    assert ((4, 5), (4,)) in links(align(SOURCE, target, drafts))


@pytest.mark.parametrize("drafts", [DRAFTS, None], ids=["with drafts", "without"])
def test_a_sentence_that_became_two_is_one_bead(drafts: list[str] | None) -> None:
    target = [*TARGET[:2], "It cost Rp450 billion.", "It took three years to build.", *TARGET[3:]]
    assert ((2,), (2, 3)) in links(align(SOURCE, target, drafts))


@pytest.mark.parametrize("drafts", [DRAFTS, None], ids=["with drafts", "without"])
def test_a_sentence_without_a_translation_stays_alone(drafts: list[str] | None) -> None:
    beads = align(SOURCE, TARGET[:4] + TARGET[6:], drafts)
    assert Bead((4,), ()) in beads
    assert Bead((5,), ()) in beads
    assert ((6,), (4,)) in links(beads)


ELSEWHERE = [
    "Bake the cake for an hour at medium heat until it is golden.",
    "Serve it with a spoon of whipped cream and fresh strawberries.",
    "Cats sleep for most of the day because hunting takes much strength.",
    "The choir sang until midnight in a church without windows.",
]


def test_what_corresponds_to_nothing_is_not_forced() -> None:
    assert not links(align(SOURCE[1:5], ELSEWHERE, DRAFTS[1:5]))


def test_without_a_model_what_corresponds_to_nothing_is_doubtful() -> None:
    assert all((bead.score or 0) < 0.9 for bead in align(SOURCE[1:5], ELSEWHERE))


def test_a_foreign_paragraph_inside_is_left_alone() -> None:
    beads = align(SOURCE, TARGET[:2] + ELSEWHERE + TARGET[5:], DRAFTS)
    assert links(beads) == [((0,), (0,)), ((1,), (1,)), ((5,), (6,)), ((6,), (7,)), ((7,), (8,))]


def test_swapped_paragraphs_leave_one_of_them_unaligned() -> None:
    beads = align(SOURCE, TARGET[:2] + TARGET[5:8] + TARGET[2:5], DRAFTS)
    assert {((0,), (0,)), ((1,), (1,))} <= set(links(beads))
    right = {(source, (source[0] + (3 if source[0] < 5 else -3),)) for source, _ in links(beads)[2:]}
    assert set(links(beads)[2:]) == right


def test_every_bead_with_an_empty_side_has_no_score() -> None:
    assert all((bead.score is None) == bead.is_null for bead in align(SOURCE, TARGET[2:], DRAFTS))


@given(source=texts, target=texts, drafted=st.booleans())
def test_every_sentence_is_in_exactly_one_bead_in_order(
    source: list[str], target: list[str], *, drafted: bool
) -> None:
    beads = align(source, target, source if drafted else None)
    assert [number for bead in beads for number in bead.source] == list(range(len(source)))
    assert [number for bead in beads for number in bead.target] == list(range(len(target)))
    assert all(bead.score is None or 0.4 <= bead.score <= 1 for bead in beads)


def test_a_pinned_bead_stays_and_the_rest_goes_around_it() -> None:
    pin = Bead((2, 3), (2, 3), 0.2).accepted()
    beads = align(SOURCE, TARGET, DRAFTS, pinned=[pin])
    assert pin in beads
    assert links(beads) == [*OneToOne[:2], ((2, 3), (2, 3)), *OneToOne[4:]]


def test_pinned_beads_may_cross_and_stand_alone() -> None:
    frame = [Bead((number,), (number,)).accepted() for number in (0, 2, 4)]
    crossing = Bead((1,), (6,)).accepted()
    alone = Bead((), (3,)).accepted()
    beads = align(SOURCE, TARGET, DRAFTS, pinned=[crossing, alone, *frame])
    assert {crossing, alone, *frame} <= set(beads)
    assert sorted(number for bead in beads for number in bead.source) == list(range(len(SOURCE)))
    assert sorted(number for bead in beads for number in bead.target) == list(range(len(TARGET)))
    assert ((5,), (5,)) in links(beads)
    assert Bead((3,), ()) in beads


@given(texts, texts, st.lists(st.integers(0, 4), min_size=14, max_size=14))
def test_whatever_is_pinned_stays_and_every_sentence_is_in_one_bead(
    source: list[str], target: list[str], owners: list[int]
) -> None:
    of_source = list(zip(range(len(source)), owners, strict=False))
    of_target = list(zip(range(len(target)), owners[7:], strict=False))
    pinned = [
        Bead(
            tuple(at for at, its in of_source if its == owner),
            tuple(at for at, its in of_target if its == owner),
        )
        for owner in set(owners) - {0}
    ]
    pinned = [bead for bead in pinned if bead.source or bead.target]
    beads = align(source, target, pinned=pinned)
    assert set(pinned) <= set(beads)
    assert sorted(at for bead in beads for at in bead.source) == list(range(len(source)))
    assert sorted(at for bead in beads for at in bead.target) == list(range(len(target)))


def test_it_can_be_stopped() -> None:
    heard: list[int] = []

    def go_on(done: int) -> bool:
        heard.append(done)
        return done < 3

    assert align(SOURCE, TARGET, DRAFTS, go_on=go_on) == []
    assert heard == [0, 1, 2, 3]


def test_there_must_be_a_draft_for_each_sentence() -> None:
    with pytest.raises(ValueError, match="8 source sentences have 7 drafts"):
        align(SOURCE, TARGET, DRAFTS[1:])


def test_empty_texts_have_no_beads() -> None:
    assert align([], []) == []
    assert align([], ["Police."]) == [Bead((), (0,))]
