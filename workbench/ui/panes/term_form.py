"""The form of a term: a new one, or one of the glossary that is to change."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.ui.parts import button, named
from workbench.ui.theme import GRID

_SEPARATOR = ";"
_ENTER = frozenset([Qt.Key.Key_Return, Qt.Key.Key_Enter])


class TermForm(QWidget):
    """The fields of a term; Enter writes it, Esc leaves the form."""

    written = Signal(object)  # Term, with the id of the one that changes
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = 0
        self.source = named(QLineEdit(), tr("Term"), tr("The term as the source has it"), "Ctrl+Shift+T")
        self.required = named(
            QLineEdit(), tr("Translation"), tr("How to translate it; several with a semicolon between them")
        )
        self.forbidden = named(
            QLineEdit(), tr("Not"), tr("How not to translate it; several with a semicolon between them")
        )
        self.note = named(QLineEdit(), tr("Note"), tr("Anything worth knowing about the term"))
        self.case = named(
            QCheckBox(tr("Match case")),
            tr("Match case"),
            tr("Only in these capitals and small letters"),
            "Space",
        )
        self.add = button(tr("Add term"), tr("Write it into the project's glossary; Enter does so too"))
        layout = QFormLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        for field in self._fields():
            layout.addRow(field.accessibleName(), field)
        layout.addRow("", self.case)
        layout.addRow("", self.add)
        self.add.clicked.connect(self._send)
        self.hide()

    def begin(self, source: str, rendering: str) -> None:
        """Begin a new term as far as is known, the cursor where something is missing."""
        self._show(Term(source, (rendering,) if rendering else ()), tr("Add term"))
        missing = next((field for field in self._fields()[:2] if not field.text()), self.required)
        missing.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self, term: Term) -> None:
        """Change a term of the glossary."""
        self._show(term, tr("Change term"))
        self.required.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.required.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form with Esc; write the term with Enter, which fields, box and button pass on."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in _ENTER:
            self._send()
        else:
            super().keyPressEvent(event)

    def _show(self, term: Term, asked: str) -> None:
        self._id = term.id
        texts = (term.source, _listed(term.required), _listed(term.forbidden), term.note)
        for field, text in zip(self._fields(), texts, strict=True):
            field.setText(text)
        self.case.setChecked(term.case_sensitive)
        self.add.setText(asked)
        self.add.setAccessibleName(asked)
        self.show()

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit, QLineEdit]:
        return self.source, self.required, self.forbidden, self.note

    def _send(self) -> None:
        required, forbidden = (_parts(field.text()) for field in (self.required, self.forbidden))
        source, note = self.source.text().strip(), self.note.text().strip()
        self.written.emit(Term(source, required, forbidden, note, self.case.isChecked(), self._id))


def _listed(renderings: Sequence[str]) -> str:
    return f"{_SEPARATOR} ".join(renderings)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(_SEPARATOR) if part.strip())
