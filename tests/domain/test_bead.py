"""What a bead is and how it is judged."""

from workbench.domain.bead import Bead, BeadState


def test_its_kind_counts_both_sides() -> None:
    assert Bead((3, 4), (7,)).kind == "2-1"
    assert Bead((3,), ()).kind == "1-0"


def test_only_a_bead_with_an_empty_side_is_null() -> None:
    assert Bead((), (2,)).is_null
    assert Bead((2,), ()).is_null
    assert not Bead((2,), (2,)).is_null


def test_an_accepted_bead_is_pinned_until_it_is_reopened() -> None:
    bead = Bead((0,), (0,), 0.7)
    assert bead.accepted().pinned
    assert bead.accepted().state is BeadState.ACCEPTED
    assert bead.accepted().reopened() == bead


def test_a_rejected_bead_is_free_to_be_aligned_again() -> None:
    rejected = Bead((0,), (0,), 0.7).accepted().rejected()
    assert (rejected.state, rejected.pinned) == (BeadState.REJECTED, False)
