"""``workbench align``: Indonesian texts and their English translations become beads."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from workbench.cli.alignment.results import Keeping, Memory, print_beads
from workbench.cli.alignment.texts import Drafting, TextPairs
from workbench.cli.engine_options import model_option
from workbench.cli.streams import say
from workbench.domain.errors import AlignmentError, IntakeError

Take = Callable[[Path, Path, str], None]
"""What is done with two files; the name is that of their pair, empty where there is only one."""

_LIKELY = 0.5  # a bead more probable than that is rather right than wrong


@click.command("align")
@click.argument("id_file", type=click.Path(path_type=Path))
@click.argument("en_file", type=click.Path(path_type=Path))
@click.option("--one-per-line", is_flag=True, help="The files are UTF-8 text with one sentence a line.")
@click.option("--json", "json_lines", is_flag=True, help="Print each bead as a line of JSON.")
@click.option(
    "--tmx", type=click.Path(path_type=Path), metavar="F", help="Write the beads as a translation memory."
)
@click.option(
    "--project",
    type=click.Path(path_type=Path),
    metavar="P.wbp",
    help="Keep the beads in a project, made where there is none; the window goes on with them.",
)
@click.option(
    "--accept", type=click.FloatRange(0, 1), metavar="SCORE",
    help=f"With --project: beads of this score or more, {_LIKELY} unless given, become confirmed segments.",
)  # fmt: skip
@model_option
@click.option("--without-model", is_flag=True, help="Compare only names, numbers, known words and length.")
def align_command(  # noqa: PLR0913 - a parameter an option
    id_file: Path,
    en_file: Path,
    *,
    one_per_line: bool,
    json_lines: bool,
    tmx: Path | None,
    project: Path | None,
    accept: float | None,
    model: str | None,
    without_model: bool,
) -> None:
    """Align ID_FILE, an Indonesian text, with EN_FILE, its English translation.

    Each bead is printed with its score, the probability that it is right. With --one-per-line the
    numbers are those of the files' lines, from 0; else of the sentences found.

    Two folders are matched by the names of their files: berita.html with berita.html or berita.docx,
    berita.id.html or berita-id.html with berita.en.html or berita-en.html, also in one folder given twice.
    Each pair is aligned by itself: its JSON lines begin with "pair", the name that its files share; in a
    project it is an article of its own. What has no counterpart is named at the end.

    \b
    Examples:
      workbench align berita.html news.html
      workbench align berita.docx news.docx --tmx memory.tmx
      workbench align berita.html news.html --project berita.wbp
      workbench align id.txt en.txt --one-per-line --json
      workbench align indonesia english --project berita.wbp
    """
    if sum(map(bool, (json_lines, tmx, project))) > 1:
        raise click.UsageError("Give one of --json, --tmx and --project.")
    if accept is not None and not project:
        raise click.UsageError("--accept goes with --project.")
    if model and without_model:
        raise click.UsageError("Give --model or --without-model, not both.")
    if id_file.is_dir() != en_file.is_dir():
        raise click.UsageError("Give two files or two folders.")
    texts = TextPairs(None if without_model else Drafting(model), one_per_line=one_per_line)
    memory = Memory(texts, tmx) if tmx else None
    if project:
        take: Take = Keeping(texts, project, _LIKELY if accept is None else accept).take
    else:
        take = memory.take if memory else partial(print_beads, texts, as_json=json_lines)
    whole = _take_folders(id_file, en_file, take) if id_file.is_dir() else _take_files(id_file, en_file, take)
    if memory:
        memory.write()
    if not whole:
        sys.exit(1)


def _take_files(id_file: Path, en_file: Path, take: Take) -> bool:
    take(id_file, en_file, "")
    return True


def _take_folders(id_folder: Path, en_folder: Path, take: Take) -> bool:
    """Align the pairs of two folders; return False if one of them failed, which is told."""
    from workbench.intake.pairing import pair_files  # noqa: PLC0415 - not needed for two files

    found = pair_files(id_folder, en_folder)
    if not found.pairs:
        raise IntakeError(
            f"No file in {id_folder} has the name of one in {en_folder}.",
            "Name them alike, as berita.html and berita.html, or berita.id.html and berita.en.html.",
        )
    whole = True
    for pair in found.pairs:
        try:
            take(pair.source, pair.target, pair.name)
        except (IntakeError, AlignmentError) as error:
            say(f"{pair.name}: {error}")
            whole = False
    for sentence in found.lacking():
        say(sentence)
    return whole
