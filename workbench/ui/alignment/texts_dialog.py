"""Asks for two texts to align: two files, or two pasted texts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.services.alignment import GivenText
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID

ChooseFile = Callable[[], Path | None]


class TextField(QWidget):
    """One side: a text that is pasted, or a file that is named."""

    changed = Signal()

    def __init__(self, language: str, choose: ChooseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._choose = choose
        self.text = named(QPlainTextEdit(), f"{language} text", f"Paste the {language} text here", "Ctrl+V")
        self.text.setTabChangesFocus(True)
        self.file = button("Choose a file…", f"Choose the file of the {language} text")
        self.other = button("Paste instead", f"Paste the {language} text instead", look="quiet")
        self.setLayout(column(label(language, "heading"), self.text, row(self.file, None, self.other)))
        self.file.clicked.connect(self._ask)
        self.other.clicked.connect(self._take_none)
        self.text.textChanged.connect(self.changed)
        self.take(None)

    @property
    def given(self) -> GivenText:
        """What was given."""
        return GivenText(self.path, "" if self.path else self.text.toPlainText())

    def take(self, path: Path | None) -> None:
        """Name a file, or none."""
        self.path = path
        self.text.setEnabled(path is None)
        self.other.setVisible(path is not None)
        told = (
            f"{path.name} will be read." if path else "Paste the text here, headline first, or choose a file."
        )
        self.text.clear()
        self.text.setPlaceholderText(told)
        self.changed.emit()

    def _take_none(self) -> None:
        self.take(None)

    def _ask(self) -> None:
        path = self._choose()
        if path is not None:
            self.take(path)


class AlignTexts(Dialog):
    """Two sides; the texts are aligned when both are there."""

    answered = Signal(object, object)  # GivenText, GivenText

    def __init__(self, choose: ChooseFile, parent: QWidget | None = None) -> None:
        super().__init__("Align two texts", parent)
        self.source = TextField("Indonesian", choose)
        self.target = TextField("English", choose)
        self._align = named(
            self.accepting("Align"), "Align", "Find which sentences correspond", "Ctrl+Return"
        )
        told = "The beads that you accept become segments of the project and units of its memory."
        sides = row(self.source, self.target, spacing=2 * GRID)
        body = column(sides, label(told, "muted", wraps=True), spacing=2 * GRID)
        body.setStretch(0, 1)
        self.fill(body, self.closing(), self._align)
        self.resize(104 * GRID, 56 * GRID)
        for side in (self.source, self.target):
            side.changed.connect(self._allow)
        self.accepted.connect(self._answer)
        self.source.text.setFocus()
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept on Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._align.isEnabled():
                self.accept()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self._align.setEnabled(not (self.source.given.is_empty or self.target.given.is_empty))

    def _answer(self) -> None:
        self.answered.emit(self.source.given, self.target.given)
