"""Putting the rows of a salvaged project in order again, so that no text is lost that is still there.

Each mend returns a sentence about what it did, empty where there was nothing to do.
"""

import json
import sqlite3
from itertools import groupby

from workbench.domain.bead import BeadState
from workbench.domain.segment import Origin, State
from workbench.store import shape
from workbench.store.examination import (
    ASTRAY,
    KEYED,
    MISNUMBERED,
    NAMELESS,
    NO_DRAFTS,
    UNJUDGED,
    UNREADABLE,
)
from workbench.store.journal import STANDING
from workbench.store.journal_triggers import JOURNALLED
from workbench.store.segments import key

STAND_IN = "Recovered article"
_NONE = {"TEXT": "readable({column})", "INTEGER": "0", "REAL": "0.0"}
NOW = "strftime('%Y-%m-%dT%H:%M:%SZ')"


def put_in_order(connection: sqlite3.Connection, *, lost: bool) -> list[str]:
    """Mend what is out of order; ``lost`` says that rows are missing, which undo could stumble over."""
    mends = [
        fit_values, stand_in_for_articles, stand_in_for_paragraphs, keep_units, drop_orphans, hash_sources,
        settle_states, renumber, settle_beads, mend_history,
    ]  # fmt: skip
    connection.execute("BEGIN")
    done = [told for mend in mends if (told := mend(connection))]
    if lost or done:
        done += end_undo(connection)
    connection.execute("COMMIT")
    return done


def fit_values(connection: sqlite3.Connection) -> str:
    """Make texts of what should be one, and leave out numbers and lists that are none."""
    connection.create_function("readable", 1, _readable, deterministic=True)
    fitted = 0
    for table, column, kind, odd in list(shape.misfits(connection)):
        plain = "'[]'" if kind == "LIST" else _NONE[kind].format(column=column)
        fitted += connection.execute(f"UPDATE OR REPLACE {table} SET {column} = {plain} WHERE {odd}").rowcount
    return f"{_some(fitted, 'value')} that no workbench writes: mended or left out." if fitted else ""


def stand_in_for_articles(connection: sqlite3.Connection) -> str:
    """Make an article for segments whose own is lost."""
    made = connection.execute(
        "INSERT INTO article (id, title, file, digest, remarks, imported_at) "
        f"SELECT DISTINCT article_id, '{STAND_IN} ' || article_id, '', '', '[]', {NOW} FROM segment "
        "WHERE article_id NOT IN (SELECT id FROM article)"
    ).rowcount
    return f"{_some(made, 'article')} that had lost their titles are called “{STAND_IN}”." if made else ""


def stand_in_for_paragraphs(connection: sqlite3.Connection) -> str:
    """Make paragraphs for segments whose own are lost, of the segments' sources."""
    rows = connection.execute(
        "SELECT paragraph_id, article_id, id, source FROM segment "
        "WHERE paragraph_id NOT IN (SELECT id FROM paragraph) ORDER BY paragraph_id, number"
    ).fetchall()
    for (paragraph, article), some in groupby(rows, key=lambda row: row[:2]):
        at, texts = 0, []
        for _, _, segment, source in some:
            connection.execute(
                "UPDATE segment SET span_start = ?, span_end = ? WHERE id = ?",
                (at, at + len(source), segment),
            )
            at += len(source) + 1
            texts.append(source)
        connection.execute(
            "INSERT INTO paragraph (id, article_id, position, kind, text) VALUES (?1, ?2, "
            "(SELECT coalesce(max(position), 0) + 1 FROM paragraph WHERE article_id = ?2), 'body', ?3) "
            "ON CONFLICT (id) DO NOTHING",
            (paragraph, article, " ".join(texts)),
        )
    return "Paragraphs that were lost were made again from their segments." if rows else ""


