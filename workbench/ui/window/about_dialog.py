"""What this program is."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label


class About(Dialog):
    """Name, version, licence."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("About"), parent)
        body = column(
            label("Workbench", "title"),
            label(tr("Version {version}, with Qt {qt}", version=version, qt=qVersion()), "muted"),
            label(tr("Translates Indonesian news into English on this computer. Nothing is sent anywhere."),
                  wraps=True),
            label(tr("Free software under the MIT licence."), "muted"),
        )  # fmt: skip
        self.fill(body, self.closing(tr("Close"), tr("Close this")))
