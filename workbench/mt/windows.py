"""A stream is worked on in windows that grow: the first results come soon, the rest fast."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

FIRST = 512
LAST = 4096

T = TypeVar("T")


def windows(stream: Iterable[T], first: int = FIRST, last: int = LAST) -> Iterator[list[T]]:
    """Yield lists of the stream's members, each twice as long as the one before up to ``last``."""
    coming, size = iter(stream), first
    while window := list(islice(coming, size)):
        yield window
        size = min(2 * size, last)
