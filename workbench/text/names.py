"""Names of people and places that a translation keeps."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from workbench.text.dates import month_numbers, weekday_numbers
from workbench.text.vocabulary import english_forms, is_indonesian

WORD = re.compile(r"[^\W\d_][\w’'-]*[^\W_]|[^\W\d_]")
_OPENS = '.!?:;"“”‘„«»([•–—'
CALENDAR_WORDS = frozenset((*weekday_numbers("id"), *month_numbers("id")))
_JOINED = re.compile(r" (?:[A-Z]\.? )?")  # Rina T Hartati is one name
_HEADLINE = 0.6  # of the words are capitalised
_INTERNATIONAL = re.compile(r"(?:isme|itas|logi|grafi|iah|asi|nal|tik|usi|isi|tur|tor|ris|ter|sif|tif|ium)\Z")

_DERIVED = re.compile(r"(?:pe[mnr]?|ke|per)\w{4,}an\Z|kemen\w+|pem(?:kot|kab|prov|da)\Z")
SAYS = re.compile(
    r" (?:(?:juga|sendiri|kemudian|lalu|pun) )?"
    r"(?:mengatakan|menyatakan|mengaku|menambahkan|menjelaskan|menegaskan|mengungkapkan|menyebutkan|meminta|menilai|menuding|membantah|mengumumkan|berharap|bertemu|tiba|tewas)\b"
)
_ENGLISH_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "v": "f", "w": "u", "z": "s", "j": "i"})
_VOWELS = str.maketrans({"e": "i", "o": "u"})


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words, with its character offsets."""

    words: tuple[str, ...]
    start: int
    end: int

    @property
    def text(self) -> str:
        """The name as a reader would say it."""
        return " ".join(self.words)


def folded(word: str) -> str:
    """Return a word without case, accents and marks, for comparing."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", word.casefold()) if letter.isalnum())


def sound(word: str) -> str:
    """Return a folded word as both languages might spell it: ``Kolombia`` and ``Colombia`` are one."""
    plain = folded(word).replace("ph", "f").replace("kh", "k").replace("sy", "s").replace("sh", "s")
    plain = plain.replace("x", "ks").replace("ou", "u").replace("oe", "u").translate(_ENGLISH_SOUNDS)
    return "".join(letter for letter, before in zip(plain, " " + plain, strict=False) if letter != before)


def heard(word: str) -> str:
    """Return the sound of a word with the vowels that ears confuse made one: ``Husni`` and ``Hosni``."""
    return sound(word).translate(_VOWELS)


def words(text: str) -> frozenset[str]:
    """Return the folded words of a text, and the parts of those with a hyphen or an apostrophe."""
    found = WORD.findall(text)
    return frozenset(folded(part) for word in found for part in (word, *re.split(r"[-’']", word)))


@lru_cache(maxsize=4096)
def names(text: str) -> tuple[Name, ...]:
    """Return the names of an Indonesian sentence that English writes alike.

    Left out are words that open a sentence, common words of offices and institutions, countries with an
    English name of their own, and acronyms, which are often translated. A headline in capitals has none,
    since there nothing tells names from words.
    """
    found = list(WORD.finditer(text))
    if is_headline(text):
        return ()
    runs: list[list[re.Match[str]]] = []
    for word in found:
        if not is_kept(word.group()) or (
            opens_sentence(text, word.start()) and not _goes_on(text, word.end())
        ):
            continue
        if runs and _JOINED.fullmatch(text, runs[-1][-1].end(), word.start()):
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(Name(tuple(word.group() for word in run), run[0].start(), run[-1].end()) for run in runs)


def is_headline(text: str) -> bool:
    """Whether most of the words are capitalised, so that capitals tell nothing."""
    found = WORD.findall(text)
    if text.rstrip("\"”’' ").endswith("."):
        return False
    return len(found) > 1 and sum(word[0].isupper() for word in found) > _HEADLINE * len(found)


def is_kept(word: str) -> bool:
    """Whether a capitalised word looks like a name that English writes alike."""
    lower = word.lower()
    return (
        word[0].isupper()
        and len(word) > 2
        and not word.isupper()
        and not any(sign.isdigit() for sign in word)
        and not english_forms(word)
        and CALENDAR_WORDS.isdisjoint(word.split("-"))
        and not is_indonesian(lower)
        and not _INTERNATIONAL.search(lower)
        and not _DERIVED.match(lower)
    )


def _goes_on(text: str, end: int) -> bool:
    """Whether a word that opens a sentence is a name by what follows: a verb of saying or another name."""
    following = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return bool(SAYS.match(text, end)) or bool(following and is_kept(following.group()))


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word that starts there is the first of a sentence or of a quotation."""
    before = text[:start].rstrip()
    return not before or before[-1] in _OPENS
