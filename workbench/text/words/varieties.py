"""English in one spelling: ``centre`` for a British project, ``center`` for an American one.

What to try are the ways in which the two differ; the dictionaries say whether a word came out right. Words
with a capital stay: the Labour Party is spelled so everywhere.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.text.words.spelling import Speller, Variety

_WORD = re.compile(r"(?<![\w@#./’'-])[a-z]{4,}(?![\w@]|\.\w)")
_WAYS = (  # American, British
    ("or", "our"), ("er", "re"), ("iz", "is"), ("yz", "ys"), ("og", "ogue"), ("ens", "enc"), ("l", "ll"),
    ("ll", "l"), ("gram", "gramme"), ("gray", "grey"), ("e", "ae"), ("e", "oe"), ("o", "ou"), ("ow", "ough"),
    ("tir", "tyr"), ("check", "cheque"), ("airplane", "aeroplane"), ("aluminum", "aluminium"),
    ("jewelry", "jewellery"), ("skeptic", "sceptic"), ("pajama", "pyjama"),
)  # fmt: skip
_ALIKE = frozenset(("prized",))  # in both, whatever the dictionaries say


def in_variety(text: str, variety: Variety) -> str:
    """Return an English text with those words respelt that only the other variety spells so."""
    return _WORD.sub(lambda found: _spelled(found[0], variety), text)


@lru_cache(maxsize=50_000)
def _spelled(word: str, variety: Variety) -> str:
    own, other = _speller(variety), _speller("british" if variety == "american" else "american")
    if word in _ALIKE or own.knows(word) or not other.knows(word):
        return word
    return next((each for each in _respelt(word, variety) if own.knows(each)), word)


def _respelt(word: str, variety: Variety) -> Iterator[str]:
    """Yield the word with one place after another written in each of the ways, the last place first."""
    for american, british in _WAYS:
        here, there = (british, american) if variety == "american" else (american, british)
        for place in reversed([found.start() for found in re.finditer(f"(?={here})", word)]):
            yield word[:place] + there + word[place + len(here) :]


@lru_cache(maxsize=2)
def _speller(variety: Variety) -> Speller:
    return Speller(variety)
