"""An open project file: its one connection, its undo steps, and SQL for the modules of this room."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.domain.errors import ReadOnlyProjectError
from workbench.domain.wording import tr
from workbench.store import connection as connections
from workbench.store import journal, journal_triggers, tally
from workbench.store.failures import of_sound_rows, told
from workbench.store.journal import NewStep, RowChange, StepRow

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = tuple[Any, ...]


@dataclass(slots=True)
class Step:
    """A step being written; ``changes`` are known after the transaction."""

    file: "ProjectFile"
    id: int
    author: str
    at: str
    changes: tuple[RowChange, ...] = field(default=(), repr=False)


class ProjectFile:
    """An open project. Questions are free; writing is done inside ``step``.

    ``scratch`` is a temporary folder that goes when the file is closed: it holds the copy that is read
    where the project itself cannot be.
    """

    def __init__(
        self, path: Path, database: "Database", *, read_only: bool, scratch: Path | None = None
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.scratch = scratch
        self.connection: sqlite3.Connection = database.conn
        self._database = database
        self._step: int | None = None
        self.closed = False
        self._identity = _identity(path)
        if read_only:
            tally.view(self.connection)
        else:
            tally.keep(self.connection)
            journal_triggers.start_recording(self.connection, lambda: self._step)

    @property
    def place(self) -> Path:
        """Where the file that is read lies: the project, or the copy of it."""
        return self.scratch / self.path.name if self.scratch else self.path

    @property
    def name(self) -> str:
        """The file's name, for messages."""
        return self.path.name

    @property
    def is_in_place(self) -> bool:
        """Whether the file is still where it was opened: not deleted, replaced, or gone with its disk."""
        return self._identity == _identity(self.path)

    def rescue(self, place: Path) -> None:
        """Write all that the open file holds to ``place``, also when nobody else can reach it any more."""
        with told(place.name), closing(connections.connect(place, "rwc")) as database:
            self.connection.backup(database.conn)
            database.conn.execute("PRAGMA journal_mode = DELETE").fetchone()

    def close(self) -> None:
        """Close the project, leaving a single file behind; once is enough."""
        if self.closed:
            return
        self.closed = True
        with told(self.name):
            if not self.read_only and self.is_in_place:
                connections.end_wal(self._database)
            self._database.close()
        if self.scratch:
            shutil.rmtree(self.scratch, ignore_errors=True)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return the rows of a query."""
        with told(self.name):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, None if it has none."""
        with told(self.name):
            row: Row | None = self.connection.execute(sql, values).fetchone()
            return row

    def write(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Change rows; return the id of the row that was inserted last."""
        with told(self.name):
            return self.connection.execute(sql, values).lastrowid or 0

    @contextmanager
    def step(self, new: NewStep, *, continuing: int | None = None) -> Iterator[Step]:
        """Write an undo step in one transaction; one that changes nothing leaves no trace.

        ``continuing`` adds to a step that was begun in an earlier transaction.
        """
        with self.transaction():
            last = journal.last_change(self.connection)
            self._step = continuing or journal.begin(self.connection, new)
            step = Step(self, self._step, new.author, new.at)
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
                tr("{name} is open to read only.", name=self.name), tr("Save a copy to work on.")
            )
        with told(self.name):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                if self.connection.in_transaction:
                    self.connection.execute("COMMIT")  # without WAL a reader can keep it from the disk
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def next_to_undo(self) -> StepRow | None:
        """Return the step that undo would take back, without its changes."""
        with told(self.name):
            return journal.next_to_undo(self.connection)

    def next_to_redo(self) -> StepRow | None:
        """Return the step that redo would make again, without its changes."""
        with told(self.name):
            return journal.next_to_redo(self.connection)

    def undo(self) -> StepRow | None:
        """Take the last step back; return it with its changes."""
        return self._replay(journal.next_to_undo, journal.undo)

    def redo(self) -> StepRow | None:
        """Make the step again that was undone last; return it with its changes."""
        return self._replay(journal.next_to_redo, journal.redo)

    def stands(self, step_id: int) -> bool:
        """Whether a step was not undone."""
        with told(self.name):
            return journal.stands(self.connection, step_id)

    def touched_since(self, step_id: int, segment_ids: Sequence[int]) -> bool:
        """Whether a later step changed more of one of the segments than its number."""
        with told(self.name):
            return journal.touched_since(self.connection, step_id, segment_ids)

    def finish(self, step_id: int) -> None:
        """Mark a step of several transactions as whole."""
        with self.transaction():
            journal.finish(self.connection, step_id)

    @of_sound_rows
    def settle(self) -> tuple[StepRow, ...]:
        """See to the steps that a kill cut short: keep them, or take them back; return those taken back.

        One that the user has worked after is kept: taking it back would take the work back too.
        """
        taken_back = []
        with self.transaction():
            for step, fate in journal.unfinished(self.connection):
                if fate == "undo" and journal.next_to_undo(self.connection) == step:
                    journal.undo(self.connection, journal.with_changes(self.connection, step))
                    journal.discard(self.connection, step)
                    taken_back.append(step)
                else:
                    journal.finish(self.connection, step.id)
        return tuple(taken_back)

    @of_sound_rows
    def _replay(
        self,
        choose: Callable[[sqlite3.Connection], StepRow | None],
        replay: Callable[[sqlite3.Connection, StepRow], None],
    ) -> StepRow | None:
        with self.transaction():
            step = choose(self.connection)
            if step is not None:
                step = journal.with_changes(self.connection, step)
                replay(self.connection, step)
            return step


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of its name, None where there is none."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino
