"""Connections to a project file: how it is opened, journalled and left behind."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY = 2.0  # seconds to wait for another connection's write
CACHE = 16_000  # KiB of pages kept in memory
CHECKPOINT = 32_000  # pages: some 128 MB of WAL before a commit stops for a checkpoint of its own


def connect(path: Path, mode: Literal["ro", "rw", "rwc"]) -> "Database":
    """Return an open connection; its transactions begin and end where they are told to."""
    from sqlite_utils import Database  # noqa: PLC0415  # it loads numpy where there is one; the window opens first

    connection = sqlite3.connect(uri(path, mode), uri=True, timeout=BUSY, isolation_level=None)
    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    return database


def uri(path: Path, mode: str) -> str:
    """Return SQLite's URI of a file; a network share keeps its two slashes after the empty authority."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(name, safe='/:')}?mode={mode}"


def begin_wal(database: "Database") -> None:
    """Write ahead where the disk can share memory; elsewhere, as on a network share, journal every write."""
    connection = database.conn
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        mode = ""
    if mode == "wal":
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")
    else:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")


def checkpoint(database: "Database") -> None:
    """Move what is in the -wal file into the project file."""
    database.conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def end_wal(database: "Database") -> None:
    """Leave a single file behind; where somebody still reads, the next to close the project does that."""
    database.conn.execute("PRAGMA busy_timeout = 0")  # nobody waits for a reader to leave
    try:
        database.conn.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError:
        with suppress(sqlite3.OperationalError):  # a full disk: the -wal file has it, and stays
            checkpoint(database)
