"""What stands where there are no segments: one sentence, one action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID

_STATES = {
    "import_pages": (tr("This project has no articles yet. Drop pages here."), tr("Import pages…"), "Ctrl+I"),
    "go_on_aligning": (
        tr("Segments come with the beads that you accept; none is accepted yet."),
        tr("Go on aligning"),
        "Ctrl+Alt+G",
    ),
    "clear_filter": (tr("No segment passes the filter."), tr("Show all segments"), "Ctrl+Shift+X"),
}


class EmptyState(QWidget):
    """Says why there is nothing, and offers what helps."""

    pressed = Signal(str)  # the id of the action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = "import_pages"
        self.text = label("", "muted")
        self.help = button("", look="primary")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = column(None, row(None, self.text, None), row(None, self.help, None), None, spacing=2 * GRID)
        lines.setStretch(3, 2)
        self.setLayout(lines)
        self.help.clicked.connect(self._press)
        self.offer(self._action)

    def offer(self, action: str) -> None:
        """Offer an action: ``import_pages``, ``go_on_aligning`` or ``clear_filter``."""
        self._action = action
        why, what, key = _STATES[action]
        self.text.setText(why)
        self.text.setAccessibleName(why)
        self.help.setText(what)
        named(self.help, what, what, key)

    def _press(self) -> None:
        self.pressed.emit(self._action)
