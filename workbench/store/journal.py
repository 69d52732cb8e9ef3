"""Undo steps: a step is one action of the user, with every change of a row that it made.

A change without ``before`` is an insertion, one without ``after`` a deletion; an insertion gets its ``after``
when undo takes the row away. An update holds the columns that differ, so that a run that goes on while the
user works does not take the user's later changes of other columns back.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from workbench.domain.wording import neutral, retold
from workbench.store.journal_triggers import JOURNALLED, columns, image

Fate = Literal["", "keep", "undo"]
Status = Literal["done", "final", "undone", "discarded"]  # what is final or discarded is history alone
STANDING = "status IN ('done', 'final')"
"""The condition of steps that were not taken back."""


class RowChange(NamedTuple):
    """One change of one row, as the journal has it."""

    id: int
    place: str
    row_id: int
    segment_id: int | None
    article_id: int | None
    before: str | None
    after: str | None

    @property
    def is_insertion(self) -> bool:
        """Whether the row was inserted."""
        return self.before is None

    @property
    def is_deletion(self) -> bool:
        """Whether the row was deleted."""
        return self.before is not None and self.after is None

    @property
    def names(self) -> frozenset[str]:
        """The columns that an update changed."""
        return frozenset(json.loads(self.before or "{}"))


@dataclass(frozen=True, slots=True)
class NewStep:
    """What is about to be done, by whom and when; ``focus`` is the segment that it is about.

    What the action is called is kept so that it is told in the language of whoever opens the project.
    A step of several transactions is marked ``unfinished`` until the last, with its fate when the program
    is killed before that: what it did is kept, or undone.
    """

    action: str
    author: str
    at: str
    focus: int | None = None
    unfinished: Fate = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """An undo step that was made; its changes are there when they are asked for."""

    id: int
    action: str
    focus: int | None = None
    changes: tuple[RowChange, ...] = field(default=(), repr=False)


def begin(connection: sqlite3.Connection, new: NewStep) -> int:
    """Open a step after the last one; what was undone can no longer be redone."""
    connection.execute("UPDATE step SET status = 'discarded' WHERE status = 'undone'")
    cursor = connection.execute(
        "INSERT INTO step (at, author, action, status, unfinished, focus) VALUES (?, ?, ?, ?, ?, ?)",
        (new.at, new.author, neutral(new.action), "done", new.unfinished, new.focus),
    )
    return cursor.lastrowid or 0


def finish(connection: sqlite3.Connection, step_id: int) -> None:
    """Mark a step that was made in several transactions as whole."""
    connection.execute("UPDATE step SET unfinished = '' WHERE id = ?", (step_id,))


def next_to_undo(connection: sqlite3.Connection) -> StepRow | None:
    """Return the last step that stands."""
    return _one(connection, "status = 'done' ORDER BY id DESC")


def next_to_redo(connection: sqlite3.Connection) -> StepRow | None:
    """Return the first step that was undone."""
    return _one(connection, "status = 'undone' ORDER BY id")


def stands(connection: sqlite3.Connection, step_id: int) -> bool:
    """Whether a step was not undone."""
    row = connection.execute("SELECT 1 FROM step WHERE id = ? AND status = 'done'", (step_id,)).fetchone()
    return row is not None


def unfinished(connection: sqlite3.Connection) -> list[tuple[StepRow, str]]:
    """Return the steps that a kill cut short and their fates, the last first."""
    rows = connection.execute(
        "SELECT id, action, focus, unfinished FROM step WHERE unfinished <> '' ORDER BY id DESC"
    )
    return [(StepRow(each, retold(action), focus), fate) for each, action, focus, fate in rows]


def last_change(connection: sqlite3.Connection) -> int:
    """Return the id of the latest change."""
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
    return int(last)


def changes(connection: sqlite3.Connection, step_id: int, after: int = 0) -> tuple[RowChange, ...]:
    """Return the changes of a step with ids above ``after``, in order."""
    rows = connection.execute(
        "SELECT id, place, row_id, segment_id, article_id, before, after FROM change "
        "WHERE step_id = ? AND id > ? ORDER BY id",
        (step_id, after),
    )
    return tuple(map(RowChange._make, rows))


def touched_since(connection: sqlite3.Connection, step_id: int, segment_ids: Sequence[int]) -> bool:
    """Whether a later step, undone or not, changed more of one of the segments than its number."""
    rows = connection.execute(
        "SELECT before FROM change JOIN step ON step.id = step_id "
        "WHERE segment_id IN (SELECT value FROM json_each(?)) AND step_id > ? "
        "AND place IN ('segment', 'draft') AND status <> 'discarded'",
        (json.dumps(list(segment_ids)), step_id),
    )
    return any(before is None or not json.loads(before).keys() <= {"number"} for (before,) in rows)


def undo(connection: sqlite3.Connection, step: StepRow) -> None:
    """Take the step's changes back, the last first."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    keep_image = {table: _keep_image(connection, table) for table in JOURNALLED}
    for change in reversed(step.changes):
        if change.is_insertion:
            connection.execute(keep_image[change.place], (change.id,))
            _delete(connection, change)
        elif change.is_deletion:
            _insert(connection, change.place, change.before)
        else:
            _update(connection, change, change.before)
    _mark(connection, step, "undone")


def redo(connection: sqlite3.Connection, step: StepRow) -> None:
    """Make the step's changes again."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for change in step.changes:
        if change.is_insertion:
            _insert(connection, change.place, change.after)
        elif change.is_deletion:
            _delete(connection, change)
        else:
            _update(connection, change, change.after)
    _mark(connection, step, "done")


def discard(connection: sqlite3.Connection, step: StepRow) -> None:
    """Keep an undone step for the history alone."""
    _mark(connection, step, "discarded")


def with_changes(connection: sqlite3.Connection, step: StepRow) -> StepRow:
    """Return the step together with its changes."""
    return StepRow(step.id, step.action, step.focus, changes(connection, step.id))


def _one(connection: sqlite3.Connection, condition: str) -> StepRow | None:
    row = connection.execute(f"SELECT id, action, focus FROM step WHERE {condition} LIMIT 1").fetchone()
    return StepRow(row[0], retold(row[1]), row[2]) if row else None


def _mark(connection: sqlite3.Connection, step: StepRow, status: Status) -> None:
    connection.execute("UPDATE step SET status = ?, unfinished = '' WHERE id = ?", (status, step.id))


def _keep_image(connection: sqlite3.Connection, table: str) -> str:
    """Return SQL that puts a row of a table into the change that inserted it."""
    row = image(columns(connection, table), "gone")
    return (
        f"UPDATE change SET after = (SELECT {row} FROM {table} AS gone WHERE gone.id = change.row_id) "
        "WHERE id = ?"
    )


def _delete(connection: sqlite3.Connection, change: RowChange) -> None:
    connection.execute(f"DELETE FROM {change.place} WHERE id = ?", (change.row_id,))


def _insert(connection: sqlite3.Connection, table: str, row: str | None) -> None:
    cells = _cells(row)
    marks = ", ".join("?" * len(cells))
    connection.execute(f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({marks})", tuple(cells.values()))


def _update(connection: sqlite3.Connection, change: RowChange, row: str | None) -> None:
    cells = _cells(row)
    settings = ", ".join(f"{name} = ?" for name in cells)
    connection.execute(f"UPDATE {change.place} SET {settings} WHERE id = ?", (*cells.values(), change.row_id))


def _cells(row: str | None) -> dict[str, object]:
    cells: dict[str, object] = json.loads(row or "{}")
    return cells
