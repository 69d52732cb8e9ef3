"""What a tool would refuse or drop of a memory, said before it leaves: which unit, why, and what to do."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.domain.memory import TranslationUnit
from workbench.exchange.characters import allowed
from workbench.exchange.tmx_presets import TmxPreset

_KEEPS_ONE = {"Phrase"}  # of several targets for a source between the same neighbours, the last


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a tool would not take as it is; ``row`` counts the units from 1."""

    row: int
    source: str
    reason: str
    fix: str


def preflight(units: Iterable[TranslationUnit], preset: TmxPreset) -> Iterator[Remark]:
    """Yield what the preset's tool would refuse or drop, unit by unit."""
    first_rows: dict[tuple[str, str], int] = {}
    places: dict[tuple[str, str, str], tuple[int, str]] = {}
    for row, unit in enumerate(units, start=1):
        yield from (Remark(row, unit.source, reason, fix) for reason, fix in _alone(unit, preset))
        first = first_rows.setdefault((unit.source, unit.target), row)
        if first != row:
            yield Remark(row, unit.source, f"It is the same as unit {first}.", "Nothing: tools keep one.")
        place = unit.source, unit.context_before, unit.context_after
        earlier, target = places.setdefault(place, (row, unit.target))
        if target != unit.target and preset.name in _KEEPS_ONE:
            yield Remark(
                row, unit.source,
                f"{preset.name} replaces the target of unit {earlier} by this one's.",
                "Give both sentences the same target, or set one aside.",
            )  # fmt: skip


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
