"""What a tool would refuse or drop of a memory, said before it leaves: which unit, why, and what to do."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from workbench.domain.memory import TranslationUnit
from workbench.domain.unit_choice import PlacedUnit
from workbench.exchange.characters import allowed
from workbench.exchange.tmx_presets import TmxPreset

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

    ``progress`` hears the units seen so far. Of each unit a few bytes are kept, to know it again.
    """
    pairs: dict[int, int] = {}
    places: dict[int, tuple[int, int]] = {}
    for row, placed in enumerate(units, start=1):
        unit = placed.unit
        yield from (Remark(row, placed, reason, fix) for reason, fix in _alone(unit, preset))
        first = pairs.setdefault(hash((unit.source, unit.target)), row)
        if first != row:
            yield Remark(row, placed, f"It is the same as unit {first}.", "Nothing: tools keep one.")
        elif preset.keeps_one:
            place = hash((unit.source, unit.context_before, unit.context_after))
            earlier, target = places.setdefault(place, (row, hash(unit.target)))
            if target != hash(unit.target):
                yield Remark(
                    row, placed,
                    f"{preset.name} replaces the target of unit {earlier} by this one's.",
                    "Give both sentences the same target, or set one aside.",
                )  # fmt: skip
        if progress and row % _UNITS_BETWEEN_REPORTS == 0:
            progress(row)


def _alone(unit: TranslationUnit, preset: TmxPreset) -> Iterator[tuple[str, str]]:
    """Yield what is to be said of a unit by itself: the reason, the fix."""
    sides = unit.source, unit.target
    if not all(allowed(side).strip() for side in sides):
        yield "A side is empty, so it is left out.", "Translate it, or set it aside."
    elif any(allowed(side) != side for side in sides):
        yield "It holds characters that XML forbids; they are taken out.", "Type the sentence anew."
    if unit.draft:
        yield f"Nobody has confirmed it, and {preset.name} may not tell.", "Confirm it, or export no drafts."
    if any("\n" in side for side in sides):
        yield "It has a line break, where other tools split a segment.", "Replace the break by a space."
    if preset.longest and max(map(len, sides)) > preset.longest:
        yield (
            f"{preset.name} refuses a side of more than {preset.longest:,} characters.",
            "Split the segment.",
        )
