"""Names of people and places that a translation keeps."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.text.capitals import WORD, is_headline, opens_sentence
from workbench.text.values.dates import month_numbers, weekday_numbers
from workbench.text.words.vocabulary import english_forms, is_indonesian, set_phrases

CALENDAR_WORDS = frozenset((*weekday_numbers("id"), *month_numbers("id")))
_JOINED = re.compile(r" (?:[A-Z]\.? )?")  # Rina T Hartati is one name
_INTERNATIONAL = re.compile(r"(?:isme|itas|logi|grafi|iah|asi|nal|tik|usi|isi|tur|tor|ris|ter|sif|tif|ium)\Z")

_DERIVED = re.compile(r"(?:pe[mnr]?|ke|per)\w{4,}an\Z|kemen\w+|pem(?:kot|kab|prov|da)\Z")
SAYS = re.compile(
    r" (?:(?:juga|sendiri|kemudian|lalu|pun) )?"
    r"(?:mengatakan|menyatakan|mengaku|menambahkan|menjelaskan|menegaskan|mengungkapkan|menyebutkan|meminta|menilai|menuding|membantah|mengumumkan|berharap|bertemu|tiba|tewas)\b"
)


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


@lru_cache(maxsize=4096)
def names(text: str) -> tuple[Name, ...]:
    """Return the names of an Indonesian sentence that English writes alike.

    Left out are words that open a sentence, common words of offices and institutions, countries with an
    English name of their own, and acronyms, which are often translated. A headline in capitals has none,
    since there nothing tells names from words.
    """
    kept = [word for word in WORD.finditer(text) if text[word.start()].isupper() and is_kept(word.group())]
    if not kept or is_headline(text):
        return ()
    runs: list[list[re.Match[str]]] = []
    translated = [each.span() for each in _set_phrases().finditer(text)]
    for word in kept:
        opens = opens_sentence(text, word.start()) and not _goes_on(text, word.end())
        if opens or _is_inside(word.start(), translated):
            continue
        if runs and _JOINED.fullmatch(text, runs[-1][-1].end(), word.start()):
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(Name(tuple(word.group() for word in run), run[0].start(), run[-1].end()) for run in runs)


@lru_cache(maxsize=20_000)
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


@lru_cache(maxsize=1)
def _set_phrases() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(set_phrases())})\b", re.IGNORECASE)


def _is_inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in spans)


def _goes_on(text: str, end: int) -> bool:
    """Whether a word that opens a sentence is a name by what follows: a verb of saying or another name."""
    following = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return bool(SAYS.match(text, end)) or bool(following and is_kept(following.group()))
