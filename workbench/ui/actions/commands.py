"""The dispatcher: makes Qt actions of the table, and runs their commands on the window or the editor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.services.notices import Notice, Notices
from workbench.ui.actions import ACTIONS, BY_ID, GROUPS, TOOL_BAR
from workbench.ui.actions.rows import Action
from workbench.ui.icons import icon
from workbench.ui.parts import named, with_key
from workbench.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Possible:
    """What can be acted on now."""

    project: bool = False
    segment: bool = False
    completion: bool = False
    bead: bool = False
    writes: bool = False


class Commands(QObject):
    """All actions of the window, and the objects that run them.

    A target is an object with a method for each command named after it; a command whose target is absent
    does nothing. The world's failures become notices here; bugs go on to the exception hook.
    """

    def __init__(self, window: QWidget, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._targets: dict[str, object] = {}
        self._theme = Theme.light()
        self._undressed: set[str] = set()
        self._refusal: Notice | None = None  # of the last command, where it was refused
        self._buttons: dict[str, QWidget] = {}
        self.actions = {action.id: self._action(action) for action in ACTIONS}
        self.give_keys({action.id: action.keys for action in ACTIONS})
        self.allow(Possible())

    def give_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Let the actions have these keys; menus and tool tips show the first of each."""
        for name, given in keys.items():
            action = self.actions[name]
            action.setShortcuts([QKeySequence(key) for key in given])
            action.setToolTip(with_key(BY_ID[name].tip, next(iter(given), "")))
        for name, button in self._buttons.items():
            named(button, BY_ID[name].text, self.actions[name].toolTip())

    def set_target(self, name: str, target: object | None) -> None:
        """Let the commands ``NAME.method`` run on ``target``, or on nothing."""
        if target is None:
            self._targets.pop(name, None)
        else:
            self._targets[name] = target

    def run(self, action_id: str) -> None:
        """Run an action's command; what the one before it could not do is not told any longer."""
        action = BY_ID[action_id]
        target_name, method = action.command.split(".")
        target = self._targets.get(target_name)
        if target is None:
            return
        arguments = () if action.argument is None else (action.argument,)
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            self._notices.withdraw(refusal)
        try:
            getattr(target, method)(*arguments)
        except WorkbenchError as error:
            self._refusal = self._notices.fail(error)

    def allow(self, possible: Possible) -> None:
        """Enable what can be done now and disable the rest."""
        present = {
            "program": True,
            "project": possible.project,
            "segment": possible.segment,
            "completion": possible.completion,
            "bead": possible.bead,
        }
        for action in ACTIONS:
            enabled = present[action.scope] and (possible.writes or not action.writes)
            self.actions[action.id].setEnabled(enabled)

    def dress(self, theme: Theme) -> None:
        """Draw the icons in the theme's inks."""
        self._theme = theme
        self._undressed = {action.id for action in ACTIONS if action.icon}
        self._dress(name for part in TOOL_BAR for name in part)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Build one menu a group, with a line between its sections."""
        for group in GROUPS:
            menu = bar.addMenu(f"&{group}")
            menu.setAccessibleName(group)
            actions = [each for each in ACTIONS if each.group == group and each.on_menu]
            self._fill_menu(menu, actions)
            menu.aboutToShow.connect(partial(self._dress, [each.id for each in actions]))

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Build the tool bar's parts, icons only."""
        for at, part in enumerate(TOOL_BAR):
            if at:
                bar.addSeparator()
            for name in part:
                bar.addAction(self.actions[name])
                self._buttons[name] = bar.widgetForAction(self.actions[name])
                named(self._buttons[name], BY_ID[name].text, self.actions[name].toolTip())

    def rename(self, action_id: str, what: str) -> None:
        """Say what an action is about: ``Undo: Confirm segment 12``."""
        text = BY_ID[action_id].text
        self.actions[action_id].setText(f"{text}: {what}" if what else text)

    def key_of(self, action_id: str) -> str:
        """Return the first key of an action as this system writes it."""
        return self.actions[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _dress(self, names: Iterable[str]) -> None:
        """Draw the icons of some actions, unless they have been."""
        for name in self._undressed.intersection(names):
            self.actions[name].setIcon(icon(BY_ID[name].icon, self._theme))
            self._undressed.discard(name)

    def _fill_menu(self, menu: QMenu, actions: list[Action]) -> None:
        section = actions[0].section
        for action in actions:
            if action.section != section:
                menu.addSeparator()
                section = action.section
            menu.addAction(self.actions[action.id])

    def _action(self, action: Action) -> QAction:
        made = QAction(action.text, self._window)
        made.setObjectName(action.id)
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setStatusTip(action.tip)
        made.setCheckable(action.checkable)
        made.setMenuRole(_menu_role(action.id))
        made.triggered.connect(partial(self._triggered, action.id))
        self._window.addAction(made)
        return made

    def _triggered(self, action_id: str, _checked: bool = False) -> None:
        self.run(action_id)


def _menu_role(action_id: str) -> QAction.MenuRole:
    """Name the roles that one platform moves to its own menu; text must not decide about it."""
    roles = {
        "quit": QAction.MenuRole.QuitRole,
        "preferences": QAction.MenuRole.PreferencesRole,
        "about": QAction.MenuRole.AboutRole,
    }
    return roles.get(action_id, QAction.MenuRole.NoRole)
