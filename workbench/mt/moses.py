"""Words and marks apart, as models expect them that were trained on text from Moses' tokeniser, and back.

After ``tokenizer.perl`` and ``detokenizer.perl`` of the Moses toolkit (Koehn and others 2007), for news in
Indonesian and English: what those scripts do for other languages and for mark-up is left out.
"""

import re
from collections.abc import Sequence

_ESCAPES = (
    ("&", "&amp;"), ("|", "&#124;"), ("<", "&lt;"), (">", "&gt;"), ("'", "&apos;"), ('"', "&quot;"),
    ("[", "&#91;"), ("]", "&#93;"),
)  # fmt: skip
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "…": "..."})
_MARK = re.compile(r"(\.{2,}|[^\w\s.,'’`-])")
_COMMA = re.compile(r"(?<!\d),|,(?!\d)")
_ENGLISH_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_KEEP_STOP = frozenset(
    ("dr", "drs", "prof", "no", "hal", "mr", "mrs", "ms", "st", "jl", "ir", "h", "hj", "rp")
)
_CLOSING = re.compile(r"[.,;:!?%)\]}]+|\.{2,}")
_OPENING = frozenset("([{$¿¡")


def tokens(text: str, *, english: bool = False) -> list[str]:
    """Return the words and marks of a sentence, with the characters escaped that Moses escapes."""
    text = _MARK.sub(r" \1 ", " ".join(text.translate(_PLAIN).split()))
    text = _COMMA.sub(" , ", text)
    text = _ENGLISH_APOSTROPHE.sub(" '", text) if english else text.replace("'", " ' ")
    words = text.split()
    apart = [part for at, word in enumerate(words) for part in _without_stop(word, words[at + 1 :])]
    return [_escaped(word) for word in apart]


def _without_stop(word: str, following: Sequence[str]) -> tuple[str, ...]:
    """Take the full stop off a word, unless it is an abbreviation's."""
    if not word.endswith(".") or not word.strip("."):
        return (word,)
    stem = word[:-1]
    abbreviates = ("." in stem and any(letter.isalpha() for letter in stem)) or stem.lower() in _KEEP_STOP
    if following and (abbreviates or following[0][0].islower()):
        return (word,)
    return (stem, ".")


def joined(words: Sequence[str]) -> str:
    """Return words and marks as running English text."""
    text, glue, quoted = "", True, False
    for word in (_plain(word) for word in words if word):
        if word == '"':
            text += word if quoted or glue else f" {word}"
            glue, quoted = not quoted, not quoted
        elif word in _OPENING:
            text += word if glue else f" {word}"
            glue = True
        else:
            tight = glue or _CLOSING.fullmatch(word) or word[0] == "'"
            text += word if tight else f" {word}"
            glue = False
    return text.strip()


def _escaped(word: str) -> str:
    for character, escape in _ESCAPES:
        word = word.replace(character, escape)
    return word


def _plain(word: str) -> str:
    for character, escape in reversed(_ESCAPES):
        word = word.replace(escape, character)
    return word
