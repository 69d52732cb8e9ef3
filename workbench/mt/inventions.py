"""Words that a draft has invented, and words that it only copied.

A small model that has no word for something makes one up, or leaves the source's. The first kind is often a
misspelling, of a name or of a word that both languages have: ``Cellena``, ``giroscope``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from workbench.mt.alone import put, word_alone
from workbench.text.capitals import opens_sentence
from workbench.text.names import names
from workbench.text.values.number_words import amount, pattern
from workbench.text.values.rendering import in_english_words
from workbench.text.words.english_words import english_like, is_english, is_english_anywhere
from workbench.text.words.sounds import sound
from workbench.text.words.vocabulary import (
    english_exonyms,
    english_forms,
    english_kinds,
    english_name,
    is_english_looking,
    is_indonesian,
)

_WORD = re.compile(r"(?<![\w'’])[^\W\d_]{2,}(?!\w)")
_DIGITS = re.compile(r"(?<![\d.,])\d+(?![\d.,]*\d)")
_LEAST_LETTERS = 4
_LEAST_LIKENESS_OF_A_NAME = 0.75
_LEAST_LIKENESS_OF_A_WORD = 0.6
"""How alike two words sound at least: the share of letters that need no edit."""

_ENDINGS = ("", "s", "es", "n", "ns")
"""What a name may have gained in English without being misspelt."""


def count_strange(source: str, draft: str) -> int:
    """Return how many words of a draft it has invented, or copied although they are Indonesian words."""
    written = _written(source)
    copied = (word for word in set(_WORD.findall(draft)) if word.lower() in written)
    return sum(1 for _ in _invented(source, draft)) + sum(map(_is_indonesian_only, copied))


def respell(source: str, draft: str) -> str:
    """Return the draft with those of its invented words respelt of which it is plain what they are."""
    for word in list(_invented(source, draft)):
        meant = _number_meant(source, draft, word) or _name_meant(source, word) or _kind_meant(source, word)
        if meant := meant or _word_meant(source, word):
            draft = put(draft, word_alone(word), meant)
    return draft


def _invented(source: str, draft: str) -> Iterator[str]:
    """Yield the words that neither language has, nor the source, nor English for a name of its own."""
    told = _told(source)
    for word in dict.fromkeys(_WORD.findall(draft)):
        small = word.lower()
        if small not in told and small.removesuffix("s") not in told and not is_english_anywhere(word):
            yield word


@lru_cache(maxsize=64)
def _written(source: str) -> frozenset[str]:
    """Return the lower-case words of a source; each of its hypotheses is compared with them."""
    return frozenset(_WORD.findall(source.lower()))


@lru_cache(maxsize=64)
def _told(source: str) -> frozenset[str]:
    """Return the words that no draft of a source invents, whatever language they are of."""
    return _written(source) | english_exonyms()


@lru_cache(maxsize=50_000)
def _is_indonesian_only(word: str) -> bool:
    return is_indonesian(word) and not is_english(word) and not is_english_looking(word)


def _number_meant(source: str, draft: str, word: str) -> str:
    """Return the one number in words that the draft lacks, for a word like ``fiveteen``; else ""."""
    opens = opens_sentence(draft, draft.index(word))
    if not word.endswith(("teen", "ty")) or (word[0].isupper() and not opens):
        return ""
    told = (amount(found.group(), "id") for found in re.finditer(rf"\b{pattern('id')}\b", source.lower()))
    digits = set(_DIGITS.findall(draft))
    lacking = [
        words
        for each, words in ((each, in_english_words(each)) for each in told if each)
        if words not in draft.lower() and str(each) not in digits
    ]
    return _cased(lacking[0], word) if len(lacking) == 1 else ""


def _name_meant(source: str, word: str) -> str:
    """Return the name of the source, in its English form if it has one, that a word sounds like; else "".

    One that could be either of two names, or the word that opens the source, is not plain.
    """
    if not word[0].isupper():
        return ""
    kept = {name for each in names(source) for name in each.words if len(name) >= _LEAST_LETTERS}
    forms = {
        form.capitalize(): english_name(name).capitalize()
        for name in _written(source)
        for form in english_forms(name)
    }
    others = {name for name in _WORD.findall(source) if name[0].isupper() and not english_forms(name)}
    likeness = {name: _likeness(word, name) for name in kept | forms.keys() | others}
    most = max(likeness.values(), default=0.0)
    alike = [name for name, its in likeness.items() if its == most]
    if len(alike) > 1:  # Antarctica and Antarctic are one name
        alike = list({forms.get(name, name) for name in alike})
    if most < _LEAST_LIKENESS_OF_A_NAME or len(alike) > 1 or alike[0] not in kept | forms.keys():
        return ""
    return "" if any(word == alike[0] + ending for ending in _ENDINGS) else alike[0]


def _kind_meant(source: str, word: str) -> str:
    """Return the English of what stands before a name and a word sounds like: ``Station`` for ``Staun``."""
    kinds = (each for each in _written(source) if english_kinds(each))
    kind = max(kinds, key=lambda each: (_likeness(word, each), each), default="")
    if not kind or _likeness(word, kind) < _LEAST_LIKENESS_OF_A_WORD:
        return ""
    ending = "s" if word.endswith("s") and not kind.endswith("s") else ""
    return _cased(english_kinds(kind)[0] + ending, word)


def _word_meant(source: str, word: str) -> str:
    """Return the English word that sounds like another and like one of the source's, else ""."""
    ending = "s" if word.endswith("s") and not word.endswith("ss") else ""
    like = max((_likeness(word, each) for each in _written(source)), default=0.0)
    candidates = english_like(word.removesuffix(ending)) if like >= _LEAST_LIKENESS_OF_A_WORD else ()
    if not candidates:
        return ""
    meant = max(candidates, key=lambda each: Levenshtein.normalized_similarity(each, word)) + ending
    return _cased(meant, word)


def _cased(meant: str, word: str) -> str:
    return meant.capitalize() if word[0].isupper() else meant


def _likeness(word: str, other: str) -> float:
    return Levenshtein.normalized_similarity(sound(word), sound(other))
