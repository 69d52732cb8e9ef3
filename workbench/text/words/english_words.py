"""Which words English has, whoever writes it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from workbench.text.words.sounds import sound, sounds
from workbench.text.words.spelling import DICTIONARIES, NAMES, Speller, Variety

_LEAST_LETTERS = 6
"""Shorter words sound like too many others."""


@lru_cache(maxsize=50_000)
def is_english(word: str) -> bool:
    """Whether English spells ``word`` so, at the start of a sentence or inside; its names count."""
    return _knows("american", word)


@lru_cache(maxsize=50_000)
def is_english_anywhere(word: str) -> bool:
    """Whether American or British English spells ``word`` so."""
    return is_english(word) or _knows("british", word)


@lru_cache(maxsize=50_000)
def is_common_word(word: str) -> bool:
    """Whether ``word`` is more than a name: English has it in small letters."""
    return _speller("american").knows(word.lower())


def english_like(word: str) -> Sequence[str]:
    """Return the English words, without their endings, that sound as ``word`` does: gyroscope, giroscope."""
    return _by_sound().get(_key(sound(word)), ()) if len(word) >= _LEAST_LETTERS else ()


def _knows(variety: Variety, word: str) -> bool:
    return any(map(_speller(variety).knows, {word, word.lower()}))


@lru_cache(maxsize=2)
def _speller(variety: Variety) -> Speller:
    return Speller(variety)


@lru_cache(maxsize=1)
def _by_sound() -> Mapping[str, Sequence[str]]:
    """Return the words of the American dictionary by their sounds; it takes a twentieth of a second."""
    found = defaultdict(list)
    lines = (DICTIONARIES / f"{NAMES['american']}.dic").read_text(encoding="utf-8").splitlines()
    words = [
        word for line in lines if len(word := line.partition("/")[0]) >= _LEAST_LETTERS and word.isalpha()
    ]
    for word, its in zip(words, sounds(words), strict=True):
        found[_key(its)].append(word)
    return found


def _key(sound_: str) -> str:
    return sound_.removesuffix("e")
