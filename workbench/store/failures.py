"""SQLite's failures, told as the project's."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from workbench.domain.errors import ProjectError
from workbench.domain.wording import tr

HINTS = {
    "malformed": (tr("{name} is damaged."), tr("Open a backup of it.")),
    "not a database": (tr("{name} is damaged."), tr("Open a backup of it.")),
    "is full": (
        tr("There is no room left on the disk for {name}."),
        tr("Free some space; nothing saved is lost."),
    ),
    "readonly": (tr("{name} cannot be written."), tr("Check its rights and those of its folder.")),
    "unable to open": (tr("{name} cannot be opened."), tr("Check its rights and those of its folder.")),
    "locked": (tr("Another program is writing to {name}."), tr("Close it and try again.")),
    "disk I/O": (tr("The disk does not take {name} as it should."), tr("Copy the file to another disk.")),
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
