"""What this program is."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label


class About(Dialog):
    """Name, version, licence."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__("About", parent)
        body = column(
            label("Workbench", "title"),
            label(f"Version {version}, with Qt {qVersion()}", "muted"),
            label("Translates Indonesian news into English on this computer. Nothing is sent anywhere.",
                  wraps=True),
            label("Free software under the MIT licence.", "muted"),
        )  # fmt: skip
        self.fill(body, self.closing("Close", "Close this"))
