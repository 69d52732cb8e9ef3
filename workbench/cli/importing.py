"""``workbench import``: what other people made comes into a project."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.project_file import writing
from workbench.cli.streams import progress_bar

if TYPE_CHECKING:
    from workbench.domain.memory import TranslationUnit
    from workbench.exchange.tmx_reading import SkippedUnit

_AT_ONCE = 2_000  # units in one transaction: nobody waits for a window here
_FILE = click.Path(path_type=Path)


@click.command("import")
@click.argument("project", type=_FILE, metavar="P.wbp")
@click.argument("file", type=_FILE)
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
@click.option(
    "--penalty",
    type=click.IntRange(0, 100),
    default=0,
    metavar="N",
    help="With a TMX: per cent that its units' matches lose.",
)
def import_command(project: Path, file: Path, *, preview: bool, penalty: int) -> None:
    """Import FILE into a project by its kind.

    A translation memory (.tmx) joins the project's memory. XLIFF (.xlf), tables (.tsv, .csv, .jsonl) and
    review sheets (.xlsx, .docx) update the segments that they know by article and number, and never what
    has been worked on since they left.

    \b
    Examples:
      workbench import news.wbp memory.tmx
      workbench import news.wbp reviewed.xlsx --preview
      workbench import news.wbp news.xlf
    """
    if file.suffix.lower() == ".tmx":
        _import_memory(project, file, preview=preview, penalty=penalty)
        return
    if penalty:
        raise click.UsageError("--penalty goes with a .tmx.")
    from workbench.cli.bilingual import import_segments  # noqa: PLC0415 - for these kinds only

    import_segments(project, file, preview=preview)


def _import_memory(project: Path, file: Path, *, preview: bool, penalty: int) -> None:
    skipped = 0

    def skip(unit: "SkippedUnit") -> None:
        nonlocal skipped
        skipped += 1
        click.echo(f"unit {unit.number}, line {unit.line}: {unit.reason}")

    units = _units(file, skip, penalty)
    if preview:
        usable = sum(1 for _ in units)
        click.echo(f"read {usable + skipped}, skipped {skipped}; nothing was changed")
        return
    first = list(islice(units, 1))  # a file that is refused leaves no new project behind
    with writing(project) as session:
        units = chain(first, units)
        gain = session.import_units(units, file.name, at_once=_AT_ONCE).gain
    read = gain.added + gain.merged + skipped
    click.echo(f"read {read}, added {gain.added}, merged {gain.merged}, skipped {skipped}")


def _units(file: Path, skip: "Callable[[SkippedUnit], None]", penalty: int) -> "Iterator[TranslationUnit]":
    from workbench.exchange.tmx_reading import read_tmx  # noqa: PLC0415 - lxml, for this kind only

    size = file.stat().st_size if file.exists() else 0
    with progress_bar(size, "TMX") as bar:
        for unit in read_tmx(file, skipped=skip, progress=lambda done: bar.update(done - bar.pos)):
            yield replace(unit, penalty=max(unit.penalty, penalty)) if penalty else unit
