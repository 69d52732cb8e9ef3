"""Messages to the user, shown one at a time in the notice bar: posted here, drawn elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError


class NoticeKind(StrEnum):
    """How a notice is coloured and announced."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: ``text`` says what happened, ``hint`` what to do; at most two actions, as buttons."""

    text: str
    hint: str = ""
    kind: NoticeKind = NoticeKind.INFO
    action_text: str = ""
    action: Callable[[], object] | None = None
    also_text: str = ""
    also: Callable[[], object] | None = None


class Notices(QObject):
    """Where every part of the program leaves its messages; lives in the GUI thread."""

    posted = Signal(object)  # Notice
    withdrawn = Signal(object)  # Notice

    def post(self, notice: Notice) -> None:
        """Post ``notice`` as it is."""
        self.posted.emit(notice)

    def say(
        self, text: str, hint: str = "", *, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Post something worth knowing."""
        self.post(Notice(text, hint, NoticeKind.INFO, action_text, action))

    def succeed(
        self, text: str, hint: str = "", *, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Post that something the user asked for is done."""
        self.post(Notice(text, hint, NoticeKind.SUCCESS, action_text, action))

    def warn(
        self, text: str, hint: str = "", *, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Post something that went only half well."""
        self.post(Notice(text, hint, NoticeKind.WARNING, action_text, action))

    def fail(self, error: WorkbenchError) -> Notice:
        """Post a failure of the world in its own words; return it, to be withdrawn when it is over."""
        notice = Notice(error.text, error.hint, NoticeKind.ERROR)
        self.post(notice)
        return notice

    def withdraw(self, notice: Notice) -> None:
        """Take a notice back where it still shows: what it says is of yesterday."""
        self.withdrawn.emit(notice)
