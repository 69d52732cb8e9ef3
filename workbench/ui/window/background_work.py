"""The work in the background that the status strip shows: one at a time, cancelled and paused there."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.services.jobs import Job, JobProgress
from workbench.services.session.long_write import LongWrite
from workbench.ui.actions.commands import Commands
from workbench.ui.memory.work import MemoryImport
from workbench.ui.window.status_strip import StatusStrip


class BackgroundWork(QObject):
    """Where no work is shown, the strip's buttons are the drafting queue's."""

    def __init__(self, strip: StatusStrip, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._commands = commands
        self._job: Job | MemoryImport | LongWrite | None = None
        self._name = ""
        self._hold: Callable[[bool], None] | None = None
        self._held = False
        self._progress = JobProgress(0)
        strip.pause_pressed.connect(self._pause)
        strip.cancel_pressed.connect(self._cancel)

    def follow(
        self, name: str, job: Job | MemoryImport | LongWrite, hold: Callable[[bool], None] | None = None
    ) -> None:
        """Show how far a job is until it ends; ``hold`` pauses one that counts bytes."""
        self._job, self._name, self._hold, self._held = job, name, hold, False
        job.progress.connect(self._show)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(self._end)

    def _show(self, progress: JobProgress) -> None:
        self._progress = progress
        if self._job is None:
            return
        if self._hold is None:
            self._strip.show_job(self._name, progress)
        else:
            self._strip.show_import(self._name, progress, paused=self._held)

    def _end(self) -> None:
        self._job = self._hold = None
        self._strip.end_work()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self._commands.run("cancel_drafting")

    def _pause(self) -> None:
        if self._hold is None:
            self._commands.run("pause_drafting")
            return
        self._held = not self._held
        self._hold(self._held)
        self._show(self._progress)
