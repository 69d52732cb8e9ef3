"""Segments counted by article, state and set-aside flag, so that counts cost nothing in a large project.

The tally is temporary: the writing connection counts once and keeps the count with triggers; a reader's is a
view.
"""

import sqlite3

COUNTED = "article_id, state, set_aside, count(*) AS segments, sum(words) AS words"
SELECT = f"SELECT {COUNTED} FROM main.segment GROUP BY article_id, state, set_aside"


def view(connection: sqlite3.Connection) -> None:
    """Count whenever asked."""
    connection.execute(f"CREATE TEMP VIEW tally AS {SELECT}")


def keep(connection: sqlite3.Connection) -> None:
    """Count once, then follow every change of a segment."""
    connection.execute(
        "CREATE TEMP TABLE tally ("
        "article_id INTEGER, state TEXT, set_aside INTEGER, segments INTEGER, words INTEGER, "
        "PRIMARY KEY (article_id, state, set_aside)) WITHOUT ROWID"
    )
    connection.execute(f"INSERT INTO tally {SELECT}")
    for event, body in {
        "INSERT": _add("new", "+"),
        "DELETE": _add("old", "-"),
        "UPDATE OF article_id, state, set_aside, words": _add("old", "-") + _add("new", "+"),
    }.items():
        name = event.split(maxsplit=1)[0].lower()
        connection.execute(f"CREATE TEMP TRIGGER tally_{name} AFTER {event} ON main.segment BEGIN {body} END")


def _add(row: str, sign: str) -> str:
    return (
        "INSERT INTO tally "
        f"VALUES ({row}.article_id, {row}.state, {row}.set_aside, {sign}1, {sign}{row}.words) "
        "ON CONFLICT (article_id, state, set_aside) "
        "DO UPDATE SET segments = segments + excluded.segments, words = words + excluded.words;"
    )
