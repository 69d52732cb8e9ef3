"""Behind the backups dialog: lists a project's backups, and puts one in its place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.store.backups import Backup
from workbench.ui.desk import Desk
from workbench.ui.window.backups_dialog import Backups


class Restoring(QObject):
    """One dialog at a time."""

    leaving = Signal(object)  # Path of a project that is about to be replaced: whoever has it open closes it
    restored = Signal(object)  # Path
    listed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.dialog: Backups | None = None

    def open(self, project: Path) -> None:
        """Show the backups of a project."""
        from workbench.services.backups import list_work  # noqa: PLC0415 - the start page shows without it

        self.dialog = Backups(project.stem, self._parent)
        self.dialog.chosen.connect(partial(self.restore, project))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        job = self._desk.jobs.run(list_work(project))
        job.finished.connect(self._show)
        job.failed.connect(self._desk.notices.fail)

    def restore(self, project: Path, backup: Path) -> None:
        """Put a backup in the place of a project, and open it."""
        from workbench.services.backups import restore_work  # noqa: PLC0415 - the start page shows without it

        self.leaving.emit(project)
        job = self._desk.jobs.run(restore_work(backup, project))
        job.finished.connect(self._restored)
        job.failed.connect(self._desk.notices.fail)

    def _show(self, backups: list[Backup]) -> None:
        if self.dialog is not None:
            self.dialog.show_backups(backups)
        self.listed.emit()

    def _restored(self, project: Path) -> None:
        self.restored.emit(project)
        self._desk.notices.succeed(
            tr("The backup is restored."), tr("The project as it was before is among the backups.")
        )

    def _forget(self) -> None:
        self.dialog = None
