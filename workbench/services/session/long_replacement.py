"""A replacement in more segments than a frame has time for: a few at a time, between events."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.errors import WorkbenchError

AT_ONCE = 40  # segments; some four milliseconds


class LongReplacement(QObject):
    """One undo step of many transactions; taken back when the program is killed before the last.

    ``replace_in`` replaces in some segments and returns how many changed, or None when the user has undone
    what was replaced so far, which ends it.
    """

    progress = Signal(int, int)  # segments looked at, of how many
    finished = Signal(int)  # segments changed
    failed = Signal(object)  # WorkbenchError

    def __init__(
        self,
        ids: Sequence[int],
        replace_in: Callable[[Sequence[int]], int | None],
        end: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ids, self._replace_in, self._end = ids, replace_in, end
        self._looked_at = self._changed = 0
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self._soon.start()

    def cancel(self) -> None:
        """Stop here; what was replaced stays until it is undone."""
        if self._soon.isActive():
            self._soon.stop()
            self._end()
            self.finished.emit(self._changed)
            self.deleteLater()

    def _go_on(self) -> None:
        some = self._ids[self._looked_at : self._looked_at + AT_ONCE]
        try:
            changed = self._replace_in(some) if some else None
        except WorkbenchError as error:
            self.failed.emit(error)
            changed = None
        if changed is None:
            self.cancel()
            return
        self._changed += changed
        self._looked_at += len(some)
        self.progress.emit(self._looked_at, len(self._ids))
