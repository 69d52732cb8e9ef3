"""A TMX read for a command: a bar goes on, what is skipped is told, and the end is summed up."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.streams import progress_bar

if TYPE_CHECKING:
    from workbench.domain.memory import TranslationUnit
    from workbench.exchange.tmx_reading import SkippedUnit
    from workbench.store.imported_units import Gain


class TmxReading:
    """One reading of a TMX; ``skipped`` counts the units that could not be used so far."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.skipped = 0

    def units(self) -> "Iterator[TranslationUnit]":
        """Yield the units; each that is skipped is named on stdout."""
        from workbench.exchange.tmx_reading import read_tmx  # noqa: PLC0415 - lxml, for this kind only

        size = self._file.stat().st_size if self._file.exists() else 0
        with progress_bar(size, "TMX") as bar:
            yield from read_tmx(
                self._file, skipped=self._skip, progress=lambda done: bar.update(done - bar.pos)
            )

    def tell(self, gain: "Gain") -> None:
        """Print what came of it."""
        read = gain.added + gain.merged + self.skipped
        click.echo(f"read {read}, added {gain.added}, merged {gain.merged}, skipped {self.skipped}")

    def _skip(self, unit: "SkippedUnit") -> None:
        self.skipped += 1
        click.echo(f"unit {unit.number}, line {unit.line}: {unit.reason}")
