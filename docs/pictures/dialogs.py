"""Pictures of dialogs."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QTableWidget

from docs.pictures.studio import Studio
from workbench.ui.actions.keys_dialog import Keys
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.memory.export_dialog import ExportTmx
from workbench.ui.models.installed_dialog import Models
from workbench.ui.window.backups_dialog import Backups

Kind = TypeVar("Kind", bound=Dialog)


def keys(studio: Studio) -> None:
    """What the keys of another tool would change."""
    studio.begin(1280, 820)
    dialog = opened(studio, "keys", Keys)
    omegat = dialog.preset.findData("omegat")
    dialog.preset.setCurrentIndex(omegat)
    dialog.preset.activated.emit(omegat)
    studio.take("keys", dialog)


def models(studio: Studio) -> None:
    """The models that are installed."""
    studio.begin(1280, 820)
    dialog = opened(studio, "models", Models)
    studio.until(lambda: bool(dialog.findChildren(QTableWidget)[0].rowCount()))
    studio.take("models", dialog)


def export_tmx(studio: Studio) -> None:
    """What goes into a TMX, and for which tool."""
    studio.open(1280, 820)
    dialog = opened(studio, "export_tmx", ExportTmx)
    dialog.tool.setCurrentIndex(dialog.tool.findText("OmegaT"))
    studio.take("export-tmx", dialog)


def backups(studio: Studio) -> None:
    """The project as it was on the days before."""
    studio.open(1280, 820)
    dialog = opened(studio, "restore_backup", Backups)
    studio.until(lambda: bool(dialog.findChildren(QTableWidget)[0].rowCount()))
    studio.take("backups", dialog)


def opened(studio: Studio, action: str, kind: type[Kind]) -> Kind:
    """Return the dialog that an action opens."""
    studio.press(action)
    studio.until(lambda: any(each.isVisible() for each in studio.window.findChildren(kind)))
    return studio.window.findChildren(kind)[-1]


DIALOGS: dict[str, Callable[[Studio], None]] = {
    "keys": keys,
    "models": models,
    "export-tmx": export_tmx,
    "backups": backups,
}
