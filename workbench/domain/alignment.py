"""A text and its translation while they are aligned, and what alignment review does to their beads."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError
from workbench.domain.wording import tr

Side = Literal["source", "target"]
SIDES: tuple[Side, Side] = ("source", "target")
SURE = 0.9  # a bead of this score or more is right but for two in a hundred


@dataclass(frozen=True, slots=True)
class SourceSentence:
    """A sentence of the source, in its paragraph (counted from 1) from ``start`` to ``end`` characters."""

    text: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The sentences of two texts; ``drafts`` are the model's translations of the source, if there are any.

    ``target_title`` and ``target_file`` are the translation's; the source's stand in its article.
    """

    sources: tuple[SourceSentence, ...]
    targets: tuple[str, ...]
    drafts: tuple[str, ...] | None = None
    target_title: str = ""
    target_file: str = ""

    def sentences(self, side: Side, numbers: Collection[int]) -> tuple[str, ...]:
        """Return the sentences of a side with these numbers."""
        if side == "source":
            return tuple(self.sources[number].text for number in numbers)
        return tuple(self.targets[number] for number in numbers)

    def texts(self, bead: Bead) -> tuple[str, str]:
        """Return both sides of a bead, each as one text."""
        return " ".join(self.sentences("source", bead.source)), " ".join(
            self.sentences("target", bead.target)
        )


@dataclass(frozen=True, slots=True)
class StoredBead:
    """A bead in the project: ``position`` is its place in the text, ``segment_id`` what it became."""

    id: int
    position: float
    bead: Bead
    segment_id: int | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence where it stands: its bead's id, its side and its number."""

    bead_id: int
    side: Side
    number: int


def side_of(bead: Bead, side: Side) -> tuple[int, ...]:
    """Return the numbers on one side."""
    return bead.source if side == "source" else bead.target


def is_doubtful(bead: Bead) -> bool:
    """Whether a person should look at the bead: nobody has, and the score does not speak for it."""
    return bead.state is BeadState.PENDING and (bead.score is None or bead.score < SURE)


def out_of_order(beads: Sequence[StoredBead]) -> frozenset[int]:
    """Return the ids of the fewest beads without which the translation goes on in the order of the source.

    A bead whose target sentences do not follow each other is one; the others are what the longest increasing
    run of target sentences leaves out, found in the order of beads (M. L. Fredman, "On computing the length
    of longest increasing subsequences", 1975).
    """
    there = [(place, each) for place, each in enumerate(beads) if each.bead.target]
    parted = {each.id for _, each in there if jump_in(each.bead.target) is not None}
    firsts = [(each.bead.target[0], place) for place, each in there]
    if all(one < other for one, other in pairwise(firsts)):
        return frozenset(parted)
    ends: list[int] = []  # the lowest last sentence of a run, by its length
    holders: list[int] = []  # where each of these runs ends
    before: dict[int, int | None] = {}
    for first, place in firsts:
        at = bisect_left(ends, first)
        before[place] = holders[at - 1] if at else None
        ends[at : at + 1], holders[at : at + 1] = [first], [place]
    kept, place_now = set(), holders[-1] if holders else None
    while place_now is not None:
        kept.add(place_now)
        place_now = before[place_now]
    return frozenset(parted.union(beads[place].id for _, place in firsts if place not in kept))


def jump_in(numbers: Sequence[int]) -> int | None:
    """Return the first number that does not follow the one before, None if each does."""
    if numbers[-1] - numbers[0] == len(numbers) - 1:
        return None
    return next(other for one, other in pairwise(numbers) if other != one + 1)


def merged(first: Bead, second: Bead) -> Bead:
    """Return two beads as one, by hand."""
    return by_hand(first.source + second.source, first.target + second.target)


def parted(bead: Bead, side: Side, number: int) -> tuple[Bead, Bead]:
    """Return a bead as two, by hand: the second begins with sentence ``number`` of a side.

    Where that leaves nothing to one of them, the first sentences of both sides part from the others, and a
    pair of sentences from each other.

    Raises:
        AlignmentError: it is a single sentence.
    """
    if len(bead.source) + len(bead.target) < 2:
        raise AlignmentError(
            tr("A single sentence cannot be split."), tr("Merge it, or move it to another bead.")
        )
    at = side_of(bead, side).index(number) or 1
    if max(len(bead.source), len(bead.target)) == 1:
        return by_hand(bead.source, ()), by_hand((), bead.target)
    return by_hand(bead.source[:at], bead.target[:at]), by_hand(bead.source[at:], bead.target[at:])


def moved(giver: Bead, taker: Bead, side: Side, numbers: Collection[int]) -> tuple[Bead | None, Bead]:
    """Return both beads after sentences went from one to the other; the giver may be left with nothing."""
    left = tuple(number for number in side_of(giver, side) if number not in numbers)
    more = tuple(sorted({*side_of(taker, side), *numbers}))
    remains = _with_side(giver, side, left)
    empty = not (remains.source or remains.target)
    return None if empty else replace(remains, pinned=False), _with_side(taker, side, more)


def by_hand(source: tuple[int, ...], target: tuple[int, ...]) -> Bead:
    """Return a bead that a person made: no score, and it stays when the rest is aligned again."""
    return Bead(tuple(sorted(source)), tuple(sorted(target)), pinned=True)


def _with_side(bead: Bead, side: Side, numbers: tuple[int, ...]) -> Bead:
    return by_hand(numbers, bead.target) if side == "source" else by_hand(bead.source, numbers)
