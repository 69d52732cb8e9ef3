"""What the active row's two texts have in common: no frame, no bars, the row's own fonts and colours."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QTextEdit, QWidget

from workbench.ui.grid.look import FIELD, Look
from workbench.ui.grid.qt_text import to_characters, to_units

_SHEET = "QPlainTextEdit {{ border: none; padding: 0; background: transparent; color: {ink}; }}"


# Keys that Qt's text widgets keep for themselves at ShortcutOverride, and that are the window's actions here.
_DECLINED = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_DECLINED_KEYS = tuple(QKeySequence(keys) for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Ins"))


Mark = tuple[int, int, QTextCharFormat]  # start and end in characters, and how the text between looks


class TextField(QPlainTextEdit):
    """A text that fills its cell exactly: the row grows with it, it never scrolls."""

    escaped = Signal()
    hovered = Signal(int)  # the character under the mouse, -1 when it leaves the text

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.window_keys: frozenset[str] = frozenset()  # of the window's actions, by their portable names
        self.faint = QColor()  # the ink of what is offered
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    def dress(self, look: Look, font: QFont, ink: str) -> None:
        """Take on the look's colours, a font, and the theme's ink of that name."""
        self.faint = look.colors["faint"]
        sheet = _SHEET.format(ink=look.theme.hex(ink))
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
        if self.font() != font:
            self.setFont(font)
            self.document().setDefaultFont(font)

    def cover(self, place: QRect) -> None:
        """Stand on ``place`` and a little below: Qt scrolls a text that fills its widget to the pixel."""
        self.setGeometry(place.adjusted(0, 0, 0, FIELD))

    def caret(self) -> int:
        """Return the caret's place, in characters."""
        return to_characters(self.toPlainText(), self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Put the caret at one of Qt's positions; beyond the end it goes to the end."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(position, 0), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def select_to(self, point: QPoint) -> None:
        """Select from where the caret was set to a point of the viewport."""
        cursor = self.textCursor()
        cursor.setPosition(self.cursorForPosition(point).position(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select the text between two characters."""
        self.setTextCursor(self._between(start, end))

    def select_during(self, menu: QMenu, start: int, end: int) -> None:
        """Select the text between two characters until a menu closes; then the caret is where it was.

        What stayed selected would give way to the next letter typed.
        """
        menu.aboutToHide.connect(partial(self.setTextCursor, self.textCursor()))
        self.select(start, end)

    def mark(self, marks: Sequence[Mark]) -> None:
        """Show parts of the text in styles of their own; a later one lies over an earlier one.

        A part that was found in a longer text, and is not looked for anew yet, is left out.
        """
        length = len(self.toPlainText())
        if marks or self.extraSelections():
            self.setExtraSelections([self._marked(*mark) for mark in marks if mark[1] <= length])

    def _marked(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = self._between(start, end), style
        return selection

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor, text = self.textCursor(), self.toPlainText()
        cursor.setPosition(to_units(text, start))
        cursor.setPosition(to_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def declines(self, event: QKeyEvent) -> bool:
        """Return whether a key belongs to the window's actions."""
        pressed = QKeySequence(event.keyCombination())
        known = pressed in _DECLINED_KEYS or any(map(event.matches, _DECLINED))
        return known or pressed.toString(pressed.SequenceFormat.PortableText) in self.window_keys

    def event(self, event: QEvent) -> bool:
        """Decline the keys that belong to the window's actions."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.declines(event)
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the text with Escape, as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which character the mouse is on."""
        super().mouseMoveEvent(event)
        self.hovered.emit(self._character_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse is on no character."""
        super().leaveEvent(event)
        self.hovered.emit(-1)

    def _character_at(self, point: QPoint) -> int:
        """Return the character under a point, -1 beside the text."""
        nearest = self.cursorForPosition(point)
        rect = self.cursorRect(nearest)
        reach = rect.height()  # px; no letter is wider
        if not rect.adjusted(-reach, 0, reach, 0).contains(point):
            return -1
        at = nearest.position() - (point.x() < rect.left())
        return to_characters(self.toPlainText(), max(0, at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the rows."""
        event.ignore()
