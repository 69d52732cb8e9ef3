"""Which memories are attached to a project: their places and penalties; their units stay where they are.

A memory in the project's folder, or below it, is kept by its path from there: both can move together.
"""

from pathlib import Path, PurePath

from workbench.domain.memory import AttachedMemory
from workbench.store.project_file import ProjectFile, Row


def attached(file: ProjectFile) -> list[AttachedMemory]:
    """Return the attached memories in the order in which they came."""
    rows = file.rows(
        "SELECT name, path, penalty, made_from, author, attached_at, id FROM attached_memory ORDER BY id"
    )
    return [_memory(row, file.path.absolute().parent) for row in rows]


def attach(file: ProjectFile, memory: AttachedMemory) -> int:
    """Keep where a memory is, anew where it has an id; return its id."""
    folder = file.path.absolute().parent
    cells = (
        memory.name, _from_folder(memory.path, folder), memory.penalty, memory.made_from, memory.author,
        memory.attached_at,
    )  # fmt: skip
    if memory.id:
        file.write(
            "UPDATE attached_memory SET (name, path, penalty, made_from, author, attached_at) "
            "= (?, ?, ?, ?, ?, ?) WHERE id = ?",
            (*cells, memory.id),
        )
        return memory.id
    return file.write(
        "INSERT INTO attached_memory (name, path, penalty, made_from, author, attached_at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        cells,
    )


def set_penalty(file: ProjectFile, memory_id: int, penalty: int) -> None:
    """Change what a memory's matches lose, in per cent."""
    file.write("UPDATE attached_memory SET penalty = ? WHERE id = ?", (penalty, memory_id))


def detach(file: ProjectFile, memory_id: int) -> None:
    """Forget a memory; its file stays."""
    file.write("DELETE FROM attached_memory WHERE id = ?", (memory_id,))


def _memory(row: Row, folder: Path) -> AttachedMemory:
    name, path, *rest = row
    return AttachedMemory(name, folder / path, *rest)


def _from_folder(path: Path, folder: Path) -> str:
    place: PurePath = path.absolute()
    return (place.relative_to(folder) if place.is_relative_to(folder) else place).as_posix()
