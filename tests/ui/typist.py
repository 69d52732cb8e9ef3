"""Runs ``workbench open`` on a project, types into a segment by key events, says so, and goes on running.

Usage: typist.py PROJECT SEGMENT-ID TEXT [MILLISECONDS-A-KEY]. It is ended from outside. With a pace of
its own it says the time of every key.
"""

import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.cli import main
from workbench.ui.window.main_window import MainWindow

BETWEEN_KEYS = 12  # ms


class Typist(QObject):
    """Waits for the editor, lets drafting begin, and types a key at a time."""

    def __init__(self, segment: int, text: str, pace: int = 0) -> None:
        super().__init__()
        self._segment = segment
        self._pace = pace
        self._keys = iter(text)
        self._ready = self._begun = False
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_KEYS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if not self._ready:
            self._begin()
            return
        key = next(self._keys, None)
        if key is None:
            self._timer.stop()
            print("typed", flush=True)
            return
        if not self._begun:  # over a draft, if there is one
            QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self._begun = True
            self._timer.setInterval(self._pace or BETWEEN_KEYS)
        QTest.keyClick(QApplication.focusWindow(), key)
        if self._pace:
            print(time.monotonic(), flush=True)

    def _begin(self) -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        if not (windows and windows[0].editor and QApplication.focusWindow()):
            return
        grid = windows[0].editor.page.grid
        if not grid.editor.hasFocus():
            return
        assert grid.go_to(self._segment)
        QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_F9)
        self._ready = True


if __name__ == "__main__":
    _, project, segment_id, typed, *paces = sys.argv
    application = QApplication(sys.argv[:1])  # the program takes the one that is there
    typist = Typist(int(segment_id), typed, *map(int, paces))
    sys.argv[1:] = ["open", project]
    main()
