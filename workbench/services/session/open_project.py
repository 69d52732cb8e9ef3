"""A project while it is open: its lock, its transactions, undo and redo, and the signal of what changed."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from PySide6.QtCore import QLockFile, QObject, Signal

from workbench.domain.errors import ProjectError
from workbench.domain.wording import tr
from workbench.services.session.change import Change, change_of
from workbench.services.session.checkpoints import Checkpoints
from workbench.services.session.lock import lock_project
from workbench.services.session.reading import ProjectReader, Reading
from workbench.store import opening
from workbench.store.journal import Fate, NewStep, StepRow
from workbench.store.project_file import ProjectFile, Step


class OpenProject(Reading, QObject):
    """Lives in the GUI thread. One that is read-only refuses every action with ReadOnlyProjectError.

    ``interrupted`` names the long actions that were cut short when the program was killed, and taken back.
    """

    changed = Signal(object)  # Change, after it is in the file
    closing = Signal()  # what is under way ends now

    def __init__(self, file: ProjectFile, lock: QLockFile | None, author: str) -> None:
        super().__init__()
        self.author = author
        self._file = file
        self._lock = lock
        self._runs: dict[object, int] = {}  # steps of several transactions, by what the caller calls them
        self._rescued = False
        self._checkpoints = Checkpoints(file.path, self)
        self.interrupted = () if file.read_only else tuple(step.action for step in file.settle())

    @classmethod
    def create(cls, path: Path, *, author: str = "") -> Self:
        """Make a new project at ``path`` and open it."""
        opening.refuse_long_name(path)
        return cls._locked(path, author, opening.create)

    @classmethod
    def open(cls, path: Path, *, author: str = "", read_only: bool = False, take_over: bool = False) -> Self:
        """Open a project; where it or its folder cannot be written, to read.

        Raises:
            ProjectError: there is none, or it is damaged, foreign or newer; not a byte of it is changed.
            ProjectLockedError: another program has it open; ``take_over`` is for one on another computer.
        """
        opening.checked_header(path)
        if read_only or not opening.is_writable(path):
            return cls(opening.open_to_read(path), None, author)
        return cls._locked(path, author, opening.open_to_write, take_over=take_over)

    @classmethod
    def _locked(
        cls, path: Path, author: str, make: Callable[[Path], ProjectFile], *, take_over: bool = False
    ) -> Self:
        with ExitStack() as on_failure:
            lock = lock_project(path, take_over=take_over)
            on_failure.callback(lock.unlock)
            file = make(path)
            on_failure.callback(file.close)
            made = cls(file, lock, author)
            on_failure.pop_all()
            return made

    def reader(self) -> ProjectReader:
        """Return a reader of this project for a job, over a connection that the job's thread opens."""
        return ProjectReader(self._file.place)

    def close(self) -> None:
        """End the runs under way and close the project, leaving a single file behind."""
        self.closing.emit()
        with ExitStack() as last:  # a disk that takes no more keeps nothing of this from being done
            if self._lock:
                last.callback(self._lock.unlock)
            last.callback(self._file.close)
            last.callback(self.searched.close)
            last.callback(self._rescue_if_gone)
            last.callback(self._checkpoints.finish)
            for run in list(self._runs):
                self.end_run(run)

    @property
    def path(self) -> Path:
        """The project file."""
        return self._file.path

    @property
    def name(self) -> str:
        """What the project is called: its file's name without the ending."""
        return self.path.stem

    @property
    def read_only(self) -> bool:
        """Whether every action is refused."""
        return self._file.read_only

    @property
    def undo_text(self) -> str:
        """The action that undo takes back, empty when there is none."""
        step = self._file.next_to_undo()
        return step.action if step else ""

    @property
    def redo_text(self) -> str:
        """The action that redo makes again, empty when there is none."""
        step = self._file.next_to_redo()
        return step.action if step else ""

    def undo(self) -> Change | None:
        """Take the last action back, of this day or an earlier one."""
        return self._tell_of(self._file.undo(), backwards=True)

    def redo(self) -> Change | None:
        """Make the action again that was undone last."""
        return self._tell_of(self._file.redo(), backwards=False)

    def end_run(self, run: object) -> None:
        """Mark a run of several calls as whole."""
        step_id = self._runs.pop(run, None)
        if step_id is not None:
            self._file.finish(step_id)

    @contextmanager
    def _write(
        self,
        action: str,
        *,
        focus: int | None = None,
        show: bool = False,
        run: object | None = None,
        fate: Fate = "keep",
    ) -> Iterator[Step]:
        """Write one transaction, of a step of its own or of ``run``'s, and tell what it changed.

        ``show`` asks the window to go to ``focus``; ``fate`` is a run's that is cut short.
        """
        self._require_in_place()
        at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        new = NewStep(action, self.author, at, focus, "" if run is None else fate)
        with self._file.step(new, continuing=self._standing(run)) as step:
            yield step
        if step.changes:
            if run is not None:
                self._runs[run] = step.id
            self._tell(change_of(step.changes, action, focus=focus if show else None))

    def _require_in_place(self) -> None:
        """Refuse to write where nobody will find it, and keep what there is as a backup.

        Raises:
            ProjectError: the file was deleted or replaced, or its disk is gone.
        """
        if self.read_only or self._file.is_in_place:
            return
        hint = tr("Close it, and restore its backup from the start page.")
        try:
            self._rescue()
        except (OSError, ProjectError):
            hint = tr("Put the disk or the file back before you go on.")
        raise ProjectError(tr("{name} is no longer where it was opened.", name=self.path.name), hint)

    def _rescue_if_gone(self) -> None:
        if not (self.read_only or self._file.closed or self._file.is_in_place):
            with suppress(OSError, ProjectError):
                self._rescue()

    def _rescue(self) -> None:
        """Keep what a project held whose file is gone among its backups, once."""
        from workbench.services.backups import rescue_place  # noqa: PLC0415 - for this rare case

        if not self._rescued:
            self._file.rescue(rescue_place(self.path))
            self._rescued = True

    def _standing(self, run: object | None) -> int | None:
        """Return the step of a run that has begun and was not undone."""
        step_id = self._runs.get(run)
        return step_id if step_id is not None and self._file.stands(step_id) else None

    def _was_undone(self, run: object | None) -> bool:
        """Whether a run has begun and the user has taken it back."""
        return run in self._runs and self._standing(run) is None

    def _part_where_touched(self, run: object | None, ids: Sequence[int]) -> None:
        """End a run's step where the user has worked on one of the segments since it began.

        The run goes on in a step after the user's, so that undo meets every change in its order.
        """
        step_id = self._standing(run)
        if step_id is not None and self._file.touched_since(step_id, ids):
            self.end_run(run)

    def _tell_of(self, step: StepRow | None, *, backwards: bool) -> Change | None:
        if step is None:
            return None
        change = change_of(step.changes, step.action, focus=step.focus, backwards=backwards)
        self._tell(change)
        return change

    def _tell(self, change: Change) -> None:
        self._checkpoints.ask()
        self.changed.emit(change)
