"""The active row's source: selected with mouse or keys, not typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.grid.text_field import TextField


class SourceField(TextField):
    """The source of the active row; what is typed in it belongs to the target."""

    typed_into = Signal(QKeyEvent)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass characters on to the target."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and event.text().strip() and event.text().isprintable():
            self.typed_into.emit(event)
        else:
            super().keyPressEvent(event)
