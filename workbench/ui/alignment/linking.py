"""Word links in the current bead: the word that one points at lights up its partners."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.alignment.attention import Span
from workbench.domain.alignment import SIDES, Alignment, Side, StoredBead, side_of
from workbench.services.model.word_links import LinkedPair, WordLinker
from workbench.services.settings import Preferences, Settings
from workbench.ui.alignment.page import AlignmentPage
from workbench.ui.words.partners import Lit, partners

PAUSE = 150  # ms; whoever goes on faster looks at no word
NOTHING = LinkedPair("", "", ())


class BeadLinking(QObject):
    """Watches the alignment page's words; the links of a bead are asked for when the cursor rests on it."""

    shown = Signal()  # other words are lit, or none

    def __init__(self, page: AlignmentPage, linker: WordLinker, settings: Settings) -> None:
        super().__init__(linker)
        self._view = page.view
        self._linker = linker
        self._on = settings.values.word_links
        self._pair = NOTHING
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self._view.cursor_moved.connect(self._wait)
        self._view.pointing.changed.connect(self._show)
        linker.found.connect(self._take)
        settings.changed.connect(self._take_settings)

    def end(self) -> None:
        """Ask nothing more."""
        self._on = False
        self._pause.stop()

    def _wait(self) -> None:
        """Ask for the links of the bead under the cursor after a pause, unless they are known."""
        texts = self._texts()
        if self._on and texts is not None and texts != (self._pair.source, self._pair.target):
            self._pair = NOTHING
            self._pause.start()
        self._show()

    def _ask(self) -> None:
        texts = self._texts()
        if self._on and texts is not None and self._view.isVisible():
            self._linker.ask(*texts)

    def _take(self, pair: LinkedPair) -> None:
        if self._on and (pair.source, pair.target) == self._texts():
            self._pair = pair
            self._show()

    def _show(self) -> None:
        """Light up the partners of the word that one points at."""
        spot, at = self._view.pointing.spot, self._view.pointing.at
        stored = self._view.current
        lit: dict[tuple[Side, int], list[Lit]] = {}
        if self._on and spot is not None and stored is not None and spot.bead_id == stored.id:
            starts = _starts(self._view.alignment, stored)
            found = partners(self._pair.links, spot.side, starts[spot.side, spot.number].start + at)
            lit = dict(_in_sentences(starts, found))
        self._view.light(lit)
        self.shown.emit()

    def _texts(self) -> tuple[str, str] | None:
        """Return both sides of the bead under the cursor, None where one is empty."""
        stored = self._view.current
        return None if stored is None or stored.bead.is_null else self._view.alignment.texts(stored.bead)

    def _take_settings(self, values: Preferences) -> None:
        if values.word_links != self._on:
            self._on = values.word_links
            self._wait()


def _starts(alignment: Alignment, stored: StoredBead) -> dict[tuple[Side, int], range]:
    """Return where each sentence of a bead stands in the text of its side."""
    places: dict[tuple[Side, int], range] = {}
    for side in SIDES:
        at = 0
        for number in side_of(stored.bead, side):
            (sentence,) = alignment.sentences(side, (number,))
            places[side, number] = range(at, at + len(sentence))
            at += len(sentence) + 1
    return places


def _in_sentences(
    starts: dict[tuple[Side, int], range], found: tuple[Sequence[Lit], Sequence[Lit]]
) -> Iterator[tuple[tuple[Side, int], list[Lit]]]:
    """Yield the words to light up by their sentences, in whose characters they are counted."""
    for side, words in zip(SIDES, found, strict=True):
        for (its, number), place in starts.items():
            inside = [(_moved(span, -place.start), sure) for span, sure in words if span[0] in place]
            if its == side and inside:
                yield (side, number), inside


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by
