"""Every action and its key, searchable."""

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.action_rows import Action
from workbench.ui.actions import ACTIONS
from workbench.ui.commands import Commands
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import column, named
from workbench.ui.theme import GRID


class Keys(Dialog):
    """The list of keys; typing narrows it."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__("Keys", parent)
        self.search = named(QLineEdit(), "Search actions", "Search actions and keys")
        self.search.setPlaceholderText("Search")
        self.table = ListTable(("Action", "Key", "What it does"), wide=2).called(
            "Actions and keys", "Actions and their keys"
        )
        self.table.setRowCount(len(ACTIONS))
        for place, action in enumerate(ACTIONS):
            self._fill(place, action, commands)
        self.search.textChanged.connect(self._narrow)
        self.fill(column(self.search, self.table), self.closing("Close", "Close the list of keys"))
        self.resize(116 * GRID, 84 * GRID)

    def _fill(self, place: int, action: Action, commands: Commands) -> None:
        keys = "   ".join(key.toString(key.SequenceFormat.NativeText)
                          for key in commands.actions[action.id].shortcuts())  # fmt: skip
        self.table.fill_row(place, (action.text.rstrip("…"), keys, action.tip))

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for place in range(self.table.rowCount()):
            shown = (self.table.cell(place, at).text().casefold() for at in range(3))
            self.table.setRowHidden(place, not any(wanted in each for each in shown))
