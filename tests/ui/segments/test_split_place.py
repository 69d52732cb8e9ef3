"""A split with the caret in one side finds its place in the other."""

import pytest

from workbench.ui.segments.split_place import split_place

SOURCE = "Hujan turun deras. Warga mengungsi."
TARGET = "Heavy rain fell. Residents fled."


def test_both_carets_are_taken_as_they_stand():
    assert split_place(SOURCE, TARGET, 19, 17) == (19, 17)


def test_a_caret_in_the_target_finds_the_stop_in_the_source():
    assert split_place(SOURCE, TARGET, 0, 17) == (19, 17)


def test_a_caret_in_the_source_finds_the_stop_in_the_target():
    assert split_place(SOURCE, TARGET, 19, len(TARGET)) == (19, 17)


def test_an_empty_target_stays_empty():
    assert split_place(SOURCE, "", 19, 0) == (19, None)


@pytest.mark.parametrize("word", ["Hujan", ""])
def test_a_single_word_has_no_place(word):
    assert split_place(word, "", 0, 0) == (0, None)
