"""Fills the start page: recent projects and the model, read in the background."""

from pathlib import Path

from PySide6.QtCore import QObject

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.ui.desk import Desk
from workbench.ui.window.recent_work import recent_work
from workbench.ui.window.start_page import RecentRow, StartPage


class StartFacts(QObject):
    """What the start page says about this computer."""

    def __init__(self, page: StartPage, desk: Desk, catalogue: Catalogue) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._catalogue = catalogue

    def refresh(self) -> None:
        """Show what is known at once, and the rest when it has been read."""
        paths: list[Path] = [recent.path for recent in self._desk.settings.values.recent]
        self._page.show_recent([RecentRow(path) for path in paths])
        self._page.show_model(self._model_line())
        if paths:
            self._desk.jobs.run(recent_work(paths)).finished.connect(self._page.show_recent)

    def _model_line(self) -> str:
        values = self._desk.settings.values
        try:
            folder = self._catalogue.find(values.model or None)
        except ModelError as error:
            return tr("No model: {text} You can work without drafts.", text=error.text)
        name = folder.path.name
        where = tr(" (bundled)") if self._catalogue.is_bundled(folder) else ""
        speed = values.speeds.get(name, 0.0)
        measured = tr(" – {speed:.0f} sentences a second on this computer", speed=speed) if speed else ""
        return tr("Model: {name}{where}, ready{measured}", name=name, where=where, measured=measured)
