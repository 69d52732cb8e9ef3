"""A file is either the old one or the whole new one, whatever happens in between."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from workbench.domain.errors import ExchangeError
from workbench.domain.unfinished import unfinished_beside
from workbench.domain.wording import tr

_DATABASE = b"SQLite format 3\0"  # how projects and memory files begin


@contextmanager
def atomic_file(path: Path) -> Iterator[IO[bytes]]:
    """Yield a binary stream whose bytes become ``path`` when the block ends well.

    The bytes gather in a file beside ``path`` and take its place in one step; when the block
    raises, that file goes and whatever stood at ``path`` stays.

    Raises:
        ExchangeError: the folder is absent or full, the file may not be replaced, or is a project.
    """
    try:
        _refuse(path)
        unfinished = unfinished_beside(path)
        try:
            with unfinished.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            unfinished.replace(path)  # after the close: Windows replaces closed files only
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise _not_written(path, error) from error


def require_place(path: Path) -> None:
    """Refuse a place that ``atomic_file`` would, before minutes go into what is to be written there.

    Raises:
        ExchangeError: a folder, a device or a project is there.
    """
    try:
        _refuse(path)
    except OSError as error:
        raise _not_written(path, error) from error


def _refuse(path: Path) -> None:
    """Refuse to put a file in the place of a folder, a device or a project: a slip of the fingers.

    Raises:
        OSError: a folder or a device is there.
        ExchangeError: a project is there.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not path.exists():
        return
    if not path.is_file():
        raise OSError(errno.EINVAL, tr("it is no file"))
    with path.open("rb") as stream:
        start = stream.read(len(_DATABASE))
    if start == _DATABASE:
        raise ExchangeError(
            tr("{name} is a project or a memory of the workbench.", name=path.name),
            tr("Choose another name."),
        )


def _not_written(path: Path, error: OSError) -> ExchangeError:
    return ExchangeError(
        tr("{path} could not be written: {reason}.", path=path, reason=_reason(error)),
        tr("Choose another place, or close the program that has it open."),
    )


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower().rstrip(".")
