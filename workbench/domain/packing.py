"""Archives that are made to fill the disk or the memory are known by the sizes that they state.

A part that is longer than it states is an error of ``zipfile``.
"""

import zlib
from collections.abc import Iterable
from zipfile import BadZipFile

DAMAGED = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, UnicodeDecodeError)
"""What ``zipfile`` raises for an archive that is damaged, cut off, packed in an unknown way, or locked
by a password (RuntimeError); UnicodeDecodeError is for a part's name."""

SMALL = 1 << 20  # bytes: what may well shrink to next to nothing
MOST_RATIO = 200
"""What shrinks to less than a two-hundredth is neither prose nor weights."""


def swells(sizes: Iterable[tuple[int, int]], *, most: int, ratio: int | None = MOST_RATIO) -> bool:
    """Whether parts of these sizes, unpacked and packed, come to more than ``most`` or shrink too well."""
    total = 0
    for unpacked, packed in sizes:
        total += unpacked
        if ratio is not None and unpacked > max(SMALL, ratio * packed):
            return True
    return total > most
