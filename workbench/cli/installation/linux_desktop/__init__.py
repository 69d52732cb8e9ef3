"""The program among a Linux desktop's applications: its entry, its icon and the file type of projects.

The files follow freedesktop.org's Desktop Entry, Icon Theme and Shared MIME-info specifications.
"""

import subprocess
from importlib.resources import files
from pathlib import Path
from shutil import which

_ENTRY = Path("applications/workbench.desktop")
_TYPE = Path("mime/packages/workbench.xml")
_ICON = Path("icons/hicolor/scalable/apps/workbench.svg")
_REFRESHERS = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)


def add(data: Path, command: tuple[str, ...]) -> tuple[Path, ...]:
    """Write the three files below ``data``, the user's XDG data folder, and return where they are.

    ``command`` is the program and its first arguments, unquoted.

    Raises:
        OSError: a file cannot be written.
    """
    own = files(__package__)
    entry = own.joinpath(_ENTRY.name).read_text(encoding="utf-8")
    texts = {
        _ENTRY: entry.replace("@COMMAND@", " ".join(map(quoted, command))),
        _TYPE: own.joinpath(_TYPE.name).read_text(encoding="utf-8"),
        _ICON: files("workbench.ui").joinpath("marks", _ICON.name).read_text(encoding="utf-8"),
    }
    for place, text in texts.items():
        (data / place).parent.mkdir(parents=True, exist_ok=True)
        (data / place).write_text(text, encoding="utf-8")
    _refresh(data)
    return tuple(data / place for place in texts)


def remove(data: Path) -> tuple[Path, ...]:
    """Delete those of the three files that are there, and return where they were.

    Raises:
        OSError: a file cannot be deleted.
    """
    there = tuple(data / place for place in (_ENTRY, _TYPE, _ICON) if (data / place).exists())
    for file in there:
        file.unlink()
    if there:
        _refresh(data)
    return there


def quoted(argument: str) -> str:
    """Return one argument as the key Exec wants it: quoted, escaped for Exec, then for a string value."""
    for character in '\\"`$':
        argument = argument.replace(character, "\\" + character)
    return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"'


def _refresh(data: Path) -> None:
    """Have the desktop read the folders anew, with those of its own tools that are installed."""
    for tool, folder in _REFRESHERS:
        if (program := which(tool)) and (data / folder).is_dir():
            subprocess.run([program, str(data / folder)], capture_output=True, check=False)  # noqa: S603
