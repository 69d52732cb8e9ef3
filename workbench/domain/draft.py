"""A machine's draft of one sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowedMatch:
    """A memory's match of ``score`` percent, its target mended for the source of a draft."""

    target: str
    score: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What the model made of ``source``.

    ``score`` is the mean log-probability of a target piece (0 is certain, -1 is doubtful);
    ``alternatives`` are the other hypotheses, best first, without the target itself; ``followed`` is what the
    memory knows better.
    """

    source: str
    target: str
    score: float | None = None
    alternatives: tuple[str, ...] = ()
    followed: FollowedMatch | None = None
