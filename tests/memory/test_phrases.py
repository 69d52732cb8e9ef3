"""A phrase is marked where the index finds it."""

import pytest

from workbench.memory.phrases import phrase_places


@pytest.mark.parametrize(
    ("text", "phrase", "marked"),
    [
        ("Wali kota hadir; wali  kota pulang.", "wali kota", ["Wali kota", "wali  kota"]),
        ("Perkotaan dan kota.", "kota", ["kota"]),
        ("Perkotaan dan kota-kota.", "kota*", ["kota", "kota"]),
        ("Menteri itu kementeriannya.", "kementeri *", ["kementeriannya"]),
        ("Café dibuka.", "cafe", ["Café"]),
        ("Jakarta, Senin.", "jakarta senin", ["Jakarta, Senin"]),
        ("Apa saja.", "...", []),
        ("", "kota", []),
        ("kota", "wali kota", []),
        ("da da da", "da da", ["da da"]),
    ],
)
def test_the_words_of_a_phrase_are_found(text: str, phrase: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in phrase_places(text, phrase)] == marked
