"""The find and replace bar: below the filter row while it is wanted, away with Esc."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QToolButton, QWidget

from workbench.domain.wording import tr
from workbench.services.session.replacing import Wanted
from workbench.ui.icons import icon
from workbench.ui.parts import button, label, named, row
from workbench.ui.theme import GRID, Theme


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and what replaces it in targets."""

    text: str
    replacement: str = ""
    case_sensitive: bool = False
    whole_words: bool = False

    @property
    def wanted(self) -> Wanted:
        """What a replacement looks for."""
        return Wanted(self.text, self.replacement, self.case_sensitive, whole_words=self.whole_words)


class FindBar(QWidget):
    """Two fields and their buttons; the editor does the finding."""

    next_pressed = Signal()
    previous_pressed = Signal()
    replace_pressed = Signal()
    replace_all_pressed = Signal()
    preview_pressed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = named(QLineEdit(), tr("Find"), tr("Text to find in sources and targets"), "Ctrl+F")
        self.replacement = named(
            QLineEdit(), tr("Replace with"), tr("Text that replaces it in targets; Enter replaces"), "Ctrl+H"
        )
        self.case = named(QCheckBox("Aa"), tr("Match case"), tr("Tell capitals from small letters"), "Space")
        self.whole = named(
            QCheckBox(tr("Whole words")), tr("Whole words"),
            tr("Find it only where no word goes on before or after it"), "Space",
        )  # fmt: skip
        self.previous = named(QToolButton(), tr("Find previous"), tr("Find previous"), "Ctrl+F3")
        self.next = named(QToolButton(), tr("Find next"), tr("Find next"), "F3")
        self.replace_one = button(tr("Replace"), tr("Replace in this segment and go to the next"))
        self.replace_all = button(tr("Replace all"), tr("Replace in every target that is shown"))
        self.preview = button(
            tr("Preview…"),
            tr("See what would change and choose, also with a regular expression"),
            "Ctrl+Alt+H",
        )
        self._leave = named(QToolButton(), tr("Close the find bar"), tr("Close the find bar"), "Esc")
        self._found = label("", "muted")
        self._replacing = QWidget()
        self._lay_out()
        self._connect()
        self.refresh_theme(theme)
        self.hide()

    def begin(self, selected: str, *, replacing: bool) -> None:
        """Show the bar with the editor's selection as the text to find."""
        if selected:
            self.text.setText(selected)
        for part in (self.replacement, self._replacing):
            part.setVisible(replacing)
        self.show()
        self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def search(self) -> Search:
        """What the fields hold."""
        return Search(
            self.text.text(), self.replacement.text(), self.case.isChecked(), self.whole.isChecked()
        )

    def show_found(self, text: str) -> None:
        """Say what was found: ``3 of 12``."""
        self._found.setText(text)
        self._found.setAccessibleName(text)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        for part, drawing in ((self.previous, "up"), (self.next, "down"), (self._leave, "cancel")):
            part.setIcon(icon(drawing, theme))

    def leave(self) -> None:
        """Put the bar away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find on Enter, backwards with Shift; replace on Enter where the replacement is; leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            forwards = self.replace_pressed if self.replacement.hasFocus() else self.next_pressed
            (self.previous_pressed if back else forwards).emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.next.clicked.connect(self.next_pressed)
        self.previous.clicked.connect(self.previous_pressed)
        self.replace_one.clicked.connect(self.replace_pressed)
        self.replace_all.clicked.connect(self.replace_all_pressed)
        self.preview.clicked.connect(self.preview_pressed)
        self._leave.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text.setPlaceholderText(tr("Find"))
        self.replacement.setPlaceholderText(tr("Replace with"))
        finding = row(self.case, self.whole, self.previous, self.next, self._found, None, self._leave)
        self._replacing.setLayout(row(self.replace_one, self.replace_all, self.preview, None))
        layout = QGridLayout(self)
        layout.setContentsMargins(GRID // 2, GRID // 2, GRID, GRID // 2)
        layout.setVerticalSpacing(GRID // 2)
        layout.setHorizontalSpacing(GRID)
        layout.addWidget(self.text, 0, 0)
        layout.addLayout(finding, 0, 1)
        layout.addWidget(self.replacement, 1, 0)
        layout.addWidget(self._replacing, 1, 1)
        for place in range(2):
            layout.setColumnStretch(place, 1)
        self._order_for_tab()

    def _order_for_tab(self) -> None:
        """Let Tab go from what is found to what replaces it, and to the rest after that."""
        parts = (
            self.text, self.replacement, self.replace_one, self.replace_all, self.preview,
            self.case, self.whole, self.previous, self.next, self._leave,
        )  # fmt: skip
        for first, second in pairwise(parts):
            QWidget.setTabOrder(first, second)
