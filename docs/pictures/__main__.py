"""``python -m docs.pictures [NAME...]``: takes pictures and writes them to ``docs/images``."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from docs.pictures.dialogs import DIALOGS
from docs.pictures.pages import PAGES
from docs.pictures.studio import Studio

IMAGES = Path(__file__).parents[1] / "images"
SCREEN = os.path.relpath(Path(__file__).with_name("screen.json"))  # without a drive, whose colon would end it
PICTURES = PAGES | DIALOGS


def main(names: list[str]) -> None:
    """Take the pictures of these names, or all."""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
    application = QApplication([])
    for name in names or PICTURES:
        with tempfile.TemporaryDirectory() as home:
            os.environ["WORKBENCH_HOME"] = home
            studio = Studio(application, Path(home), IMAGES)
            PICTURES[name](studio)
            studio.end()


if __name__ == "__main__":
    main(sys.argv[1:])
