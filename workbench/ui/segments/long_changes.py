"""Changes of so many segments that they go on between events: shown in the strip, told of at the end."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import SegmentError
from workbench.domain.wording import tr
from workbench.services.notices import Notices
from workbench.services.session.long_write import LongWrite
from workbench.services.session.outcome import Outcome

MANY = 40  # segments; fewer are changed within a frame
Start = Callable[[list[SegmentError]], LongWrite]
Tell = Callable[[int, str], None]


class LongChanges(QObject):
    """One at a time."""

    began = Signal(str, object)  # what it is called, LongWrite

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self._under_way: LongWrite | None = None

    def begin(self, name: str, start: Start, tell: Tell) -> None:
        """Start a change; ``tell`` hears how many segments changed, and what was left out."""
        if self._under_way is not None:
            self._notices.say(
                tr("Another change is still under way."), tr("Wait for it, or cancel it below.")
            )
            return
        refused: list[SegmentError] = []
        self._under_way = start(refused)
        self._under_way.finished.connect(partial(self._end, refused, tell))
        self._under_way.failed.connect(self._notices.fail)
        self.began.emit(name, self._under_way)

    def _end(self, refused: list[SegmentError], tell: Tell, changed: int) -> None:
        self._under_way = None
        tell(changed, Outcome(refused=tuple(refused)).remark)
