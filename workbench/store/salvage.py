"""Reading whatever can still be read of a damaged project file into a new one."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain

Row = tuple[object, ...]
BEYOND = 1_000_000  # ids in a row that no row has; as many are tried where a table does not tell its last
HOPELESS = 50_000  # ids in a row that cannot be read: more than a damaged page leads to


def pour(damaged: sqlite3.Connection, whole: sqlite3.Connection) -> dict[str, int]:
    """Copy every readable row into the empty tables of ``whole``; return how many rows each table lost.

    A lost row is an id that the damaged file still speaks of but no longer gives, or a row that has become
    impossible. The search index fills itself through its triggers.
    """
    damaged.text_factory = lambda text: text.decode("utf-8", "replace")
    whole.execute("PRAGMA foreign_keys = OFF")
    whole.execute("BEGIN")
    lost = {table: gone for table in tables(whole) if (gone := _pour_table(damaged, whole, table))}
    whole.execute("COMMIT")
    whole.execute("PRAGMA foreign_keys = ON")
    return lost


def tables(connection: sqlite3.Connection) -> list[str]:
    """Return the tables that hold the user's work: not SQLite's own, nor those of a search index."""
    names = [
        str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    return [name for name in names if not name.startswith(("sqlite_", "_")) and "_words" not in name]


def _pour_table(damaged: sqlite3.Connection, whole: sqlite3.Connection, table: str) -> int:
    names = [str(row[1]) for row in whole.execute(f"PRAGMA table_info({table})")]
    insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    lost = 0
    for row in _rows(damaged, table, ", ".join(names)):
        try:
            if row is not None:
                whole.execute(insert, row)
        except (sqlite3.IntegrityError, sqlite3.InterfaceError):
            row = None  # noqa: PLW2901 - what damage made of it is no row any more
        lost += row is None
    return lost


def _rows(damaged: sqlite3.Connection, table: str, columns: str) -> Iterator[Row | None]:
    """Yield the rows in order of their ids, None for one that is known to have been there.

    Damaged pages may lead round in circles, or give a row an id that makes no sense. Where they do, each id
    is tried that no row came with.
    """
    untried: list[range] = []
    end, last = _last_id(damaged, table), 0
    try:
        for each, *row in damaged.execute(f"SELECT id, {columns} FROM {table} ORDER BY id"):
            if not last < each <= end:
                break
            if each > last + 1:
                untried.append(range(last + 1, each))
            last = each
            yield tuple(row)
        else:
            return
    except sqlite3.DatabaseError:
        pass
    ids = chain(*untried, range(last + 1, end + 1))
    yield from _one_by_one(damaged, table, columns, ids)


def _one_by_one(
    damaged: sqlite3.Connection, table: str, columns: str, ids: Iterable[int]
) -> Iterator[Row | None]:
    query = f"SELECT {columns} FROM {table} WHERE id = ?"
    failures = absent = 0
    for each in ids:
        try:
            row = damaged.execute(query, (each,)).fetchone()
        except sqlite3.DatabaseError:
            failures += 1
            yield None
        else:
            failures, absent = 0, absent + 1 if row is None else 0
            if row is not None:
                yield row
        if failures == HOPELESS or absent == BEYOND:
            return


def _last_id(damaged: sqlite3.Connection, table: str) -> int:
    """Return the highest id that the table may have: each way of asking may fail."""
    last = []
    for query, values in (
        (f"SELECT max(id) FROM {table}", ()),
        ("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)),
    ):
        try:
            row = damaged.execute(query, values).fetchone()
        except sqlite3.DatabaseError:
            continue
        if row and isinstance(row[0], int):
            last.append(row[0])
    return max(last, default=BEYOND)
