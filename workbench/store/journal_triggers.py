"""Triggers that write every change of a row into the journal, so that nothing escapes undo.

After "Automatic Undo/Redo Using SQLite" (https://www.sqlite.org/undoredo.html), with row images as JSON in
place of SQL text. They are temporary: each writing connection makes them from the columns as they are.
"""

import sqlite3
from collections.abc import Callable

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


def columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """Return the names of a table's columns."""
    return tuple(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))


def image(names: tuple[str, ...], row: str) -> str:
    """Return SQL for a row as a JSON object."""
    cells = ", ".join(f"'{name}', {row}.{name}" for name in names)
    return f"json_object({cells})"


def start_recording(connection: sqlite3.Connection, current_step: Callable[[], int | None]) -> None:
    """Journal every change made while ``current_step`` names a step."""
    connection.create_function("current_step", 0, current_step)
    for table in JOURNALLED:
        for event, body in _events(table, columns(connection, table)).items():
            connection.execute(
                f"CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main.{table} "
                f"WHEN current_step() IS NOT NULL BEGIN {body}; END"
            )


def _events(table: str, names: tuple[str, ...]) -> dict[str, str]:
    head = "INSERT INTO change (step_id, place, row_id, segment_id, article_id, before, after)"
    return {
        "insert": f"{head} VALUES ({_who(table, 'new')}, NULL, NULL)",
        "delete": f"{head} VALUES ({_who(table, 'old')}, {image(names, 'old')}, NULL)",
        "update": f"{head} {_differences(table, names)}",
    }


def _who(table: str, row: str) -> str:
    segment, article = (owner.format(row=row) for owner in JOURNALLED[table])
    return f"current_step(), '{table}', {row}.id, {segment}, {article}"


def _differences(table: str, names: tuple[str, ...]) -> str:
    """Return SQL for the columns that changed, and for no row at all where none did."""
    cells = " UNION ALL ".join(
        f"SELECT '{name}' AS name, old.{name} AS was, new.{name} AS is_now" for name in names
    )
    return (
        f"SELECT {_who(table, 'new')}, json_group_object(name, was), json_group_object(name, is_now) "
        f"FROM ({cells}) WHERE was IS NOT is_now GROUP BY current_step()"
    )
