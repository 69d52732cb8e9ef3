"""``workbench split``: paragraphs in, sentences out."""

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import cast

import click

from workbench.cli.streams import not_dash
from workbench.domain.errors import IntakeError
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
    for paragraph in paragraphs(file):
        for sentence in sentences(paragraph, cast(Language, lang)):
            output.write(sentence.encode() + b"\n")
    output.flush()


def paragraphs(file: Path | None) -> Iterator[str]:
    r"""Yield the lines of a UTF-8 file, or of the standard input; only \n ends one.

    Raises:
        IntakeError: the file cannot be read, or is no UTF-8.
    """
    name = str(file or "The standard input")
    try:
        with file.open("rb") if file else nullcontext(sys.stdin.buffer) as stream:
            for number, line in enumerate(stream):
                yield line.decode("utf-8" if number else "utf-8-sig")
    except UnicodeDecodeError as failure:
        raise IntakeError(f"{name} is not UTF-8.", "Save it as UTF-8.") from failure
    except OSError as failure:
        raise IntakeError(f"{name} cannot be read: {failure.strerror}.") from failure
