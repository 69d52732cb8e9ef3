"""Triggers that write every change of a row into the journal, so that nothing escapes undo.

After "Automatic Undo/Redo Using SQLite" (https://www.sqlite.org/undoredo.html), with row images as JSON in
place of SQL text. They are temporary: each writing connection makes them from the columns as they are.
"""

import sqlite3
from collections.abc import Callable, Mapping

# Whose segment and article a row belongs to, for history and redraws.
JOURNALLED = {
    "article": ("NULL", "{row}.id"),
    "paragraph": ("NULL", "{row}.article_id"),
    "segment": ("{row}.id", "{row}.article_id"),
    "draft": ("{row}.id", "NULL"),
    "unit": ("{row}.segment_id", "NULL"),
    "comment": ("{row}.segment_id", "NULL"),
    "memory_file": ("NULL", "NULL"),
    "memory_unit": ("NULL", "NULL"),
    "attached_memory": ("NULL", "NULL"),
    "alignment": ("NULL", "{row}.id"),
    "bead": ("NULL", "{row}.article_id"),
    "setting": ("NULL", "NULL"),
    "project_word": ("NULL", "NULL"),
    "term": ("NULL", "NULL"),
    "ignored_finding": ("{row}.segment_id", "NULL"),
    "correction": ("{row}.segment_id", "NULL"),
}


def columns(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the names of a table's columns, each with SQL for its value in a row that is called ``{row}``.

    JSON would round a number of 17 digits: it goes as text, which its column makes that number again.
    """
    return {
        name: f"iif({{row}}.{name} IS NULL, NULL, printf('%!.17g', {{row}}.{name}))"
        if kind == "REAL"
        else f"{{row}}.{name}"
        for _, name, kind, *_ in connection.execute(f"PRAGMA main.table_info({table})")
    }


def image(cells: Mapping[str, str], row: str) -> str:
    """Return SQL for a row as a JSON object."""
    named = ", ".join(f"'{name}', {cell.format(row=row)}" for name, cell in cells.items())
    return f"json_object({named})"


def start_recording(connection: sqlite3.Connection, current_step: Callable[[], int | None]) -> None:
    """Journal every change made while ``current_step`` names a step."""
    connection.create_function("current_step", 0, current_step)
    for table in JOURNALLED:
        for event, body in _events(table, columns(connection, table)).items():
            connection.execute(
                f"CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main.{table} "
                f"WHEN current_step() IS NOT NULL BEGIN {body}; END"
            )


def _events(table: str, cells: Mapping[str, str]) -> dict[str, str]:
    head = "INSERT INTO change (step_id, place, row_id, segment_id, article_id, before, after)"
    return {
        "insert": f"{head} VALUES ({_who(table, 'new')}, NULL, NULL)",
        "delete": f"{head} VALUES ({_who(table, 'old')}, {image(cells, 'old')}, NULL)",
        "update": f"{head} {_differences(table, cells)}",
    }


def _who(table: str, row: str) -> str:
    segment, article = (owner.format(row=row) for owner in JOURNALLED[table])
    return f"current_step(), '{table}', {row}.id, {segment}, {article}"


def _differences(table: str, cells: Mapping[str, str]) -> str:
    """Return SQL for the columns that changed, and for no row at all where none did."""
    both = " UNION ALL ".join(
        f"SELECT '{name}' AS name, {cell.format(row='old')} AS was, {cell.format(row='new')} AS is_now"
        for name, cell in cells.items()
    )
    return (
        f"SELECT {_who(table, 'new')}, json_group_object(name, was), json_group_object(name, is_now) "
        f"FROM ({both}) WHERE was IS NOT is_now GROUP BY current_step()"
    )
