"""A memory file is built once, beside its name, and takes the name when it is whole.

It is a project file without articles, so that whatever searches a project searches it too. What is not whole
is thrown away, by this program or by the next that builds a file of the same name, so nothing is journalled
or flushed on the way.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from workbench.domain.errors import ProjectError
from workbench.domain.memory import TranslationUnit
from workbench.domain.wording import tr
from workbench.store import imported_units, opening
from workbench.store.failures import told
from workbench.store.imported_units import Gain
from workbench.store.project_file import ProjectFile

AT_ONCE = 2_000  # units in one transaction


def build(path: Path, units: Iterable[TranslationUnit], *, name: str, at: str) -> Gain:
    """Build the memory file ``path`` of units that come from the file ``name``; return what they came to.

    Raises:
        ProjectError: the file cannot be written.
        WorkbenchError: what the units raise; no file is left then.
    """
    unfinished = path.with_name(path.name + ".part")
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(unfinished)
        try:
            with closing(opening.create(unfinished)) as file:
                gain = _fill(file, iter(units), name, at)
            _flush(unfinished)
            unfinished.replace(path)
        finally:
            _remove(unfinished)
    return gain


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ProjectError(
            tr("The memory {name} could not be written: {reason}.", name=path.name, reason=reason),
            tr("Check the rights and room there."),
        ) from error


def _fill(file: ProjectFile, units: Iterator[TranslationUnit], name: str, at: str) -> Gain:
    with told(file.name):
        file.connection.execute("PRAGMA synchronous = OFF")
    with file.transaction():
        memory_file = imported_units.begin(file, name, "", at)
    gain = Gain()
    while some := list(islice(units, AT_ONCE)):
        with file.transaction():
            gain += imported_units.add(file, memory_file, some)
    with file.transaction():
        imported_units.finish(file, memory_file, gain)
    return gain


def _flush(path: Path) -> None:
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
