"""Spelling of English targets: American or British, with the project's own words.

Names are the bulk of what no dictionary has. What the source writes is right in the target as well, so a
name is only doubted where its letters differ from the source's.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple

from hunspell import Hunspell
from rapidfuzz.distance import OSA

Variety = Literal["american", "british"]

DICTIONARIES = Path(__file__).with_name("dictionaries")
NAMES: dict[Variety, str] = {"american": "en_US", "british": "en_GB"}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
NOT_PROSE = re.compile(r"\S*(?:://|www\.|@|[\w-]\.[\w-]{2,}/)\S*|[#@]\w+|\w*\d\w*")
"""Addresses, handles, and whatever has a digit in it."""

POSSESSIVE = re.compile(r"['’]s?$")
ACRONYMS = re.compile(r"[^\W\d_a-z]{2,}s")
"""``CEOs``, ``NGOs``."""

PREFIXES = frozenset(["anti", "co", "ex", "mid", "multi", "non", "post", "pre", "pro", "re", "semi", "un"])
"""Right where a hyphen follows."""

MOST_SUGGESTIONS = 5
_MOST_EDITS = 2  # letters between a word and what was meant; one where it is short
_SHORT = 4  # letters
_AT_ONCE = 6000  # entries of a dictionary: a few milliseconds


class Place(NamedTuple):
    """A word's place in a text, in characters."""

    start: int
    end: int


class Speller:
    """Knows one variety of English and the words of a project.

    Loading takes some 50 ms, a word a few millionths of a second, the suggestions for one some 50 ms.
    """

    def __init__(self, variety: Variety = "american", words: Iterable[str] = ()) -> None:
        self.variety = variety
        self._dictionary = _dictionary(variety)
        self._own = {_plain(word).lower() for word in words}

    def learn(self, word: str) -> None:
        """Take a word of the project's, in whatever case."""
        self._own.add(_plain(word).lower())

    def knows(self, word: str) -> bool:
        """Whether a word is spelled as it should be; one in capitals, or some of them, may be any acronym."""
        plain = _plain(word)
        bare = POSSESSIVE.sub("", plain)
        return (
            len(bare) < 2
            or bare.isupper()
            or ACRONYMS.fullmatch(bare) is not None
            or not {plain.lower(), bare.lower()}.isdisjoint(self._own)
            or any(map(self._is_in_dictionary, {plain, bare}))
        )

    def doubtful(self, text: str, source: str = "") -> list[Place]:
        """Return the places of the words in ``text`` that neither a dictionary nor the source has."""
        written = {_plain(word).lower() for word in WORD.findall(source)}
        skipped = [Place(*found.span()) for found in NOT_PROSE.finditer(text)]
        places = [Place(*found.span()) for found in WORD.finditer(text)]
        return [
            place
            for place in places
            if not any(other.start <= place.start < other.end for other in skipped)
            and not self._is_right(text[place.start : place.end], written)
            and not (text[place.end : place.end + 1] == "-" and text[slice(*place)].lower() in PREFIXES)
        ]

    def suggestions(self, word: str, at_hand: Iterable[str] = ()) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first; none for a word that is right.

        Words ``at_hand``, as the names of the source are, come before the dictionary's where they are near.
        """
        if self.knows(word):
            return ()
        apostrophe = "’" if "’" in word else "'"
        found = self._dictionary.suggest(_plain(word)) if _is_latin(word) else ()
        likely = dict.fromkeys((*_near(_plain(word), at_hand), *found))
        return tuple(each.replace("'", apostrophe) for each in [*likely][:MOST_SUGGESTIONS])

    def _is_right(self, word: str, written: set[str]) -> bool:
        plain = _plain(word).lower()
        return not {plain, POSSESSIVE.sub("", plain)}.isdisjoint(written) or self.knows(word)

    def _is_in_dictionary(self, word: str) -> bool:
        is_there = self._dictionary.spell(word)
        return bool(is_there or (not word.isascii() and self._dictionary.spell(_unaccented(word))))


@lru_cache(maxsize=2)
def _dictionary(variety: Variety) -> Hunspell:
    """Load a dictionary; paths are given as UTF-8, which Windows takes too.

    Hunspell keeps the interpreter to itself while it reads a file, 30 ms for a whole dictionary: it gets one
    of few words at a time, so that the window has its turns meanwhile.
    """
    name = NAMES[variety]
    _, *entries = (DICTIONARIES / f"{name}.dic").read_bytes().splitlines(keepends=True)
    with TemporaryDirectory(prefix="workbench-") as folder:
        copyfile(DICTIONARIES / f"{name}.aff", Path(folder, f"{name}.aff"))
        first, *others = _parts(entries, Path(folder), name)
        loaded = Hunspell(first.stem, hunspell_data_dir=folder, system_encoding="UTF-8")
        for part in others:
            loaded.add_dic(str(part))
    return loaded


def _parts(entries: Sequence[bytes], folder: Path, name: str) -> Iterator[Path]:
    """Write the entries of a dictionary into files of their own, the first of them called ``name``."""
    for start in range(0, len(entries), _AT_ONCE):
        some = entries[start : start + _AT_ONCE]
        part = folder / f"{start or name}.dic"
        part.write_bytes(b"%d\n%b" % (len(some), b"".join(some)))
        yield part


def _near(word: str, others: Iterable[str]) -> list[str]:
    """Return the words that are a slip or two of the keys away, the nearest first, possessive as ``word``."""
    possessive = POSSESSIVE.search(word)
    ending = possessive.group() if possessive else ""
    bare = POSSESSIVE.sub("", word)
    most = _MOST_EDITS if len(bare) > _SHORT else 1
    away = {each: OSA.distance(bare.lower(), each.lower(), score_cutoff=most) for each in map(_plain, others)}
    near = [each for each, edits in away.items() if edits <= most and each != bare]
    return [f"{each}{ending}" for each in sorted(near, key=away.__getitem__)]


def _plain(word: str) -> str:
    return word.replace("’", "'")


def _unaccented(word: str) -> str:
    """Write ``café`` as the dictionaries do."""
    return "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))


def _is_latin(word: str) -> bool:
    """Whether suggesting is worth its time: other scripts have none."""
    return any(letter.isascii() for letter in word)
