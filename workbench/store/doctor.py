"""A project file is looked over, and what is left of a damaged one is brought into a sound copy.

Nothing here touches the file itself: it is copied with what belongs to it, and the copy is worked on.
"""

import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ProjectError
from workbench.domain.unfinished import unfinished_beside
from workbench.domain.wording import tr
from workbench.store import connection as connections
from workbench.store import mending, opening, salvage
from workbench.store.examination import ROWS, examine, has_table
from workbench.store.failures import told
from workbench.store.header import APPLICATION_ID, LENGTH, MAGIC, read_header
from workbench.store.migrations import migrations

PAGE = 4096  # bytes: the pages of a new project file
PAGE_COUNT = 28  # where the header keeps it


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is wrong with a project, what was done about it in the copy, and what is wrong with that still."""

    found: tuple[str, ...]
    done: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def look_over(path: Path) -> Diagnosis:
    """Return what is wrong with the project at ``path``.

    Raises:
        ProjectError: there is no such file, it is of a newer workbench, or nothing in it can be read.
    """
    with _patient(path) as (connection, found):
        return Diagnosis((*found, *examine(connection)))


def mend(path: Path, output: Path) -> Diagnosis:
    """Bring what can be read of the project at ``path`` into a sound project at ``output``.

    Raises:
        ProjectError: there is a file already, nothing can be written there, or nothing can be read.
    """
    if output.exists():
        raise ProjectError(
            tr("There is already a file {name} in that folder.", name=output.name), tr("Choose another name.")
        )
    if not output.absolute().parent.is_dir():
        raise ProjectError(
            tr("There is no folder {folder}.", folder=output.absolute().parent),
            tr("Make it, or choose another."),
        )
    unfinished = unfinished_beside(output)
    try:
        with told(output.name), _patient(path) as (connection, seen):
            found = (*seen, *examine(connection))
            with closing(connections.connect(unfinished, "rwc")) as whole:
                done = _made_whole(connection, whole.conn, _version(connection))
                left = examine(whole.conn)
        unfinished.replace(output)
    except OSError as error:
        raise ProjectError(
            tr("{output} could not be written.", output=output), tr("Choose another place.")
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return Diagnosis(found, tuple(done), tuple(left))


def _made_whole(damaged: sqlite3.Connection, whole: sqlite3.Connection, version: int) -> list[str]:
    from sqlite_utils import Database  # noqa: PLC0415 - as in ``connection``

    database = Database(whole, recursive_triggers=False, execute_plugins=False)
    later = [each.name for each in migrations._migrations][version:]  # noqa: SLF001 - it has no other list
    whole.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(database, stop_before=later[:1])
    lost = salvage.pour(damaged, whole)
    whole.execute("PRAGMA foreign_keys = OFF")
    migrations.apply(database)
    done = [
        f"Up to {count:,} {ROWS.get(table, table)}{'' if count == 1 else 's'} could not be read and are lost."
        for table, count in lost.items()
    ]
    done += mending.put_in_order(whole, lost=bool(lost))
    return done


@contextmanager
def _patient(path: Path) -> Iterator[tuple[sqlite3.Connection, list[str]]]:
    """Yield a connection to a copy of the file, made readable, and what had to be done for that."""
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        copy = Path(folder) / "copy.wbp"
        try:
            for ending in ("", "-wal", "-journal"):
                part = path.with_name(path.name + ending)
                if part.exists() or not ending:
                    shutil.copyfile(part, copy.with_name(copy.name + ending))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise ProjectError(
                tr("{path} cannot be read: {reason}.", path=path, reason=reason), tr("Check the file's name.")
            ) from error
        found = list(_made_readable(path, copy))
        with closing(_opened(path, copy)) as connection:
            yield connection, found


def _opened(path: Path, copy: Path) -> sqlite3.Connection:
    """Return a connection that leaves out those parts of the schema that cannot be read."""
    connection = sqlite3.connect(connections.uri(copy, "rw"), uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA writable_schema = ON")
        if has_table(connection, "segment"):
            return connection
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # SQLite quotes what it cannot read
        connection.close()
        raise _hopeless(path) from error
    connection.close()
    raise _hopeless(path)


def _made_readable(path: Path, copy: Path) -> Iterator[str]:
    """Mend the first bytes and the length of the copy, without which SQLite reads nothing."""
    with copy.open("r+b") as stream:
        start, size = stream.read(LENGTH + 1), copy.stat().st_size
        if len(start) <= LENGTH:
            raise _hopeless(path)
        if not start.startswith(MAGIC) or start[68:72] != struct.pack(">I", APPLICATION_ID):
            if start[LENGTH] not in {5, 13}:  # the first page holds no table
                raise _hopeless(path)
            stream.seek(0)
            stream.write(_header(size // PAGE))
            yield "The first bytes of the file, which say what it is, are damaged."
        else:
            header = read_header(copy)
            whole = header.page_size * header.pages
            if header.version > opening.LATEST:
                raise ProjectError(
                    tr("{name} was made by a newer workbench.", name=path.name),
                    tr("Install the newest workbench to mend it."),
                )
            if size < whole and not copy.with_name(f"{copy.name}-wal").exists():
                pages = -(-size // header.page_size)
                stream.truncate(pages * header.page_size)
                stream.seek(PAGE_COUNT)  # not the file made as long as it says: it may say terabytes
                stream.write(struct.pack(">I", pages))
                yield f"The end of the file is missing: {whole - size:,} bytes."


def _header(pages: int) -> bytes:
    """Return the first bytes of a new project, for a file of so many pages."""
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        new = Path(folder) / "new.wbp"
        opening.create(new).close()
        start = bytearray(new.read_bytes()[:LENGTH])
    struct.pack_into(">I", start, PAGE_COUNT, pages)
    struct.pack_into(">II", start, 32, 0, 0)  # no list of free pages
    return bytes(start)


def _version(connection: sqlite3.Connection) -> int:
    """Return how many migrations the file has had."""
    try:
        (had,) = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
    except sqlite3.DatabaseError:
        (had,) = connection.execute("PRAGMA user_version").fetchone()
    return int(had)


def _hopeless(path: Path) -> ProjectError:
    return ProjectError(
        tr("Nothing in {name} can be read as a project.", name=path.name), tr("Restore a backup of it.")
    )
