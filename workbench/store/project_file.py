"""A project file: one connection, its checks, and its undo steps."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from workbench.domain.errors import ProjectError, ReadOnlyProjectError
from workbench.store import connection as connections
from workbench.store import journal, journal_triggers, tally
from workbench.store.failures import told
from workbench.store.header import Header, read_header

if TYPE_CHECKING:
    from sqlite_utils import Database

Unfinished = Literal["", "keep", "undo"]
LOOKED_OVER = 4 * 2**20  # bytes: a smaller file is looked over from end to end when it is opened


@dataclass(slots=True)
class Step:
    """A step being written: who and when, and after the transaction what changed."""

    file: "ProjectFile"
    id: int
    action: str
    author: str
    at: str
    focus: int | None = None
    changes: tuple[journal.RowChange, ...] = field(default=(), repr=False)


class ProjectFile:
    """An open project. Reading is free; writing is done inside ``step``."""

    def __init__(
        self, path: Path, database: "Database", *, read_only: bool, scratch: Path | None = None
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.connection: sqlite3.Connection = database.conn
        self._database = database
        self._scratch = scratch
        self._step: int | None = None
        if read_only:
            tally.view(self.connection)
        else:
            tally.keep(self.connection)
            journal_triggers.start_recording(self.connection, lambda: self._step)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new project at ``path``; nothing that is there already is overwritten."""
        from workbench.store.migrations import migrate  # noqa: PLC0415  # only a new or older file needs it

        if path.exists():
            raise ProjectError(f"There is already a file at {path}.", "Choose another name.")
        if not path.parent.is_dir():
            raise ProjectError(f"There is no folder {path.parent}.", "Choose another place.")
        with told(path.name):
            database = connections.connect(path, "rwc")
            migrate(database)
            connections.begin_wal(database)
            return cls(path, database, read_only=False)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open the project at ``path``; one that cannot be written is opened read-only.

        Raises:
            ProjectError: it is absent, damaged, of another program or of a newer workbench; not a byte of
                it is changed then.
        """
        header = read_header(path)
        with told(path.name):
            if read_only or not is_writable(path):
                return cls._open_to_read(path, header)
            return cls._open_to_write(path, header)

    @classmethod
    def _open_to_write(cls, path: Path, header: Header) -> Self:
        database = connections.connect(path, "rw")
        connections.begin_wal(database)
        return cls(path, database, read_only=False)

    @classmethod
    def _open_to_read(cls, path: Path, header: Header) -> Self:
        return cls(path, connections.connect(path, "ro"), read_only=True)

    def close(self) -> None:
        """Close the project, leaving a single file behind."""
        with told(self.path.name):
            if not self.read_only:
                connections.end_wal(self._database)
            self._database.close()
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def checkpoint(self) -> None:
        """Move what was written ahead into the project file."""
        with told(self.path.name):
            connections.checkpoint(self._database)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run a query."""
        with told(self.path.name):
            return self.connection.execute(sql, values)

    def next_to_undo(self) -> journal.StepRow | None:
        """Return the step that undo would take back."""
        with told(self.path.name):
            return journal.next_to_undo(self.connection)

    def next_to_redo(self) -> journal.StepRow | None:
        """Return the step that redo would make again."""
        with told(self.path.name):
            return journal.next_to_redo(self.connection)

    def undo(self) -> journal.StepRow | None:
        """Take the last step back; return it with its changes."""
        return self._replay(journal.next_to_undo, journal.undo)

    def redo(self) -> journal.StepRow | None:
        """Make the step again that was undone last; return it with its changes."""
        return self._replay(journal.next_to_redo, journal.redo)

    def stands(self, step_id: int) -> bool:
        """Whether a step was not undone."""
        with told(self.path.name):
            return journal.stands(self.connection, step_id)

    def finish(self, step_id: int) -> None:
        """Mark a step of several transactions as whole."""
        with self.transaction():
            journal.finish(self.connection, step_id)

    def _replay(
        self,
        choose: Callable[[sqlite3.Connection], journal.StepRow | None],
        replay: Callable[[sqlite3.Connection, journal.StepRow], None],
    ) -> journal.StepRow | None:
        with self.transaction():
            step = choose(self.connection)
            if step is not None:
                step = journal.with_changes(self.connection, step)
                replay(self.connection, step)
            return step

    @contextmanager
    def step(
        self,
        action: str,
        author: str,
        at: str,
        *,
        focus: int | None = None,
        unfinished: Unfinished = "",
        continuing: int | None = None,
    ) -> Iterator[Step]:
        """Write one undo step in one transaction; one that changes nothing leaves no trace.

        ``continuing`` adds to a step of several transactions. Such a step is marked ``unfinished`` with what
        becomes of it when the program is killed before the last: its changes are kept, or undone.
        """
        with self.transaction():
            last = journal.last_change(self.connection)
            self._step = continuing or journal.begin(self.connection, action, author, at, focus, unfinished)
            step = Step(self, self._step, action, author, at, focus)
            try:
                yield step
            finally:
                self._step = None
            step.changes = journal.changes(self.connection, step.id, last)
            if not step.changes:
                self.connection.execute("ROLLBACK")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing."""
        if self.read_only:
            raise ReadOnlyProjectError(
                f"{self.path.name} is open for reading only.", "Save a copy elsewhere to work on it."
            )
        with told(self.path.name):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            if self.connection.in_transaction:
                self.connection.execute("COMMIT")


def is_writable(path: Path) -> bool:
    """Whether the file and its folder, where SQLite keeps its journal, can be written."""
    if not os.access(path, os.W_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=path.parent):
            return True
    except OSError:
        return False
