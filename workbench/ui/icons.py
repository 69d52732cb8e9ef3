"""The icons: our own strokes on a 24-unit grid, one weight, tinted by a token of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench.ui.theme import Theme

_SIZES = (20, 40)  # px; Qt takes the larger one on dense screens and scales it down

STROKES = {
    "add": "M12 5v14M5 12h14",
    "align": "M4 5h5M4 12h5M4 19h5M15 7h5M15 17h5M9 5l6 2M9 12l6 5M9 19l6-2",
    "alone": "M5 9h14M5 15h14M16 4L8 20",
    "article": "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7",
    "aside": "M3 3l18 18M10 6a9 9 0 0 1 11 6a12 12 0 0 1-3 4M6 8a12 12 0 0 0-3 4a10 10 0 0 0 12 5",
    "cancel": "M6 6l12 12M18 6L6 18",
    "clear": "M8 19h12M4 14l9-9 6 6-8 8H8zM9 9l6 6",
    "comment": "M4 5h16v11h-9l-4 4v-4H4z",
    "confirm": "M4 13l5 5L20 7",
    "copy": "M4 6h7M4 12h7M4 18h7M14 12h7M18 9l3 3-3 3",
    "dash": "M7 12h10",
    "down": "M6 9l6 6 6-6",
    "draft": "M12 4l2 6 6 2-6 2-2 6-2-6-6-2 6-2z",
    "draft_all": "M9 5l1.5 5 5 1.5-5 1.5L9 18l-1.5-5-5-1.5 5-1.5zM18 3v5M15.5 5.5h5M18 16v5M15.5 18.5h5",
    "error": "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.5",
    "export": "M12 15V4M8 8l4-4 4 4M4 15v5h16v-5",
    "find": "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20",
    "filter": "M4 5h16l-6 8v6l-4-2v-4z",
    "focus": "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
    "folder": "M3 6h6l2 3h10v10H3z",
    "history": "M4 12a8 8 0 1 0 3-6M4 4v4h4M12 8v4l3 2",
    "import": "M12 4v11M8 11l4 4 4-4M4 15v5h16v-5",
    "info": "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5M12 8v.5",
    "keys": "M3 7h18v11H3zM7 11h.5M11 11h.5M15 11h.5M8 15h8",
    "lock": "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
    "merge": "M6 4v4l6 5v7M18 4v4l-6 5M9 17l3 3 3-3",
    "models": "M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4",
    "next": "M5 12h14M13 6l6 6-6 6",
    "paste": "M6 5h12v16H6zM9 3h6v4H9zM9 12h6M9 16h4",
    "pause": "M9 5v14M15 5v14",
    "pin": "M9 3h6l-1 7 4 4H6l4-4zM12 14v7",
    "play": "M7 5l12 7-12 7z",
    "preferences": "M4 8h9M17 8h3M15 6v4M4 16h3M11 16h9M9 14v4",
    "redo": "M20 9H9a5 5 0 0 0 0 10h5M16 5l4 4-4 4",
    "reopen": "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
    "replace": "M4 8h13M14 4l4 4-4 4M20 16H7M10 12l-4 4 4 4",
    "review": "M4 5h9M4 10h6M4 15h5M12 16l3 3 6-7",
    "sample": "M4 5h6l2 2 2-2h6v13h-6l-2 2-2-2H4zM12 7v13",
    "split": "M12 20v-7L6 8V4M12 13l6-5V4M4 6l2-2 2 2M16 6l2-2 2 2",
    "stop": "M7 7h10v10H7z",
    "success": "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12l3 3 5-6",
    "undo": "M4 9h11a5 5 0 0 1 0 10h-5M8 5L4 9l4 4",
    "up": "M6 15l6-6 6 6",
    "warning": "M12 4l9 16H3zM12 10v5M12 17.5v.5",
}


def icon(name: str, theme: Theme, ink: str = "muted") -> QIcon:
    """Return an icon in one of the theme's inks, paler where its action is disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, theme.hex(ink), size))
        made.addPixmap(pixmap(name, theme.hex("line"), size), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(Path(__file__).parent / "marks" / "workbench.svg"))


@lru_cache(maxsize=1024)
def pixmap(name: str, color: str, size: int) -> QPixmap:
    """Return one icon as a picture of ``size`` px on each side; ``color`` is ``#RRGGBB``."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_svg(name, color).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _svg(name: str, color: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
        f'<path d="{STROKES[name]}" fill="none" stroke="{color}" stroke-width="1.6" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
