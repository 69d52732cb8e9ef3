"""The units of a memory one by one: those of segments, under negative ids, and those that files brought."""

import json
from array import array
from collections.abc import Sequence

from workbench.domain.unit_filter import StoredUnit, UnitFilter, UnitOrder
from workbench.store import imported_units, units
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile
from workbench.store.segments import key

_ORDERS: dict[UnitOrder, str] = {
    "as it came": "",
    "source": "ORDER BY source COLLATE NOCASE, id",
    "target": "ORDER BY target COLLATE NOCASE, id",
    "author": "ORDER BY changed_by COLLATE NOCASE, id",
    "newest": "ORDER BY changed_at DESC, id DESC",
    "oldest": "ORDER BY changed_at, id",
}
_OWN = "unit JOIN segment ON segment.id = segment_id"


def ids(file: ProjectFile, chosen: UnitFilter) -> "array[int]":
    """Return the ids of the units that the filter lets through, in its order."""
    own, imported = _conditions(chosen, "unit."), _conditions(chosen, "")
    sorted_by = _ORDERS[chosen.order]
    kept = {"source", "target", "changed_by", "changed_at"} & set(sorted_by.replace(",", " ").split())
    more = "".join(f", {name}" for name in sorted(kept))
    more_own = "".join(f", unit.{name} AS {name}" for name in sorted(kept))
    row = file.row(
        "SELECT json_group_array(id) FROM (SELECT * FROM ("
        f"SELECT -unit.id AS id{more_own} FROM {_OWN} WHERE {units.LIVE} AND {own[0]} UNION ALL "
        f"SELECT id{more} FROM memory_unit WHERE {imported_units.LIVE} AND {imported[0]}) {sorted_by})",
        (*own[1], *imported[1]),
    )  # one long text is twice as fast as a million rows
    return array("q", json.loads(row[0]) if row else ())


@of_sound_rows
def fetch(file: ProjectFile, wanted: Sequence[int]) -> dict[int, StoredUnit]:
    """Return units by their ids; what is gone is left out."""
    listed = json.dumps(list(wanted))
    own = file.rows(
        f"{units.SELECT.replace('SELECT', 'SELECT -unit.id,', 1)} "
        f"WHERE unit.id IN (SELECT -value FROM json_each(?)) AND {units.LIVE}",
        (listed,),
    )
    imported = file.rows(
        f"SELECT id, {imported_units.COLUMNS} FROM memory_unit "
        f"WHERE id IN (SELECT value FROM json_each(?)) AND {imported_units.LIVE}",
        (listed,),
    )
    found = [StoredUnit(unit_id, units.unit_of(tuple(row))) for unit_id, *row in own]
    found += [StoredUnit(unit_id, imported_units.unit_of(tuple(row))) for unit_id, *row in imported]
    return {each.id: each for each in found}


def rewrite(file: ProjectFile, changed: StoredUnit) -> None:
    """Write a unit's sides anew, signed as the unit says."""
    unit = changed.unit
    table = "unit" if changed.id < 0 else "memory_unit"
    file.write(
        f"UPDATE {table} SET source = ?, target = ?, key = ?, changed_by = ?, changed_at = ? WHERE id = ?",
        (unit.source, unit.target, key(unit.source), unit.changed_by, unit.changed_at, abs(changed.id)),
    )


def remove(file: ProjectFile, wanted: Sequence[int]) -> int:
    """Take units out of the memory, a segment's until it is confirmed again; return how many there were."""
    there = fetch(file, wanted)
    for unit_id in there:
        if unit_id < 0:
            file.write("UPDATE unit SET withdrawn = 1 WHERE id = ?", (-unit_id,))
        else:
            file.write("DELETE FROM memory_unit WHERE id = ?", (unit_id,))
    return len(there)


def _conditions(chosen: UnitFilter, table: str) -> tuple[str, list[str]]:
    """Return a filter as an SQL condition and its values."""
    conditions, values = ["1"], []
    for column, text in (
        ("source", chosen.source), ("target", chosen.target), ("changed_by", chosen.author)
    ):  # fmt: skip
        if text:
            escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            conditions.append(f"{table}{column} LIKE ? ESCAPE '\\'")
            values.append(f"%{escaped}%")
    for comparison, day in ((">=", chosen.since), ("<=", chosen.until)):
        if day:
            conditions.append(f"substr({table}changed_at, 1, {len(day)}) {comparison} ?")
            values.append(day)
    if chosen.origin is not None:
        conditions.append(f"{table}origin = ?")
        values.append(chosen.origin)
    return " AND ".join(conditions), values
