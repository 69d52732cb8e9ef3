"""Other renderings are offered where they say something else."""

import pytest

from workbench.text.words.substance import content_words, differing

DRAFT = "The ship stays two nights in every port."


@pytest.mark.parametrize(
    "other",
    [
        DRAFT,
        "The ships stayed two nights in each port.",
        "The ship stays, two nights at every port",
        "the ship is staying two nights in every port.",
    ],
)
def test_another_article_ending_or_mark_is_no_choice(other: str) -> None:
    assert not differing([other], [DRAFT], 3)


def test_another_word_is_a_choice_and_the_same_choice_is_made_once() -> None:
    texts = ["The ship stays two nights in every harbour.", "The ship stays two nights at every harbour."]
    assert differing(texts, [DRAFT], 3) == texts[:1]


def test_there_are_never_more_than_are_asked_for() -> None:
    assert len(differing(["one port", "red ship", "blue sky"], [DRAFT], 2)) == 2


def test_numbers_are_words_of_content() -> None:
    assert content_words("Rp16,761 at 06.10") != content_words("Rp16,716 at 06.10")
