"""The system libraries that Qt expects of Linux, and the Debian packages that bring them.

Windows and macOS bring all of them. Without the first ones not even a project can be opened, without
the others there is no window.
"""

import ctypes
import os
import sys
from collections.abc import Iterable, Mapping

from workbench.domain.errors import WorkbenchError

FOR_PROJECTS = {"libglib-2.0.so.0": "libglib2.0-0"}
FOR_WINDOWS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FOR_WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}


def require_for_projects() -> None:
    """Raise WorkbenchError with the packages to install where a project cannot be opened for want of them."""
    _require("A project", FOR_PROJECTS)


def require_for_windows(environment: Mapping[str, str] = os.environ) -> None:
    """Raise WorkbenchError with the packages to install where no window can open for want of them."""
    drawing = {"xcb": FOR_X11, "wayland": FOR_WAYLAND}.get(_platform(environment), {})
    _require("The window", FOR_PROJECTS | FOR_WINDOWS | drawing)


def _platform(environment: Mapping[str, str]) -> str:
    """Return the name of the plugin by which Qt will draw: the one asked for, else the session's."""
    usual = "wayland" if environment.get("WAYLAND_DISPLAY") else "xcb"
    return (environment.get("QT_QPA_PLATFORM") or usual).split(":")[0]


def _require(what: str, libraries: Mapping[str, str]) -> None:
    if packages := sorted({libraries[library] for library in missing(libraries)}):
        raise WorkbenchError(
            f"{what} cannot open because system libraries of Qt are missing.",
            f"On Debian or Ubuntu, install them with: sudo apt-get install {' '.join(packages)}",
        )


def missing(libraries: Iterable[str]) -> list[str]:
    """Return those of the shared libraries that this Linux system does not have."""
    return [library for library in libraries if sys.platform == "linux" and not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
