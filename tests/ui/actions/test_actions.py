"""Every action has a key of its own, and the keys are those that translators' hands expect."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from workbench.ui.actions import ACTIONS, BY_ID, TOOL_BAR
from workbench.ui.icons import STROKES

EXPECTED = {
    "confirm_next": ("Ctrl+Return", "Ctrl+Enter"),
    "confirm": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "next_segment": ("Alt+Down",),
    "previous_segment": ("Alt+Up",),
    "next_untranslated": ("Ctrl+U",),
    "go_to_number": ("Ctrl+G",),
    "copy_source": ("Ctrl+Ins",),
    "insert_match_1": ("Ctrl+1",),
    "insert_match_9": ("Ctrl+9",),
    "redraft": ("Ctrl+M",),
    "split": ("Ctrl+Shift+S",),
    "merge": ("Ctrl+Shift+J",),
    "comment": ("Ctrl+Alt+M",),
    "add_term": ("Ctrl+Shift+T",),
    "find": ("Ctrl+F",),
    "replace": ("Ctrl+H",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "change_case": ("Shift+F3",),
    "save": ("Ctrl+S",),
    "accept_word": ("Ctrl+Right",),
    "accept_all": ("Tab",),
    "concordance": ("Ctrl+K",),
}
RESERVED = {"Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V"}


@pytest.mark.parametrize(("name", "keys"), EXPECTED.items())
def test_the_trade_s_keys_are_where_hands_expect_them(name, keys):
    assert BY_ID[name].keys == keys


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_has_a_key_a_tip_and_a_known_icon(action):
    assert action.keys
    assert all(QKeySequence(key).toString() == key for key in action.keys)
    assert action.tip.endswith((".", "does so.", "says so."))
    assert not action.icon or action.icon in STROKES


def test_no_two_actions_share_a_key():
    shared = [key for key, times in Counter(k for a in ACTIONS for k in a.keys).items() if times > 1]
    assert not shared


def test_keys_of_the_text_editor_and_of_later_tools_stay_free():
    assert not RESERVED & {key for action in ACTIONS for key in action.keys}


def test_ids_are_unique_and_the_tool_bar_knows_them():
    assert len(BY_ID) == len(ACTIONS)
    assert {name for part in TOOL_BAR for name in part} <= BY_ID.keys()
