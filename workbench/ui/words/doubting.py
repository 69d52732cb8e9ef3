"""Words of a draft that the model was not sure of are shaded in the active row, until they are edited."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.segment import Origin, State
from workbench.mt.confidence import UNSURE
from workbench.services.drafting.requests import ConfidenceAnswer
from workbench.services.model.confidence import ConfidenceJudge
from workbench.services.session import Change, Session
from workbench.services.settings import Preferences, Settings
from workbench.ui.grid import SegmentGrid

PAUSE = 120  # ms; a held arrow key asks nothing
Span = tuple[int, int]


class Doubting(QObject):
    """Watches the active row. Only what the model wrote is judged."""

    turned = Signal(bool)  # on or off

    def __init__(
        self, session: Session, grid: SegmentGrid, judge: ConfidenceJudge, settings: Settings
    ) -> None:
        super().__init__(judge)
        self._session = session
        self._grid = grid
        self._judge = judge
        self._settings = settings
        self._on = settings.values.unsure_words
        self._ended = False
        self._judged = ""  # the draft that the spans belong to
        self._unsure: list[Span] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        grid.current_changed.connect(self._begin)
        grid.editor.textChanged.connect(self._show)
        session.changed.connect(self._follow)
        session.closing.connect(self.end)
        judge.found.connect(self._take)
        settings.changed.connect(self._take_settings)

    def toggle(self) -> None:
        """Shade unsure words or not, for good."""
        self._settings.keep(replace(self._settings.values, unsure_words=not self._on))

    def end(self) -> None:
        """Ask nothing more."""
        self._on, self._ended = False, True
        self._pause.stop()
        self._judge.forget()

    def _begin(self, _segment: int = 0) -> None:
        """Forget the row that was left, and ask about this one after a pause."""
        self._judge.forget()
        self._judged, self._unsure = "", []
        self._grid.marks.shade(())
        if self._on:
            self._pause.start()
        else:
            self._pause.stop()

    def _follow(self, change: Change) -> None:
        if change.segments and self._grid.current_id() in change.segments and not self._grid.editor.typing:
            self._begin()

    def _ask(self) -> None:
        current = self._grid.current_id()
        for segment in self._session.segments([current]) if current is not None else ():
            if segment.origin is Origin.MT and segment.state is State.DRAFT and self._on:
                self._judge.ask(segment.source, segment.target)

    def _take(self, answer: ConfidenceAnswer) -> None:
        self._judged = answer.request.target
        self._unsure = [(each.start, each.end) for each in answer.words if each.confidence < UNSURE]
        self._show()

    def _show(self) -> None:
        """Shade the words that still stand as they were judged."""
        if self._judged:
            self._grid.marks.shade(untouched(self._unsure, self._judged, self._grid.editor.toPlainText()))

    def _take_settings(self, values: Preferences) -> None:
        if values.unsure_words != self._on and not self._ended:
            self._on = values.unsure_words
            self._begin()
            self.turned.emit(self._on)


def untouched(spans: Sequence[Span], before: str, now: str) -> list[Span]:
    """Return spans of a text as it was where they are now, without those that an edit touched.

    >>> untouched([(0, 3), (4, 7), (8, 11)], "one two six", "one four six")
    [(0, 3), (9, 12)]
    """
    shortest = min(len(before), len(now))
    start = next((at for at in range(shortest) if before[at] != now[at]), shortest)
    rest = shortest - start
    end = next((at for at in range(rest) if before[-1 - at] != now[-1 - at]), rest)
    if before == now:
        return list(spans)
    moved, edited = len(now) - len(before), len(before) - end
    ends_there, begins_there = not now[start : start + 1].isalnum(), not now[: edited + moved][-1:].isalnum()
    first = [span for span in spans if span[1] < start + ends_there]
    last = [(a + moved, b + moved) for a, b in spans if a > edited - begins_there]
    return first + [span for span in last if span not in first]
