"""Which words English has, by the spelling dictionary that travels with chunspell."""

from functools import cache, lru_cache

from hunspell import Hunspell


@lru_cache(maxsize=50_000)
def is_english(word: str) -> bool:
    """Whether American English spells ``word`` so, at the start of a sentence or inside; names count."""
    spelling = _dictionary()
    return bool(spelling.spell(word) or spelling.spell(word.lower()))


def is_common_word(word: str) -> bool:
    """Whether ``word`` is more than a name: English has it in small letters."""
    return bool(_dictionary().spell(word.lower()))


@cache
def _dictionary() -> Hunspell:
    return Hunspell("en_US")