def keep_units(connection: sqlite3.Connection) -> str:
    """Bring units whose segments are lost into the memory as if they had been imported."""
    orphaned = "segment_id NOT IN (SELECT id FROM segment)"
    (count,) = connection.execute(f"SELECT count(*) FROM unit WHERE {orphaned}").fetchone()
    if not count:
        return ""
    file = connection.execute(
        f"INSERT INTO memory_file (name, author, at, added, merged) VALUES ('recovered', '', {NOW}, ?, 0)",
        (count,),
    ).lastrowid
    copied = "source, target, origin, score, context_before, context_after"
    stamped = "created_by, created_at, changed_by, changed_at, key"
    connection.execute(
        f"INSERT INTO memory_unit (memory_file_id, {copied}, {stamped}, article, file, note, penalty, draft) "
        f"SELECT ?, {copied}, {stamped}, '', '', '', 0, 0 FROM unit WHERE NOT withdrawn AND {orphaned}",
        (file,),
    )
    connection.execute(f"DELETE FROM unit WHERE {orphaned}")
    return f"{_some(count, 'translation unit')} whose segments are lost stay in the memory."


def drop_orphans(connection: sqlite3.Connection) -> str:
    """Take out rows that belong to nothing any more."""
    dropped = 0
    while rows := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, *_ in rows:
            dropped += connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,)).rowcount
    return f"{_some(dropped, 'row')} that belonged to nothing any more were left out." if dropped else ""


def hash_sources(connection: sqlite3.Connection) -> str:
    """Let the memory find every text by its source again."""
    connection.create_function("key_of", 1, key, deterministic=True)
    changed = sum(
        connection.execute(f"UPDATE {table} SET key = key_of(source) WHERE key <> key_of(source)").rowcount
        for table in KEYED
    )
    return f"{_some(changed, 'source')} can be found again by the memory." if changed else ""


def settle_states(connection: sqlite3.Connection) -> str:
    """Make drafts of segments whose state or origin does not exist: they are to be looked at again."""
    known = {"states": json.dumps([*State]), "origins": json.dumps([*Origin])}
    changed = connection.execute(
        "UPDATE segment SET state = CASE target WHEN '' THEN 'untranslated' ELSE 'draft' END, "
        "origin = CASE target WHEN '' THEN NULL ELSE 'human' END, score = NULL "
        "WHERE state NOT IN (SELECT value FROM json_each(:states)) "
        "OR (origin IS NOT NULL AND origin NOT IN (SELECT value FROM json_each(:origins)))",
        known,
    ).rowcount
    return f"{_some(changed, 'segment')} without a state are drafts now." if changed else ""


def renumber(connection: sqlite3.Connection) -> str:
    """Number the segments of articles from 1 up whose numbers are not in order."""
    changed = connection.execute(
        "UPDATE segment SET number = place FROM (SELECT id AS counted, row_number() OVER "
        "(PARTITION BY article_id ORDER BY number, id) AS place FROM segment "
        f"WHERE article_id IN ({MISNUMBERED.format(aligned='SELECT id FROM alignment')})) "
        "WHERE counted = segment.id AND number <> place"
    ).rowcount
    return f"{_some(changed, 'segment')} were numbered anew." if changed else ""


def settle_beads(connection: sqlite3.Connection) -> str:
    """Leave out beads without sentences, and have those without a verdict judged again."""
    changed = connection.execute(f"DELETE FROM bead WHERE {NAMELESS}").rowcount
    changed += connection.execute(
        f"UPDATE bead SET state = 'pending' WHERE {UNJUDGED}", (json.dumps([*BeadState]),)
    ).rowcount
    connection.execute(f"UPDATE alignment SET drafts = 'null' WHERE {NO_DRAFTS}")
    return f"{_some(changed, 'bead')} without sentences or verdicts were put in order." if changed else ""


def mend_history(connection: sqlite3.Connection) -> str:
    """Leave out of the history what cannot be read."""
    dropped = connection.execute(
        f"DELETE FROM change WHERE {UNREADABLE}", (json.dumps([*JOURNALLED]),)
    ).rowcount
    dropped += connection.execute(f"UPDATE step SET status = 'discarded' WHERE {ASTRAY}").rowcount
    return "The history was put in order." if dropped else ""


def end_undo(connection: sqlite3.Connection) -> list[str]:
    """Keep the steps for the history alone: taking them back could meet what is no longer there."""
    connection.execute(
        f"UPDATE step SET status = CASE WHEN {STANDING} THEN 'final' ELSE 'discarded' END, unfinished = ''"
    )
    return ["What was done until now can no longer be undone; the history of each segment is kept."]


def _readable(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _some(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
