"""A parallel corpus as two plain files, a sentence a line, as Moses and its heirs read it."""

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.memory import TranslationUnit
from workbench.exchange.atomic import atomic_file


def moses_files(stem: Path) -> tuple[Path, Path]:
    """Return the two files of a corpus: ``news.id`` and ``news.en`` for the stem ``news``."""
    return stem.with_name(f"{stem.name}.{SOURCE}"), stem.with_name(f"{stem.name}.{TARGET}")


def write_moses(stem: Path, units: Iterable[TranslationUnit]) -> int:
    """Write both files and return the number of their lines; a unit with an empty side is left out.

    Raises:
        ExchangeError: a file cannot be written.
    """
    count = 0
    with ExitStack() as files:
        streams = [files.enter_context(atomic_file(path)) for path in moses_files(stem)]
        for unit in units:
            sides = [" ".join(text.split()) for text in (unit.source, unit.target)]
            if all(sides):
                count += 1
                for stream, side in zip(streams, sides, strict=True):
                    stream.write(f"{side}\n".encode("utf-8", "replace"))
    return count
