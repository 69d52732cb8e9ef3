"""What was learned from corrected drafts: to read, to forget, and to make terms of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workbench.domain.correction import Correction
from workbench.domain.wording import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, label, row

_HEADINGS = (tr("Source"), tr("Drafted"), tr("Corrected"))


class CorrectionsDialog(Dialog):
    """Delete forgets the selected corrections; the newest stand first."""

    forget_asked = Signal(object)  # tuple[int, ...]
    terms_asked = Signal(object)  # tuple[Correction, ...]

    def __init__(self, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Corrections"), parent)
        self.table = ListTable(_HEADINGS, wide=2).called(
            tr("Corrections"), tr("Delete forgets the selected corrections")
        )
        self.table.setProperty("framed", True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.forget = button(tr("Forget"), tr("Put the selected corrections into drafts no longer"), "Del")
        self.to_glossary = button(tr("Add to glossary"), tr("Require these renderings from now on"))
        self._shown: tuple[Correction, ...] = ()
        self._writes = writes
        self._note = label("", "muted", wraps=True)
        body = column(self._note, self.table, row(self.forget, self.to_glossary, None))
        body.setStretch(1, 1)
        self.fill(body, self.closing(tr("Close"), tr("Close the list of corrections")))
        self.forget.clicked.connect(self._ask_forget)
        self.to_glossary.clicked.connect(lambda: self.terms_asked.emit(self._chosen()))
        self.table.itemSelectionChanged.connect(self._allow)
        self.open_with(80, 64)

    def show_corrections(self, corrections: Sequence[Correction], *, on: bool) -> None:
        """Show corrections, given the oldest first; say whether drafts get them."""
        self._shown = tuple(reversed(corrections))
        self._note.setText(_note(bool(corrections), on=on))
        self.table.setRowCount(len(self._shown))
        with self.table.filling():
            for at, each in enumerate(self._shown):
                self.table.fill_row(at, (each.source, each.drafted, each.target))
        self.table.setCurrentCell(0, 0)
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the selected corrections with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.forget.isEnabled():
            self._ask_forget()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> tuple[Correction, ...]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return tuple(self._shown[at] for at in rows)

    def _ask_forget(self) -> None:
        self.forget_asked.emit(tuple(each.id for each in self._chosen()))

    def _allow(self) -> None:
        for each in (self.forget, self.to_glossary):
            each.setEnabled(self._writes and bool(self._chosen()))


def _note(any_learned: bool, *, on: bool) -> str:
    if not any_learned:
        return tr("Names and untranslated words that you correct in a draft and confirm come here.")
    if not on:
        return tr("Drafts do not get your corrections now: that is switched off in the menu Draft.")
    return tr("Where a draft has the same mistake again, your correction is put. The glossary goes first.")
