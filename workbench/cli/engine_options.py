"""The options of commands that draft: which model, and how it works."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

model_option = click.option(
    "--model", metavar="DIR", help="A model's folder or name; the bundled one unless given."
)
_beam_option = click.option(
    "--beam",
    type=click.IntRange(1, 32),
    metavar="N",
    help="Hypotheses kept in decoding; the model's own number unless given.",
)
_threads_option = click.option(
    "--threads",
    type=click.IntRange(1, 256),
    default=2,
    show_default=True,
    metavar="N",
    help="Processor threads to use.",
)


def engine_options(command: Command) -> Command:
    """Give a command ``--model``, ``--beam`` and ``--threads``."""
    return model_option(_beam_option(_threads_option(command)))
