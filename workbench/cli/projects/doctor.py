"""``workbench doctor``: is a project sound, and what can be saved of it where it is not."""

import sys
from pathlib import Path

import click

from workbench.cli.streams import say

_FILE = click.Path(path_type=Path)


@click.command("doctor")
@click.argument("project", type=_FILE, metavar="P.wbp")
@click.option("--output", type=_FILE, metavar="COPY.wbp", help="Bring what can be saved into a sound copy.")
def doctor_command(project: Path, output: Path | None) -> None:
    """Look a project over: the file, its rows, the memory's index, the history, what was cut short.

    The project itself is never changed. The exit code is 0 for a sound project or a sound copy, else 1.

    \b
    Examples:
      workbench doctor news.wbp
      workbench doctor news.wbp --output mended.wbp
    """
    from workbench.store import doctor  # noqa: PLC0415 - not before the usage is right

    diagnosis = doctor.mend(project, output) if output else doctor.look_over(project)
    for sentence in diagnosis.found:
        click.echo(sentence)
    if not diagnosis.found:
        click.echo(f"{project.name} is sound.")
    for sentence in diagnosis.done:
        click.echo(f"In the copy: {sentence}")
    for sentence in diagnosis.left:
        click.echo(f"Still in the copy: {sentence}")
    if output:
        say(f"The copy is {output}.")
    elif diagnosis.found:
        say("Save what can be saved into a copy with --output, or restore a backup.")
    sys.exit(1 if (diagnosis.left if output else diagnosis.found) else 0)
