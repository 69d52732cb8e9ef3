"""What is said of beads, and the tokens that colour them."""

from workbench.domain.alignment import SURE, StoredBead, jump_in
from workbench.domain.bead import Bead, BeadState
from workbench.domain.shown_words import BEAD_WORDS
from workbench.domain.wording import tr

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
        return tr("alone")
    return tr("by hand") if bead.score is None else f"{int(bead.score * 100)} %"


def mark(bead: Bead) -> str:
    """Return the icon of a bead's state, empty where nobody has judged it."""
    if bead.state is BeadState.ACCEPTED:
        return "confirm"
    if bead.state is BeadState.REJECTED:
        return "cancel"
    return "pin" if bead.pinned else ""


def elsewhere(bead: Bead) -> str:
    """Return where a bead's translation stands that is out of order, as its place in the English text."""
    jump = jump_in(bead.target)
    return tr("English no. {number}", number=(bead.target[0] if jump is None else jump) + 1)


def spoken(bead: Bead, texts: tuple[str, str], *, displaced: bool = False) -> str:
    """Return a bead as a screen reader says it."""
    state = tr("pinned") if bead.pinned and bead.state is BeadState.PENDING else BEAD_WORDS[bead.state]
    source, target = (text or tr("nothing") for text in texts)
    place = tr(", out of order: {place}", place=elsewhere(bead)) if displaced else ""
    return tr(
        "Bead {kind}, {score}, {state}{place}. {source} – {target}",
        kind=bead.kind,
        score=score_words(bead),
        state=state,
        place=place,
        source=source,
        target=target,
    )


def by_score(stored: StoredBead) -> tuple[bool, float]:
    """Return what beads are sorted by where the lowest scores come first; what is judged is at the end."""
    return stored.bead.state is not BeadState.PENDING, stored.bead.score or 0.0
