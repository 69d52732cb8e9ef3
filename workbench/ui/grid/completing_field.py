"""A text that may show how it could go on: in grey after the caret, until something else is typed."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.grid.completion import CompletionPlace, paint_completion
from workbench.ui.grid.text_field import TextField

COMPLETION_KEYS = ("Ctrl+Right", "Tab")


class CompletingField(TextField):
    """Shows a completion and takes it; typing its very letters shortens it, a caret that moves ends it."""

    completion_changed = Signal(bool)  # one shows, or no longer does

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.completion_keys = tuple(map(QKeySequence, COMPLETION_KEYS))  # the window's, while one shows
        self._completion = ""
        self._foreseen = ""  # what stays of the completion when the next character is typed
        self.cursorPositionChanged.connect(self._keep_foreseen)

    @property
    def completion(self) -> str:
        """The completion that shows, empty if none does."""
        return self._completion

    def show_completion(self, text: str) -> None:
        """Show ``text`` in grey after the caret; an empty text hides what shows."""
        shown = "" if self.isReadOnly() else text
        if shown != self._completion:
            self._completion = shown
            self.viewport().update()
            self.completion_changed.emit(bool(shown))

    def accept_completion(self, *, word: bool) -> None:
        """Take the completion's next word, or all of it."""
        whole = self._completion
        taken = re.match(r"\s*\S+\s?|\s+", whole) if word else None
        part = taken[0] if taken else whole
        self._foreseen = whole[len(part) :]
        self.insert_text(part)
        self._foreseen = ""

    def insert_text(self, text: str) -> None:
        """Put text in place of the selection."""
        self.textCursor().insertText(text)

    # Events.

    def declines(self, event: QKeyEvent) -> bool:
        """Leave the completion's keys, while one shows, to the window's actions too."""
        completing = bool(self._completion) and QKeySequence(event.keyCombination()) in self.completion_keys
        return completing or super().declines(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is left of the completion when its beginning is typed; Escape hides it."""
        if event.key() == Qt.Key.Key_Escape and self._completion:
            self.show_completion("")
            return
        self._foreseen = _rest(self._completion, event.text())
        super().keyPressEvent(event)
        self._foreseen = ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the completion: nobody is about to type it."""
        super().focusOutEvent(event)
        self.show_completion("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the completion behind the caret."""
        super().paintEvent(event)
        if self._completion:
            painter = QPainter(self.viewport())
            place = CompletionPlace(self.cursorRect(), self.viewport().size(), self.font(), self.faint)
            paint_completion(painter, self._completion, place)
            painter.end()

    def _keep_foreseen(self) -> None:
        self.show_completion(self._foreseen)


def _rest(completion: str, typed: str) -> str:
    """Return what is left of a completion when its beginning is typed, nothing if something else is."""
    return completion[len(typed) :] if typed and completion.startswith(typed) else ""
