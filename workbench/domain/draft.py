"""A machine's draft of one sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """What the model made of ``source``.

    ``score`` is the mean log-probability of a target piece (0 is certain, -1 is doubtful);
    ``alternatives`` are the other hypotheses, best first, without the target itself.
    """

    source: str
    target: str
    score: float | None = None
    alternatives: tuple[str, ...] = ()
