"""Units that say the same: both sides alike up to case and spaces."""

from collections.abc import Iterable

from workbench.domain.unit_filter import StoredUnit
from workbench.memory.similarity import collapsed


def duplicates(units: Iterable[StoredUnit]) -> list[int]:
    """Return the ids of the units that can go, as another one says the same; the newest stays.

    A segment's unit always stays: its neighbours make it a context match in its place.
    """
    kept: dict[int, tuple[bool, str, int]] = {}  # by a hash, as a million pairs of texts are much to hold
    spare = []
    for each in units:
        pair = hash((_folded(each.unit.source), _folded(each.unit.target)))
        rank = each.id < 0, each.unit.changed_at, each.id
        other = kept.get(pair)
        if other is None or rank > other:
            kept[pair] = rank
        loser = other if other is None or rank > other else rank
        if loser is not None and not loser[0]:
            spare.append(loser[2])
    return spare


def _folded(side: str) -> str:
    return collapsed(side).casefold()
