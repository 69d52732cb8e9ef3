"""A gate that work in another thread passes: open, or shut while the user wants a pause."""

from collections.abc import Callable
from threading import Event

_LOOK_UP = 0.1  # seconds until work that is held asks again whether it is cancelled


class Gate:
    """Any thread shuts and opens it; the work waits in ``passes``."""

    def __init__(self) -> None:
        self._open = Event()
        self._open.set()

    def hold(self, on: bool) -> None:
        """Shut the gate, or open it."""
        if on:
            self._open.clear()
        else:
            self._open.set()

    def passes(self, cancelled: Callable[[], bool]) -> bool:
        """Wait while the gate is shut; return whether to go on."""
        while not cancelled():
            if self._open.wait(_LOOK_UP):
                return True
        return False
