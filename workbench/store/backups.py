"""Backups of a project: whole project files in a folder, named by the moment when they were taken."""

import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbench.domain.errors import ProjectError
from workbench.domain.wording import tr
from workbench.store import connection as connections
from workbench.store.copying import copy_project
from workbench.store.failures import told

KEPT = 10
BEFORE = " before restoring"
NAME = re.compile(rf"(\d{{4}}-\d\d-\d\d \d\d\.\d\d\.\d\d)({BEFORE})?(-\d+)?\.wbp")
MOMENT = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: when it was taken, in local time, and what it holds; no counts where it cannot be read."""

    path: Path
    taken_at: datetime
    size_bytes: int
    segments: int | None = None
    confirmed: int | None = None
    before_restoring: bool = False


def is_due(project: Path, folder: Path, now: datetime) -> bool:
    """Whether the project has changed since its last backup, and today's is still to be taken."""
    last = _newest(folder)
    if last is None:
        return True
    return _moment(last).date() != now.date() and _mark(project) != _mark(last)


def back_up(project: Path, folder: Path, now: datetime) -> Path:
    """Take a backup, and let the oldest of more than ten go.

    Raises:
        ProjectError: the disk is full, or the folder cannot be written.
    """
    place = free_name(folder, now)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with told(place.name):
            copy_project(project, place)
    except OSError as error:
        raise ProjectError(
            tr("No backup can be kept in {folder}.", folder=folder), tr("Check its rights.")
        ) from error
    _prune(folder, place)
    return place


def backups(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first."""
    return [_described(path) for path in reversed(_files(folder))]


def free_name(folder: Path, now: datetime, mark: str = "") -> Path:
    """Return the place of a backup that is taken now."""
    stem = f"{now:{MOMENT}}{mark}"
    names = (f"{stem}{copy}.wbp" for copy in ("", *(f"-{at}" for at in range(2, 1000))))
    return next(folder / name for name in names if not (folder / name).exists())


def restore(backup: Path, project: Path, folder: Path, now: datetime) -> None:
    """Put a backup in the place of a project that nobody has open; the project as it was is kept beside it.

    Raises:
        ProjectError: the disk is full, or the project or its folder cannot be written.
    """
    try:
        _keep_present(project, free_name(folder, now, BEFORE))
        staged = project.with_name(f".{project.stem[:40]}.restoring")
        try:
            shutil.copyfile(backup, staged)
            for ending in ("-wal", "-shm", "-journal"):  # they belong to what stood here before
                project.with_name(project.name + ending).unlink(missing_ok=True)
            staged.replace(project)
        finally:
            staged.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ProjectError(
            tr("{name} could not be restored: {reason}.", name=project.name, reason=reason),
            tr("It is as it was."),
        ) from error


def _keep_present(project: Path, place: Path) -> None:
    if not project.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        copy_project(project, place)
    except sqlite3.DatabaseError:  # damaged: kept as it is, for ``workbench doctor``
        for ending in ("", "-wal", "-journal"):
            part = project.with_name(project.name + ending)
            if part.exists():
                shutil.copyfile(part, place.with_name(place.name + ending))


def _described(path: Path) -> Backup:
    when, before = _moment(path), BEFORE in path.name
    size = path.stat().st_size
    try:
        with closing(connections.connect(path, "ro")) as database:
            row = database.conn.execute(
                "SELECT count(*), coalesce(sum(state IN ('confirmed', 'reviewed')), 0) FROM segment "
                "WHERE NOT set_aside"
            ).fetchone()
    except sqlite3.DatabaseError:
        return Backup(path, when, size, before_restoring=before)
    segments, confirmed = row
    return Backup(path, when, size, segments, confirmed, before)


def _files(folder: Path) -> list[Path]:
    """Return the backups in a folder, the oldest first."""
    return sorted((each for each in folder.glob("*.wbp") if NAME.fullmatch(each.name)), key=_order)


def _order(path: Path) -> tuple[str, bool, str]:
    """Return what sorts backups by the moment; what is kept before restoring comes after the day's own."""
    found = NAME.fullmatch(path.name)
    return (found[1], bool(found[2]), path.name) if found else ("", False, path.name)


def _newest(folder: Path) -> Path | None:
    return files[-1] if (files := _files(folder)) else None


def _moment(path: Path) -> datetime:
    found = NAME.fullmatch(path.name)
    return datetime.strptime(found[1] if found else "", MOMENT).astimezone()


def _mark(project: Path) -> object:
    """Return what is another whenever anything was done or undone; None where it cannot be told."""
    try:
        with closing(connections.connect(project, "ro")) as database:
            return database.conn.execute(
                "SELECT (SELECT max(id) FROM step), (SELECT max(id) FROM change), "
                "(SELECT count(*) FROM step WHERE status = 'undone')"
            ).fetchone()
    except sqlite3.DatabaseError:
        return None


def _prune(folder: Path, taken: Path) -> None:
    """Let the oldest go, but never the one just taken, whatever the clock says."""
    older = [each for each in _files(folder) if each != taken]
    for path in older[: max(0, len(older) + 1 - KEPT)]:
        for ending in ("", "-wal", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
