"""A field that takes one key with what is held beside it; Tab, Esc and Backspace stay what they are."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.parts import shown_key

_ALONE = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_unknown,
}  # fmt: skip
_LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class KeyField(QLineEdit):
    """``key`` is the portable name of the key that was pressed, empty where there is none."""

    pressed = Signal(str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def show_key(self, key: str) -> None:
        """Show a key."""
        self.key = key
        self.setText(shown_key(key))

    def event(self, event: QEvent) -> bool:
        """Take every key before anybody's shortcut does."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key that is pressed."""
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in _ALONE:
            return
        if event.key() in _LEAVING and (bare or event.key() == Qt.Key.Key_Backtab):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Backspace and bare:
            self.show_key("")
            self.emptied.emit()
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(held.value | event.key())
        self.show_key(pressed.toString(QKeySequence.SequenceFormat.PortableText))
        self.pressed.emit(self.key)
