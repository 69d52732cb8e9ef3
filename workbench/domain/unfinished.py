"""Where a file gathers until it is whole: beside its place, under a name of this program's own.

A kill leaves such a file behind. The next that is written to the folder takes it away, once it is so old
that nobody can be writing it any more.
"""

import secrets
import time
from contextlib import suppress
from pathlib import Path

ABANDONED = 24 * 60 * 60  # seconds since the last byte came


def unfinished_beside(path: Path) -> Path:
    """Return a free name for what will become ``path``, short enough wherever that one is.

    What kills have left in the folder goes, with what SQLite kept beside it.
    """
    for left in path.parent.glob(".workbench-*.part*"):
        with suppress(OSError):  # another's, or gone by now
            if time.time() - left.stat().st_mtime > ABANDONED:
                left.unlink()
    return path.with_name(f".workbench-{secrets.token_hex(6)}.part")
