"""``workbench desktop``: the program among the applications of a Linux desktop, and out of them again."""

import os
import sys
from pathlib import Path

import click

from workbench.cli.installation import linux_desktop
from workbench.cli.streams import say
from workbench.domain.errors import WorkbenchError


@click.group("desktop")
def desktop_command() -> None:
    """Put the program among this Linux desktop's applications, for you alone, or take it out again.

    Projects (.wbp) then have an icon and open with a double click.

    \b
    Examples:
      workbench desktop add
      workbench desktop remove
    """


@desktop_command.command("add")
def add_entry() -> None:
    """Write the desktop entry, the icon and the file type of projects.

    \b
    Example:
      workbench desktop add
    """
    data = data_folder()
    try:
        written = linux_desktop.add(data, program())
    except OSError as error:
        raise WorkbenchError(
            f"{error.filename} cannot be written: {error.strerror}.", "Check its rights."
        ) from error
    for file in written:
        click.echo(file)
    say("Workbench is among your applications now.")


@desktop_command.command("remove")
def remove_entry() -> None:
    """Delete what `workbench desktop add` wrote.

    \b
    Example:
      workbench desktop remove
    """
    try:
        removed = linux_desktop.remove(data_folder())
    except OSError as error:
        raise WorkbenchError(
            f"{error.filename} cannot be deleted: {error.strerror}.", "Check its rights."
        ) from error
    say("Workbench is no longer among your applications." if removed else "There was nothing to remove.")


def data_folder(platform: str = sys.platform) -> Path:
    """Return the user's XDG data folder.

    Raises:
        WorkbenchError: this is not Linux.
    """
    if platform != "linux":
        raise WorkbenchError(
            "Desktop entries are a thing of Linux.", "Here, choose the program for .wbp files with Open With."
        )
    stated = os.environ.get("XDG_DATA_HOME", "")
    return Path(stated) if Path(stated).is_absolute() else Path.home() / ".local" / "share"


def program() -> tuple[str, ...]:
    """Return the command that starts this very program, wherever it is started from."""
    started = Path(sys.argv[0]).absolute()
    if started.stem == "workbench" and started.is_file() and os.access(started, os.X_OK):
        return (str(started),)
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "workbench")
