"""The active row's source: selected with mouse or keys, not typed in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.ui.grid.text_field import TextField


class SourceField(TextField):
    """The source of the active row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
