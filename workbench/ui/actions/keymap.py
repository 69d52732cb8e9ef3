"""Which key does what: presets after other tools' defaults, the user's own keys, and conflicts between them.

Keys are Qt's portable names, as far as this program does the same thing. OmegaT's are those of its
MainMenuShortcuts.properties and EditorShortcuts.properties. Of memoQ's (docs.memoq.com, “Edit a term base”,
and the translation grid of its reference guide) and Trados Studio's (shortcuts of its Editor view) only a
part is published: that is checked, the others are what their users' fingers know. Where a tool's key would
startle here, as memoQ's Ctrl+Q for a quick term would quit, the preset gives that another key.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.domain.wording import tr
from workbench.ui.actions import ACTIONS, ALSO_BESIDE_SEGMENTS, BY_ID
from workbench.ui.actions.rows import Action

Keys = Mapping[str, tuple[str, ...]]

_TEXT_KEYS = frozenset(
    ["Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Left", "Ctrl+Home", "Ctrl+End", "Ctrl+Del"]
)
"""What a text editor cannot do without."""

_ENTER = frozenset(["Return", "Enter"])


@dataclass(frozen=True, slots=True)
class KeyPreset:
    """Keys by the ids of actions; an action that is not named keeps its own unless another one takes them."""

    name: str
    keys: Mapping[str, str]


PRESETS: Mapping[str, KeyPreset] = {
    "workbench": KeyPreset("Workbench", {}),
    "omegat": KeyPreset(
        "OmegaT",
        {
            "confirm_next": "Return Enter",
            "previous_segment": "Ctrl+P Ctrl+Return Ctrl+Enter",
            "next_segment": "Ctrl+N",
            "new_project": "Ctrl+Shift+N",
            "close_project": "Ctrl+Shift+W",
            "import_pages": "Ctrl+Alt+O",
            "import_text": "Ctrl+Alt+V",
            "export_text": "Ctrl+D Ctrl+Shift+D",
            "pane_articles": "Ctrl+L",
            "insert_match_1": "Ctrl+1 Ctrl+R Ctrl+I",
            "copy_source": "Ctrl+Shift+R Ctrl+Shift+I",
            "add_term": "Ctrl+Shift+G",
            "replace": "Ctrl+K",
            "go_to_number": "Ctrl+J",
            "insert_lacking": "Ctrl+T",
            "check_project": "Ctrl+Shift+V",
            "lock": "Ctrl+Alt+Shift+L",
            "insert_term": "Ctrl+Alt+Ins",
            "concordance": "Ctrl+Alt+F",
            "import_returned": "Ctrl+Alt+Shift+I",
            "redo": "Ctrl+Y Ctrl+Shift+Z",
            "reopen": "Ctrl+Alt+R",
            "reject": "Ctrl+Alt+Shift+R",
        },
    ),
    "trados": KeyPreset(
        "Trados",
        {
            "concordance": "F3",
            "find_next": "Shift+F4",
            "next_segment": "Ctrl+Down Alt+Down",
            "previous_segment": "Ctrl+Up Alt+Up",
            "insert_match_1": "Ctrl+1 Ctrl+T",
            "add_term": "Ctrl+F2 Ctrl+Shift+F2",
            "insert_term": "Ctrl+Shift+L",
            "insert_lacking": "Ctrl+Alt+Down Ctrl+,",
            "split": "Alt+Shift+T",
            "merge": "Ctrl+Alt+S",
            "comment": "Ctrl+Shift+N",
            "edit_source": "Alt+F2",
            "check_project": "F8",
            "models": "Shift+F8",
            "export_text": "Shift+F12",
            "review_report": "Ctrl+F12",
            "preferences": "Ctrl+Alt+,",
            "statistics": "Ctrl+Alt+Shift+S",
            "switch_theme": "Ctrl+Alt+Shift+L",
            "redo": "Ctrl+Y Ctrl+Shift+Z",
        },
    ),
    "memoq": KeyPreset(
        "memoQ",
        {
            "copy_source": "Ctrl+Shift+S",
            "split": "Ctrl+T",
            "merge": "Ctrl+J",
            "next_untranslated": "Ctrl+G",
            "go_to_number": "Ctrl+Shift+G",
            "insert_match_1": "Ctrl+1 Ctrl+Space",
            "add_term": "Ctrl+E Ctrl+Q",
            "quit": "Alt+F4",
            "insert_term": "Ctrl+P",
            "comment": "Ctrl+M",
            "edit_source": "F2",
            "lock": "Ctrl+Shift+L",
            "export_tmx": "Ctrl+Alt+X",
            "redraft": "Ctrl+Alt+D",
            "switch_theme": "Ctrl+Alt+Shift+L",
            "redo": "Ctrl+Y Ctrl+Shift+Z",
        },
    ),
}


def keys_in_force(preset: str, own: Mapping[str, str]) -> Keys:
    """Return the keys of all actions: the user's own, else the preset's, else the table's.

    An action that has lost all its keys to the preset gets one that the preset left free.
    """
    named = PRESETS.get(preset, PRESETS["workbench"]).keys
    chosen = {each: tuple(keys.split()) for each, keys in named.items() if each in BY_ID}
    keys = {action.id: chosen.get(action.id, action.keys) for action in ACTIONS}
    for taker, taken in chosen.items():
        for loser in _others_with(keys, taker, taken):
            if loser not in chosen:
                keys[loser] = tuple(key for key in keys[loser] if key not in taken)
    for action in ACTIONS:
        if not keys[action.id]:
            keys[action.id] = (next(_free(keys, action)),)
    return {name: tuple(own[name].split()) if name in own else given for name, given in keys.items()}


def conflict(keys: Keys, action_id: str, key: str) -> Action | None:
    """Return the action that has a key already, where both can be meant."""
    return next((BY_ID[each] for each in _others_with(keys, action_id, (key,))), None)


def refusal(action_id: str, key: str) -> str:
    """Return why a key cannot be an action's, empty if it can."""
    if key in _TEXT_KEYS:
        return tr("{key} belongs to the text that is typed.", key=key)
    plain = key.removeprefix("Shift+")
    types = "Ctrl+" not in key and "Alt+" not in key and "Meta+" not in key and not _is_function(plain)
    action = BY_ID[action_id]
    if types and action.scope not in {"bead", "completion"} and key not in _ENTER:
        return tr("{key} is typed in texts. Add Ctrl or Alt.", key=key)
    if key in _ENTER and action.scope not in {"segment", "bead"}:
        return tr("Enter can only act on segments.")
    return ""


