"""Dresses the application: style, palette, font; follows the system's light or dark when asked to."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from workbench.ui.stylesheet import style_sheet
from workbench.ui.theme import TEXT_SIZE, TEXT_SIZES, Theme, ThemeName

Choice = Literal["system", "light", "dark"]


class Appearance(QObject):
    """The application's theme: what was chosen, and what that means on this system now."""

    changed = Signal(object)  # the new Theme

    def __init__(self, application: QApplication, choice: Choice = "system", size: int = TEXT_SIZE) -> None:
        super().__init__(application)
        self._application = application
        self._choice: Choice = choice
        self._size = size
        application.setStyle("Fusion")
        self.theme = self._chosen()
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: Choice, size: int) -> None:
        """Take a theme and a text size (px, kept within what the preferences offer)."""
        self._choice = choice
        self._size = min(max(size, TEXT_SIZES.start), TEXT_SIZES.stop - 1)
        self._update()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._update()

    def _update(self) -> None:
        theme = self._chosen()
        if theme != self.theme:
            self.theme = theme
            self._dress()
            self.changed.emit(theme)

    def _chosen(self) -> Theme:
        if self._choice != "system":
            return Theme(self._choice, self._size)
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        name: ThemeName = "dark" if dark else "light"
        return Theme(name, self._size)

    def _dress(self) -> None:
        font = self._application.font()
        font.setPixelSize(self.theme.text_size)
        self._application.setFont(font)
        self._application.setPalette(self.theme.palette())
        self._application.setStyleSheet(style_sheet(self.theme))
