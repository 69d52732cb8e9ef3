"""The word that somebody points at, with the mouse or with Ctrl and an arrow."""

from bisect import bisect_right

from PySide6.QtCore import QObject, Signal

from workbench.alignment.attention import Span, word_spans
from workbench.domain.alignment import Spot


class Pointing(QObject):
    """A sentence and its character, or neither; a word that keys chose is underlined."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spot: Spot | None = None
        self.at = -1  # a character of the sentence
        self.word: Span | None = None  # where keys point

    @property
    def underlined(self) -> tuple[Spot, Span] | None:
        """The word that keys point at, with its sentence."""
        return None if self.spot is None or self.word is None else (self.spot, self.word)

    def point(self, spot: Spot | None, at: int, word: Span | None = None) -> None:
        """Point at a character of a sentence, or at nothing."""
        where = (spot, at) if spot is not None and at >= 0 else (None, -1)
        self.word = word if spot is not None else None
        if where != (self.spot, self.at):
            self.spot, self.at = where
            self.changed.emit()

    def point_beside(self, by: int, spot: Spot, sentence: str) -> None:
        """Point at the word before (-1) or after (1) in a sentence, going round."""
        words = word_spans(sentence)
        if words:
            starts = [start for start, _ in words]
            here = bisect_right(starts, self.at) - 1 if self.spot == spot else -(by > 0)
            word = words[(here + by) % len(words)]
            self.point(spot, word[0], word)

    def forget(self) -> None:
        """Point at nothing, and say nothing of it: whoever shows another sentence tells."""
        self.spot, self.at, self.word = None, -1, None
