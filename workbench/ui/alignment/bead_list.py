"""An alignment's beads in text order, kept up to date a few at a time."""

from collections.abc import Collection, Sequence
from operator import attrgetter

from workbench.domain.alignment import StoredBead, is_doubtful, out_of_order
from workbench.domain.bead import BeadState
from workbench.domain.wording import tr

_by_place = attrgetter("position", "id")


class BeadList:
    """Ten thousand beads take no more than a few milliseconds to follow a change."""

    def __init__(self, beads: Sequence[StoredBead] = ()) -> None:
        self.beads = list(beads)
        self.displaced: frozenset[int] = frozenset()  # ids of beads whose translation stands elsewhere
        self._places: dict[int, int] = {}
        self._accepted = self._doubtful = 0
        self._count(self.beads, 1)
        self._find_places()

    def update(self, ids: Collection[int], found: Sequence[StoredBead]) -> bool:
        """Take what became of the beads ``ids``; return whether they only have other verdicts now."""
        old = [self.beads[self._places[each]] for each in ids if each in self._places]
        self._count(old, -1)
        self._count(found, 1)
        if _places_of(old) == _places_of(found):
            for each in found:
                self.beads[self._places[each.id]] = each
            return True
        gone = set(ids)
        self.beads = [*(each for each in self.beads if each.id not in gone), *found]
        self.beads.sort(key=_by_place)
        self._find_places()
        return False

    @property
    def counted(self) -> str:
        """How far the review is: ``212 of 240 accepted, 9 to look at``."""
        return tr(
            "{accepted:,} of {count:,} accepted, {doubtful:,} to look at",
            accepted=self._accepted,
            count=len(self.beads),
            doubtful=self._doubtful,
        )

    def place(self, bead_id: int) -> int | None:
        """Return where a bead stands in the text."""
        return self._places.get(bead_id)

    def _count(self, beads: Sequence[StoredBead], by: int) -> None:
        for each in beads:
            self._accepted += by * (each.bead.state is BeadState.ACCEPTED)
            self._doubtful += by * is_doubtful(each.bead)

    def _find_places(self) -> None:
        self._places = {each.id: place for place, each in enumerate(self.beads)}
        self.displaced = out_of_order(self.beads)


def _places_of(beads: Sequence[StoredBead]) -> set[tuple[object, ...]]:
    return {(each.id, each.position, each.bead.source, each.bead.target) for each in beads}
