"""The three standard streams: UTF-8 on every platform, and progress only where somebody watches."""

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar


def speak_utf8() -> None:
    """Make the standard streams UTF-8 with plain line feeds, whatever the platform's habit is.

    What cannot be decoded or encoded becomes a replacement character: a line in stays a line out.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a program started by a double click may have none
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def not_dash(_context: click.Context, _parameter: click.Parameter, file: Path | None) -> Path | None:
    """Read ``-`` as no file: the standard input, as everywhere on a command line."""
    return None if file == Path("-") else file


def progress_bar(length: int, label: str) -> "ProgressBar[int]":
    """Return a bar on stderr, hidden where that is no terminal; call ``update(n)`` for n more."""
    return click.progressbar(
        length=length,
        label=label,
        show_pos=True,
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    )


def say(sentence: str) -> None:
    """Tell the user one sentence on stderr: stdout carries only the result."""
    click.echo(f"workbench: {sentence}", err=True)


def counted(number: int, noun: str) -> str:
    """Return ``1 unit``, ``2 units``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
