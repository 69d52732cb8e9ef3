"""Which files of the dropped files and folders are pages."""

import os
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from workbench.intake.reading import KINDS

_COMPANIONS = ("_files", "-files", ".files", "_file", "_berkas")
"""What browsers call the folder of a saved page's images and scripts, in English and Indonesian."""


def collect(paths: Iterable[Path]) -> list[Path]:
    """Return the pages: files as given, folders searched through in the order of their names.

    Inside folders only files of a readable kind count, and the companion folder of a saved page
    (``Page.html`` and ``Page_files/``) is left out, as are hidden files. A file met twice comes once.
    """
    found = (page for path in paths for page in (_pages(path) if path.is_dir() else (path,)))
    return list(dict.fromkeys(found))


def _pages(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        stems = {Path(name).stem for name in files}
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _is_companion(name, stems)
        )
        for name in sorted(files):
            if Path(name).suffix.lower() in KINDS and not name.startswith((".", "~$")):
                yield Path(place) / name


def _is_companion(folder: str, stems: Set[str]) -> bool:
    """Tell whether the folder belongs to a saved page; a page that is gone leaves its folder behind."""
    return folder.lower().endswith(_COMPANIONS[:1]) or any(
        folder.endswith(ending) and folder.removesuffix(ending) in stems for ending in _COMPANIONS
    )
