"""What the window's own actions do: projects, preferences, text size, help."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

import workbench
from workbench.domain.errors import WorkbenchError
from workbench.mt.catalogue import Catalogue
from workbench.services.settings import ThemeChoice
from workbench.ui.actions.keys_dialog import Keys
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.models.desk import ModelsDesk
from workbench.ui.theme import TEXT_SIZE, TEXT_SIZES
from workbench.ui.window.about_dialog import About
from workbench.ui.window.main_window import MainWindow


class WindowCommands(QObject):
    """Asks the composition root for projects, and changes settings itself."""

    open_asked = Signal(object)  # Path
    new_asked = Signal(object)  # Path
    sample_asked = Signal()
    close_asked = Signal()
    restore_asked = Signal()

    def __init__(self, window: MainWindow, catalogue: Catalogue) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.desk.settings
        self._catalogue = catalogue
        self.models_desk = ModelsDesk(catalogue, window.desk, window.files, window)
        window.commands.set_target("window", self)

    def new_project(self) -> None:
        """Ask where a new project goes."""
        path = self._window.files.new_project()
        if path is not None:
            self.new_asked.emit(path)

    def open_project(self) -> None:
        """Ask which project to open."""
        path = self._window.files.project()
        if path is not None:
            self.open_asked.emit(path)

    def open_sample(self) -> None:
        """Open the sample."""
        self.sample_asked.emit()

    def restore_backup(self) -> None:
        """Show the backups of the open project, or of the recent one that is chosen on the start page."""
        self.restore_asked.emit()

    def close_project(self) -> None:
        """Go back to the start page."""
        self.close_asked.emit()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def models(self) -> None:
        """Show the models."""
        self.models_desk.open()

    def preferences(self) -> None:
        """Show the preferences."""
        Preferences(self._settings, self._models(), self._window).show()

    def keys(self) -> None:
        """Show every action and its key."""
        Keys(self._settings, self._window).show()

    def about(self) -> None:
        """Say what this is."""
        About(workbench.__version__, self._window).open()

    def larger_text(self) -> None:
        """Take one step up."""
        self._take_size(self._settings.values.font_size + 1)

    def smaller_text(self) -> None:
        """Take one step down."""
        self._take_size(self._settings.values.font_size - 1)

    def normal_text(self) -> None:
        """Go back to the first size."""
        self._take_size(TEXT_SIZE)

    def switch_theme(self) -> None:
        """Change between light and dark."""
        other: ThemeChoice = "light" if self._window.theme.name == "dark" else "dark"
        self._settings.keep(replace(self._settings.values, theme=other))

    def _take_size(self, size: int) -> None:
        if size in TEXT_SIZES:
            self._settings.keep(replace(self._settings.values, font_size=size))

    def _models(self) -> list[str]:
        try:
            return [folder.path.name for folder in self._catalogue.list()]
        except WorkbenchError as error:
            self._window.desk.notices.fail(error)
            return []
