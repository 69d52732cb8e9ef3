"""``workbench split``: paragraphs in, sentences out."""

import sys
from pathlib import Path
from typing import cast

import click

from workbench.cli.streams import not_dash
from workbench.cli.text_lines import text_lines
from workbench.domain.languages import NAMES, SOURCE, Language
from workbench.text.splitting.sentences import sentences


@click.command("split")
@click.argument("file", type=click.Path(path_type=Path), required=False, callback=not_dash)
@click.option(
    "--lang", type=click.Choice(sorted(NAMES)), default=SOURCE, show_default=True, help="The text's language."
)
def split_command(file: Path | None, lang: str) -> None:
    """Split paragraphs into sentences.

    Each line of FILE (or of the standard input) is a paragraph; each line of the output is a sentence.

    \b
    Examples:
      workbench split berita.txt
      workbench split --lang en < news.txt
    """
    output = sys.stdout.buffer
    for paragraph in text_lines(file):
        for sentence in sentences(paragraph, cast(Language, lang)):
            output.write(sentence.encode() + b"\n")
    output.flush()
