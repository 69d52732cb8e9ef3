"""A memory of any size comes in while the user works: a few units at a time, between events."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.memory import TranslationUnit

if TYPE_CHECKING:
    from workbench.services.session.unit_imports import UnitImport

AT_ONCE = 40  # units; some four milliseconds, their words' index with them


class LongUnitImport(QObject):
    """One undo step of many transactions; taken back when it is cancelled, or cut short by a kill.

    ``coming`` is what comes in. ``add`` stores some units and says whether the import still stands; ``end``
    ends it, for good or, told False, by taking it back.
    """

    progress = Signal(int)  # units read so far
    finished = Signal(bool)  # whether it came to its end
    failed = Signal(object)  # WorkbenchError; what came in is taken back

    def __init__(
        self,
        units: Iterator[TranslationUnit],
        coming: "UnitImport",
        add: Callable[[Sequence[TranslationUnit]], bool],
        end: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.coming = coming
        self._units, self._add, self._end = units, add, end
        self._read = 0
        self._ended = False
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self._soon.start()

    def cancel(self) -> None:
        """Stop here and take back what came in."""
        if not self._ended:
            self._stop(whole=False)
            self.finished.emit(False)

    def hold(self, on: bool) -> None:
        """Pause, or go on."""
        if on:
            self._soon.stop()
        elif not self._ended:
            self._soon.start()

    def _go_on(self) -> None:
        try:
            some = list(islice(self._units, AT_ONCE))
            stands = self._add(some)
        except WorkbenchError as error:
            self._stop(whole=False)
            self.failed.emit(error)
            return
        except BaseException:
            self.cancel()  # or the timer would meet the bug again, and again
            raise
        self._read += len(some)
        if not stands:
            self.cancel()
        elif len(some) < AT_ONCE:
            self._stop(whole=True)
            self.finished.emit(True)
        else:
            self.progress.emit(self._read)

    def _stop(self, *, whole: bool) -> None:
        self._ended = True
        self._soon.stop()
        self._units = iter(())  # lets go of the file
        self._end(whole)
