"""Tool tips and notices name the keys as they are, not as the table of actions has them."""

import re
from functools import lru_cache

from PySide6.QtWidgets import QWidget

from workbench.ui.actions import ACTIONS
from workbench.ui.actions.keymap import Keys
from workbench.ui.parts import shown_key

_ALIKE = {"Ctrl+Enter": "Ctrl+Return"}  # how sentences call a key


def in_force(text: str, keys: Keys) -> str:
    """Return a text with every key of the table replaced by the first one that its action has now."""
    now = {key: keys[action.id] for action in ACTIONS for key in action.keys[:1]}
    return _any_key().sub(lambda found: _now(found.group(), now), text)


def rename_keys(widget: QWidget, keys: Keys) -> None:
    """Let the tool tips of a widget and all in it name the keys as they are."""
    for each in (widget, *widget.findChildren(QWidget)):
        tip = each.property("tip") or each.toolTip()
        if tip.endswith(")") and not each.property("own_key"):
            each.setProperty("tip", tip)
            head, bracket, tail = tip.rpartition("(")
            each.setToolTip(f"{head}{bracket}{in_force(tail, keys)}")


def _now(key: str, now: dict[str, tuple[str, ...]]) -> str:
    in_table = _ALIKE.get(key, key)
    given = now.get(in_table, (in_table,))
    if in_table in given[:1] or not given:
        return key
    return shown_key(given[0])


@lru_cache(maxsize=1)
def _any_key() -> re.Pattern[str]:
    known = {key for action in ACTIONS for key in action.keys if "+" in key or key[0] == "F"} | set(_ALIKE)
    either = "|".join(re.escape(key) for key in sorted(known, key=len, reverse=True))
    return re.compile(rf"(?<![\w+])(?:{either})(?![\w+])")
