"""Waiting for a server that may be silent, without being held by it."""

import http.client
import queue
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from workbench.domain.errors import WorkbenchError

Piece = TypeVar("Piece")

AHEAD = 8  # pieces that wait to be taken
GLANCE = 0.1  # seconds between two looks at whether the user has stopped


class LeftError(Exception):
    """The user has stopped; nobody waits for the server any more."""


@dataclass(frozen=True, slots=True)
class _End(Generic[Piece]):
    error: Exception | None = None


_Came = queue.Queue[Piece | _End[Piece]]


def unless_stopped(
    pieces: Generator[Piece, None, None], stopped: Callable[[], bool]
) -> Generator[Piece, None, None]:
    """Yield pieces that another thread waits for; what it runs into on the way is raised here.

    A thread that is left waits on until its socket gives up, and keeps no program from ending.

    Raises:
        LeftError: ``stopped`` said so.
    """
    came: _Came[Piece] = queue.Queue(AHEAD)
    left = threading.Event()
    threading.Thread(target=_wait, args=(pieces, came, left), daemon=True, name="download").start()
    try:
        yield from _taken(came, stopped)
    finally:
        left.set()
        while not came.empty():  # makes room for what the thread has in hand
            came.get_nowait()


def _taken(came: _Came[Piece], stopped: Callable[[], bool]) -> Iterator[Piece]:
    while True:
        if stopped():
            raise LeftError
        try:
            piece = came.get(timeout=GLANCE)
        except queue.Empty:
            continue
        if isinstance(piece, _End):
            if piece.error:
                raise piece.error
            return
        yield piece


def _wait(pieces: Generator[Piece, None, None], came: _Came[Piece], left: threading.Event) -> None:
    end: _End[Piece] = _End(ConnectionError())  # a bug goes to the thread's hook, and ends nothing well
    try:
        for piece in pieces:
            came.put(piece)
            if left.is_set():
                break
        end = _End()
    except (http.client.HTTPException, OSError, WorkbenchError) as error:
        end = _End(error)
    finally:
        pieces.close()
        came.put(end)
