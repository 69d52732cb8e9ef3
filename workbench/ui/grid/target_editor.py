"""The one editor of the grid: plain text, saved run by run, undone by the session rather than by itself."""

import re

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.ui.grid.completing_field import CompletingField
from workbench.ui.grid.letter_case import next_case
from workbench.ui.grid.qt_text import to_characters, to_units

RUN_PAUSE = 1000  # ms; a pause as long ends a typing run
RUN_LENGTH = 24  # characters; a run as long ends with its word
LONGEST_UNSAVED = 350  # ms; a run that goes on is saved this long after its first unsaved change
TYPING_PAUSE = 1500  # ms; after it nobody is typing any more
_BREAKS = re.compile(r"[\r\n\t\v\f\u0085\u2028\u2029]+")
_BREATHS = (".", ",", ";", ":", "!", "?", "…", "–", "—")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
)
_DIRECTIONS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class TargetEditor(CompletingField):
    """Types a target. It never stores anything: it says when a run has ended.

    A run is a few words, up to a comma, a full stop or a pause, with the slips mended on the way; or a
    deletion, a paste, a change of case. Its words are saved one by one, and undone together.
    """

    run_ended = Signal()
    part_due = Signal()  # the run goes on, but what there is of it should be saved
    typing_changed = Signal(bool)
    left = Signal(int)  # Down past the last line: 1, Up past the first: -1
    paged = Signal(int)  # Page Down: 1, Page Up: -1
    focus_changed = Signal(bool)
    hint = Signal(str)
    shape_changed = Signal()  # the text, also one still being composed, may take another height
    caret_moved = Signal()
    menu_asked = Signal(QPoint, int)  # where on the screen; the character nearest to it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.refusal = ""  # why a read-only text does not change
        self._preedit = ""
        self._deleting = False
        self._fresh = 0  # characters typed in this run and still there before the caret
        self._showing = False
        self._typing = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.run_timer = self._timer(RUN_PAUSE, self.end_run)
        self.part_timer = self._timer(LONGEST_UNSAVED, self.part_due.emit)
        self.typing_timer = self._timer(TYPING_PAUSE, self._stop_typing)
        self.textChanged.connect(self._text_changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    @property
    def composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        return bool(self._preedit)

    @property
    def typing(self) -> bool:
        """Whether someone types, or did until a moment ago."""
        return self._typing

    def shown_text(self) -> str:
        """Return the text with what the input method is composing, as it stands on the screen."""
        text, at = self.toPlainText(), self.caret()
        return text[:at] + self._preedit + text[at:]

    def show_text(self, text: str, caret: int) -> None:
        """Show another text, without a typing run of it."""
        self._showing = True
        if text != self.toPlainText():
            self.setPlainText(text)
            self._preedit = ""
        self.set_caret(to_units(text, caret))
        self._showing = False
        self.run_timer.stop()
        self._fresh = 0
        self.show_completion("")

    def end_run(self) -> None:
        """Let what is typed from now on be undone apart from what was typed before."""
        self._fresh = 0
        self.run_ended.emit()

    def enter_from(self, direction: int, x: int) -> None:
        """Put the caret at ``x`` px in the first line, coming from above (1), or in the last (-1)."""
        y = 1 if direction > 0 else self.viewport().height() - 2
        cursor = self.cursorForPosition(QPoint(x, y))
        self.set_caret(cursor.position())

    def insert_text(self, text: str) -> None:
        """Put text in place of the selection, as a run of its own."""
        if self._refuses():
            return
        self.end_run()
        self.textCursor().insertText(_BREAKS.sub(" ", text))
        self.end_run()

    def change_case(self) -> None:
        """Take the selection, or the word at the caret, to the next letter case; caret and selection stay."""
        if self._refuses():
            return
        self.end_run()
        cursor, caret = self.textCursor(), self.textCursor().position()
        whole = cursor.hasSelection()
        if not whole:
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start, text = cursor.selectionStart(), cursor.selectedText()
        cursor.insertText(next_case(text))
        if whole:
            cursor.setPosition(start)
            cursor.setPosition(start + len(next_case(text)), QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(caret)
        self.setTextCursor(cursor)
        self.end_run()

    def show_completion(self, text: str) -> None:
        """Show ``text`` in grey after the caret, unless a word is being composed there."""
        super().show_completion("" if self.composing else text)

    # Events.

    def declines(self, event: QKeyEvent) -> bool:
        """Leave bare Enter to the window's actions too."""
        bare_enter = event.key() in _ENTER and event.modifiers() in _PLAIN
        return bare_enter or super().declines(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave the row where arrows and pages lead out of it."""
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self._enter(event)
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and event.modifiers() in _PLAIN:
            self.paged.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif direction := self._leads_out(event):
            self.left.emit(direction)
        elif self.isReadOnly() and _writes(event):
            self._refuses()
        else:
            self._type(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose: nothing is saved or replaced until the word is there."""
        self._preedit = event.preeditString()
        if self.composing:
            self.show_completion("")
            self.run_timer.stop()
            self._start_typing()
        else:
            self.run_timer.start()
        super().inputMethodEvent(event)
        self.shape_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """End the run where the caret is taken elsewhere."""
        self.end_run()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the word under the mouse; of the word at the caret when a key asked."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            units = self.cursorForPosition(event.pos()).position()
            self.menu_asked.emit(event.globalPos(), to_characters(self.toPlainText(), units))
        else:
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_asked.emit(below, self.caret())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that typing may begin."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the run: text is saved before anything else happens."""
        super().focusOutEvent(event)
        self.end_run()
        self.focus_changed.emit(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files dropped here are the window's."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as one run, its line breaks and tabs as spaces."""
        self.insert_text(source.text())

    def _enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ShiftModifier:
            if not self._refuses():
                self.textCursor().insertText("\n")
        else:
            self.hint.emit(tr("Ctrl+Enter confirms; Shift+Enter breaks the line."))

    def _leads_out(self, event: QKeyEvent) -> int:
        """Return 1 for Down on the last line, -1 for Up on the first, 0 for any other key."""
        direction = _DIRECTIONS.get(event.key(), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return direction
        if not direction or event.modifiers() not in _PLAIN:
            return 0
        move = QTextCursor.MoveOperation.Down if direction > 0 else QTextCursor.MoveOperation.Up
        return 0 if self.textCursor().movePosition(move) else direction

    def _type(self, event: QKeyEvent) -> None:
        selects = self.textCursor().hasSelection()
        back = event.key() == Qt.Key.Key_Backspace and event.modifiers() in _PLAIN
        mends = back and self._fresh > 0 and not selects
        deleting = event.key() in _DELETING and not mends
        turns = deleting != self._deleting and _writes(event)
        if turns or event.key() in _MOVING or selects:
            self.end_run()
        if turns:
            self._deleting = deleting
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if mends or not deleting:
            self._fresh = max(0, self._fresh + self.textCursor().position() - before)
        if event.text().isspace() and self.textCursor().position() == before + 1:
            self._end_word()

    def _end_word(self) -> None:
        """Save the word; end the run where one would take breath."""
        typed = self.toPlainText()[: self.caret()].rstrip()
        if self._fresh >= RUN_LENGTH or typed.endswith(_BREATHS):
            self.end_run()
        else:
            self.part_due.emit()

    def _text_changed(self) -> None:
        if not self._showing:
            self.run_timer.start()
            if not self.part_timer.isActive():
                self.part_timer.start()
            self._start_typing()
            self.shape_changed.emit()

    def _refuses(self) -> bool:
        if self.isReadOnly() and self.refusal:
            self.hint.emit(self.refusal)
        return self.isReadOnly()

    def _start_typing(self) -> None:
        self.typing_timer.start()
        if not self._typing:
            self._typing = True
            self.typing_changed.emit(True)

    def _stop_typing(self) -> None:
        self._typing = False
        self.typing_changed.emit(False)

    def _caret_moved(self) -> None:
        if not self._showing:
            self.caret_moved.emit()

    def _timer(self, pause: int, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=pause)
        timer.timeout.connect(slot)
        return timer


def _writes(event: QKeyEvent) -> bool:
    """Return whether a key would change the text."""
    return event.key() in _DELETING or (bool(event.text()) and event.text().isprintable())
