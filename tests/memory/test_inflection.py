"""English words in the forms that a sentence wants."""

import pytest

from workbench.memory.inflection import is_plural, with_article


@pytest.mark.parametrize(
    ("before", "word", "text"),
    [
        ("He bought a ", "orchid", "He bought an orchid"),
        ("He bought an ", "cake", "He bought a cake"),
        ("It was a ", "university", "It was a university"),
        ("It was a ", "unintended fire", "It was an unintended fire"),
        ("It was a ", "urban village", "It was an urban village"),
        ("It was an ", "hourly bus", "It was an hourly bus"),
        ("It was a ", "one-way road", "It was a one-way road"),
        ("It was a ", "onerous task", "It was an onerous task"),
        ("She met a ", "MP", "She met an MP"),
        ("She left a ", "UN mission", "She left a UN mission"),
        ("It is an ", "FIFA rule", "It is a FIFA rule"),
        ("A ", "orchid", "An orchid"),
        ("He said: “A ", "orchid", "He said: “An orchid"),
        ("Hepatitis A ", "outbreak", "Hepatitis A outbreak"),
        ("The ", "orchid", "The orchid"),
        ("Panama ", "orchid", "Panama orchid"),
    ],
)
def test_an_article_goes_with_the_sound_of_its_word(before: str, word: str, text: str) -> None:
    assert with_article(before, word) == text


@pytest.mark.parametrize(
    ("words", "plural"),
    [("health centers", True), ("bus", False), ("glass", False), ("police men", True), ("rice", False)],
)
def test_a_plural_is_told_by_its_last_word(words: str, plural: bool) -> None:
    assert is_plural(words) is plural
