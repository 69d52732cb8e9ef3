"""Corrections of names and terms, by the segments that taught them."""

from collections.abc import Iterable

from workbench.domain.correction import Correction
from workbench.store.project_file import ProjectFile
from workbench.store.selection import ORDER

_UNTOUCHED = "state = 'draft' AND origin = 'MT' AND NOT locked AND NOT set_aside"


def corrections(file: ProjectFile) -> list[Correction]:
    """Return all corrections, the oldest first."""
    rows = file.rows("SELECT source, drafted, target, segment_id, id FROM correction ORDER BY id")
    return [Correction(*row) for row in rows]


def learn(file: ProjectFile, segment_id: int, learned: Iterable[Correction]) -> None:
    """Keep what a segment taught, in place of what it taught before."""
    file.write("DELETE FROM correction WHERE segment_id = ?", (segment_id,))
    for each in learned:
        file.write(
            "INSERT INTO correction (segment_id, source, drafted, target) VALUES (?, ?, ?, ?)",
            (segment_id, each.source, each.drafted, each.target),
        )


def move(file: ProjectFile, taught_by: int, segment_id: int) -> None:
    """Keep what one segment taught with another."""
    file.write("UPDATE correction SET segment_id = ? WHERE segment_id = ?", (segment_id, taught_by))


def remove(file: ProjectFile, correction_id: int) -> None:
    """Forget one."""
    file.write("DELETE FROM correction WHERE id = ?", (correction_id,))


def drafts_with(file: ProjectFile, correction: Correction) -> list[int]:
    """Return the segments whose model's draft seems to need a correction, in text order.

    The first letters are left out of the search, as they may be capitals here and not there.
    """
    rows = file.rows(
        f"SELECT id FROM segment WHERE {_UNTOUCHED} AND instr(target, ?) AND instr(source, ?) {ORDER}",
        (correction.drafted[1:], correction.source[1:]),
    )
    return [segment_id for (segment_id,) in rows]
