"""What is wrong with a project file, in sentences: each check looks at one thing and changes nothing.

A check gets a connection to a copy that nobody else uses, with its transactions in its own hands.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator

from workbench.domain.bead import BeadState
from workbench.domain.segment import Origin, State
from workbench.domain.wording import retold
from workbench.store import shape
from workbench.store.journal_triggers import JOURNALLED
from workbench.store.segments import key

MOST = 100  # damaged places that are counted before it is "or more"
INDEXED = ("unit", "memory_unit")  # tables whose words are searched
KEYED = ("segment", "unit", "memory_unit")  # tables that are looked up by the hash of their source

UNREADABLE = (
    "CASE WHEN json_valid(coalesce(before, '{}')) AND json_valid(coalesce(after, '{}')) "
    "THEN json_type(coalesce(before, '{}')) <> 'object' OR json_type(coalesce(after, '{}')) <> 'object' "
    "ELSE 1 END OR place NOT IN (SELECT value FROM json_each(?))"
)
"""The condition of a change in the history that cannot be read; its value lists the tables."""

ASTRAY = (
    "status NOT IN ('done', 'final', 'undone', 'discarded') "
    "OR (status = 'undone' AND id < (SELECT max(id) FROM step WHERE status = 'done'))"
)
"""The condition of a step that undo and redo could not follow."""

MISNUMBERED = (
    "SELECT article_id FROM segment GROUP BY article_id "
    "HAVING min(number) < 1 OR count(DISTINCT number) <> count(*) "
    "OR (max(number) <> count(*) AND article_id NOT IN ({aligned}))"
)
"""The articles whose numbers are not in order; those of an alignment leave out what is not accepted yet."""

NAMELESS = "source GLOB '*[^0-9 ]*' OR target GLOB '*[^0-9 ]*' OR trim(source || target) = ''"
UNJUDGED = "state NOT IN (SELECT value FROM json_each(?))"
NO_DRAFTS = "CASE WHEN json_valid(drafts) THEN json_type(drafts) NOT IN ('array', 'null') ELSE 1 END"
"""The conditions of beads without sentences, of beads without a verdict (its value lists the verdicts), and
of alignments whose drafts are no list."""

Check = Callable[[sqlite3.Connection], Iterator[str]]


def examine(connection: sqlite3.Connection) -> list[str]:
    """Return a sentence for everything that is wrong; none for a sound project."""
    found: list[str] = []
    for check in (pages, values, owners, words, keys, states, numbers, beads, journal, unfinished):
        try:
            found += check(connection)
        except (sqlite3.DatabaseError, ValueError):
            found.append(f"The {NAMES[check]} cannot be read.")
    return found


def pages(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for damage of the file itself."""
    rows = connection.execute(f"PRAGMA integrity_check({MOST})").fetchall()
    told = [str(row[0]) for row in rows if row[0] != "ok"]
    if told:
        many = f"{len(told)}{' or more' if len(told) >= MOST else ''}"
        yield (
            f"The file is damaged in {many} places." if len(told) > 1 else "The file is damaged in one place."
        )


