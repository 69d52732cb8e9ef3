"""What another tool's keys would change here, said before they are taken."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.ui.actions.keymap import PRESETS, Keys, keys_in_force
from workbench.ui.parts import button, label, row, shown_key


class KeyOffer(QWidget):
    """A line and two buttons, there while a preset is chosen that is not in force."""

    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = label("", "muted", wraps=True)
        self.take = button(tr("Take these keys"), tr("Let all actions have the keys shown"), look="primary")
        self.leave = button(tr("Keep mine"), tr("Leave the keys as they are"))
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        line = row(self.told, self.leave, self.take)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def tell(self, preset: str, changes: Mapping[str, str], own: Mapping[str, str]) -> None:
        """Say what taking a preset would change; ``own`` keys would be lost with it."""
        lost = _of_own(len(own))
        name = PRESETS[preset].name
        if not changes:
            text = tr("{name} changes no key.", name=name)
        elif len(changes) == 1:
            text = tr("{name} changes one key, shown below.", name=name)
        else:
            text = tr(
                "{name} changes the keys of {count} actions, shown below.", name=name, count=len(changes)
            )
        self.told.setText(f"{text} {lost}".rstrip())
        self.told.setAccessibleName(self.told.text())
        self.show()


def _of_own(count: int) -> str:
    if count == 1:
        return tr("The key you chose yourself would be lost.")
    return tr("The {count} keys you chose yourself would be lost.", count=count) if count else ""


def preset_changes(keys: Keys, preset: str) -> dict[str, str]:
    """Return, by action, its keys now and in a preset as one text, where others act on it."""
    there, none = keys_in_force(preset, {}), tr("none")
    return {
        name: f"{written(given) or none}  →  {written(there[name])}"
        for name, given in keys.items()
        if set(given) != set(there[name])
    }


def written(keys: tuple[str, ...]) -> str:
    """Return keys side by side, as this system writes them."""
    return "   ".join(map(shown_key, keys))
