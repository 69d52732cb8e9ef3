"""Behind the models dialog: lists, adds, checks and removes models, and lets one be used."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder
from workbench.mt.offers import OFFERS, Offer
from workbench.services.jobs import Job, JobProgress, Work
from workbench.ui.desk import Desk
from workbench.ui.files.choice import FileChoice
from workbench.ui.models.add_dialog import AddModel
from workbench.ui.models.get_dialog import GetModel
from workbench.ui.models.installed_dialog import ModelRow, Models
from workbench.ui.models.work import Measured, add_work, check_work, rows_work


class ModelsDesk(QObject):
    """One dialog at a time; the choice goes into the settings."""

    listed = Signal(object)  # tuple[ModelRow, ...]

    def __init__(self, catalogue: Catalogue, desk: Desk, files: FileChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._desk = desk
        self._files = files
        self._parent = parent
        self.dialog: Models | None = None
        self.offers: Sequence[Offer] = OFFERS
        self._fetching: Job | None = None

    def open(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            self.dialog = Models(self._parent)
            self.dialog.chosen.connect(self._use)
            self.dialog.add_pressed.connect(self._ask_for_model)
            self.dialog.get_pressed.connect(self._ask_for_offer)
            self.dialog.stop_pressed.connect(self._stop_fetching)
            self.dialog.check_pressed.connect(self._check)
            self.dialog.remove_pressed.connect(self._remove)
            self.dialog.finished.connect(self._forget)
            if self._fetching is not None:
                self.dialog.show_fetching(JobProgress(0))
            self._list()
        self.dialog.show()
        self.dialog.raise_()

    def add(self, path: Path) -> None:
        """Install the model at ``path``."""
        self._say(tr("Adding {name}…", name=path.name))
        self._run(add_work(self._catalogue, path)).finished.connect(self._added)

    def get(self, offer: Offer) -> None:
        """Fetch and install a model that is offered."""
        from workbench.services.model.downloads import get_work  # noqa: PLC0415 - the window opens without it

        job = self._fetching = self._run(get_work(self._catalogue, offer))
        self._show_fetching(JobProgress(0, 0, offer.name))
        job.progress.connect(self._show_fetching)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(self._end_fetching)
        job.finished.connect(self._added)
        job.cancelled.connect(self._stopped)

    def used(self) -> str:
        """Return the name of the model that drafts, empty where there is none."""
        name = self._desk.settings.values.model
        try:
            return self._catalogue.find(name or None).path.name
        except WorkbenchError:  # the table says what is wrong with it
            return ""

    def _list(self) -> None:
        job = self._run(rows_work(self._catalogue, self._desk.settings.values.speeds))
        job.finished.connect(self._show)

    def _show(self, rows: tuple[ModelRow, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_models(rows, self.used())
        self.listed.emit(rows)

    def _use(self, name: str) -> None:
        self._desk.settings.keep(replace(self._desk.settings.values, model=name))
        self._say(tr("{name} makes the drafts from now on.", name=name))
        self._list()

    def _ask_for_model(self) -> None:
        ask = AddModel(self.dialog or self._parent)
        ask.folder_chosen.connect(self._choose_folder)
        ask.package_chosen.connect(self._choose_package)
        ask.open()

    def _choose_folder(self) -> None:
        self._add_if(self._files.folder(tr("Add a model folder")))

    def _choose_package(self) -> None:
        self._add_if(self._files.model_package())

    def _add_if(self, path: Path | None) -> None:
        if path is not None:
            self.add(path)

    def _added(self, folder: ModelFolder) -> None:
        self._say(tr("{name} was added.", name=folder.name))
        self._list()

    def _ask_for_offer(self) -> None:
        ask = GetModel(self.offers, self.dialog or self._parent)
        ask.chosen.connect(self.get)
        ask.open()

    def _stop_fetching(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()

    def _show_fetching(self, progress: JobProgress | None) -> None:
        if self.dialog is not None:
            self.dialog.show_fetching(progress)

    def _end_fetching(self) -> None:
        self._fetching = None
        self._show_fetching(None)

    def _stopped(self) -> None:
        self._say(tr("Stopped. It goes on there when you get it again."))

    def _check(self, name: str) -> None:
        self._say(tr("Checking {name}…", name=name))
        self._run(check_work(self._catalogue, name)).finished.connect(self._measured)

    def _measured(self, measured: Measured) -> None:
        values = self._desk.settings.values
        speeds = {**values.speeds, measured.name: round(measured.speed, 1)}
        self._desk.settings.keep(replace(values, speeds=speeds))
        self._say(
            tr(
                "{name} is sound: {speed:.0f} sentences a second here.",
                name=measured.name,
                speed=measured.speed,
            )
        )
        self._list()

    def _remove(self, name: str) -> None:
        try:
            self._catalogue.remove(name)
        except WorkbenchError as error:
            self._fail(error)
            return
        self._say(tr("{name} was removed.", name=name))
        self._list()

    def _run(self, work: Work) -> Job:
        job = self._desk.jobs.run(work)
        job.failed.connect(self._fail)
        return job

    def _fail(self, error: WorkbenchError) -> None:
        self._say(str(error))

    def _say(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.show_news(text)

    def _forget(self) -> None:
        self.dialog = None