def values(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for texts that are none, numbers that are none, and lists that cannot be read."""
    for table, count in shape.misfitting(connection).items():
        yield f"{counted(count, ROWS.get(table, 'row'))} with something in it that no workbench writes."


def owners(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for rows whose article, paragraph, segment or step is gone."""
    counts: dict[tuple[str, str], int] = {}
    for table, _row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        counts[table, parent] = counts.get((table, parent), 0) + 1
    for (table, parent), count in sorted(counts.items()):
        orphan, owner = ROWS.get(table, table), ROWS.get(parent, parent)
        yield f"{counted(count, orphan)} without the {owner} it belongs to."


def words(connection: sqlite3.Connection) -> Iterator[str]:
    """Compare the search index with the units (https://www.sqlite.org/fts5.html#the_integrity_check_command)."""
    for table in INDEXED:
        if not has_table(connection, f"{table}_words"):
            continue
        connection.execute("SAVEPOINT look")
        try:
            connection.execute(
                f"INSERT INTO {table}_words ({table}_words, rank) VALUES ('integrity-check', 1)"
            )
        except sqlite3.DatabaseError:
            yield f"The search index of the {ROWS[table]}s does not fit them."
        finally:
            connection.execute("ROLLBACK TO look")
            connection.execute("RELEASE look")


def keys(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for texts that the memory would not find, as their hash is another."""
    connection.create_function("key_of", 1, key, deterministic=True)
    for table in KEYED:
        if has_table(connection, table):
            (wrong,) = connection.execute(
                f"SELECT count(*) FROM {table} WHERE key <> key_of(source)"
            ).fetchone()
            if wrong:
                yield f"{counted(wrong, ROWS[table])} that the memory cannot find by the source."


def states(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for states and origins that no segment can have."""
    known = json.dumps([*State]), json.dumps([*Origin])
    (wrong,) = connection.execute(
        "SELECT count(*) FROM segment WHERE state NOT IN (SELECT value FROM json_each(?)) "
        "OR (origin IS NOT NULL AND origin NOT IN (SELECT value FROM json_each(?)))",
        known,
    ).fetchone()
    if wrong:
        yield f"{counted(wrong, 'segment')} in a state that does not exist."


def numbers(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for articles whose segments do not count from 1 up."""
    aligned = "SELECT id FROM alignment" if has_table(connection, "alignment") else ""
    (wrong,) = connection.execute(f"SELECT count(*) FROM ({MISNUMBERED.format(aligned=aligned)})").fetchone()
    if wrong:
        yield f"{counted(wrong, 'article')} whose segments are not numbered one after the other."


def beads(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for beads that name no sentences, or have a verdict that nobody can give."""
    if not has_table(connection, "bead"):
        return
    (wrong,) = connection.execute(
        f"SELECT count(*) FROM bead WHERE {NAMELESS} OR {UNJUDGED}", (json.dumps([*BeadState]),)
    ).fetchone()
    if wrong:
        yield f"{counted(wrong, 'bead')} that cannot be read."
    (wrong,) = connection.execute(f"SELECT count(*) FROM alignment WHERE {NO_DRAFTS}").fetchone()
    if wrong:
        yield f"{counted(wrong, 'alignment')} with drafts that cannot be read."


def journal(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for history that undo could not follow."""
    if not has_table(connection, "change"):
        return
    (unreadable,) = connection.execute(
        f"SELECT count(*) FROM change WHERE {UNREADABLE}", (json.dumps([*JOURNALLED]),)
    ).fetchone()
    if unreadable:
        yield f"{counted(unreadable, 'change')} in the history that cannot be read."
    (astray,) = connection.execute(f"SELECT count(*) FROM step WHERE {ASTRAY}").fetchone()
    if astray:
        yield f"{counted(astray, 'step')} of the history that undo could not follow."


def unfinished(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for long actions that were cut short."""
    if not has_table(connection, "step"):
        return
    for action, fate in connection.execute("SELECT action, unfinished FROM step WHERE unfinished <> ''"):
        end = "is taken back" if fate == "undo" else "is kept as far as it came"
        yield f"“{retold(action)}” was cut short; it {end} when the project is opened."


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Whether the file, which may be of an older workbench, has a table."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


def counted(number: int, noun: str) -> str:
    """Return ``There is 1 unit``, ``There are 2 units``."""
    return f"There is 1 {noun}" if number == 1 else f"There are {number:,} {noun}s"


ROWS = {
    "article": "article", "paragraph": "paragraph", "segment": "segment", "draft": "model draft",
    "unit": "translation unit", "comment": "comment", "step": "step", "change": "change",
    "memory_unit": "imported unit", "alignment": "alignment", "bead": "bead",
}  # fmt: skip

NAMES: dict[Check, str] = {
    pages: "file",
    values: "content of its rows",
    owners: "order of its rows",
    words: "search index",
    keys: "sources",
    states: "segments' states",
    numbers: "segments' numbers",
    beads: "beads",
    journal: "history",
    unfinished: "list of unfinished actions",
}
