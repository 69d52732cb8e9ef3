"""The glossary: the terms of the segment under the cursor, and a form for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QStackedWidget, QWidget

from workbench.domain.glossary import Term
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, label, named
from workbench.ui.theme import GRID

_SEPARATOR = ";"


class TermForm(QWidget):
    """The fields of a term; Enter adds it, Esc leaves the form."""

    written = Signal(object)  # Term
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = named(QLineEdit(), "Term", "The term as the source has it", "Ctrl+Shift+T")
        self.required = named(
            QLineEdit(), "Translation", "How to translate it; several with a semicolon between them"
        )
        self.forbidden = named(
            QLineEdit(), "Not", "How not to translate it; several with a semicolon between them"
        )
        self.note = named(QLineEdit(), "Note", "Anything worth knowing about the term")
        self.add = button("Add term", "Add it to the project's glossary; Enter does so too")
        layout = QFormLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        for field in self._fields():
            layout.addRow(field.accessibleName(), field)
            field.returnPressed.connect(self._send)
        layout.addRow("", self.add)
        self.add.clicked.connect(self._send)
        self.hide()

    def begin(self, source: str, rendering: str) -> None:
        """Fill the form in as far as is known, the cursor where something is missing."""
        for field, text in zip(self._fields(), (source, rendering, "", ""), strict=True):
            field.setText(text)
        self.show()
        missing = next((field for field in self._fields()[:2] if not field.text()), self.required)
        missing.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit, QLineEdit]:
        return self.source, self.required, self.forbidden, self.note

    def _send(self) -> None:
        required, forbidden = (
            tuple(part.strip() for part in field.text().split(_SEPARATOR) if part.strip())
            for field in (self.required, self.forbidden)
        )
        self.written.emit(Term(self.source.text().strip(), required, forbidden, self.note.text().strip()))


class GlossaryPane(QWidget):
    """Terms and their renderings; Enter or a double click puts the rendering into the target."""

    term_chosen = Signal(object)  # Term
    pressed = Signal(str)  # the id of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[Term, ...] = ()
        self.table = ListTable(("Term", "Translation"), wide=1)
        self.table.called("Terms in the segment", "Enter puts the translation into the target", "Ctrl+T")
        self.form = TermForm()
        self.begin = button("Add a term", "Begin a term with what is selected", "Ctrl+Shift+T", look="quiet")
        self._nothing = label("No term of the glossary is in this segment.", "muted", wraps=True)
        self._nothing.setMargin(2 * GRID)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.table)
        layout = column(self._stack, self.begin, self.form, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.row_entered.connect(self._choose)
        self.begin.clicked.connect(self._ask)

    @property
    def stop(self) -> QWidget:
        """The part that takes the keys: the list, or what is below it where there is none."""
        return self.table if self._terms else self.begin

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show the terms of a segment in text order."""
        self._stack.setCurrentWidget(self.table if terms else self._nothing)
        if tuple(terms) == self._terms:
            return
        self._terms = tuple(terms)
        self.table.setRowCount(len(self._terms))
        for place, term in enumerate(self._terms):
            self.table.fill_row(place, (term.source, renderings(term)), term.note)

    def _ask(self) -> None:
        self.pressed.emit("add_term")

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._terms):
            self.term_chosen.emit(self._terms[place])


def renderings(term: Term) -> str:
    """Return how a term is to be translated, and how not: ``pay / settle, not remit``."""
    right, wrong = " / ".join(term.required), " / ".join(term.forbidden)
    return ", ".join(filter(None, (right, wrong and f"not {wrong}")))
