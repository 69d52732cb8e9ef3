"""What a reviewer sees marked, and how much it counts."""

import pytest

from workbench.text.differences import Part, differences, replaced_words
from workbench.text.edit_rate import Edits, edits


def test_a_word_that_was_replaced_is_struck_before_the_new_one():
    assert differences("The mayor says.", "The mayor said.") == (
        Part("same", "The mayor "),
        Part("deleted", "says"),
        Part("inserted", "said"),
        Part("same", "."),
    )


def test_a_number_is_marked_whole():
    assert differences("It cost Rp16,761 million.", "It cost Rp16.761 million.")[1:3] == (
        Part("deleted", "16,761"),
        Part("inserted", "16.761"),
    )


def test_texts_that_share_little_are_shown_whole():
    before, after = "Prices rise.", "The cost of living is going up again"
    parts = differences(before, after)
    assert [part.kind for part in parts if part.text.strip()] == ["deleted", "inserted"]
    assert (parts[0].text, parts[-1].text) == (before, after)


def test_a_sentence_written_anew_has_no_stripes_of_words_that_stayed_by_chance():
    before = "According to Sulastri, the gas company's construct reaches Rp85,000 once a way."
    after = "Sulastri said that truck freight to the market costs Rp85,000 one way."
    assert differences(before, after) == (Part("deleted", before), Part("inserted", after))


def test_a_few_words_between_longer_changes_go_with_them():
    before = "The first train was set at six by carrying 214 passengers, most students and traders."
    after = "The first train left at six and carried some 214 people, most students and traders."
    assert [part.kind for part in differences(before, after)] == ["same", "deleted", "inserted", "same"]


@pytest.mark.parametrize(
    ("before", "after"), [("", "New."), ("Old.", ""), ("", ""), ("Same.", "Same."), ("a  b", "a b")]
)
def test_the_parts_hold_every_character_of_both_texts(before, after):
    parts = differences(before, after)
    assert "".join(part.text for part in parts if part.kind != "inserted") == before
    assert "".join(part.text for part in parts if part.kind != "deleted") == after


def test_edits_are_counted_in_words_and_characters():
    assert edits("The mayor says so.", "The mayor said so.") == Edits(words=1, characters=2, result=5)
    assert edits("The mayor says so.", "The mayor said so.").rate == pytest.approx(0.2)


def test_a_number_is_one_word():
    assert edits("Rp16.761", "Rp16,761").words == 1


def test_edits_add_up():
    both = edits("One two.", "One three.") + edits("", "Four.")
    assert both == Edits(words=3, characters=edits("One two.", "One three.").characters + 5, result=5)


def test_nothing_made_of_nothing_is_no_edit():
    assert edits("", "").rate == 0
    assert edits("Gone.", "").rate == 1


@pytest.mark.parametrize(
    ("before", "after", "stretch"),
    [
        ("It paid Rp16.761 on Friday.", "It paid Rp16,761 on Friday.", ("Rp16.761", "Rp16,761")),
        ("It rose by ten now.", "It rose by ten percent now.", ("ten", "ten percent")),
        ("In the the city.", "In the city.", ("the the", "the")),
        ("two  spaces", "two spaces", ("", "")),
        ("fell", "It fell", ("fell", "It fell")),
        ("", "It fell", ("", "It fell")),
    ],
)
def test_a_small_change_is_told_in_whole_words(before, after, stretch):
    assert replaced_words(before, after) == stretch
