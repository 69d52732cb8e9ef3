"""Which files: the system's own dialogs, beginning where the user was last."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.wording import tr

PAGES = tr("Pages and texts (*.html *.htm *.mhtml *.mht *.txt *.docx);;All files (*)")
PROJECTS = tr("Projects (*.wbp)")
TMX = tr("Translation memories (*.tmx)")
MEMORIES = tr("Memories and projects (*.tmx *.wbm *.wbp)")


class FileChoice:
    """Asks for files and remembers the folder; each answer is None or empty when nothing was chosen."""

    def __init__(self, parent: QWidget, projects: Path) -> None:
        self._parent = parent
        self._projects = projects
        self._folder = Path.home()

    def pages(self) -> list[Path]:
        """Ask for pages to import."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, tr("Import pages"), str(self._folder), PAGES)
        return [self._from_here(name) for name in names]

    def page(self) -> Path | None:
        """Ask for one page."""
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Choose a text"), str(self._folder), PAGES)
        return self._from(name)

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        return self._from(QFileDialog.getExistingDirectory(self._parent, title, str(self._folder)))

    def project(self) -> Path | None:
        """Ask for a project to open."""
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Open project"), str(self._projects), PROJECTS)
        return Path(name) if name else None

    def new_project(self) -> Path | None:
        """Ask where a new project goes."""
        place = self._projects / tr("New project.wbp")
        name, _ = QFileDialog.getSaveFileName(self._parent, tr("New project"), str(place), PROJECTS)
        return with_ending(Path(name), ".wbp") if name else None

    def save(self, title: str, name: str, kinds: str, ending: str) -> Path | None:
        """Ask where a file goes; ``kinds`` is Qt's filter, ``ending`` is added where none is given."""
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, str(self._folder / name), kinds)
        place = self._from(chosen)
        return with_ending(place, ending) if place else None

    def model_package(self) -> Path | None:
        """Ask for an Argos package."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Add a model"), str(self._folder), tr("Argos packages (*.argosmodel *.zip)")
        )
        return self._from(name)

    def open(self, title: str, kinds: str) -> Path | None:
        """Ask for a file to read; ``kinds`` is Qt's filter."""
        name, _ = QFileDialog.getOpenFileName(self._parent, title, str(self._folder), kinds)
        return self._from(name)

    def tmx(self) -> Path | None:
        """Ask for a translation memory to import."""
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Import TMX"), str(self._folder), TMX)
        return self._from(name)

    def memory(self) -> Path | None:
        """Ask for a memory to attach."""
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Attach memory"), str(self._folder), MEMORIES)
        return self._from(name)

    def _from(self, name: str) -> Path | None:
        return self._from_here(name) if name else None

    def _from_here(self, name: str) -> Path:
        self._folder = Path(name).parent
        return Path(name)


def with_ending(path: Path, ending: str) -> Path:
    """Return the path with its ending, added where there is none."""
    return path if path.suffix else path.with_name(path.name + ending)
