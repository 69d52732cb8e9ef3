"""Beads that a person has settled: the rest is aligned around them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.alignment.corridor import Point, longest_rise
from workbench.domain.bead import Bead


@dataclass(frozen=True, slots=True)
class Pins:
    """``frame`` holds the beads that cut the texts into gaps, ``aside`` the null, crossing and torn ones.

    The sentences of those set aside take part in no other bead.
    """

    frame: tuple[Bead, ...]
    aside: tuple[Bead, ...]

    def gaps(self, end: Point) -> list[tuple[Point, Point]]:
        """Return where each stretch between two beads of the frame begins and ends, from 0 to ``end``."""
        begins = [(0, 0)] + [(bead.source[-1] + 1, bead.target[-1] + 1) for bead in self.frame]
        ends = [(bead.source[0], bead.target[0]) for bead in self.frame] + [end]
        return list(zip(begins, ends, strict=True))

    def put_back(self, beads: Sequence[Bead]) -> list[Bead]:
        """Return the beads with those set aside in the place of their first sentence."""
        sources = {number: bead for bead in self.aside for number in bead.source}
        targets = {number: bead for bead in self.aside for number in bead.target}
        found: dict[Bead, None] = {}
        for bead in beads:
            owners = [sources.get(number) for number in bead.source]
            owners += [
                None if (owner := targets.get(number)) and owner.source else owner for number in bead.target
            ]
            found[next((owner for owner in owners if owner), bead)] = None
        aside = frozenset(self.aside)
        return [bead for bead in found if bead in aside or not set(bead.target) & targets.keys()]


def sort_pins(beads: Iterable[Bead]) -> Pins:
    """Tell the beads that frame the rest from those that stand aside."""
    pins = list(beads)
    whole = {
        (bead.source[0], bead.target[0]): bead
        for bead in pins
        if not bead.is_null and _is_run(bead.source) and _is_run(bead.target)
    }
    frame = tuple(whole[point] for point in longest_rise(sorted(whole)))
    framing = frozenset(frame)
    return Pins(frame, tuple(bead for bead in pins if bead not in framing))


def _is_run(numbers: Sequence[int]) -> bool:
    return list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))
