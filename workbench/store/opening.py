"""Making and opening project files: nothing is changed before the file is known to be sound and ours."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.errors import ProjectError
from workbench.domain.unfinished import unfinished_beside
from workbench.domain.wording import tr
from workbench.store import connection as connections
from workbench.store import shape
from workbench.store.copying import copy_project
from workbench.store.failures import damage_told, damaged, told
from workbench.store.header import Header, read_header
from workbench.store.project_file import ProjectFile

if TYPE_CHECKING:
    from sqlite_utils import Database

LATEST = 12  # the number of the last migration, here so that opening a file of today loads none
SEARCHABLE = 4  # since that version the tables of the memory are what they are
LONGEST_NAME, LONGEST_PATH = 255, 511  # bytes: what file systems take, and what SQLite does
LOOKED_OVER = 8 * 2**20  # bytes: a file up to this size is looked over from end to end


def create(path: Path) -> ProjectFile:
    """Make a new project at ``path``, which must not exist yet.

    Raises:
        ProjectError: there is something already, or nothing can be written there.
    """
    from workbench.store.migrations import migrate  # noqa: PLC0415  # see LATEST

    refuse_long_name(path)
    if path.exists():
        raise ProjectError(
            tr("There is already a file {name} in that folder.", name=path.name), tr("Choose another name.")
        )
    unfinished = unfinished_beside(path)  # a kill leaves no half of a project under the name
    try:
        with told(path.name):
            with closing(connections.connect(unfinished, "rwc")) as database:
                database.conn.execute("PRAGMA synchronous = OFF")  # the change to WAL flushes all at once
                migrate(database)
            unfinished.rename(path)
            return _open(path, LATEST)
    except OSError as error:
        raise ProjectError(
            tr("{name} could not be written.", name=path.name), tr("Choose another place.")
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def open_to_write(path: Path) -> ProjectFile:
    """Open the project at ``path``, brought up to date after a backup if an older workbench made it.

    Raises:
        ProjectError: it is absent, damaged, foreign or of a newer workbench; not a byte of it is changed.
    """
    header = checked_header(path)
    with damage_told(path.name):
        _look_over(path, header)
        if header.version < LATEST:
            _back_up(path, header.version)
        return _open(path, header.version)


def open_to_read(path: Path) -> ProjectFile:
    """Open the project at ``path`` without touching it, through a copy where it cannot be read in place."""
    header = checked_header(path)
    with damage_told(path.name):
        if header.version < LATEST or (header.wal and not is_writable(path)) or _is_half_written(path):
            return _open_copy(path, header)
        _look_over(path, header)
        return _open_as_it_is(path, path)


def open_memory(path: Path) -> ProjectFile:
    """Open a project only to search its units: an older one as it is, however large it has become.

    Raises:
        ProjectError: it is absent, damaged, foreign or newer.
    """
    header = checked_header(path)
    with damage_told(path.name):
        if header.version < SEARCHABLE or (header.wal and not is_writable(path)):
            return _open_copy(path, header)
        return _open_as_it_is(path, path)


def checkpoint(path: Path) -> None:
    """Move what was written ahead into the project file, from any thread; nobody's writing waits for it."""
    with told(path.name), closing(connections.connect(path, "rw")) as database:
        connections.checkpoint(database)


def checked_header(path: Path) -> Header:
    """Return the header of a whole project file of this or an older workbench.

    Raises:
        ProjectError: it is not one.
    """
    refuse_long_name(path)
    header = read_header(path)
    if header.version > LATEST:
        raise ProjectError(
            tr("{name} was made by a newer workbench.", name=path.name),
            tr("Install the newest workbench to open it."),
        )
    whole = header.page_size * header.pages <= path.stat().st_size
    if not whole and not _beside(path, "-wal").exists():
        raise ProjectError(
            tr("{name} is damaged: its end is missing.", name=path.name), tr("Open a backup of it.")
        )
    return header


def refuse_long_name(path: Path) -> None:
    """Refuse a name that leaves no room for the names of the files beside it.

    Raises:
        ProjectError: it is too long, by itself or with its folders.
    """
    name, whole = (len(os.fsencode(each)) + len("-journal") for each in (path.name, path.absolute()))
    if name > LONGEST_NAME or whole > LONGEST_PATH:
        raise ProjectError(
            tr("The name {beginning}… is too long, or lies too deep.", beginning=path.stem[:20]),
            tr("Choose a shorter one."),
        )


def is_writable(path: Path) -> bool:
    """Whether the file can be written, and its folder, where SQLite keeps its journal."""
    if not os.access(path, os.W_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=path.parent):
            return True
    except OSError:
        return False


def _open(path: Path, version: int) -> ProjectFile:
    with _closed_on_failure(connections.connect(path, "rw")) as database:
        if version < LATEST:
            from workbench.store.migrations import migrate  # noqa: PLC0415  # see LATEST

            migrate(database)
            _refuse_odd(path.name, database.conn, with_rows=False)
        connections.begin_wal(database)
        return ProjectFile(path, database, read_only=False)


def _open_copy(path: Path, header: Header) -> ProjectFile:
    scratch = _scratch()
    copy = scratch / path.name
    try:
        _copy(path, copy)
        _look_over(copy, header)
        _open(copy, header.version).close()  # brings it up to date
        return _open_as_it_is(path, copy, scratch)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _scratch() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="workbench-"))
    except OSError as error:
        raise ProjectError(tr("There is no room for temporary files."), tr("Free some space.")) from error


def _copy(path: Path, copy: Path) -> None:
    """Copy a project with what belongs to it."""
    try:
        shutil.copyfile(path, copy)
        for ending in ("-wal", "-journal"):
            if _beside(path, ending).exists():
                shutil.copyfile(_beside(path, ending), _beside(copy, ending))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ProjectError(
            tr("{name} could not be copied to be read: {reason}.", name=path.name, reason=reason),
            tr("Check its rights, and the room for temporary files."),
        ) from error


def _open_as_it_is(path: Path, place: Path, scratch: Path | None = None) -> ProjectFile:
    with _closed_on_failure(connections.connect(place, "ro")) as database:
        return ProjectFile(path, database, read_only=True, scratch=scratch)


def _look_over(path: Path, header: Header) -> None:
    """Look for damage without writing; in the rows of a large file it shows when they are read."""
    if _beside(path, "-journal").exists():
        return
    with closing(connections.connect(path, "ro")) as database:
        small = header.page_size * header.pages <= LOOKED_OVER
        if small and database.conn.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise damaged(path.name)
        if header.version == LATEST:
            _refuse_odd(path.name, database.conn, with_rows=small)


def _refuse_odd(name: str, connection: sqlite3.Connection, *, with_rows: bool) -> None:
    if shape.lacks(connection) or (with_rows and shape.misfitting(connection)):
        raise damaged(name)


def _is_half_written(path: Path) -> bool:
    """Whether a kill left a journal that has to be rolled back before the file can be read."""
    if not _beside(path, "-journal").exists():
        return False
    try:
        with closing(connections.connect(path, "ro")) as database:
            database.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        return "readonly" in str(error)
    return False


def _back_up(path: Path, version: int) -> None:
    """Keep the file as the older workbench left it, beside it."""
    backup = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    if not backup.exists():
        copy_project(path, backup)


@contextmanager
def _closed_on_failure(database: "Database") -> Iterator["Database"]:
    """Let go of the file where opening it comes to nothing: Windows lets nobody touch an open file."""
    try:
        yield database
    except BaseException:
        database.close()
        raise


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
