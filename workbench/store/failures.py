"""SQLite's failures, told as the project's."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from workbench.domain.errors import ProjectError
from workbench.domain.wording import tr

HINTS = {
    "malformed": (tr("{name} is damaged."), tr("Open a backup of it.")),
    "not a database": (tr("{name} is damaged."), tr("Open a backup of it.")),
    "not decode to UTF-8": (tr("{name} is damaged."), tr("Open a backup of it.")),
    "integer overflow": (tr("{name} is damaged."), tr("Open a backup of it.")),
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


def damaged(name: str) -> ProjectError:
    """Return what is said of a file that is not what a workbench wrote."""
    return ProjectError(tr("{name} is damaged.", name=name), tr("Open a backup of it."))


@contextmanager
def damage_told(name: str) -> Iterator[None]:
    """Turn whatever SQLite says into a ProjectError: for work whose SQL is known to suit a sound file."""
    try:
        with told(name):
            yield
    except (sqlite3.Error, UnicodeDecodeError, KeyError) as error:  # KeyError: sqlite-utils, of a column
        raise damaged(name) from error


class Named(Protocol):
    """What has a name for messages, as an open project file has."""

    @property
    def name(self) -> str:
        """The file's name."""


_File = TypeVar("_File", bound=Named)
_Others = ParamSpec("_Others")
_Made = TypeVar("_Made")


def of_sound_rows(
    read: Callable[Concatenate[_File, _Others], _Made],
) -> Callable[Concatenate[_File, _Others], _Made]:
    """Let a function that makes values of a file's rows tell of damage where they make no sense."""

    @wraps(read)
    def reading(file: _File, /, *others: _Others.args, **named: _Others.kwargs) -> _Made:
        try:
            return read(file, *others, **named)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise damaged(file.name) from error

    return reading
