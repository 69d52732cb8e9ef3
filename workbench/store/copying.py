"""A copy of a project that is whole or not there at all, taken while others may be writing to it."""

from contextlib import ExitStack, closing
from pathlib import Path

from workbench.domain.unfinished import unfinished_beside
from workbench.store import connection as connections

PAGES = 2_000  # pages copied at a stretch where there is no WAL and a writer waits meanwhile


def copy_project(source: Path, place: Path) -> None:
    """Copy the project at ``source`` with all that is written ahead of it into the single file ``place``.

    The copy gathers in a file beside ``place``, which it replaces in one step. With WAL nobody's writing
    waits. What a kill left half written of ``source`` is rolled back, where it may be written.
    """
    unfinished = unfinished_beside(place)
    try:
        with ExitStack() as open_ones:
            original = open_ones.enter_context(closing(connections.connect(source, "rw")))
            copy = open_ones.enter_context(closing(connections.connect(unfinished, "rwc")))
            (mode,) = original.conn.execute("PRAGMA journal_mode").fetchone()
            original.conn.backup(copy.conn, pages=-1 if mode == "wal" else PAGES)
            copy.conn.execute("PRAGMA journal_mode = DELETE").fetchone()
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)
