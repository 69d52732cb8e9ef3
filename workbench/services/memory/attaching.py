"""A TMX becomes a memory file beside the project, by the job that reads it.

The file lies in the folder ``P.wbp-memories`` beside the project ``P.wbp``: what belongs to a project is
where the project is, moves and is copied with it, and is seen by whoever tidies up. Another project can
attach the same file from there, so a memory for many projects is built once too.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.memory import AttachedMemory, TranslationUnit
from workbench.store import memory_building
from workbench.store.imported_units import Gain

ENDING = ".wbm"


def memories_folder(project: Path) -> Path:
    """Return the folder of a project's memory files, which need not be there yet."""
    return project.with_name(f"{project.name}-memories")


def free_place(project: Path, tmx: Path) -> Path:
    """Return where the memory file of a TMX goes: beside one of that name, which may be in use or undone."""
    folder, number = memories_folder(project), 1
    place = folder / f"{tmx.stem}{ENDING}"
    while place.exists():
        number += 1
        place = folder / f"{tmx.stem}-{number}{ENDING}"
    return place


def unused_memories(project: Path, attached: Sequence[AttachedMemory]) -> list[Path]:
    """Return the memory files in the project's folder that are not attached to it.

    Undo looks there for one that was detached, and another project may have attached it from there.
    """
    used = {memory.path.resolve() for memory in attached}
    found = sorted(memories_folder(project).glob(f"*{ENDING}"))
    return [place for place in found if place.resolve() not in used]


def build_memory(place: Path, units: Iterable[TranslationUnit], tmx: Path) -> Gain:
    """Build the memory file of a TMX's units; a file that is there is whole.

    Raises:
        WorkbenchError: it cannot be written, or the TMX cannot be read on; no file is left then.
    """
    return memory_building.build(place, units, name=tmx.name, at=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}")
