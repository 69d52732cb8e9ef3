"""The project's own words: what spelling holds to be right here, to add to and to take from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QWidget

from workbench.domain.wording import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import button, column, label, named, row


class ProjectWords(Dialog):
    """Enter adds the word in the field, Delete takes the selected ones out."""

    add_asked = Signal(str)
    remove_asked = Signal(object)  # tuple[str, ...]

    def __init__(self, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Project's words"), parent)
        self.word = named(QLineEdit(), tr("New word"), tr("A word that is right in this project"), "Return")
        self.word.setPlaceholderText(tr("Add a word"))
        self.word.setEnabled(writes)
        self.list = named(QListWidget(), tr("The project's words"), tr("Delete takes the selected words out"))
        self.list.setProperty("framed", True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setSortingEnabled(True)
        self.add = button(tr("Add"), tr("Hold this word to be right"))
        self.remove = button(tr("Remove"), tr("Doubt the selected words again"), "Del")
        self._writes = writes
        note = label(
            tr("These words are not doubted in this project, in whatever case."), "muted", wraps=True
        )
        body = column(note, row(self.word, self.add), self.list, row(self.remove, None))
        body.setStretch(2, 1)
        self.fill(body, self.closing(tr("Close"), tr("Close the list of words")))
        self.word.returnPressed.connect(self._ask_add)
        self.word.textChanged.connect(self._allow)
        self.add.clicked.connect(self._ask_add)
        self.remove.clicked.connect(self._ask_remove)
        self.list.itemSelectionChanged.connect(self._allow)
        self._allow()
        self.open_with(56, 64)

    def show_words(self, words: Sequence[str]) -> None:
        """Show the words in the order of the alphabet."""
        self.list.clear()
        self.list.addItems(sorted(words, key=str.casefold))
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the selected words out with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.remove.isEnabled():
            self._ask_remove()
        else:
            super().keyPressEvent(event)

    def _ask_add(self) -> None:
        if self.word.text().strip():
            self.add_asked.emit(self.word.text().strip())
            self.word.clear()

    def _ask_remove(self) -> None:
        self.remove_asked.emit(tuple(item.text() for item in self.list.selectedItems()))

    def _allow(self) -> None:
        self.add.setEnabled(self._writes and bool(self.word.text().strip()))
        self.remove.setEnabled(self._writes and bool(self.list.selectedItems()))
