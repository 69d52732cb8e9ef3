"""Words as they sound: what two languages, or two ears, spell in two ways falls together."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from workbench.text.capitals import WORD

_ENGLISH_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "v": "f", "w": "u", "z": "s", "j": "i"})
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = str.maketrans({"e": "i", "o": "u"})


def folded(word: str) -> str:
    """Return a word without case, accents and marks, for comparing."""
    plain = word.casefold()
    if plain.isascii() and plain.isalnum():
        return plain
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if letter.isalnum())


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """Return a folded word as both languages might spell it: ``Kolombia`` and ``Colombia`` are one."""
    return _sounding(folded(word))


def sounds(words: Iterable[str]) -> list[str]:
    """Return the sound of each of many words, which takes far less than one after another."""
    return _sounding("\n".join(map(folded, words))).split("\n")


def _sounding(text: str) -> str:
    """Return the sounds of folded words, each on a line of its own."""
    plain = text.replace("ph", "f").replace("kh", "k").replace("sy", "s").replace("sh", "s")
    plain = plain.replace("x", "ks").replace("ou", "u").replace("oe", "u").translate(_ENGLISH_SOUNDS)
    return _REPEATED.sub(r"\1", plain)


def heard(word: str) -> str:
    """Return the sound of a word with the vowels that ears confuse made one: ``Husni`` and ``Hosni``."""
    return sound(word).translate(_VOWELS)


def words(text: str) -> frozenset[str]:
    """Return the folded words of a text, and the parts of those with a hyphen or an apostrophe."""
    found = WORD.findall(text)
    return frozenset(folded(part) for word in found for part in (word, *re.split(r"[-’']", word)))
