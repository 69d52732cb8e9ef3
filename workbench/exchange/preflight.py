"""What a tool would refuse or drop of a memory, said before it leaves: which unit, why, and what to do."""

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from workbench.domain.memory import TranslationUnit
from workbench.domain.unit_choice import PlacedUnit
from workbench.domain.wording import tr
from workbench.exchange.characters import allowed
from workbench.exchange.tmx_presets import TmxPreset

LOOKED_BACK = 100  # units of the same source that a unit is compared with, the nearest first
_UNITS_BETWEEN_REPORTS = 500


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a tool would not take as it is; ``row`` counts the units from 1."""

    row: int
    placed: PlacedUnit
    reason: str
    fix: str


def preflight(
    units: Iterable[PlacedUnit], preset: TmxPreset, progress: Callable[[int], None] | None = None
) -> Iterator[Remark]:
    """Yield what the preset's tool would refuse or drop, unit by unit.

    ``progress`` hears the units seen so far. Of each unit a hundred bytes are kept, to know it again.
    """
    seen = _Seen()
    for row, placed in enumerate(units, start=1):
        remarks = [*_alone(placed.unit, preset), *seen.again(placed.unit, preset)]
        yield from (Remark(row, placed, reason, fix) for reason, fix in remarks)
        if progress and row % _UNITS_BETWEEN_REPORTS == 0:
            progress(row)


class _Seen:
    """What has gone by: the last row of each source, and of each row the one before it with that source.

    A million units in dictionaries of their own would take 400 MB; texts are known by their hashes.
    """

    def __init__(self) -> None:
        self._last: dict[int, int] = {}
        self._before, self._targets, self._places = (array("q", [0]) for _ in range(3))

    def again(self, unit: TranslationUnit, preset: TmxPreset) -> Iterator[tuple[str, str]]:
        """Take a unit in; yield what is to be said of it for one that went by."""
        target, place = hash(unit.target), hash((unit.context_before, unit.context_after))
        row, source = len(self._before), hash(unit.source)
        earlier = list(islice(self._rows(self._last.get(source, 0)), LOOKED_BACK))
        self._before.append(self._last.get(source, 0))
        self._last[source] = row
        self._targets.append(target)
        self._places.append(place)
        same = next((each for each in earlier if self._targets[each] == target), None)
        other = next((each for each in earlier if self._places[each] == place), None)
        if same is not None:
            yield tr("It is the same as unit {number}.", number=same), tr("Nothing: tools keep one.")
        elif other is not None and preset.keeps_one:
            yield (
                tr(
                    "{tool} replaces the target of unit {number} by this one's.",
                    tool=preset.name,
                    number=other,
                ),
                tr("Give both sentences the same target, or set one aside."),
            )

    def _rows(self, row: int) -> Iterator[int]:
        while row:
            yield row
            row = self._before[row]


def _alone(unit: TranslationUnit, preset: TmxPreset) -> Iterator[tuple[str, str]]:
    """Yield what is to be said of a unit by itself: the reason, the fix."""
    sides = unit.source, unit.target
    if not all(allowed(side).strip() for side in sides):
        yield tr("A side is empty, so it is left out."), tr("Translate it, or set it aside.")
    elif any(allowed(side) != side for side in sides):
        yield tr("It holds characters that XML forbids; they are taken out."), tr("Type the sentence anew.")
    if unit.draft:
        yield (
            tr("Nobody has confirmed it, and {tool} may not tell.", tool=preset.name),
            tr("Confirm it, or export no drafts."),
        )
    if any("\n" in side for side in sides):
        yield (
            tr("It has a line break, where other tools split a segment."),
            tr("Replace the break by a space."),
        )
    if preset.longest and max(map(len, sides)) > preset.longest:
        yield (
            tr(
                "{tool} refuses a side of more than {longest:,} characters.",
                tool=preset.name,
                longest=preset.longest,
            ),
            tr("Split the segment."),
        )
