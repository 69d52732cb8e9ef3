"""Where a phrase stands in a text: whole words in any case and without accents, as the index has them."""

import re
import unicodedata

_WORD = re.compile(r"\w+", re.UNICODE)


def phrase_places(text: str, phrase: str) -> list[tuple[int, int]]:
    """Return the start and end of each place of ``phrase``; after a ``*`` its last word may go on.

    A word that goes on is marked whole.
    """
    wanted = [_folded(word) for word in _WORD.findall(phrase)]
    words = [(_folded(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]
    goes_on = phrase.rstrip().endswith("*")
    places, at = [], 0
    while wanted and at + len(wanted) <= len(words):
        here = [word for word, _, _ in words[at : at + len(wanted)]]
        if _fits(here, wanted, goes_on=goes_on):
            places.append((words[at][1], words[at + len(wanted) - 1][2]))
            at += len(wanted)
        else:
            at += 1
    return places


def _fits(here: list[str], wanted: list[str], *, goes_on: bool) -> bool:
    if here[:-1] != wanted[:-1]:
        return False
    return here[-1].startswith(wanted[-1]) if goes_on else here[-1] == wanted[-1]


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word)
    return "".join(each for each in plain if not unicodedata.combining(each)).casefold()
