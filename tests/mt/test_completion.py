"""Going on where the translator stands, with the bundled model, whatever its quality."""

import pytest

from tests.places import BUNDLED
from workbench.mt.completion import whole_words
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

BRIDGE = "Menteri mengatakan jembatan baru di Surabaya akan dibuka pada hari Jumat."
QUOTE = "“Kami tidak akan mundur,” kata gubernur itu kepada wartawan."


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED))


@pytest.mark.parametrize("source", [BRIDGE, QUOTE])
def test_typing_what_was_offered_is_offered_the_rest_of_it(engine: Engine, source: str) -> None:
    whole = engine.complete(source, "")
    assert len(whole.split()) > 4
    for place in range(1, len(whole), 3):
        assert engine.complete(source, whole[:place]) == whole[place:]


def test_a_space_closes_the_word(engine: Engine) -> None:
    first, second = engine.complete(BRIDGE, "").split()[:2]
    assert engine.complete(BRIDGE, first[:-1])[0] == first[-1]
    assert engine.complete(BRIDGE, f"{first} ").startswith(second)
    closed_early = engine.complete(BRIDGE, f"{first[:-1]} ")
    assert closed_early
    assert not closed_early[0].isspace()


def test_spaces_are_the_typists_own_affair(engine: Engine) -> None:
    first, second = engine.complete(BRIDGE, "").split()[:2]
    assert engine.complete(BRIDGE, f"{first}  ").startswith(second)
    assert engine.complete(BRIDGE, f" {first} ").startswith(second)


def test_quotes_may_be_typed_straight_or_curly(engine: Engine) -> None:
    whole = engine.complete(QUOTE, "")
    assert whole.startswith("“")
    assert engine.complete(QUOTE, '"') == whole[1:]
    assert not set(engine.complete(QUOTE, '"We')) & set("\"'")


def test_a_word_that_the_model_would_never_write_is_left_alone(engine: Engine) -> None:
    assert engine.complete(BRIDGE, "Qzxvw") == ""
    assert engine.complete(BRIDGE, "The minister 12345678") == ""


def test_a_headline_goes_on_in_its_capitals(engine: Engine) -> None:
    begun = "New Bridge "
    rest = engine.complete("Jembatan Baru Dibuka Setelah Banjir Besar", begun)
    large = [word for word in rest.split() if len(word) > 4]
    assert large
    assert all(word[0].isupper() for word in large)


def test_a_bullet_belongs_to_the_sentence(engine: Engine) -> None:
    whole = engine.complete(f"• {BRIDGE}", "")
    assert whole == f"• {engine.complete(BRIDGE, '')}"
    assert engine.complete(f"• {BRIDGE}", whole[:1]) == whole[1:]
    assert engine.complete(f"• {BRIDGE}", whole[:8]) == whole[8:]


@pytest.mark.parametrize("source", ["", "   ", "123.456", "kata " * 300])
def test_a_source_that_cannot_be_drafted_in_one_go_has_no_completion(engine: Engine, source: str) -> None:
    assert engine.complete(source, "The ") == ""


def test_a_model_that_is_told_the_language_never_shows_it(tiny_model, vocabulary) -> None:
    tokens = ("ind_Latn", "eng_Latn")
    folder = read_folder(tiny_model("nllb", tokens=tokens, start="</s>"))
    typed = "mother buys "
    assert "Latn" not in Engine(folder).complete("ibu membeli ikan", typed)


@pytest.mark.parametrize(
    ("typed", "whole", "open_word"),
    [
        ("", "", ""),
        ("Rus", "", " Rus"),
        ("Russian Foreign Min", "Russian Foreign", " Min"),
        ("Russian Foreign ", "Russian Foreign", " "),
        ("Yes, ", "Yes,", " "),
        ("Yes,", "Yes,", ""),
        ("he said (", "he said", " ("),
        ("in the U.", "in the", " U."),
    ],
)
def test_only_whole_words_are_forced(typed: str, whole: str, open_word: str) -> None:
    assert whole_words(typed) == (whole, open_word)
