"""Names that a translation keeps are told from words that it translates."""

import pytest

from workbench.text.names import names
from workbench.text.words.affixes import roots
from workbench.text.words.sounds import sound
from workbench.text.words.vocabulary import english_forms, is_function_word, is_indonesian


def texts(sentence: str) -> list[str]:
    return [name.text for name in names(sentence)]


def test_people_and_places_are_names_and_offices_are_not() -> None:
    assert texts("Menurut Kepala Dinas Kesehatan Rina Hartati, warga Cibodas sehat.") == [
        "Rina Hartati",
        "Cibodas",
    ]


def test_countries_with_an_english_name_are_no_names() -> None:
    assert texts("Presiden Mesir bertemu Menteri Luar Negeri Prancis pada Jumat di Januari.") == []
    assert "egyptian" in english_forms("Mesir")


def test_a_headline_in_capitals_tells_no_names() -> None:
    assert texts("Warga Cibodas Minta Jalan Desa Segera Diperbaiki") == []


def test_a_word_that_opens_the_sentence_is_a_name_when_it_speaks() -> None:
    assert texts("Hartati mengatakan jalan itu rusak.") == ["Hartati"]
    assert texts("Kemarin jalan itu rusak.") == []


@pytest.mark.parametrize(("one", "other"), [("Kolombia", "Colombia"), ("Timosyenko", "Timoshenko")])
def test_two_spellings_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("word", "root"),
    [("menyatakan", "nyata"), ("pemilihan", "pilih"), ("kesehatannya", "sehat"), ("diperbaiki", "baik"),
     ("menulis", "tulis"), ("penyuluh", "suluh"), ("anak-anak", "anak"), ("mengirim", "kirim")],
)  # fmt: skip
def test_affixes_come_off(word: str, root: str) -> None:
    assert root in roots(word)


def test_words_are_known_with_their_affixes() -> None:
    assert is_indonesian("Penanggulangan")
    assert is_function_word("dengan")
    assert not is_indonesian("Hartati")
