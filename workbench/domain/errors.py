"""The world's failures, each told to the user in one sentence that says what to do.

    WorkbenchError
    ├── IntakeError          a page that cannot be read
    ├── ModelError           a model folder that cannot be used, or got
    ├── ProjectError         a project file that cannot be opened or written
    │   ├── ProjectLockedError    another window or program has it open
    │   └── ReadOnlyProjectError  a change asked of a project opened read-only
    ├── SegmentError         an action that a segment's state does not allow
    │   ├── EmptyTargetError
    │   ├── EmptySourceError
    │   └── LockedSegmentError
    ├── AlignmentError       an action that a bead does not allow
    ├── TermError            a term that says nothing
    ├── MemoryFileError      an action that a memory does not allow
    └── ExchangeError        a file that cannot be exported or imported

A bug is anything else: it reaches the exception hook and becomes a crash report.
"""


class WorkbenchError(Exception):
    """A failure that is not the program's: ``text`` says what happened, ``hint`` what to do about it."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.text} {self.hint}".strip()


class IntakeError(WorkbenchError):
    """A page that cannot be read into an article."""


class ModelError(WorkbenchError):
    """A model folder that is corrupt, incomplete, of the wrong languages, or absent."""


class ProjectError(WorkbenchError):
    """A project file that cannot be opened or written."""


class ProjectLockedError(ProjectError):
    """Another window or program has the project open.

    ``elsewhere`` marks a lock of another computer, which nobody here can tell from a forgotten one:
    the user is asked whether to take it over. Otherwise the project can be opened read-only.
    """

    def __init__(self, text: str, hint: str = "", *, elsewhere: bool = False) -> None:
        super().__init__(text, hint)
        self.elsewhere = elsewhere


class ReadOnlyProjectError(ProjectError):
    """A change was asked of a project that is open read-only."""


class SegmentError(WorkbenchError):
    """An action that the segment's state does not allow."""


class EmptyTargetError(SegmentError):
    """An empty target cannot be confirmed."""


class EmptySourceError(SegmentError):
    """A segment has a source, or is set aside."""


class LockedSegmentError(SegmentError):
    """A locked segment does not change until it is unlocked."""


class AlignmentError(WorkbenchError):
    """An action that the beads of an alignment do not allow."""


class TermError(WorkbenchError):
    """A term without a source, or without a rendering."""


class MemoryFileError(WorkbenchError):
    """An action that a memory, its file or one of its units does not allow."""


class ExchangeError(WorkbenchError):
    """A file that cannot be exported or imported."""
