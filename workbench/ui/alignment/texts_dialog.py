"""Asks for two texts to align: two files, two pasted texts, or two folders of files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.domain.wording import tr
from workbench.services.alignment.texts import GivenText
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID

ChooseFile = Callable[[], Path | None]
ChooseFolder = Callable[[str], Path | None]
_EMPTY = tr("Paste the text here, headline first, or choose a file, or a folder of files.")
_BECOMES = tr("The beads that you accept become segments of the project and units of its memory.")
_FOLDERS = tr(
    "Files of one name are aligned: berita.html with berita.html, berita.id.html with berita.en.html."
)
_MIXED = tr("Choose a folder on both sides, or on none.")


class TextField(QWidget):
    """One side: a text that is pasted, or a file or folder that is named."""

    changed = Signal()

    def __init__(
        self, language: str, file: ChooseFile, folder: ChooseFolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.text = named(
            QPlainTextEdit(),
            tr("{language} text", language=language),
            tr("Paste the {language} text here", language=language),
            "Ctrl+V",
        )
        self.text.setTabChangesFocus(True)
        self.file = button(
            tr("Choose a file…"), tr("Choose the file of the {language} text", language=language)
        )
        self.folder = button(
            tr("Choose a folder…"),
            tr("Choose the folder of the {language} texts; files are matched by name", language=language),
        )
        self.other = button(
            tr("Paste instead"), tr("Paste the {language} text instead", language=language), look="quiet"
        )
        buttons = row(self.file, self.folder, None, self.other)
        self.setLayout(column(label(language, "heading"), self.text, buttons))
        self.file.clicked.connect(partial(self._ask, file))
        self.folder.clicked.connect(
            partial(self._ask, partial(folder, tr("{language} texts", language=language)))
        )
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
        self.text.clear()
        self.text.setPlaceholderText(_told(path))
        self.changed.emit()

    def _take_none(self) -> None:
        self.take(None)

    def _ask(self, choose: ChooseFile, _checked: bool = False) -> None:
        path = choose()
        if path is not None:
            self.take(path)


class AlignTexts(Dialog):
    """Two sides; the texts are aligned when both are there, folders with folders only."""

    answered = Signal(object, object)  # GivenText, GivenText

    def __init__(self, file: ChooseFile, folder: ChooseFolder, parent: QWidget | None = None) -> None:
        super().__init__(tr("Align two texts"), parent)
        self.source = TextField(tr("Indonesian"), file, folder)
        self.target = TextField(tr("English"), file, folder)
        self._align = named(
            self.accepting(tr("Align")), tr("Align"), tr("Find which sentences correspond"), "Ctrl+Return"
        )
        self._told = label(_BECOMES, "muted", wraps=True)
        sides = row(self.source, self.target, spacing=2 * GRID)
        body = column(sides, self._told, spacing=2 * GRID)
        body.setStretch(0, 1)
        self.fill(body, self.closing(), self._align)
        self.open_with(104, 56)
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
        source, target = self.source.given, self.target.given
        mixed = source.is_folder != target.is_folder
        self._align.setEnabled(not (source.is_empty or target.is_empty or mixed))
        self._told.setText(_MIXED if mixed else _FOLDERS if source.is_folder else _BECOMES)
        self._told.setAccessibleName(self._told.text())

    def _answer(self) -> None:
        self.answered.emit(self.source.given, self.target.given)


def _told(path: Path | None) -> str:
    """Return what stands in the field in place of a text."""
    if path is None:
        return _EMPTY
    return (
        tr("Every file in {name} will be read.", name=path.name)
        if path.is_dir()
        else tr("{name} will be read.", name=path.name)
    )
