"""Keeps the window's keys as the settings have them: actions, tool tips, notices, and who gets Enter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from workbench.services.settings import Preferences, Settings
from workbench.ui.actions import BY_ID
from workbench.ui.actions.key_hints import in_force, rename_keys
from workbench.ui.actions.keymap import Keys, keys_in_force

if TYPE_CHECKING:
    from workbench.ui.window.main_window import MainWindow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeysInForce(QObject):
    """Applied at once, whenever the settings change."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._told: tuple[str, dict[str, str]] = ("", {})
        self.keys: Keys = {}

    def follow(self) -> None:
        """Apply the keys of the settings, now and from now on."""
        self._settings.changed.connect(self._take)
        self._window.notice_bar.reword = self.reword
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._dress_dialog)
        self._take(self._settings.values)

    def tell(self, part: QWidget) -> None:
        """Let a new part of the window name its keys as they are."""
        rename_keys(part, self.keys)
        self._tell_fields()

    def reword(self, text: str) -> str:
        """Return a sentence with the keys as they are."""
        return in_force(text, self.keys)

    def keeps_enter(self, event: QEvent) -> bool:
        """Whether this is a bare Enter outside the target, which no action may take there."""
        editor = self._window.editor
        bare = (
            isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        )
        return bare and not (editor is not None and editor.page.grid.editor.hasFocus())

    def _dress_dialog(self, _window: object) -> None:
        """Let a dialog that was opened name its keys as they are."""
        dialog = QApplication.activeWindow()
        if dialog is not None and dialog is not self._window:
            rename_keys(dialog, self.keys)

    def _take(self, values: Preferences) -> None:
        told = (values.key_preset, dict(values.keys))
        if told != self._told:
            self._told = told
            self.keys = keys_in_force(values.key_preset, values.keys)
            self._window.commands.give_keys(self.keys)
            rename_keys(self._window, self.keys)
            self._tell_fields()

    def _tell_fields(self) -> None:
        """Tell the texts which keys are not theirs."""
        editor = self._window.editor
        if editor is None:
            return
        scopes = {name: BY_ID[name].scope for name in self.keys}
        completing = [key for name, keys in self.keys.items() if scopes[name] == "completion" for key in keys]
        of_window = (name for name, scope in scopes.items() if scope not in {"completion", "bead"})
        declined = frozenset(key for name in of_window for key in self.keys[name])
        for field in (editor.page.grid.source, editor.page.grid.editor):
            field.window_keys = declined
        editor.page.grid.editor.completion_keys = tuple(map(QKeySequence, completing))
