"""``workbench translate``: lines in, lines out."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from workbench.cli.engine_options import engine_options
from workbench.cli.streams import not_dash
from workbench.cli.text_lines import text_lines
from workbench.domain.languages import SOURCE
from workbench.mt.catalogue import Catalogue
from workbench.mt.engine import Engine
from workbench.services.places import bundled_models, user_models
from workbench.text.splitting.sentences import sentences


@click.command("translate")
@click.argument("file", type=click.Path(path_type=Path), required=False, callback=not_dash)
@engine_options
def translate_command(file: Path | None, model: str | None, beam: int | None, threads: int) -> None:
    """Translate lines of Indonesian into lines of English.

    Each line of FILE (or of the standard input) gives one line, in order; a blank line stays blank.

    \b
    Examples:
      workbench translate berita.txt > news.txt
      echo "Selamat pagi." | workbench translate
      workbench translate berita.txt --beam 2 --threads 4
    """
    folder = Catalogue(bundled_models(), user_models()).find(model)
    engine = Engine(folder, threads=threads, beam=beam, side_by_side=threads)
    for translated in _counted(translate_lines(engine, text_lines(file))):
        sys.stdout.buffer.write(translated.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def translate_lines(engine: Engine, lines: Iterable[str]) -> Iterator[str]:
    """Yield each line's translation while lines come in: the drafts of its sentences, joined by spaces."""
    counts: deque[int] = deque()
    line: list[str] = []
    for draft in engine.draft_stream(_sentences(lines, counts)):
        line.append(draft.target)
        if len(line) == counts[0]:
            yield " ".join(" ".join(line).split())
            line = []
            counts.popleft()


def _sentences(lines: Iterable[str], counts: deque[int]) -> Iterator[str]:
    """Yield the lines' sentences, a blank one for a blank line, and keep how many each line has."""
    for line in lines:
        its = sentences(line, SOURCE) or [""]
        counts.append(len(its))
        yield from its


def _counted(lines: Iterable[str]) -> Iterator[str]:
    """Pass lines on; count them on the terminal while the result goes elsewhere."""
    shown = sys.stderr.isatty() and not sys.stdout.isatty()
    number = 0
    for number, line in enumerate(lines, 1):
        yield line
        if shown and number % 50 == 0:
            click.echo(f"\r{number} lines", nl=False, err=True)
    if shown and number:
        click.echo(f"\r{number} lines", err=True)
