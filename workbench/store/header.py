"""The first hundred bytes of a project file, which say what it is before SQLite touches it.

Offsets are those of https://www.sqlite.org/fileformat2.html#the_database_header.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ProjectError
from workbench.domain.wording import tr

APPLICATION_ID = 0x57425031  # "WBP1"
MAGIC = b"SQLite format 3\0"
LENGTH = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says; ``version`` counts the migrations, ``wal`` says that a -wal file may belong."""

    version: int
    wal: bool
    page_size: int
    pages: int


def read_header(path: Path) -> Header:
    """Return the header of the project file at ``path``, of which not a byte is changed.

    Raises:
        ProjectError: there is no such file, or it is not a project of this program.
    """
    try:
        with path.open("rb") as stream:
            start = stream.read(LENGTH)
    except FileNotFoundError:
        raise ProjectError(
            tr("There is no project at {path}.", path=path), tr("It may have been moved or renamed.")
        ) from None
    except OSError as error:
        raise ProjectError(
            tr("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror),
            tr("Check its rights."),
        ) from error
    if len(start) < LENGTH or not start.startswith(MAGIC) or _number(start, 68) != APPLICATION_ID:
        raise ProjectError(
            tr("{name} is not a project of the workbench, or it is damaged.", name=path.name),
            tr("Open a .wbp file, or a backup of this one."),
        )
    (page_size,) = struct.unpack_from(">H", start, 16)
    return Header(
        version=_number(start, 60),
        wal=start[18] == 2,
        page_size=65536 if page_size == 1 else page_size,
        pages=_number(start, 28),
    )


def _number(start: bytes, offset: int) -> int:
    (number,) = struct.unpack_from(">I", start, offset)
    return int(number)
