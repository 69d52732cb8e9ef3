"""Translation units: one a segment, as it was last confirmed.

A unit is in the memory unless it was withdrawn by a rejection, or its segment is set aside or kept out of it.
"""

from collections.abc import Iterator
from dataclasses import replace

from workbench.domain.memory import ALIGNMENT_PENALTY, TranslationUnit
from workbench.domain.segment import Origin, Segment
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile, Row
from workbench.store.segments import key, neighbours

LIVE = "NOT withdrawn AND in_memory AND NOT set_aside"
SELECT = """
    SELECT unit.source, unit.target, unit.origin, unit.score, context_before, context_after,
           article.title, article.file, created_by, created_at, unit.changed_by, unit.changed_at
    FROM unit JOIN segment ON segment.id = segment_id JOIN article ON article.id = segment.article_id
"""


@of_sound_rows
def same_source(file: ProjectFile, source: str, *, but: int) -> list[TranslationUnit]:
    """Return the memory's units of this source, the newest first, without that of segment ``but``."""
    rows = file.rows(
        f"{SELECT} WHERE unit.key = ? AND unit.source = ? AND segment_id <> ? AND {LIVE} "
        "ORDER BY unit.changed_at DESC, unit.id DESC",
        (key(source), source, but),
    )
    return [unit_of(row) for row in rows]


def sources(file: ProjectFile) -> Iterator[str]:
    """Yield the sources of all units in the memory, some twice."""
    rows = file.rows(f"SELECT unit.source FROM unit JOIN segment ON segment.id = segment_id WHERE {LIVE}")
    yield from (source for (source,) in rows)


def newest_targets(file: ProjectFile, count: int) -> tuple[str, ...]:
    """Return the targets of the segments that were first confirmed last, the newest first."""
    rows = file.rows("SELECT target FROM unit WHERE NOT withdrawn ORDER BY id DESC LIMIT ?", (count,))
    return tuple(target for (target,) in rows)


def exists(file: ProjectFile, segment_id: int) -> bool:
    """Say whether a segment was ever confirmed."""
    return file.row("SELECT 1 FROM unit WHERE segment_id = ?", (segment_id,)) is not None


def write(file: ProjectFile, segment: Segment, author: str, at: str) -> None:
    """Make or renew the unit of a segment that was confirmed."""
    before, after = neighbours(file, segment)
    file.write(
        "INSERT INTO unit (segment_id, source, target, origin, score, context_before, context_after, "
        "created_by, created_at, changed_by, changed_at, withdrawn, key) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?8, ?9, 0, ?10) "
        "ON CONFLICT (segment_id) DO UPDATE SET source = ?2, target = ?3, origin = ?4, score = ?5, "
        "context_before = ?6, context_after = ?7, changed_by = ?8, changed_at = ?9, withdrawn = 0, key = ?10",
        (segment.id, segment.source, segment.target.strip(), segment.origin, segment.score, before, after,
         author, at, key(segment.source)),
    )  # fmt: skip


def withdraw(file: ProjectFile, segment_id: int) -> None:
    """Take a segment's unit out of the memory until it is confirmed again."""
    file.write("UPDATE unit SET withdrawn = 1 WHERE segment_id = ?", (segment_id,))


def unit_of(row: Row) -> TranslationUnit:
    """Return the unit that a row of ``SELECT`` holds."""
    source, target, origin, *rest = row
    unit = TranslationUnit(source, target, Origin(origin) if origin else None, *rest)
    return replace(unit, penalty=ALIGNMENT_PENALTY) if unit.origin is Origin.ALIGNMENT else unit
