"""Dialogs that ask for one thing: a number, or a text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from workbench.domain.wording import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label, named
from workbench.ui.theme import GRID

ANY_NUMBER = 9_999_999


class AskNumber(Dialog):
    """Asks for a number from 1 on."""

    answered = Signal(int)

    def __init__(self, title: str, question: str, now: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._most = max(1, most)
        self.number = named(QSpinBox(), question, question, "Return")
        self.number.setRange(1, ANY_NUMBER)
        self.number.setValue(now)
        self.number.selectAll()
        self.hint = label(tr("1 to {most:,}", most=self._most), "muted")
        self.go = self.accepting(tr("Go"))
        self.fill(column(label(question), self.number, self.hint), self.closing(), self.go)
        self.accepted.connect(self._answer)

    def accept(self) -> None:
        """Answer, unless there is no such number: nobody is to end up elsewhere unawares."""
        if self.number.value() <= self._most:
            super().accept()
            return
        self.hint.setText(
            tr("There is no {number:,}: choose 1 to {most:,}.", number=self.number.value(), most=self._most)
        )
        self.number.setFocus()
        self.number.selectAll()

    def _answer(self) -> None:
        self.answered.emit(self.number.value())


class AskLine(Dialog):
    """Asks for one line; Enter accepts it."""

    answered = Signal(str)

    def __init__(self, title: str, question: str, *, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.line = named(QLineEdit(), question, question, "Return")
        self.line.setMinimumWidth(56 * GRID)
        self._accept = self.accepting(accept, tr("{accept} with this", accept=accept))
        self.fill(column(label(question, wraps=True), self.line), self.closing(), self._accept)
        self.line.textChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        self._allow()

    def _allow(self) -> None:
        self._accept.setEnabled(bool(self.line.text().strip()))

    def _answer(self) -> None:
        self.answered.emit(self.line.text())


class AskText(Dialog):
    """Asks for a text of one or more lines; Ctrl+Enter accepts it."""

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        question: str,
        text: str = "",
        *,
        accept: str = tr("Save"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.text = named(QPlainTextEdit(text), question, question, "Ctrl+Return")
        self.text.setProperty("own_key", True)
        self.text.setTabChangesFocus(True)
        self.text.selectAll()
        self.text.setMinimumSize(56 * GRID, 14 * GRID)
        self._accept = self.accepting(accept, tr("{accept} this text", accept=accept))
        self.fill(column(label(question, wraps=True), self.text), self.closing(), self._accept)
        self.text.textChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept on Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._accept.isEnabled():
                self.accept()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self._accept.setEnabled(bool(self.text.toPlainText().strip()))

    def _answer(self) -> None:
        self.answered.emit(self.text.toPlainText())
