"""A segment: one sentence in its place in an article, and what may be done to it when."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from workbench.domain.errors import EmptyTargetError, LockedSegmentError, SegmentError
from workbench.domain.wording import tr


class State(StrEnum):
    """How far a segment has come."""

    UNTRANSLATED = "untranslated"
    DRAFT = "draft"
    CONFIRMED = "confirmed"
    REVIEWED = "reviewed"
    REJECTED = "rejected"


class Origin(StrEnum):
    """Where a target came from."""

    MT = "MT"
    TM = "TM"
    HUMAN = "human"
    ALIGNMENT = "alignment"
    PROPAGATION = "propagation"


FINAL_STATES = frozenset({State.CONFIRMED, State.REVIEWED})


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, source and target.

    ``number`` counts from 1 within the article, set-aside segments included, so that it is stable; in an
    article that came from an alignment numbers are left out where no bead is accepted yet.
    ``start`` and ``end`` are character offsets of the source in its paragraph as imported.
    ``score`` is the match percentage of a TM draft (101 for context), or the model's mean
    log-probability of an MT draft, or an aligned bead's probability, and None otherwise.
    ``leads_paragraph`` marks the first segment of a paragraph, ``heading`` those of a heading inside the
    article. ``reason`` says why the reviewer rejected the target; it stays until the segment is confirmed
    again. One that ``stands_alone`` neither takes the target of a repetition nor gives its own.
    """

    id: int
    article_id: int
    paragraph_id: int
    number: int
    source: str
    target: str = ""
    state: State = State.UNTRANSLATED
    origin: Origin | None = None
    score: float | None = None
    start: int = 0
    end: int = 0
    leads_paragraph: bool = False
    locked: bool = False
    set_aside: bool = False
    in_memory: bool = True
    comments: int = 0
    changed_by: str = ""
    changed_at: str = ""
    reason: str = ""
    heading: bool = False
    stands_alone: bool = False

    @property
    def is_final(self) -> bool:
        """Whether the translator or the reviewer has settled the target."""
        return self.state in FINAL_STATES

    @property
    def takes_drafts(self) -> bool:
        """Whether a machine may fill the target: never over typing, nor a settled or locked segment."""
        return (
            not self.locked
            and not self.set_aside
            and (
                self.state is State.UNTRANSLATED
                or (self.state is State.DRAFT and self.origin is not Origin.HUMAN)
            )
        )

    def typed(self, target: str) -> Self:
        """Return the segment with a target that a person typed: a human draft, or untranslated if empty."""
        self._refuse_when_locked()
        if target == self.target:
            return self
        if not target.strip():
            return replace(self, target="", state=State.UNTRANSLATED, origin=None, score=None)
        return replace(self, target=target, state=State.DRAFT, origin=Origin.HUMAN, score=None)

    def drafted(self, target: str, origin: Origin, score: float | None = None) -> Self:
        """Return the segment with a machine's draft; the caller asks ``takes_drafts`` first."""
        self._refuse_when_locked()
        return replace(self, target=target, state=State.DRAFT, origin=origin, score=score)

    def confirmed(self) -> Self:
        """Return the segment made final.

        Raises:
            EmptyTargetError: the target holds no text.
            LockedSegmentError: the segment is locked.
        """
        self._refuse_when_locked()
        if not self.target.strip():
            raise EmptyTargetError(
                tr("Segment {number} has no translation yet.", number=self.number),
                tr("Type one before you confirm it."),
            )
        return replace(self, state=State.CONFIRMED, reason="")

    def accepted(self) -> Self:
        """Return the segment as the reviewer accepts it.

        Raises:
            SegmentError: nobody has confirmed it.
            LockedSegmentError: the segment is locked.
        """
        self._refuse_unless_settled(tr("Confirm it before you accept it."))
        return replace(self, state=State.REVIEWED, reason="")

    def rejected(self, reason: str) -> Self:
        """Return the segment as the reviewer rejects it.

        Raises:
            SegmentError: nobody has confirmed it, or no reason is given.
            LockedSegmentError: the segment is locked.
        """
        self._refuse_unless_settled(tr("Confirm it before you reject it."))
        if not reason.strip():
            raise SegmentError(tr("A rejection needs a reason."), tr("Say in a few words what is wrong."))
        return replace(self, state=State.REJECTED, reason=reason.strip())

    def reopened(self) -> Self:
        """Return a final or rejected segment as a draft again; its origin stays."""
        self._refuse_when_locked()
        if self.state in {State.UNTRANSLATED, State.DRAFT}:
            return self
        return replace(self, state=State.DRAFT)

    def cleared(self) -> Self:
        """Return the segment without a target."""
        return self.typed("")

    def _refuse_unless_settled(self, hint: str) -> None:
        self._refuse_when_locked()
        if not self.is_final and self.state is not State.REJECTED:
            raise SegmentError(tr("Segment {number} is not confirmed yet.", number=self.number), hint)

    def _refuse_when_locked(self) -> None:
        if self.locked:
            raise LockedSegmentError(
                tr("Segment {number} is locked.", number=self.number), tr("Unlock it to change it.")
            )
