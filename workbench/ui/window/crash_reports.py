"""What happens with a bug: a report in a file, and a sentence that says where; work goes on."""

import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

import workbench
from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import tr

_TOLD = tr("Something in the program failed; your work is saved.")


class CrashReports(QObject):
    """The exception hook of the whole program, in any thread; lives in the GUI thread.

    A WorkbenchError that nobody told is told; anything else is a bug and becomes a report. Reports hold no
    text of the user's: only where in the program it happened.
    """

    failed = Signal(object)  # WorkbenchError

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def install(self) -> None:
        """Hear of every exception that nothing else catches."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell a failure of the world, or write a report about a bug and tell where it is."""
        if isinstance(error, WorkbenchError):
            self.failed.emit(error)
            return
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self.failed.emit(self._report(error))

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _report(self, error: BaseException) -> WorkbenchError:
        now = datetime.now(UTC)
        place = self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
        text = "".join((_heading(now), *_trace(error)))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        except OSError:
            return WorkbenchError(
                tr("Something in the program failed."), tr("Your work is saved; no report could be written.")
            )
        return WorkbenchError(
            tr("Something in the program failed; your work is saved."),
            tr("A report is in {place}.", place=place),
        )


def _trace(error: BaseException) -> list[str]:
    """Return the places in the program, and the kind of error without its words, which may quote the user."""
    lines = traceback.format_tb(error.__traceback__)
    return [*lines, f"{type(error).__module__}.{type(error).__qualname__}\n"]


def _heading(now: datetime) -> str:
    return (
        f"Workbench {workbench.__version__}, {now:%Y-%m-%d %H:%M:%S} UTC\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n"
    )
