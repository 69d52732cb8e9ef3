"""Asks what kind of model is added: a folder, or a package."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import button, column, label


class AddModel(Dialog):
    """Two ways to add a model."""

    folder_chosen = Signal()
    package_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Add a model"), parent)
        self.folder = button(tr("A model folder…"), tr("A folder with model.bin and its SentencePiece file"))
        self.package = button(tr("An Argos package…"), tr("A file that ends in .argosmodel"))
        self.folder.clicked.connect(self._folder)
        self.package.clicked.connect(self._package)
        text = label(tr("The model is copied; it must translate Indonesian into English."), wraps=True)
        self.fill(column(text, self.folder, self.package), self.closing())

    def _folder(self) -> None:
        self.accept()
        self.folder_chosen.emit()

    def _package(self) -> None:
        self.accept()
        self.package_chosen.emit()
