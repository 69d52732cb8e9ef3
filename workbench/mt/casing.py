"""Headlines and shouted lines are given the case that the model knows their words in, and theirs again after.

A word's likeliest case is the one whose pieces are likeliest under the model's own SentencePiece unigram
model: ``HARGA`` becomes ``harga``, ``JAWA`` becomes ``Jawa``, ``DKI`` stays. The first word of a headline is
no exception: the model has met ``banjir`` far more often than ``Banjir``, and knows it only so. Known words
with a capital inside a plain sentence keep it: without, fewer are copied, but BLEU falls by .1 to .4.
"""

import re
from enum import StrEnum

from workbench.mt.words import Words
from workbench.text.words.vocabulary import is_indonesian

WORD = re.compile(r"[^\W\d_]+")
SMALL_SOURCE_WORDS = frozenset({
    "di", "ke", "dari", "yang", "dan", "atau", "untuk", "pada", "dengan", "dalam", "oleh", "akan", "itu",
    "ini", "tak", "jadi", "bagi", "soal",
})  # fmt: skip
SMALL_TARGET_WORDS = frozenset({
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "from", "with", "as",
    "into", "over",
})  # fmt: skip
ACRONYM_LENGTH = 4
LEAST_WORDS = 3
HEADLINE_SHARE = 0.8
COMPASS = frozenset({"Utara", "Timur", "Selatan", "Barat", "Tengah", "Tenggara"})
"""Words that are more often part of a name than not: ``Jawa Timur``."""

CAPITAL_BONUS = 2.0
"""How much likelier (in nats) its capital must be for a known word of a headline to keep it.

One that it does not know keeps it: on the 82 headlines of the news set that gives .7 chrF, and 57 names of 82
instead of 54.
"""


class Casing(StrEnum):
    """How a line is written."""

    PLAIN = "plain"
    SHOUTED = "all capitals"
    HEADLINE = "a capital on every word"


def casing_of(text: str) -> Casing:
    """Tell how a line is written.

    A line of acronyms is plain, and so is what only resembles a headline: a sentence with its stop,
    the first part of something, a credit (``Foto: Antara/Budi``).
    """
    words = WORD.findall(text)
    if text.isupper():
        longest = max(map(len, words), default=0)
        return Casing.SHOUTED if longest >= ACRONYM_LENGTH + (len(words) == 1) else Casing.PLAIN
    if "/" in text or text.rstrip("\"'”’)").endswith((".", "!", ",", ";", ":")):
        return Casing.PLAIN
    large = [word for word in words if word not in SMALL_SOURCE_WORDS]
    capitals = sum(word[0].isupper() for word in large)
    is_headline = len(large) >= LEAST_WORDS and capitals >= HEADLINE_SHARE * len(large)
    return Casing.HEADLINE if is_headline else Casing.PLAIN


def recase(text: str, casing: Casing, words: Words) -> str:
    """Return the text with each word in its likeliest case, the first as well."""
    if casing is Casing.PLAIN:
        return text
    forms = _shouted_forms if casing is Casing.SHOUTED else _headline_forms
    return WORD.sub(lambda found: _likeliest(forms(found.group()), words), text)


def restore_case(draft: str, casing: Casing) -> str:
    """Return a draft in the case that its source was written in."""
    if casing is Casing.SHOUTED:
        return draft.upper()
    if casing is Casing.HEADLINE:
        first, *others = draft.split(" ")
        large = (word if word in SMALL_TARGET_WORDS else capitalise(word) for word in others)
        return " ".join([capitalise(first), *large])
    return draft


def _shouted_forms(word: str) -> dict[str, float]:
    return {word: 0.0, word.capitalize(): 0.0, word.lower(): 0.0}


def _headline_forms(word: str) -> dict[str, float]:
    """An acronym, an inner capital and a word that may be a name stay; a known word is as likely as it is."""
    may_be_a_name = not is_indonesian(word) or word in COMPASS
    if word[1:] != word[1:].lower() or may_be_a_name:
        return {word: 0.0}
    return {word: -CAPITAL_BONUS, word.lower(): 0.0}


def _likeliest(forms: dict[str, float], words: Words) -> str:
    return max(forms, key=lambda form: words.likelihood(form) + forms[form])


def capitalise(text: str) -> str:
    """Return the text with its first letter a capital, whatever stands before it."""
    first = WORD.search(text)
    return text[: first.start()] + text[first.start()].upper() + text[first.start() + 1 :] if first else text
