"""Which words are Indonesian, and which names English writes in its own way."""

import re
import tomllib
from functools import cache
from importlib import resources

from workbench.text.words.affixes import roots

_WORD = re.compile(r"[^\W\d_]+")


def is_function_word(word: str) -> bool:
    """Whether a word is one of those that no English sentence has unless it quotes."""
    return word.lower() in _words("function")


def is_indonesian(word: str) -> bool:
    """Whether a word, or what it is made of, is one that the vocabulary knows."""
    return word.lower() in _known() or not roots(word).isdisjoint(_known())


def english_forms(name: str) -> frozenset[str]:
    """Return the lower-case English forms of a name that has its own, as ``mesir`` has; else none."""
    return frozenset(_table()["exonyms"].get(name.lower(), "").split())


def english_name(name: str) -> str:
    """Return the lower-case English of a name that has its own, ``egypt`` and not ``egyptian``; else ""."""
    return next(iter(_table()["exonyms"].get(name.lower(), "").split()), "")


@cache
def english_exonyms() -> frozenset[str]:
    """Return the lower-case English forms of all names that have their own."""
    return frozenset(form for forms in _table()["exonyms"].values() for form in forms.split())


def names_a_land_abroad(text: str) -> bool:
    """Whether an Indonesian text names a land, a people or a city that has an English name of its own."""
    return any(word[:1].isupper() and word.lower() in _abroad() for word in _WORD.findall(text))


@cache
def set_phrases() -> tuple[str, ...]:
    """Return the lower-case phrases whose words are names elsewhere, as ``yang mulia`` is Your Honor."""
    return tuple(phrase.replace("_", " ") for phrase in sorted(_words("phrases")))


def english_kinds(word: str) -> tuple[str, ...]:
    """Return the English words for what stands before a name: ``governor`` for ``gubernur``."""
    return tuple(_table()["kinds"].get(word.lower(), "").split())


@cache
def _abroad() -> frozenset[str]:
    return frozenset(_table()["exonyms"]) - _words("near")


@cache
def _known() -> frozenset[str]:
    return _words("function") | _words("content") | _words("offices") | _words("titles")


@cache
def _words(list_name: str) -> frozenset[str]:
    return frozenset(_table()["indonesian"][list_name].split())


@cache
def _table() -> dict[str, dict[str, str]]:
    table = resources.files("workbench.text.words").joinpath("vocabulary.toml").read_text(encoding="utf-8")
    return tomllib.loads(table)


def is_english_looking(word: str) -> bool:
    """Whether a word that Indonesian has is one of English too, as ``bank`` and ``film`` are."""
    return word.lower() in _words("shared")
