"""In every preset each action has a key, and no key means two things at once."""

import pytest
from PySide6.QtGui import QKeySequence

from workbench.ui.actions import ACTIONS, BY_ID
from workbench.ui.actions.key_hints import in_force
from workbench.ui.actions.keymap import PRESETS, changed, conflict, keys_in_force, refusal


@pytest.fixture(params=PRESETS)
def preset(request):
    return request.param


def test_every_action_of_a_preset_exists_and_its_keys_are_qt_s(preset):
    for name, keys in PRESETS[preset].keys.items():
        assert name in BY_ID
        assert all(QKeySequence(key).toString() == key for key in keys.split())


def test_no_two_actions_that_can_be_meant_at_once_share_a_key(preset):
    keys = keys_in_force(preset, {})
    shared = [
        (name, key, other.id)
        for name, given in keys.items()
        for key in given
        if (other := conflict(keys, name, key)) is not None
    ]
    assert shared == []


def test_every_action_is_still_reachable(preset):
    keys = keys_in_force(preset, {})
    assert keys.keys() == BY_ID.keys()
    assert [name for name, given in keys.items() if not given] == []


def test_no_preset_takes_what_is_typed_in_texts(preset):
    keys = keys_in_force(preset, {})
    refused = {key: refusal(name, key) for name, given in keys.items() for key in given}
    assert {key: why for key, why in refused.items() if why} == {}


@pytest.mark.parametrize(
    ("preset", "action", "key"),
    [
        ("workbench", "confirm_next", "Ctrl+Return"),
        ("omegat", "confirm_next", "Return"),
        ("omegat", "next_segment", "Ctrl+N"),
        ("omegat", "copy_source", "Ctrl+Shift+R"),
        ("omegat", "add_term", "Ctrl+Shift+G"),
        ("trados", "confirm_next", "Ctrl+Return"),
        ("trados", "concordance", "F3"),
        ("trados", "copy_source", "Ctrl+Ins"),
        ("trados", "add_term", "Ctrl+F2"),
        ("trados", "merge", "Ctrl+Alt+S"),
        ("memoq", "concordance", "Ctrl+K"),
        ("memoq", "merge", "Ctrl+J"),
        ("memoq", "copy_source", "Ctrl+Shift+S"),
    ],
)
def test_hands_find_the_keys_of_the_other_tool(preset, action, key):
    assert keys_in_force(preset, {})[action][0] == key


@pytest.mark.parametrize(
    ("preset", "key", "action"),
    [
        ("omegat", "Ctrl+I", "insert_match_1"),
        ("omegat", "Ctrl+Shift+I", "copy_source"),
        ("trados", "Ctrl+T", "insert_match_1"),
        ("trados", "Ctrl+,", "insert_lacking"),
        ("memoq", "Ctrl+Q", "add_term"),
    ],
)
def test_a_habit_never_does_what_startles(preset, key, action):
    keys = keys_in_force(preset, {})
    assert [name for name, given in keys.items() if key in given] == [action]


def test_what_loses_its_key_to_a_preset_is_given_one_by_name():
    own = {action.id: action.keys for action in ACTIONS}
    for name, preset in PRESETS.items():
        keys = keys_in_force(name, {})
        changed = {each for each, given in keys.items() if given[0] not in own[each]}
        assert changed <= preset.keys.keys()


def test_own_keys_stand_above_the_preset_s():
    keys = keys_in_force("memoq", {"merge": "Ctrl+Alt+J", "split": ""})
    assert (keys["merge"], keys["split"]) == (("Ctrl+Alt+J",), ())


def test_an_unknown_preset_is_the_program_s_own():
    assert keys_in_force("wordfast", {}) == {action.id: action.keys for action in ACTIONS}


def test_a_key_that_is_taken_leaves_the_other_action():
    own = changed("workbench", {}, "merge", "Ctrl+L")
    keys = keys_in_force("workbench", own)
    assert (keys["merge"], keys["lock"]) == (("Ctrl+L",), ())
    assert conflict(keys, "merge", "Ctrl+L") is None


def test_a_key_may_mean_one_thing_in_segments_and_another_among_beads():
    keys = keys_in_force("workbench", {})
    assert conflict(keys, "accept_bead", "Ctrl+L") is None
    assert conflict(keys, "accept_bead", "Ctrl+Q") is BY_ID["quit"]


@pytest.mark.parametrize(
    ("action", "key", "why"),
    [
        ("merge", "J", "typed in texts"),
        ("merge", "Shift+J", "typed in texts"),
        ("merge", "Ctrl+C", "belongs to the text"),
        ("quit", "Return", "only act on segments"),
        ("merge", "Return", ""),
        ("merge", "F5", ""),
        ("merge", "Shift+F5", ""),
        ("accept_bead", "J", ""),
    ],
)
def test_keys_that_texts_need_are_refused_in_a_sentence(action, key, why):
    assert (why in refusal(action, key)) if why else refusal(action, key) == ""


def test_sentences_name_the_keys_as_they_are():
    keys = keys_in_force("omegat", {})
    assert in_force("Ctrl+Enter confirms; Shift+Enter breaks the line.", keys).startswith("Return confirms")
    assert in_force("Export a TMX with Ctrl+E.", keys) == "Export a TMX with Ctrl+E."
    assert in_force("Ctrl+Shift+T adds one.", keys) == "Ctrl+Shift+G adds one."
