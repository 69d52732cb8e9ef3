"""SQLite's failures, told as the project's."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from workbench.domain.errors import ProjectError

HINTS = {
    "malformed": ("{name} is damaged.", "Open a backup of it."),
    "not a database": ("{name} is damaged.", "Open a backup of it."),
    "is full": ("There is no room left on the disk for {name}.", "Free some space; nothing saved is lost."),
    "readonly": ("{name} cannot be written.", "Check its rights and those of its folder."),
    "unable to open": ("{name} cannot be opened.", "Check its rights and those of its folder."),
    "locked": ("Another program is writing to {name}.", "Close it and try again."),
    "disk I/O": ("The disk does not take {name} as it should.", "Copy the file to another disk."),
}


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what the disk or the file does to SQLite into a ProjectError; leave the program's own faults."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        for symptom, (text, hint) in HINTS.items():
            if symptom in str(error):
                raise ProjectError(text.format(name=name), hint) from error
        raise