def changed(preset: str, own: Mapping[str, str], action_id: str, key: str) -> dict[str, str]:
    """Return the user's own keys with ``key`` as an action's only one, taken from whoever had it."""
    keys = keys_in_force(preset, own)
    loser = conflict(keys, action_id, key)
    mine = {**own, action_id: key}
    if loser is not None:
        mine[loser.id] = " ".join(each for each in keys[loser.id] if each != key)
    return mine


def _is_function(key: str) -> bool:
    return key[:1] == "F" and key[1:].isdigit()


def _contexts(action: Action) -> frozenset[str]:
    """Return the pages on which an action can be meant."""
    if action.scope == "program" or action.id in ALSO_BESIDE_SEGMENTS:
        return frozenset({"segments", "beads"})
    return frozenset({"beads" if action.scope == "bead" else "segments"})


def _others_with(keys: Keys, action_id: str, wanted: tuple[str, ...]) -> list[str]:
    """Return the other actions that share one of the keys, and a page, with an action."""
    here = _contexts(BY_ID[action_id])
    return [
        name
        for name, given in keys.items()
        if name != action_id
        and not here.isdisjoint(_contexts(BY_ID[name]))
        and not set(wanted).isdisjoint(given)
    ]


def _free(keys: Keys, action: Action) -> Iterator[str]:
    """Yield keys that nobody has: first what the table gave to others, then ones nobody is used to."""
    table = [key for other in ACTIONS if other.scope == action.scope for key in other.keys]
    rare = [f"Ctrl+Alt+Shift+{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    for key in (*action.keys, *table, *rare):
        if conflict(keys, action.id, key) is None and not refusal(action.id, key):
            yield key
