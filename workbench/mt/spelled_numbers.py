"""Numbers in words from eleven on are put to the model in digits, and are words again in its draft.

A small model knows few of them: ``dua belas`` became twoteen, ``sebelas rumah`` a hospital. Digits it copies.
"""

import re
from collections.abc import Mapping

from workbench.mt.casing import capitalise
from workbench.text.values.number_words import amount, pattern
from workbench.text.values.rendering import in_english_words

_WORDS = re.compile(rf"(?<![\w-]){pattern('id')}(?![\w-])", re.IGNORECASE)
_LEAST, _MOST = 11, 999


def in_digits(text: str) -> tuple[str, Mapping[str, str]]:
    """Return an Indonesian text with its numbers in digits, and the English words for each.

    A number that the text has in digits too stays in words: the draft would not tell which is which.
    """
    spoken: dict[str, str] = {}

    def digits(found: re.Match[str]) -> str:
        value = amount(found[0], "id")
        if value is None or value != int(value) or not _LEAST <= value <= _MOST:
            return found[0]
        written = str(int(value))
        if re.search(rf"(?<!\d){written}(?!\d)", text):
            return found[0]
        spoken[written] = in_english_words(value)
        return written

    return _WORDS.sub(digits, text), spoken


def in_words(draft: str, spoken: Mapping[str, str]) -> str:
    """Return a draft with these numbers in words; one that opens it has a capital."""
    for digits, words in spoken.items():
        number = rf"(?<![\w.,$£€]){digits}(?![\w%]|[.,]\d)"
        opens = re.match(rf"\W{{0,2}}{number}", draft)
        draft = re.sub(number, words, draft)
        draft = capitalise(draft) if opens else draft
    return draft
