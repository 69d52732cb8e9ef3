"""The models that are installed: the bundled ones and the user's own."""

import shutil
import tempfile
from pathlib import Path

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr
from workbench.mt.facts import FACTS, read_json, write_json
from workbench.mt.folder import ModelFolder, read_folder
from workbench.mt.packages import is_package, unpack

BUNDLED = "id-en"


class Catalogue:
    """Models in two folders: ``bundled`` travels with the program, ``user`` is where added ones live."""

    def __init__(self, bundled: Path, user: Path) -> None:
        self.bundled = bundled
        self.user = user

    def folders(self) -> list[Path]:
        """Return where models lie, the bundled ones first; a damaged one is among them."""
        return [
            folder
            for place in (self.bundled, self.user)
            if place.is_dir()
            for folder in sorted(place.iterdir())
            if _looks_like_model(folder)
        ]

    def list(self) -> list[ModelFolder]:
        """Return the models that can be used, the bundled ones first; damaged ones are left out."""
        models = []
        for folder in self.folders():
            try:
                models.append(read_folder(folder))
            except ModelError:  # ``check`` tells what is wrong with it
                continue
        return models

    def find(self, wanted: str | Path | None = None) -> ModelFolder:
        """Return the model in that folder or of that name; the bundled one for None.

        Raises:
            ModelError: there is none, or it cannot be used.
        """
        if wanted is None:
            return self._default()
        if Path(wanted).exists():
            return read_folder(Path(wanted))
        for folder in self.folders():
            if folder.name == str(wanted):
                return read_folder(folder)
        raise ModelError(
            tr("There is no model {wanted}.", wanted=wanted), tr("See the installed ones with models list.")
        )

    def is_bundled(self, folder: ModelFolder) -> bool:
        """Tell whether a model travels with the program."""
        return folder.path.parent == self.bundled.absolute()

    def add(
        self, path: Path, *, source: str | None = None, target: str | None = None, name: str | None = None
    ) -> ModelFolder:
        """Copy a model folder, or unpack an Argos package, into the user's folder.

        ``source`` and ``target`` say what a folder that states no languages translates.

        Raises:
            ModelError: it cannot be used or written, states no languages, or its name is taken.
        """
        name = name or (path.absolute().name if path.is_dir() else path.stem)
        if not name.strip(". ") or name != Path(name).name:
            raise ModelError(tr("{name} cannot be a model's name.", name=name), tr("Give another one."))
        try:
            self.user.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self.user, prefix=".adding-") as working:
                staged = Path(working) / "model"
                if is_package(path):
                    unpack(path, staged)
                else:
                    shutil.copytree(read_folder(path).path, staged)
                _state(staged, source, target, name)
                return self._installed(staged)
        except OSError as error:
            raise ModelError(
                tr("{name} could not be installed: {reason}.", name=name, reason=_reason(error)),
                tr("Make room in {user}, or check its rights.", user=self.user),
            ) from error

    def remove(self, name: str) -> None:
        """Delete one of the user's models.

        Raises:
            ModelError: there is none of that name, it is a bundled one, or it cannot be deleted.
        """
        if name not in {folder.name for folder in self.folders()}:
            raise ModelError(
                tr("There is no model {name}.", name=name), tr("See the installed ones with models list.")
            )
        if _looks_like_model(self.bundled / name):
            raise ModelError(tr("{name} travels with the program and cannot be removed.", name=name))
        try:
            shutil.rmtree(self.user / name)
        except OSError as error:
            raise ModelError(
                tr("{name} could not be removed: {reason}.", name=name, reason=_reason(error)),
                tr("Check the rights of {user}.", user=self.user),
            ) from error

    def _installed(self, staged: Path) -> ModelFolder:
        """Put a model that lies beside the others in its place."""
        model = read_folder(staged)
        place = self.user / model.name
        if place.exists() or (self.bundled / model.name).exists():
            raise ModelError(
                tr("A model {name} is installed.", name=model.name),
                tr("Remove it first, or give another name."),
            )
        staged.replace(place)
        return read_folder(place)

    def _default(self) -> ModelFolder:
        if _looks_like_model(self.bundled / BUNDLED):
            return read_folder(self.bundled / BUNDLED)
        models = self.list()
        if not models:
            raise ModelError(tr("No model is installed."), tr("Add one with models add."))
        return models[0]


def _looks_like_model(folder: Path) -> bool:
    marks = (FACTS, "model.bin", "metadata.json")
    return not folder.name.startswith(".") and any((folder / mark).is_file() for mark in marks)


def _reason(error: OSError) -> str:
    """Return why the disk refused; ``copytree`` gathers what it ran into, and the first will do."""
    if isinstance(error, shutil.Error):
        return str(error.args[0][0][2]).lower()
    return (error.strerror or str(error)).lower()


def _state(folder: Path, source: str | None, target: str | None, name: str) -> None:
    """Write the facts that the folder itself does not state."""
    model = read_folder(folder)
    source, target = source or model.source, target or model.target
    if not source or not target:
        raise ModelError(
            tr("The model {name} does not state its languages.", name=name),
            tr("Say them with --from and --to (id, en)."),
        )
    facts = read_json(folder / FACTS)
    stated = {"name": name, "family": model.family, "source": source, "target": target}
    write_json(folder / FACTS, {**facts, **stated})
