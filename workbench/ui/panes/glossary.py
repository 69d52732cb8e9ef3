"""The glossary: the terms of the segment under the cursor or all of them, and a form to write one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.ui.list_table import ListTable
from workbench.ui.panes.term_form import TermForm
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID

MOST = 1000  # rows of the whole glossary: nobody reads more before searching
_NONE_HERE = tr("No term of the glossary is in this segment.")
_EMPTY = tr("The glossary has no such term.")


class GlossaryPane(QWidget):
    """Enter puts a term's rendering into the target, F2 changes the term, Delete removes it."""

    term_chosen = Signal(object)  # Term
    remove_asked = Signal(object)  # Term
    pressed = Signal(str)  # the id of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here: tuple[Term, ...] = ()
        self._every: tuple[Term, ...] = ()
        self._terms: tuple[Term, ...] = ()
        self.writes = True
        self.all = button(
            tr("All terms"), tr("Show the whole glossary, not this segment's terms alone"), look="chip"
        )
        self.all.setCheckable(True)
        self.search = named(QLineEdit(), tr("Search the glossary"), tr("Show the terms that hold this text"))
        self.search.setPlaceholderText(tr("Search"))
        self.table = ListTable((tr("Term"), tr("Translation")), wide=1)
        self.table.called(tr("Terms"), tr("Enter puts the translation into the target"), "Ctrl+T")
        self.form = TermForm()
        self.begin = button(
            tr("Add…"), tr("Begin a term with what is selected"), "Ctrl+Shift+T", look="quiet"
        )
        self.change = button(tr("Change…"), tr("Change this term"), "F2", look="quiet")
        self.remove = button(tr("Remove"), tr("Take this term out of the glossary"), "Del", look="quiet")
        self.bring = button(tr("Import…"), tr("Import a table or TBX"), "Ctrl+Alt+B", look="quiet")
        self._nothing = label(_NONE_HERE, "muted", wraps=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def stop(self) -> QWidget:
        """The part that takes the keys: the list, or what is below it where there is none."""
        return self.table if self._terms else self.begin

    @property
    def current(self) -> Term | None:
        """The term under the list's cursor."""
        place = self.table.currentRow()
        return self._terms[place] if 0 <= place < len(self._terms) else None

    def show_terms(self, here: Sequence[Term], every: Sequence[Term]) -> None:
        """Show the terms of a segment in text order, or the glossary's, as is chosen."""
        self._here, self._every = tuple(here), tuple(every)
        self._show()

    def allow_writing(self, on: bool) -> None:
        """Say whether terms can be written in this project."""
        self.writes = on
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the term with F2 and remove it with Delete."""
        if event.key() == Qt.Key.Key_F2:
            self._change()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        whole = self.all.isChecked()
        self.search.setVisible(whole)
        terms = tuple(filter(self._is_wanted, self._every))[:MOST] if whole else self._here
        self._nothing.setText(_EMPTY if whole else _NONE_HERE)
        self._stack.setCurrentWidget(self.table if terms else self._nothing)
        if terms != self._terms:
            self._terms = terms
            self._fill()
        self._allow()

    def _fill(self) -> None:
        place = self.table.currentRow()
        self.table.setRowCount(len(self._terms))
        with self.table.filling():
            for at, term in enumerate(self._terms):
                self.table.fill_row(at, (term.source, renderings(term)), term.note)
        self.table.setCurrentCell(min(max(place, 0), len(self._terms) - 1), 0)

    def _is_wanted(self, term: Term) -> bool:
        wanted = self.search.text().casefold()
        return any(
            wanted in text.casefold() for text in (term.source, *term.required, *term.forbidden, term.note)
        )

    def _allow(self) -> None:
        self.begin.setEnabled(self.writes)
        self.bring.setEnabled(self.writes)
        for part in (self.change, self.remove):
            part.setEnabled(self.writes and self.current is not None)

    def _change(self) -> None:
        if self.writes and self.current is not None:
            self.form.edit(self.current)

    def _remove(self) -> None:
        if self.writes and self.current is not None:
            self.remove_asked.emit(self.current)

    def _ask(self) -> None:
        self.pressed.emit("add_term")

    def _ask_import(self) -> None:
        self.pressed.emit("import_glossary")

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._terms):
            self.term_chosen.emit(self._terms[place])

    def _connect(self) -> None:
        self.table.row_entered.connect(self._choose)
        self.table.currentCellChanged.connect(self._allow)
        self.begin.clicked.connect(self._ask)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.bring.clicked.connect(self._ask_import)
        self.all.toggled.connect(self._show)
        self.search.textChanged.connect(self._show)

    def _lay_out(self) -> None:
        self._nothing.setMargin(2 * GRID)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.table)
        self.search.setSizePolicy(
            self.search.sizePolicy().Policy.Expanding, self.search.sizePolicy().Policy.Fixed
        )
        head = row(self.all, self.search, None, margin=GRID // 2)
        foot = row(self.begin, self.change, self.remove, None, self.bring, spacing=0)
        layout = column(head, self._stack, foot, self.form, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def renderings(term: Term) -> str:
    """Return how a term is to be translated, and how not: ``pay / settle, not remit``."""
    right, wrong = " / ".join(term.required), " / ".join(term.forbidden)
    return ", ".join(filter(None, (right, wrong and tr("not {rendering}", rendering=wrong))))
