"""The lock beside a project file: which program has it open, on which computer, since when."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from workbench.domain.errors import ProjectError, ProjectLockedError
from workbench.domain.wording import tr


def lock_project(path: Path, *, take_over: bool = False) -> QLockFile:
    """Take the lock of the project at ``path``; that of a program gone from this computer falls to us.

    ``take_over`` takes the lock of another computer too; the user has said that nobody works there.

    Raises:
        ProjectLockedError: another program has it.
        ProjectError: no lock can be put there.
    """
    lock = QLockFile(str(lock_file(path)))
    lock.setStaleLockTime(0)  # a project stays open for days: time alone never makes a lock stale
    if lock.tryLock(0) or (take_over and lock.removeStaleLockFile() and lock.tryLock(0)):
        return lock
    if lock.error() is not QLockFile.LockError.LockFailedError:
        raise ProjectError(
            tr("Nothing can be written in {parent}.", parent=path.parent), tr("Choose another folder.")
        )
    raise _locked(path, lock)


def lock_file(path: Path) -> Path:
    """Return where the lock of a project is kept."""
    return path.with_name(f"{path.name}.lock")


def _locked(path: Path, lock: QLockFile) -> ProjectLockedError:
    process, host, program = lock.getLockInfo()[-3:]
    elsewhere = host != QSysInfo.machineHostName()
    where = tr("on the computer {host}", host=host) if elsewhere else tr("in another window")
    return ProjectLockedError(
        tr(
            "{name} is open {where} ({program} {process}{since}).",
            name=path.name,
            where=where,
            program=program,
            process=process,
            since=_since(path),
        ),
        tr("Take it over if nobody works there any more.")
        if elsewhere
        else tr("Close it there, or open it to read."),
        elsewhere=elsewhere,
    )


def _since(path: Path) -> str:
    try:
        moment = datetime.fromtimestamp(lock_file(path).stat().st_mtime).astimezone()
    except OSError:  # the other program has just closed the project
        return ""
    return tr(", since {moment:%d.%m.%Y %H:%M}", moment=moment)
