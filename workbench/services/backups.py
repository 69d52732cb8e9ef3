"""A project's backups: one a day on which it changed, the last ten, in the user's own folder.

They are kept apart from the project, so that a stick that is lost does not take them along.
"""

import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.services import places
from workbench.services.jobs import Cancelled, JobPool, Report, Work
from workbench.services.session.lock import lock_project
from workbench.store import backups as stored
from workbench.store.backups import Backup

SOON = 5_000  # ms after opening: the window comes first
LATER = 3_600_000  # ms; a project may stay open for days

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the time of this computer, with its zone."""
    return datetime.now().astimezone()


def backup_folder(project: Path) -> Path:
    """Return where the backups of the project at that path are kept."""
    path = project.absolute()
    mark = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    name = path.stem.encode("utf-8", "replace")[:80].decode("utf-8", "ignore").rstrip(". ")
    return places.backups() / f"{name}-{mark}"


def backups_of(project: Path) -> list[Backup]:
    """Return a project's backups, the newest first."""
    return stored.backups(backup_folder(project))


def restore(backup: Path, project: Path, *, now: Clock = local_now) -> None:
    """Put a backup in the place of a project, of which a copy joins the backups first.

    Raises:
        ProjectLockedError: the project is open somewhere.
        ProjectError: it cannot be written.
    """
    lock = lock_project(project)
    try:
        stored.restore(backup, project, backup_folder(project), now())
    finally:
        lock.unlock()


def rescue_place(project: Path) -> Path:
    """Return where what a project held is kept when its file is gone."""
    folder = backup_folder(project)
    folder.mkdir(parents=True, exist_ok=True)
    return stored.free_name(folder, local_now())


class DailyBackup(QObject):
    """Sees to today's backup of an open project, in the background; it ends with its parent."""

    failed = Signal(object)  # WorkbenchError

    def __init__(self, project: Path, jobs: JobPool, parent: QObject, *, now: Clock = local_now) -> None:
        super().__init__(parent)
        self._project, self._jobs, self._now = project, jobs, now
        self._timer = QTimer(self, interval=SOON)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Take a backup if one is due."""
        self._timer.setInterval(LATER)
        self._jobs.run(backup_work(self._project, self._now)).failed.connect(self.failed)


def backup_work(project: Path, now: Clock = local_now) -> Work:
    """Return the work of taking a backup where one is due; it returns its path, or None."""

    def work(_report: Report, _cancelled: Cancelled) -> Path | None:
        folder = backup_folder(project)
        if not stored.is_due(project, folder, now()):
            return None
        return stored.back_up(project, folder, now())

    return work


def list_work(project: Path) -> Work:
    """Return the work of reading a project's backups into a list of Backup."""

    def work(_report: Report, _cancelled: Cancelled) -> list[Backup]:
        return backups_of(project)

    return work


def restore_work(backup: Path, project: Path) -> Work:
    """Return the work of restoring a backup; it returns the project's path."""

    def work(_report: Report, _cancelled: Cancelled) -> Path:
        restore(backup, project)
        return project

    return work
