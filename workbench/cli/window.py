"""The command that opens the window, and what it does where none can open."""

import ctypes
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from workbench.cli.installation.system_libraries import require_for_windows
from workbench.cli.streams import say
from workbench.domain.errors import ProjectError, WorkbenchError
from workbench.services.places import projects_folder, sample_project, settings_file


@click.command("open")
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--sample", is_flag=True, help="Open the sample project; without a display, draft it here.")
def open_command(project: Path | None, *, sample: bool) -> None:
    """Open the window, with PROJECT or on the start page.

    \b
    Examples:
      workbench open
      workbench open news.wbp
      workbench open --sample
    """
    if project is not None and sample:
        raise click.UsageError("Name a project or ask for the sample, not both.")
    try:
        require_for_windows()
        require_display()
    except WorkbenchError as lack:
        if not sample:
            raise
        say(str(lack))
        say("The sample is drafted without a window instead.")
        draft_sample()
        return
    from workbench.services.language import choose_language  # noqa: PLC0415 - imports Qt
    from workbench.services.settings import Settings  # noqa: PLC0415

    choose_language(Settings(settings_file()).values.language)
    from workbench.app import run_window  # noqa: PLC0415 - the one command that needs widgets

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; everything is saved
    sys.exit(run_window(project, sample=sample))


def draft_sample() -> None:
    """Draft the sample's pages into a project and a TMX in the projects folder, and say where they are."""
    from workbench.cli.drafting.draft import draft_pages, drafter  # noqa: PLC0415 - the window does not need it

    folder = projects_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            f"The folder {folder} cannot be made.", "Name another in the environment variable WORKBENCH_HOME."
        ) from error
    draft_pages([sample_project()], project=folder / "Sample.wbp", tmx=folder / "Sample.tmx", load=drafter())


def require_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Raise WorkbenchError where no display answers; Qt itself would abort the program."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return
    if not environment.get("DISPLAY"):
        raise WorkbenchError("There is no display.", "All commands but open work without one.")
    if not _x11_answers(environment["DISPLAY"]):
        raise WorkbenchError(
            f"The display {environment['DISPLAY']} does not answer.", "Start it, or unset DISPLAY."
        )


def _x11_answers(display: str) -> bool:
    """Return whether an X server takes a connection (xcb_connect(3), xcb_connection_has_error(3))."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
