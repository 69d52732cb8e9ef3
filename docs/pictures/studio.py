"""The program in a window that nobody sees, and the camera."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from docs.pictures.newsroom import TRANSLATOR, make_project
from workbench.app import Workbench
from workbench.services.settings import Preferences, ThemeChoice
from workbench.ui.editor.editor import Editor

PATIENCE = 120  # seconds; a model may have to be loaded beside other work
COLOURS = 256  # of a palette
CLOSE = 6  # of 256 steps of a channel
STILL = 400  # ms between two looks that show the same: longer than the panes wait after a change


class Studio:
    """A window with a project open or none; ``take`` writes a picture into ``images``."""

    def __init__(self, application: QApplication, home: Path, images: Path) -> None:
        application.setCursorFlashTime(0)  # a caret that does not blink is on every picture
        self._home = home
        self._images = images
        self.program = Workbench(application)
        self.window = self.program.window
        self.choose("light")

    def choose(self, theme: ThemeChoice) -> None:
        """Draw in this theme."""
        self.program.settings.keep(Preferences(author=TRANSLATOR, theme=theme, word_links=True))

    def begin(self, width: int, height: int) -> None:
        """Show the start page in a window of this size (px)."""
        self.program.begin()
        self.window.showNormal()
        self.window.resize(QSize(width, height))
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def open(self, width: int, height: int, *more: str) -> Editor:
        """Show the editor on the project, with ``more`` texts drafted into it."""
        self.begin(width, height)
        self.program.projects.open(make_project(self._home / "projects" / "Lembah Sari.wbp", *more))
        self.until(self.editor.page.grid.editor.hasFocus)
        return self.editor

    @property
    def editor(self) -> Editor:
        """The editor of the open project."""
        if self.window.editor is None:
            raise LookupError("no project is open")
        return self.window.editor

    def go_to(self, source: str) -> int:
        """Go to the last segment whose source begins so, its article shown alone; return its id."""
        session, page = self.editor.session, self.editor.page
        segments = session.segments(session.segment_ids())
        *_, found = (each for each in segments if each.source.startswith(source))
        page.show_article(found.article_id)
        page.grid.go_to(found.id)
        page.grid.focus_editor()
        return found.id

    def type(self, text: str, caret: int | None = None) -> None:
        """Type ``text`` in place of the target, and put the caret there, or leave it at the end."""
        field = self.editor.page.grid.editor
        field.selectAll()
        QTest.keyClicks(field, text)
        cursor = field.textCursor()
        cursor.setPosition(len(text) if caret is None else caret)
        field.setTextCursor(cursor)

    def press(self, action: str) -> None:
        """Run an action by its id."""
        self.window.commands.run(action)

    def until(self, holds: Callable[[], bool], interval: int = 20) -> None:
        """Let the program go on until something holds, looked at every ``interval`` ms.

        Raises:
            TimeoutError: it never did.
        """
        loop, end, found = QEventLoop(), time.monotonic() + PATIENCE, False

        def ask() -> None:
            nonlocal found
            found = holds()
            if found or time.monotonic() > end:
                loop.quit()

        timer = QTimer(interval=interval)
        timer.timeout.connect(ask)
        timer.start()
        loop.exec()
        if not found:
            raise TimeoutError(f"{holds} never came to hold")

    def take(self, name: str, shown: QWidget, part: QRect | None = None, over: QWidget | None = None) -> None:
        """Write a picture of a widget, or of a part of it, with a menu ``over`` it, once it stands still."""
        seen = [QImage()]

        def stands_still() -> bool:
            seen.append(look(shown, part or shown.rect(), over))
            return seen[-1] == seen[-2]

        self.until(stands_still, STILL)
        write(seen[-1], self._images / f"{name}.png")

    def end(self) -> None:
        """Close the window as a user does."""
        self.window.close()


def look(shown: QWidget, part: QRect, over: QWidget | None) -> QImage:
    """Return what a widget shows now, in a part of it, and the menu over it."""
    picture = shown.grab(part)
    if over is not None:
        painter = QPainter(picture)
        painter.drawPixmap(shown.mapFromGlobal(over.pos()) - part.topLeft(), over.grab())
        painter.end()
    return picture.toImage()


def write(picture: QImage, place: Path) -> None:
    """Write a picture with a palette; what falls out of it are shades at the edges of letters."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    flat.convertToFormat(QImage.Format.Format_Indexed8, palette(flat), plain).save(str(place))


def palette(picture: QImage) -> list[int]:
    """Return a palette of a picture's colours, the commonest first, none close to one before it."""
    chosen: list[int] = []
    for colour, _ in Counter(memoryview(picture.constBits()).cast("I")).most_common():
        if not any(are_close(colour, other) for other in chosen):
            chosen.append(colour)
        if len(chosen) == COLOURS:
            break
    return chosen


def are_close(one: int, other: int) -> bool:
    """Whether nobody sees the difference of two colours (0xRRGGBB)."""
    return all(abs((one >> byte & 255) - (other >> byte & 255)) < CLOSE for byte in (0, 8, 16))
