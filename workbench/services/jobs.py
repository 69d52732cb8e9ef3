"""Background work: a pool of threads whose results arrive in the GUI thread.

A connection made to a worker's signal runs in the worker's thread unless it goes to a method of a QObject
that lives in the GUI thread. So the worker's news first reaches such a method, and the public signals are
emitted there: any callable may be connected to them. Bugs in the work reach ``sys.excepthook``, called in
the worker's thread.
"""

import sys
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from workbench.domain.errors import WorkbenchError

LOCK_TURN = 0.0005  # seconds
REPORT_EVERY = 0.05  # seconds between two progress signals: more would only be repainted over


def take_short_turns() -> None:
    """Let threads pass the interpreter's lock on after half a millisecond instead of five.

    The window's thread gives the lock up in every call of SQLite and must wait to get it back: beside a busy
    job, a write of fifteen statements takes 3 ms this way, and else 22.
    """
    sys.setswitchinterval(LOCK_TURN)


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How far a job has come: ``total`` is 0 while unknown; ``text`` names what is being worked on."""

    done: int
    total: int = 0
    text: str = ""


Report = Callable[[JobProgress], None]
Cancelled = Callable[[], bool]
Work = Callable[[Report, Cancelled], object]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How the work ended; neither ``result`` nor ``error`` counts when it was a ``bug``."""

    result: object = None
    error: WorkbenchError | None = None
    bug: bool = False


class Job(QObject):
    """One piece of background work; exactly one of the three last signals ends it.

    A cancelled job, or one that ran into a bug, ends with ``cancelled``.
    """

    progress = Signal(object)  # JobProgress
    finished = Signal(object)  # what the work returned
    failed = Signal(object)  # WorkbenchError
    cancelled = Signal()

    _reported = Signal(object)  # from the worker's thread
    _ended = Signal(object)  # from the worker's thread

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = True
        self._work = work
        self._stop = False
        self._next_report = 0.0
        self._reported.connect(self._relay_progress, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._relay_end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; whatever it still delivers is dropped."""
        self._stop = True

    def drop(self) -> None:
        """End it as cancelled without doing its work."""
        self.cancel()
        self._ended.emit(_Outcome())

    def run(self) -> None:
        """Do the work; called by the pool, in the worker's thread."""
        outcome = _Outcome(bug=True)
        try:
            if not self._stop:
                outcome = _Outcome(result=self._work(self._report, self._is_cancelled))
        except WorkbenchError as error:
            outcome = _Outcome(error=error)
        finally:
            self._ended.emit(outcome)

    def _is_cancelled(self) -> bool:
        return self._stop

    def _report(self, progress: JobProgress) -> None:
        now = time.monotonic()
        if now >= self._next_report:
            self._next_report = now + REPORT_EVERY
            self._reported.emit(progress)

    def _relay_progress(self, progress: JobProgress) -> None:
        if not self._stop:
            self.progress.emit(progress)

    def _relay_end(self, outcome: _Outcome) -> None:
        self.running = False
        if self._stop or outcome.bug:
            self.cancelled.emit()
        elif outcome.error is not None:
            self.failed.emit(outcome.error)
        else:
            self.finished.emit(outcome.result)


class JobPool(QObject):
    """Runs jobs on a few threads and keeps them alive until they have ended.

    A pool that nobody closed is closed when it goes, at the latest when the interpreter ends: Qt would delete
    the jobs under their threads.
    """

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        take_short_turns()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._jobs: set[Job] = set()
        self._end = weakref.finalize(self, _end, self._pool, self._jobs)

    @property
    def busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._jobs)

    def run(self, work: Work) -> Job:
        """Start ``work(report, cancelled)`` on a thread of the pool.

        Connect to the job's signals before returning to the event loop: none is emitted earlier. The work
        gets frozen values, returns one, calls ``report`` as often as it likes and asks ``cancelled`` often.
        In a closed pool nothing is started, and the job ends with ``cancelled``.
        """
        job = Job(work)
        self._jobs.add(job)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(self._forget)
        if self._end.alive:
            self._pool.start(job.run)
        else:
            job.drop()
        return job

    def close(self) -> None:
        """Cancel every job and wait for the threads; nothing is delivered afterwards."""
        self._end()

    def _forget(self) -> None:
        self._jobs.difference_update([job for job in self._jobs if not job.running])


def _end(pool: QThreadPool, jobs: set[Job]) -> None:
    for job in jobs:
        job.cancel()
        job.blockSignals(True)
    pool.waitForDone()
    jobs.clear()
