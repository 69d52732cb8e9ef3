"""What alignment review does to beads."""

import pytest

from workbench.domain.alignment import (
    Alignment,
    SourceSentence,
    StoredBead,
    is_doubtful,
    merged,
    moved,
    out_of_order,
    parted,
)
from workbench.domain.bead import Bead
from workbench.domain.errors import AlignmentError


def test_a_bead_s_sentences_are_read_as_one_text() -> None:
    sources = tuple(SourceSentence(text, 1, 0, 5) for text in ("Satu.", "Dua.", "Tiga."))
    alignment = Alignment(sources, ("One.", "Two."))
    assert alignment.texts(Bead((1, 2), (0,))) == ("Dua. Tiga.", "One.")


def test_merged_beads_are_a_person_s() -> None:
    assert merged(Bead((3,), (4,), 0.9), Bead((), (5,))) == Bead((3,), (4, 5), pinned=True)


@pytest.mark.parametrize(
    ("bead", "side", "number", "parts"),
    [
        (Bead((1, 2), (7, 8)), "source", 2, ("1-1", "1-1")),
        (Bead((1, 2, 3), (7,)), "source", 3, ("2-1", "1-0")),
        (Bead((1,), (7, 8)), "source", 1, ("1-1", "0-1")),
        (Bead((1,), (7, 8, 9)), "target", 9, ("1-2", "0-1")),
        (Bead((1,), (7,)), "source", 1, ("1-0", "0-1")),
    ],
)
def test_a_bead_is_parted_at_a_sentence(bead, side, number, parts) -> None:
    first, second = parted(bead, side, number)
    assert (first.kind, second.kind) == parts
    assert (first.source + second.source, first.target + second.target) == (bead.source, bead.target)


def test_a_single_sentence_has_no_parts() -> None:
    with pytest.raises(AlignmentError):
        parted(Bead((1,), ()), "source", 1)


def test_a_sentence_goes_where_it_belongs_in_the_order_of_the_text() -> None:
    giver, taker = moved(Bead((1,), (4, 5)), Bead((2,), (6,)), "target", {5})
    assert giver == Bead((1,), (4,))
    assert taker == Bead((2,), (5, 6), pinned=True)


def test_nothing_is_left_of_a_bead_that_gave_its_only_sentence() -> None:
    giver, taker = moved(Bead((), (5,)), Bead((2,), (6,)), "target", {5})
    assert giver is None
    assert taker.kind == "1-2"


def test_doubtful_is_what_nobody_judged_and_no_score_speaks_for() -> None:
    assert [is_doubtful(Bead((1,), (1,), score)) for score in (0.95, 0.9, 0.89, None)] == [
        False, False, True, True,
    ]  # fmt: skip
    assert not is_doubtful(Bead((1,), (1,), 0.2).accepted())
    assert not is_doubtful(Bead((1,), (1,), 0.2).rejected())


def in_places(*targets: tuple[int, ...]) -> list[StoredBead]:
    return [StoredBead(place, place, Bead((place,), target)) for place, target in enumerate(targets)]


def test_a_paragraph_that_the_translation_moved_up_is_named_and_no_other() -> None:
    assert out_of_order(in_places((0,), (1,), (), (4,), (5,), (2,), (3,), (6,), (7,))) == {3, 4}
    assert out_of_order(in_places((0,), (5,), (1,), (2,), (3,), (4,))) == {1}
    assert out_of_order(in_places((0,), (1, 4), (2,), (3,), (5,))) == {1}
    assert out_of_order(in_places((0,), (), (1, 2), (3,))) == frozenset()
