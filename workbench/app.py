"""The composition root: builds everything that the window needs, and wires it together."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

import workbench
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.services import places
from workbench.services.garbage import GarbageCollection, spare_what_stays
from workbench.services.jobs import JobPool
from workbench.services.language import translate_qt
from workbench.services.notices import Notices
from workbench.services.settings import Preferences, Settings
from workbench.ui.alignment.aligning import Aligning
from workbench.ui.desk import Desk
from workbench.ui.files.choice import FileChoice
from workbench.ui.icons import program_icon
from workbench.ui.imports.importing import Importing
from workbench.ui.theme import Theme
from workbench.ui.window.appearance import Appearance
from workbench.ui.window.commands import WindowCommands
from workbench.ui.window.crash_reports import CrashReports
from workbench.ui.window.main_window import MainWindow
from workbench.ui.window.new_alignments import NewAlignments
from workbench.ui.window.new_articles import NewArticles
from workbench.ui.window.projects import Projects
from workbench.ui.window.restoring import Restoring
from workbench.ui.window.start_facts import StartFacts

if TYPE_CHECKING:
    from workbench.services.drafting import DraftingProgress

ENOUGH_TO_MEASURE = 20  # segments; a shorter run says little about the model's speed


def run_window(project: Path | None = None, sample: bool = False) -> int:
    """Open the window on a project, the sample or the start page; return the exit code when it closes."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Workbench")
    application.setApplicationVersion(workbench.__version__)
    application.setDesktopFileName("workbench")  # by it a Wayland desktop finds the entry and its icon
    application.setWindowIcon(program_icon())
    translate_qt()
    program = Workbench(application)
    spare_what_stays()
    program.crashes.install()
    program.begin(project, sample=sample)
    return application.exec()


class Workbench(QObject):
    """The program with a window."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.garbage = GarbageCollection(self)
        self.settings = Settings(places.settings_file(), self)
        self.notices = Notices(self)
        self.jobs = JobPool(self)
        self.crashes = CrashReports(places.crash_reports())
        self.desk = Desk(self.settings, self.notices, self.jobs)
        self._now = self.settings.values
        self._speed = 0.0
        self.appearance = Appearance(application, self._now.theme, self._now.font_size)
        catalogue = Catalogue(places.bundled_models(), places.user_models())
        self.window = MainWindow(self.desk, self.appearance.theme)
        self.window.files = FileChoice(self.window, places.projects_folder())
        self.commands = WindowCommands(self.window, catalogue)
        self.importing = Importing(self.window)
        self.aligning = Aligning(self.window, catalogue)
        self.facts = StartFacts(self.window.start, self.desk, catalogue)
        self.projects = Projects(self.window, catalogue, places.projects_folder())
        self.new_articles = NewArticles(self.window, self.projects, places.sample_project())
        self.new_alignments = NewAlignments(self.window, self.projects)
        self.restoring = Restoring(self.desk, self.window)
        self._connect()

    def begin(self, project: Path | None = None, *, sample: bool = False) -> None:
        """Show the window."""
        self.facts.refresh()
        self.window.show_whole()
        if sample:
            self.new_articles.open_sample()
        elif project is not None:
            self.projects.open(project)

    def end(self) -> None:
        """Close the project and end the threads."""
        self.projects.close()
        self.jobs.close()

    def _connect(self) -> None:
        self.settings.changed.connect(self._take_settings)
        self.settings.failed.connect(self.notices.fail)
        self.crashes.failed.connect(self.notices.fail)
        self.appearance.changed.connect(self._dress)
        self.window.closing.connect(self.end)
        self.window.dropped.connect(self._take_dropped)
        self.importing.accepted.connect(self.new_articles.take)
        self.aligning.aligned.connect(self.new_alignments.take)
        self.commands.new_asked.connect(self.projects.create)
        self.commands.open_asked.connect(self.projects.open)
        self.commands.sample_asked.connect(self.new_articles.open_sample)
        self.commands.close_asked.connect(self.projects.close)
        self.commands.restore_asked.connect(self._show_backups)
        self.restoring.leaving.connect(self.projects.leave)
        self.restoring.restored.connect(self.projects.open)
        self.projects.opened.connect(self._watch_speed)
        self.projects.closed.connect(self.facts.refresh)
        start = self.window.start
        start.project_chosen.connect(self.projects.open)
        start.import_pressed.connect(self.importing.import_pages)
        start.paste_pressed.connect(self.importing.import_text)
        start.sample_pressed.connect(self.new_articles.open_sample)
        start.open_pressed.connect(self.commands.open_project)
        start.restore_pressed.connect(self._show_backups)
        start.models_pressed.connect(self.commands.models)
        start.forget_pressed.connect(self._forget)

    def _show_backups(self) -> None:
        """Show the backups of the open project, or of the one chosen on the start page."""
        session = self.projects.session
        project = self.window.start.chosen() if session is None else session.path
        if project is None:
            self.notices.say(tr("There is no recent project."), tr("Open one first."))
        else:
            self.restoring.open(project)

    def _forget(self, project: Path) -> None:
        """Take a project off the list of recent ones; its file stays where it is."""
        self.settings.forget_project(project)
        self.facts.refresh()

    def _dress(self, theme: Theme) -> None:
        self.window.refresh_theme(theme)

    def _take_settings(self, values: Preferences) -> None:
        """Apply what was changed."""
        before, self._now = self._now, values
        self.appearance.choose(values.theme, values.font_size)
        if values.model != before.model:
            self.projects.use_model()
            self.facts.refresh()
        if values.author != before.author:
            self.projects.take_author()

    def _take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Open a project that was dropped; import anything else."""
        if len(paths) == 1 and paths[0].suffix.lower() == ".wbp":
            self.projects.open(paths[0])
        else:
            self.importing.begin(paths)

    def _watch_speed(self) -> None:
        if self.projects.queue is not None:
            self.projects.queue.progress.connect(self._take_progress)

    def _take_progress(self, progress: "DraftingProgress") -> None:
        """Remember the model's speed at the end of a long enough run."""
        if progress.running:
            self._speed = progress.per_second
        elif self._speed and progress.total >= ENOUGH_TO_MEASURE:
            name = self.commands.models_desk.used()
            speeds = {**self.settings.values.speeds, name: round(self._speed, 1)}
            self._speed = 0.0
            self.settings.keep(replace(self.settings.values, speeds=speeds))
