"""A table of a pane whose rows go into the target."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.ui.wrapping_table import WrappingTable


class TableToChooseFrom(WrappingTable):
    """Enter chooses the current row."""

    entered_row = Signal(int)  # the row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which row Enter was pressed on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
