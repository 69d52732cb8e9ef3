"""What every dialog has: a title, its body, and buttons at the bottom right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QWidget

from workbench.domain.wording import tr
from workbench.ui.parts import button, column, hairline, row
from workbench.ui.theme import GRID, TEXT_SIZE


class Dialog(QDialog):
    """A dialog that is shown, never waited for: its answer comes with ``accepted``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)

    def fill(self, body: QLayout, *buttons: QPushButton) -> None:
        """Lay out the body and, below a hairline, the buttons; a primary one at the end answers Enter."""
        footer = row(None, *buttons)
        footer.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        body.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer = column(body, hairline(), footer, spacing=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)
        buttons[-1].setDefault(bool(buttons[-1].property("primary")))

    def open_with(self, across: int, down: int) -> None:
        """Begin at a size in steps of the grid, larger where the text is, as far as the screen goes."""
        larger = max(1.0, self.fontInfo().pixelSize() / TEXT_SIZE)
        wanted = QSize(round(across * GRID * larger), round(down * GRID * larger))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 8 * GRID)))

    def accepting(self, text: str, tip: str = "") -> QPushButton:
        """Return the button that accepts."""
        made = button(text, tip, "Return", look="primary")
        made.clicked.connect(self.accept)
        return made

    def closing(self, text: str = tr("Cancel"), tip: str = "") -> QPushButton:
        """Return the button that leaves without an answer."""
        made = button(text, tip or tr("{text} without changing anything", text=text), "Esc")
        made.clicked.connect(self.reject)
        return made
