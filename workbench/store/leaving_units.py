"""The units that leave a project, with the segments they stand for, an article or some rows at a time."""

from collections.abc import Iterator
from typing import Literal

from workbench.domain.memory import TranslationUnit
from workbench.domain.unit_choice import ExportMark, PlacedUnit
from workbench.store import imported_units, units
from workbench.store.project_file import ProjectFile

AT_ONCE = 2_000  # imported units read together

_NEWEST = f"""
    NOT EXISTS (
        SELECT 1 FROM memory_unit AS newer WHERE newer.key = old.key AND newer.source = old.source
        AND newer.target = old.target AND newer.id > old.id AND newer.{imported_units.LIVE}
    ) AND NOT EXISTS (
        SELECT 1 FROM unit JOIN segment ON segment.id = segment_id WHERE unit.key = old.key
        AND unit.source = old.source AND unit.target = old.target AND {units.LIVE}
    )
"""


def of_article(file: ProjectFile, article_id: int) -> Iterator[PlacedUnit]:
    """Yield an article's units in the memory, in text order."""
    rows = file.rows(
        f"{units.SELECT.replace('SELECT', 'SELECT segment_id, segment.number,', 1)} "
        f"WHERE segment.article_id = ? AND {units.LIVE} ORDER BY segment.number",
        (article_id,),
    )
    return (PlacedUnit(units.unit_of(tuple(row)), segment, number) for segment, number, *row in rows)


def imported(file: ProjectFile, after: ExportMark | None) -> Iterator[TranslationUnit]:
    """Yield what came in from files, without what stands behind a newer unit of the same pair.

    ``after`` leaves the units of files that came in since.
    """
    files = "SELECT id FROM memory_file"
    if after is not None:
        files += (
            " WHERE at > ?2 OR id IN (SELECT row_id FROM change WHERE step_id > ?3 AND place = 'memory_file')"
        )
    last = 0
    while rows := file.rows(
        f"SELECT id, {imported_units.COLUMNS} FROM memory_unit AS old WHERE id > ?1 "
        f"AND memory_file_id IN ({files}) AND {_NEWEST} ORDER BY id LIMIT {AT_ONCE}",
        (last,) if after is None else (last, after.at, after.step),
    ):
        last = rows[-1][0]
        yield from (imported_units.unit_of(tuple(row)) for _, *row in rows)


def imported_count(file: ProjectFile) -> int:
    """Count what came in from files, older units of the same pair among them."""
    row = file.row(f"SELECT count(*) FROM memory_unit WHERE {imported_units.LIVE}")
    return int(row[0]) if row else 0


def authors(file: ProjectFile) -> list[str]:
    """Return everybody who confirmed a unit that is in the memory."""
    rows = file.rows(
        "SELECT DISTINCT unit.changed_by FROM unit JOIN segment ON segment.id = segment_id "
        f"WHERE {units.LIVE} ORDER BY 1"
    )
    return [str(name) for (name,) in rows]


def changed_after(
    file: ProjectFile, article_id: int, mark: ExportMark, place: Literal["unit", "segment"]
) -> frozenset[int]:
    """Return an article's segments of which something has changed since: their ``place`` in the journal."""
    rows = file.rows(
        "SELECT segment.id FROM segment LEFT JOIN unit ON unit.segment_id = segment.id "
        f"WHERE article_id = ? AND ({place}.changed_at > ? OR EXISTS ("
        "SELECT 1 FROM change WHERE change.segment_id = segment.id AND step_id > ? AND place = ?))",
        (article_id, mark.at, mark.step, place),
    )
    return frozenset(segment for (segment,) in rows)


def mark_now(file: ProjectFile, at: str) -> ExportMark:
    """Return how far the project is now."""
    row = file.row("SELECT coalesce(max(id), 0) FROM step")
    return ExportMark(int(row[0]) if row else 0, at)
