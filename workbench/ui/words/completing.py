"""Completion while typing: after a pause the rest of the sentence is asked for, and shown at the caret."""

import re
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.services.model.completion import Completer, Completion
from workbench.services.session import Session
from workbench.services.settings import Preferences, Settings
from workbench.ui.grid import SegmentGrid

PAUSE = 150  # ms; as long as it takes a fluent typist to find the next key
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")


class Completing(QObject):
    """Watches the caret of the grid's editor. A completion is offered only at the end of what is typed."""

    turned = Signal(bool)  # on or off

    def __init__(self, session: Session, grid: SegmentGrid, completer: Completer, settings: Settings) -> None:
        super().__init__(completer)
        self._session = session
        self._grid = grid
        self._editor = grid.editor
        self._completer = completer
        self._settings = settings
        self._on = settings.values.completion
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self._editor.caret_moved.connect(self._wait)
        self._editor.focus_changed.connect(self._wait)
        grid.current_changed.connect(self._wait)
        completer.offered.connect(self._show)
        settings.changed.connect(self._take)

    # What the actions do.

    def toggle(self) -> None:
        """Switch completion on or off, for good."""
        self._settings.keep(replace(self._settings.values, completion=not self._settings.values.completion))

    def accept_word(self) -> None:
        """Take the next word."""
        self._editor.accept_completion(word=True)

    def accept_all(self) -> None:
        """Take all of it."""
        self._editor.accept_completion(word=False)

    def end(self) -> None:
        """Ask nothing more."""
        self._on = False
        self._wait()

    # What happens.

    def _wait(self, _what: object = None) -> None:
        """Ask after a pause, unless what was offered is still right."""
        self._completer.forget()
        self._pause.stop()
        if self._on and not self._editor.completion:
            if self._editor.typing:
                self._completer.expect()
            self._pause.start()

    def _ask(self) -> None:
        typed = self._typed()
        current = self._grid.current_id()
        if current is not None and typed is not None and not _ENDED.search(typed):
            drafts = [each.text for each in self._session.alternatives(current)]
            self._completer.ask(self._grid.source.toPlainText(), typed, drafts)
        else:
            self._completer.forget()

    def _typed(self) -> str | None:
        """Return what stands before the caret where a completion can follow it."""
        editor, cursor = self._editor, self._editor.textCursor()
        typing = editor.hasFocus() and not (editor.isReadOnly() or editor.composing)
        return editor.toPlainText() if typing and cursor.atEnd() and not cursor.hasSelection() else None

    def _show(self, found: Completion) -> None:
        if self._on and (self._grid.source.toPlainText(), self._typed()) == (found.source, found.typed):
            self._editor.show_completion(found.text)

    def _take(self, values: Preferences) -> None:
        if values.completion != self._on:
            self._on = values.completion
            self._editor.show_completion("")
            self._wait()
            self.turned.emit(self._on)
