"""Which words English has, whoever writes it."""

from functools import lru_cache

from workbench.text.words.spelling import Speller


@lru_cache(maxsize=50_000)
def is_english(word: str) -> bool:
    """Whether English spells ``word`` so, at the start of a sentence or inside; its names count."""
    speller = _speller()
    return speller.knows(word) or speller.knows(word.lower())


@lru_cache(maxsize=50_000)
def is_common_word(word: str) -> bool:
    """Whether ``word`` is more than a name: English has it in small letters."""
    return _speller().knows(word.lower())


@lru_cache(maxsize=1)
def _speller() -> Speller:
    return Speller("american")
