"""A change of more rows than a frame has time for: a few at a time, between events."""

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.errors import WorkbenchError
from workbench.services.jobs import JobProgress

FIRST = 16  # things in the first part; after it their number follows the time they take
MOST = 256
LONGEST = 0.008  # seconds that a part may take; half a frame


def _nothing(*_: object) -> None:
    """What an ended change has left to do.

    It keeps nothing of its parent: where it held the last reference to that, Qt's deleting the child would
    delete the parent, and that the child once more.
    """


class LongWrite(QObject):
    """One undo step of many transactions; taken back when the program is killed before the last.

    ``write`` takes some of the ``things`` and returns how many changed, or None when the user has undone
    what was written so far, which ends it. ``count`` is how many things the user knows of.
    """

    progress = Signal(object)  # JobProgress
    finished = Signal(int)  # things changed, also when it was cancelled
    failed = Signal(object)  # WorkbenchError
    cancelled = Signal()  # after it finished before its end

    def __init__(
        self,
        things: Sequence[Any],
        write: Callable[[Sequence[Any]], int | None],
        end: Callable[[], None],
        parent: QObject,
        *,
        count: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._things, self._write, self._end = things, write, end
        self._count = len(things) if count is None else count
        self._looked_at = self._changed = 0
        self._at_once = FIRST
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self._soon.start()

    def cancel(self) -> None:
        """Stop here; what was written stays until it is undone."""
        if self._soon.isActive():
            self._soon.stop()
            end, self._write, self._end = self._end, _nothing, _nothing
            end()
            self.finished.emit(self._changed)
            if self._looked_at < len(self._things):
                self.cancelled.emit()
            self.deleteLater()

    def _go_on(self) -> None:
        some = self._things[self._looked_at : self._looked_at + self._at_once]
        began = perf_counter()
        try:
            changed = self._write(some) if some else None
        except WorkbenchError as error:
            self.failed.emit(error)
            changed = None
        except BaseException:
            self.cancel()  # or the timer would meet the bug again, and again
            raise
        if changed is None:
            self.cancel()
            return
        self._fit(perf_counter() - began)
        self._changed += changed
        self._looked_at += len(some)
        done = self._looked_at * self._count // len(self._things)
        self.progress.emit(JobProgress(done, self._count))

    def _fit(self, seconds: float) -> None:
        """Take fewer at once where a part took too long, more where it took less than half of that."""
        if seconds > LONGEST:
            self._at_once = max(1, self._at_once // 2)
        elif seconds < LONGEST / 2:
            self._at_once = min(MOST, self._at_once + self._at_once // 2 + 1)
