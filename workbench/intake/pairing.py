"""Two folders' files matched by their names: an article and its translation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.languages import SOURCE, TARGET, Language
from workbench.domain.wording import tr
from workbench.intake.folders import collect

_MARKS: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"(?<=.)[._ -](?:id|ind|indonesia|indonesian)\Z", re.IGNORECASE),
    "en": re.compile(r"(?<=.)[._ -](?:en|eng|inggris|english)\Z", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class FilePair:
    """Files of one name: the path inside its folder, without the language's mark and the ending."""

    name: str
    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class PairedFiles:
    """What two folders hold: pairs in the order of their names, and the files that none matches."""

    pairs: tuple[FilePair, ...]
    alone_sources: tuple[Path, ...]
    alone_targets: tuple[Path, ...]

    def lacking(self) -> Iterator[str]:
        """Yield a sentence on each side that has files without a counterpart."""
        if self.alone_sources:
            yield tr("No translation was found for {names}.", names=_listed(self.alone_sources))
        if self.alone_targets:
            yield tr("No source was found for {names}.", names=_listed(self.alone_targets))


def _listed(files: tuple[Path, ...]) -> str:
    return ", ".join(path.name for path in files)


def pair_files(source: Path, target: Path) -> PairedFiles:
    """Match the files of two folders, subfolders included: ``x.html`` or ``x.id.html`` with ``x.en.docx``.

    The two may be one folder; then the marks tell the languages, and what bears none is Indonesian.
    """
    sources, targets = _files(source, SOURCE, target), _files(target, TARGET, source)
    by_name = _first_of_each(sources)
    others = _first_of_each(targets)
    names = [name for name in by_name if name in others]
    pairs = tuple(FilePair(name, by_name[name], others[name]) for name in names)
    paired = {path for pair in pairs for path in (pair.source, pair.target)}
    return PairedFiles(
        pairs,
        tuple(path for _, path in sources if path not in paired),
        tuple(path for _, path in targets if path not in paired),
    )


def _files(folder: Path, language: Language, other: Path) -> list[tuple[str, Path]]:
    """Return a folder's files of a language, each after its name."""
    files = collect([folder])
    if folder.resolve() == other.resolve():
        wanted = language == TARGET
        files = [path for path in files if bool(_MARKS["en"].search(path.stem)) == wanted]
    return [(_name(path.relative_to(folder), language), path) for path in files]


def _name(inside: Path, language: Language) -> str:
    return inside.with_name(_MARKS[language].sub("", inside.stem)).as_posix()


def _first_of_each(files: Sequence[tuple[str, Path]]) -> dict[str, Path]:
    """Return the first file of each name."""
    found: dict[str, Path] = {}
    for name, path in files:
        found.setdefault(name, path)
    return found
