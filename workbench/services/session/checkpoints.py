"""Moving what was written ahead into the project file, off the window's thread.

In that thread it would stall the window: some 100 ms for 30 MB, measured while drafting.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer

from workbench.domain.errors import ProjectError
from workbench.store import opening

DELAY = 10_000  # milliseconds from a change to the checkpoint, which takes in all that came meanwhile


class Checkpoints(QObject):
    """Checkpoints a project ten seconds after a change, whether or not others follow."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._pool = QThreadPool(self, maxThreadCount=1, expiryTimeout=0)
        self._later = QTimer(self, interval=DELAY, singleShot=True)
        self._later.timeout.connect(self._begin)

    def ask(self) -> None:
        """See to it that what was just written is checkpointed; without an event loop closing does it."""
        if QCoreApplication.instance() and not self._later.isActive():
            self._later.start()

    def finish(self) -> None:
        """Wait for the one under way, and begin no other."""
        self._later.stop()
        self._pool.waitForDone()

    def _begin(self) -> None:
        self._pool.start(self._checkpoint)

    def _checkpoint(self) -> None:
        with suppress(ProjectError):  # nothing is lost: the -wal file has it, and the next action tells
            opening.checkpoint(self._path)
