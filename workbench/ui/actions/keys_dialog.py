"""Every action and its key: searched by words or by pressing a key, and changed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from workbench.domain.wording import tr
from workbench.services.settings import Preferences, Settings
from workbench.ui.actions import ACTIONS
from workbench.ui.actions.key_field import KeyField
from workbench.ui.actions.key_offer import KeyOffer, preset_changes, written
from workbench.ui.actions.keymap import PRESETS, changed, conflict, keys_in_force, refusal
from workbench.ui.actions.rows import Action
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, hairline, label, named, row, shown_key
from workbench.ui.theme import GRID


class Keys(Dialog):
    """Changes are kept in the settings, and applied at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        self._settings = settings
        self.preset = named(
            QComboBox(), tr("Keys like those of"), tr("See what the keys of another tool would change")
        )
        self.search = named(QLineEdit(), tr("Search actions"), tr("Search actions and keys by words"))
        self.pressed = named(KeyField(), tr("Search by key"), tr("Press a key to see what it does"))
        self.table = ListTable((tr("Action"), tr("Key"), tr("What it does")), wide=2).called(
            tr("Actions and keys"), tr("Enter changes the key of the action")
        )
        self.offer = KeyOffer()
        self.asked = label("", "heading")
        self.key = named(KeyField(), tr("New key"), tr("Press the key that the action is to have"))
        self.told = label("", "muted", wraps=True)
        self.take = button(tr("Set key"), tr("Let the action have this key"), look="primary")
        self.none = button(tr("No key"), tr("Let the action have no key"))
        self.reset = button(tr("Reset"), tr("Give this action back the key of the preset"))
        self.reset_all = button(tr("Reset all"), tr("Give all actions back the keys of the preset"))
        self._dress()
        self._connect()
        self._show(settings.values)
        self.table.setCurrentCell(0, 0)
        self.open_with(116, 90)

    @property
    def action(self) -> Action:
        """The action of the current row."""
        return ACTIONS[max(0, self.table.currentRow())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from a search into the list with Down; take the preset that is looked at with Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus()
        elif enter and self.preset.hasFocus() and not self.offer.isHidden():
            self.offer.take.click()
        else:
            super().keyPressEvent(event)

    def _show(self, values: Preferences) -> None:
        """Show the keys as the settings have them; the user's own are marked."""
        self.keys = keys_in_force(values.key_preset, values.keys)
        self.preset.setCurrentIndex(max(0, self.preset.findData(values.key_preset)))
        self._fill()

    def _fill(self) -> None:
        """List the actions with their keys, and what these would be where a preset is looked at."""
        values = self._settings.values
        offered = self.preset.currentData()
        self._changes = {} if offered == values.key_preset else preset_changes(self.keys, offered)
        here = max(0, self.table.currentRow())
        self.table.setRowCount(len(ACTIONS))
        with self.table.filling():
            for place, action in enumerate(ACTIONS):
                keys = self._changes.get(action.id) or written(self.keys[action.id])
                own = tr("{keys}  (yours)", keys=keys).strip() if action.id in values.keys else keys
                self.table.fill_row(place, (action.text.rstrip("…"), own, action.tip))
        self.table.setCurrentCell(here, 0)
        self.offer.hide()
        if offered != values.key_preset:
            self.offer.tell(offered, self._changes, values.keys)
        self._narrow()
        self._choose()

    def _narrow(self) -> None:
        """Show the actions that hold the words and have the key, where either is given."""
        wanted, key = self.search.text().casefold(), self.pressed.key if self.pressed.text() else ""
        for place, action in enumerate(ACTIONS):
            texts = (self.table.cell(place, at).text().casefold() for at in range(3))
            shown = any(wanted in text for text in texts) and (not key or key in self.keys[action.id])
            shown = shown and (self.offer.isHidden() or action.id in self._changes)
            self.table.setRowHidden(place, not shown)
        shown_rows = [place for place in range(len(ACTIONS)) if not self.table.isRowHidden(place)]
        if shown_rows and self.table.currentRow() not in shown_rows:
            self.table.setCurrentCell(shown_rows[0], 0)

    def _choose(self) -> None:
        """Begin with the action of the current row."""
        action = self.action
        self.asked.setText(action.text.rstrip("…"))
        self.asked.setAccessibleName(action.text)
        self.key.show_key(next(iter(self.keys[action.id]), ""))
        self._tell("")
        own = self._settings.values.keys
        mine = self.offer.isHidden()  # another tool's keys are looked at, not changed
        self.key.setEnabled(mine)
        self.take.setEnabled(False)
        self.none.setEnabled(mine and bool(self.keys[action.id]))
        self.reset.setEnabled(mine and action.id in own)
        self.reset_all.setEnabled(mine and bool(own))

    def _judge(self, key: str) -> None:
        """Say at once whose a key is, or why it can be nobody's."""
        why_not = refusal(self.action.id, key)
        other = conflict(self.keys, self.action.id, key)
        if why_not:
            self._tell(why_not)
        elif other is not None:
            self._tell(
                tr(
                    "{key} is the key of “{action}”, which would lose it.",
                    key=shown_key(key),
                    action=other.text.rstrip("…"),
                )
            )
        else:
            self._tell(tr("{key} is free.", key=shown_key(key)))
        self.take.setText(tr("Take it") if other is not None and not why_not else tr("Set key"))
        self.take.setEnabled(not why_not)
        if not why_not:
            self.take.setFocus()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setAccessibleName(text or tr("No conflict"))

    def _edit(self) -> None:
        if not self.offer.isHidden():
            return
        self.key.setFocus()
        self.key.selectAll()

    def _take(self) -> None:
        values = self._settings.values
        self._keep(changed(values.key_preset, values.keys, self.action.id, self.key.key))

    def _drop(self) -> None:
        self._keep({**self._settings.values.keys, self.action.id: ""})

    def _reset(self) -> None:
        own = self._settings.values.keys
        self._keep({name: keys for name, keys in own.items() if name != self.action.id})

    def _reset_all(self) -> None:
        self._keep({})

    def _keep(self, own: dict[str, str]) -> None:
        self._settings.keep(replace(self._settings.values, keys=own))
        self.table.setFocus()

    def _take_preset(self) -> None:
        """Take a preset whole: own keys were chosen beside other ones."""
        chosen = self.preset.currentData()
        self._settings.keep(replace(self._settings.values, key_preset=chosen, keys={}))
        self.table.setFocus()

    def _leave_preset(self) -> None:
        self._show(self._settings.values)
        self.preset.setFocus()

    def _connect(self) -> None:
        self.preset.activated.connect(self._fill)
        self.offer.taken.connect(self._take_preset)
        self.offer.left.connect(self._leave_preset)
        self.search.textChanged.connect(self._narrow)
        self.pressed.textChanged.connect(self._narrow)
        self.table.currentCellChanged.connect(self._choose)
        self.table.row_entered.connect(self._edit)
        self.key.pressed.connect(self._judge)
        self.key.emptied.connect(self._choose)
        self.take.clicked.connect(self._take)
        self.none.clicked.connect(self._drop)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._settings.changed.connect(self._show)

    def _dress(self) -> None:
        for name, preset in PRESETS.items():
            self.preset.addItem(preset.name, name)
        self.search.setPlaceholderText(tr("Search by words"))
        self.pressed.setPlaceholderText(tr("Search by pressing a key"))
        self.pressed.setClearButtonEnabled(True)
        self.key.setPlaceholderText(tr("Press a key"))
        self.key.setFixedWidth(24 * GRID)
        searching = row(self.search, self.pressed, label(tr("Keys like those of")), self.preset)
        searching.setStretch(0, 2)
        searching.setStretch(1, 1)
        changing = row(self.key, self.take, self.none, self.reset, None, self.reset_all)
        body = column(searching, self.offer, self.table, hairline(), self.asked, changing, self.told)
        body.setStretch(2, 1)
        self.fill(body, self.closing(tr("Close"), tr("Close the list of keys")))
