"""Translation units that came into the memory from files, beside those that segments made.

A unit is in the memory as long as the row of its file is: that row alone is journalled, so that undo of a
million units costs what undo of one does. Where two files, or a file and a segment, bring the same pair,
the newer is written and the older stays behind it, for undo to find.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.store import units
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile, Row
from workbench.store.segments import key

LIVE = "memory_file_id IN (SELECT id FROM memory_file)"
COLUMNS = (
    "source, target, origin, score, context_before, context_after, article, file, "
    "created_by, created_at, changed_by, changed_at, note, penalty, draft"
)  # in the order of the domain's fields
CELLS = attrgetter(*COLUMNS.split(", "))
AT_ONCE = 5_000  # sources read together


@dataclass(frozen=True, slots=True)
class Gain:
    """What some units came to: pairs that are new, and pairs that were there already."""

    added: int = 0
    merged: int = 0

    def __add__(self, other: "Gain") -> "Gain":
        return Gain(self.added + other.added, self.merged + other.merged)


@dataclass(slots=True)
class _Known:
    """A pair of the memory; ``row_id`` is set where the file that comes in has brought it itself."""

    changed_at: str
    row_id: int | None = None


def begin(file: ProjectFile, name: str, author: str, at: str) -> int:
    """Make room for the units of a file; return the id that they belong to."""
    return file.write(
        "INSERT INTO memory_file (name, author, at, added, merged) VALUES (?, ?, ?, 0, 0)", (name, author, at)
    )


def finish(file: ProjectFile, memory_file_id: int, gain: Gain) -> None:
    """Say what a file came to."""
    file.write(
        "UPDATE memory_file SET added = ?, merged = ? WHERE id = ?", (gain.added, gain.merged, memory_file_id)
    )


def take_back(file: ProjectFile, memory_file_id: int) -> None:
    """Take a file's units out of the memory."""
    file.write("DELETE FROM memory_file WHERE id = ?", (memory_file_id,))


def add(file: ProjectFile, memory_file_id: int, some: Sequence[TranslationUnit]) -> Gain:
    """Store units of a file: of the same pair the newest stands, other targets stand side by side."""
    known = _known(file, memory_file_id, some)
    added = 0
    for unit in some:
        pair = unit.source, unit.target
        old = known.get(pair)
        if old is None:
            added += 1
        elif unit.changed_at <= old.changed_at:
            continue
        if old is not None and old.row_id is not None:
            _renew(file, old.row_id, unit)
            old.changed_at = unit.changed_at
        else:
            known[pair] = _Known(unit.changed_at, _insert(file, memory_file_id, unit))
    return Gain(added, len(some) - added)


@of_sound_rows
def same_source(file: ProjectFile, source: str) -> list[TranslationUnit]:
    """Return the units of this source, the newest first, one for each target."""
    rows = file.rows(
        f"SELECT {COLUMNS} FROM memory_unit WHERE key = ? AND source = ? AND {LIVE} "
        "ORDER BY changed_at DESC, id DESC",
        (key(source), source),
    )
    by_target: dict[str, TranslationUnit] = {}
    for row in rows:
        by_target.setdefault(row[1], unit_of(row))
    return list(by_target.values())


def count(file: ProjectFile) -> int:
    """Return how many units files brought and segments made, without looking at each."""
    row = file.row(
        "SELECT (SELECT coalesce(sum(added), 0) FROM memory_file) "
        "+ (SELECT count(*) FROM unit WHERE NOT withdrawn)"
    )
    return int(row[0]) if row else 0


def sources(file: ProjectFile) -> Iterator[str]:
    """Yield the sources of all units, some twice, in little memory."""
    last = 0
    while rows := file.rows(
        f"SELECT id, source FROM memory_unit WHERE id > ? AND {LIVE} ORDER BY id LIMIT {AT_ONCE}", (last,)
    ):
        last = rows[-1][0]
        yield from (source for _, source in rows)


def unit_of(row: Row) -> TranslationUnit:
    """Return the unit that a row of ``COLUMNS`` holds."""
    source, target, origin, *rest = row
    rest[-1] = bool(rest[-1])
    return TranslationUnit(source, target, Origin(origin) if origin else None, *rest)


def _known(
    file: ProjectFile, memory_file_id: int, some: Sequence[TranslationUnit]
) -> dict[tuple[str, str], _Known]:
    """Return the newest of each pair that has the source of one of the units."""
    keys = json.dumps(list({key(unit.source) for unit in some}))
    rows = file.rows(
        "SELECT source, target, changed_at, nullif(id, id * (memory_file_id <> ?2)) FROM memory_unit "
        f"WHERE key IN (SELECT value FROM json_each(?1)) AND {LIVE} UNION ALL "
        "SELECT unit.source, unit.target, unit.changed_at, NULL FROM unit "
        "JOIN segment ON segment.id = segment_id "
        f"WHERE unit.key IN (SELECT value FROM json_each(?1)) AND {units.LIVE} ORDER BY 3",
        (keys, memory_file_id),
    )
    return {(source, target): _Known(changed_at, row_id) for source, target, changed_at, row_id in rows}


def _insert(file: ProjectFile, memory_file_id: int, unit: TranslationUnit) -> int:
    cells = (*CELLS(unit), memory_file_id, key(unit.source))
    return file.write(
        f"INSERT INTO memory_unit ({COLUMNS}, memory_file_id, key) VALUES ({', '.join('?' * len(cells))})",
        cells,
    )


def _renew(file: ProjectFile, row_id: int, unit: TranslationUnit) -> None:
    file.write(
        f"UPDATE memory_unit SET ({COLUMNS}) = ({', '.join('?' * len(CELLS(unit)))}) WHERE id = ?",
        (*CELLS(unit), row_id),
    )
