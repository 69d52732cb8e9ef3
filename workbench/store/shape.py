"""The tables of a project file and what may stand in them, by which a damaged or a foreign one is known."""

import sqlite3
from collections.abc import Iterator

SHAPE = {
    "article": "id title file digest date publisher remarks imported_at page",
    "paragraph": "id article_id position kind text line",
    "segment": "id article_id paragraph_id number source target state origin score span_start span_end "
    "leads_paragraph locked set_aside in_memory changed_by changed_at reason key words stands_alone",
    "draft": "id target score alternatives",
    "unit": "id segment_id source target origin score context_before context_after created_by created_at "
    "changed_by changed_at withdrawn key",
    "comment": "id segment_id author at text",
    "step": "id at author action status unfinished focus",
    "change": "id step_id place row_id segment_id article_id before after",
    "memory_file": "id name author at added merged",
    "memory_unit": "id memory_file_id source target origin score context_before context_after article file "
    "created_by created_at changed_by changed_at note penalty draft key",
    "unit_words": "source target",
    "memory_unit_words": "source target",
    "alignment": "id sources targets drafts target_title target_file",
    "bead": "id article_id position source target score state pinned segment_id",
    "setting": "id name value",
    "project_word": "id word",
    "term": "id source required forbidden note case_sensitive",
    "attached_memory": "id name path made_from penalty author attached_at",
    "ignored_finding": "id segment_id rule message place reason author at",
    "correction": "id segment_id source drafted target",
}
"""The columns of every table of a project of today."""

LISTS = {
    "article": ("remarks",),
    "draft": ("alternatives",),
    "alignment": ("sources", "targets"),
    "term": ("required", "forbidden"),
}
"""The columns that hold JSON arrays."""

_FITTING = {"TEXT": "'text'", "INTEGER": "'integer'", "REAL": "'real', 'integer'"}


def lacks(connection: sqlite3.Connection) -> list[str]:
    """Return the columns, as ``table.column``, that a project of today has and this one has not."""
    found = set(
        connection.execute(
            "SELECT made.name, held.name FROM sqlite_master AS made "
            "JOIN pragma_table_info(made.name) AS held WHERE made.type = 'table'"
        )
    )
    return [
        f"{table}.{column}"
        for table, columns in SHAPE.items()
        for column in columns.split()
        if (table, column) not in found
    ]


def misfits(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str, str]]:
    """Yield a column with its table, its type and the condition of rows that hold another kind of value.

    Of a column of lists the type is ``LIST``. Only those columns come that may hold such rows: SQLite
    itself turns numbers into texts, and texts that are numbers into those.
    """
    for table in SHAPE:
        for _, column, declared, *_ in connection.execute(f"PRAGMA main.table_info({table})").fetchall():
            if declared in _FITTING:
                odd = f"typeof({column}) NOT IN ({_FITTING[declared]}, 'null')"
                yield table, column, declared, odd
            if column in LISTS.get(table, ()):
                odd = f"CASE WHEN json_valid({column}) THEN json_type({column}) <> 'array' ELSE 1 END"
                yield table, column, "LIST", odd


def misfitting(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows of a table hold what no workbench writes, of tables with such rows."""
    conditions: dict[str, list[str]] = {}
    for table, _, _, odd in misfits(connection):
        conditions.setdefault(table, []).append(odd)
    counts = {
        table: connection.execute(f"SELECT count(*) FROM {table} WHERE {' OR '.join(odd)}").fetchone()[0]
        for table, odd in conditions.items()
    }
    return {table: int(count) for table, count in counts.items() if count}
