"""``workbench import``: what other people made comes into a project."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.memory.tmx_reading import TmxReading
from workbench.cli.project_file import writing

if TYPE_CHECKING:
    from workbench.domain.memory import TranslationUnit

_AT_ONCE = 2_000  # units in one transaction: nobody waits for a window here
_FILE = click.Path(path_type=Path)


@click.command("import")
@click.argument("project", type=_FILE, metavar="P.wbp")
@click.argument("file", type=_FILE)
@click.option(
    "--attach", is_flag=True, help="Search the memory beside the project's own, and leave it apart."
)
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
@click.option(
    "--penalty",
    type=click.IntRange(0, 100),
    default=0,
    metavar="N",
    help="With a memory: percent that its units' matches lose.",
)
def import_command(project: Path, file: Path, *, attach: bool, preview: bool, penalty: int) -> None:
    """Import FILE into a project by its kind.

    A translation memory (.tmx) joins the project's memory; with --attach it, a memory file (.wbm) or another
    project (.wbp) is searched beside it, read-only. XLIFF (.xlf), tables (.tsv, .csv, .jsonl) and
    review sheets (.xlsx, .docx) update the segments that they know by article and number, and never what
    has been worked on since they left.

    \b
    Examples:
      workbench import news.wbp memory.tmx
      workbench import news.wbp agency.tmx --attach --penalty 5
      workbench import news.wbp older.wbp --attach
      workbench import news.wbp reviewed.xlsx --preview
      workbench import news.wbp news.xlf
    """
    if attach:
        from workbench.cli.memory.attached import attach_memory  # noqa: PLC0415 - for this way only

        if preview:
            raise click.UsageError("--preview does not go with --attach.")
        attach_memory(project, file, penalty)
        return
    if file.suffix.lower() == ".tmx":
        _import_memory(project, file, preview=preview, penalty=penalty)
        return
    if penalty:
        raise click.UsageError("--penalty goes with a .tmx or with --attach.")
    from workbench.cli.projects.bilingual import import_segments  # noqa: PLC0415 - for these kinds only

    import_segments(project, file, preview=preview)


def _import_memory(project: Path, file: Path, *, preview: bool, penalty: int) -> None:
    reading = TmxReading(file)
    units = _with_penalty(reading.units(), penalty)
    if preview:
        usable = sum(1 for _ in units)
        click.echo(f"read {usable + reading.skipped}, skipped {reading.skipped}; nothing was changed")
        return
    first = list(islice(units, 1))  # a file that is refused leaves no new project behind
    with writing(project) as session:
        gain = session.import_units(chain(first, units), file.name, at_once=_AT_ONCE).gain
    reading.tell(gain)


def _with_penalty(units: "Iterator[TranslationUnit]", penalty: int) -> "Iterator[TranslationUnit]":
    for unit in units:
        yield replace(unit, penalty=max(unit.penalty, penalty)) if penalty else unit
