"""A model as a folder: what family it is of, what it translates, its limits; refused with what is wrong."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.domain.errors import ModelError
from workbench.domain.languages import NAMES, SOURCE, TARGET
from workbench.domain.wording import tr
from workbench.mt.facts import FACTS, number, read_json, table, tokens
from workbench.mt.families import Recognised, read_vocabulary, recognise
from workbench.mt.layout import LAYOUTS, Layout, layout_of
from workbench.mt.model_file import ModelFile, read_model_file

DEFAULT_BEAM = 4
DEFAULT_POSITIONS = 256


@dataclass(frozen=True, slots=True)
class Limits:
    """The most pieces of a source that is drafted in one go, and the most pieces of a draft."""

    source_pieces: int
    target_pieces: int


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A model that can be loaded.

    ``engine_path`` is the folder that holds ``model.bin``; ``source`` and ``target`` are ISO 639-1 codes,
    None where the folder does not state them; ``licence`` is empty where it states none.
    """

    path: Path
    name: str
    family: str
    source: str | None
    target: str | None
    licence: str
    limits: Limits
    beam: int
    layout: Layout
    engine_path: Path
    source_pieces: Path
    target_pieces: Path

    @property
    def size_bytes(self) -> int:
        """Return the size of all the folder's files."""
        return sum(file.stat().st_size for file in self.path.rglob("*") if file.is_file())

    def checksum(self) -> str:
        """Return the SHA-256 (hex) of ``model.bin``: the same weights have the same checksum."""
        with (self.engine_path / "model.bin").open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def read_folder(path: Path) -> ModelFolder:
    """Read a model folder without loading it.

    Raises:
        ModelError: it is no model folder, incomplete, damaged, or of other languages than the program's.
    """
    path = Path(path).absolute()
    if not path.is_dir():
        raise ModelError(
            tr("{path} is not a model folder.", path=path),
            tr("Choose a folder, or add a package with models add."),
        )
    facts = read_json(path / FACTS)
    found = recognise(path)
    family = str(facts.get("family", found.family))
    if family not in LAYOUTS:
        raise ModelError(
            tr("{path} is of the family {family}, which is not known here.", path=path, family=family)
        )
    source, target = facts.get("source", found.source), facts.get("target", found.target)
    _refuse_other_languages(path, source, target)
    file = read_model_file(found.engine_path / "model.bin")
    _refuse_other_vocabulary(found.engine_path, file)
    config = read_json(found.engine_path / "config.json")
    return ModelFolder(
        path=path,
        name=str(facts.get("name") or path.name),
        family=family,
        source=source,
        target=target,
        licence=str(facts.get("licence", found.licence)),
        limits=_limits(file, facts),
        beam=number(facts, "beam", DEFAULT_BEAM),
        layout=_layout(facts, family, found, engine_adds_end=bool(config.get("add_source_eos", False))),
        engine_path=found.engine_path,
        source_pieces=found.source_pieces,
        target_pieces=found.target_pieces,
    )


def _refuse_other_languages(path: Path, source: object, target: object) -> None:
    stated = source or SOURCE, target or TARGET
    if stated != (SOURCE, TARGET):
        raise ModelError(
            tr(
                "{path} translates {source} to {target}, not {ours} to {theirs}.",
                path=path,
                source=stated[0],
                target=stated[1],
                ours=NAMES[SOURCE],
                theirs=NAMES[TARGET],
            ),
            tr("Choose another model."),
        )


def _refuse_other_vocabulary(path: Path, file: ModelFile) -> None:
    """CTranslate2 loads a model with a vocabulary of another size, and then writes nonsense or crashes."""
    size, rows = len(read_vocabulary(path)), file.vocabulary_size()
    if rows is not None and size != rows:
        raise ModelError(
            tr(
                "{path} has a vocabulary of {size} tokens for a model of {rows}.",
                path=path,
                size=size,
                rows=rows,
            ),
            tr("Fetch or convert the model again."),
        )


def _limits(file: ModelFile, facts: Mapping[str, Any]) -> Limits:
    """Limits as the facts state them, else what the model's positions leave beside the layout's tokens."""
    most = (file.positions() or DEFAULT_POSITIONS) - 4
    stated = table(facts, "limits")
    return Limits(
        source_pieces=min(most, number(stated, "source_pieces", most)),
        target_pieces=min(most, number(stated, "target_pieces", most)),
    )


def _layout(facts: Mapping[str, Any], family: str, found: Recognised, *, engine_adds_end: bool) -> Layout:
    layout = layout_of(family, SOURCE, TARGET, engine_adds_end=engine_adds_end)
    layout = Layout(
        found.source_prefix or layout.source_prefix,
        layout.source_suffix,
        found.target_prefix or layout.target_prefix,
    )
    stated = table(facts, "tokens")
    if not stated:
        return layout
    suffix = layout.source_suffix if engine_adds_end else tokens(stated, "source_suffix")
    return Layout(tokens(stated, "source_prefix"), suffix, tokens(stated, "target_prefix"))
