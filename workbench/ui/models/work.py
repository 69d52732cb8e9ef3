"""What the models dialog does in the background: reads, adds, checks and measures models."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ModelError
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder, read_folder
from workbench.services.jobs import Cancelled, Report, Work
from workbench.ui.models.installed_dialog import ModelRow


@dataclass(frozen=True, slots=True)
class Measured:
    """A model that was loaded: its SHA-256 and its speed on this computer, in sentences a second."""

    name: str
    checksum: str
    speed: float


def rows_work(catalogue: Catalogue, speeds: Mapping[str, float]) -> Work:
    """Return the work of reading every installed model into a tuple of ModelRow."""

    def work(_report: Report, _cancelled: Cancelled) -> tuple[ModelRow, ...]:
        return tuple(_row(catalogue, path, speeds) for path in catalogue.folders())

    return work


def add_work(catalogue: Catalogue, path: Path) -> Work:
    """Return the work of installing a model."""

    def work(_report: Report, _cancelled: Cancelled) -> ModelFolder:
        return catalogue.add(path)

    return work


def check_work(catalogue: Catalogue, name: str) -> Work:
    """Return the work of loading a model and measuring its speed."""

    def work(_report: Report, _cancelled: Cancelled) -> Measured:
        from workbench.mt.engine import Engine  # noqa: PLC0415 - the window opens without it
        from workbench.mt.speed import sentences_per_second  # noqa: PLC0415

        folder = catalogue.find(name)
        return Measured(name, folder.checksum(), sentences_per_second(Engine(folder)))

    return work


def _row(catalogue: Catalogue, path: Path, speeds: Mapping[str, float]) -> ModelRow:
    try:
        folder = read_folder(path)
    except ModelError as error:
        bundled = path.parent.absolute() == catalogue.bundled.absolute()
        return ModelRow(path.name, problem=error.text, bundled=bundled)
    return ModelRow(
        name=path.name,
        family=folder.family,
        languages=f"{folder.source or '?'} → {folder.target or '?'}",
        size_bytes=folder.size_bytes,
        licence=folder.licence,
        checksum=folder.checksum(),
        speed=speeds.get(path.name, 0.0),
        bundled=catalogue.is_bundled(folder),
    )
