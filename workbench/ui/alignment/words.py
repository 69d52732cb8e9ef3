"""What is said of beads, and the tokens that colour them."""

from collections.abc import Sequence

from workbench.domain.alignment import SURE, StoredBead, is_doubtful
from workbench.domain.bead import Bead, BeadState

LIKELY = 0.6  # below that a bead is more a question than an answer


def score_token(bead: Bead) -> str:
    """Return the token that colours a bead by its score."""
    if bead.is_null:
        return "faint"
    if bead.score is None:
        return "accent"
    return "confirmed" if bead.score >= SURE else "human" if bead.score >= LIKELY else "rejected"


def state_token(bead: Bead) -> str:
    """Return the token of a bead's stripe."""
    if bead.state is BeadState.ACCEPTED:
        return "confirmed"
    if bead.state is BeadState.REJECTED:
        return "rejected"
    return "accent" if bead.pinned else "line"


def score_words(bead: Bead) -> str:
    """Return what stands on a bead: its score in percent, ``by hand``, or ``alone``."""
    if bead.is_null:
        return "alone"
    return "by hand" if bead.score is None else f"{int(bead.score * 100)} %"


def mark(bead: Bead) -> str:
    """Return the icon of a bead's state, empty where nobody has judged it."""
    if bead.state is BeadState.ACCEPTED:
        return "confirm"
    if bead.state is BeadState.REJECTED:
        return "cancel"
    return "pin" if bead.pinned else ""


def spoken(bead: Bead, texts: tuple[str, str]) -> str:
    """Return a bead as a screen reader says it."""
    state = "pinned" if bead.pinned and bead.state is BeadState.PENDING else str(bead.state)
    source, target = (text or "nothing" for text in texts)
    return f"Bead {bead.kind}, {score_words(bead)}, {state}. {source} – {target}"


def counted(beads: Sequence[StoredBead]) -> str:
    """Say how far the review is: ``212 of 240 accepted, 9 to look at``."""
    accepted = sum(each.bead.state is BeadState.ACCEPTED for each in beads)
    doubtful = sum(is_doubtful(each.bead) for each in beads)
    return f"{accepted:,} of {len(beads):,} accepted, {doubtful:,} to look at"


def in_order(beads: Sequence[StoredBead], *, lowest_first: bool) -> list[StoredBead]:
    """Return beads as they are shown; lowest first puts what is judged at the end."""
    if not lowest_first:
        return list(beads)
    return sorted(beads, key=lambda each: (each.bead.state is not BeadState.PENDING, each.bead.score or 0.0))
