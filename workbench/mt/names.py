"""Names that a draft lost or has misspelt, and words that it took for names.

``Widodo`` becomes ``Wido`` or ``Widododo`` when its pieces are lost or repeated. Such a slip keeps the
letters' order, so one spelling is the other with letters left out; an exonym (``Moskow``, ``Moscow``)
changes letters, and a derived word (``Venezuela``, ``Venezuelans``) only adds an ending.
"""

import re
from collections.abc import Iterator

from workbench.alignment.attention import Span
from workbench.mt.alone import put, word_alone
from workbench.mt.casing import WORD
from workbench.mt.words import Words
from workbench.text.capitals import WORD as NAME_WORD
from workbench.text.capitals import opens_sentence
from workbench.text.names import names
from workbench.text.words.english_words import is_english
from workbench.text.words.sounds import sound
from workbench.text.words.vocabulary import is_indonesian

LEAST_LETTERS = 4
LEAST_SHARE = 0.5
"""The shorter spelling has at least this share of the longer one's letters."""

ENDINGS_GAINED = frozenset({"s", "es", "n", "an", "ian", "ans", "ians", "i", "ese", "t", "al", "on"})
ENDINGS_LOST = frozenset({"ia", "i", "a", "e", "nya", "al", "en"})
_ENDED = re.compile(rf"(?:{'|'.join(sorted(ENDINGS_GAINED))})?(?!\w)")


def mend_names(source: str, draft: str, words: Words) -> str:
    """Return the draft with slips in the source's names mended."""
    written = set(WORD.findall(source))
    drafted = set(WORD.findall(draft))
    capitalised = (word for word in written - drafted if word[0].isupper() and len(word) >= LEAST_LETTERS)
    names = [word for word in capitalised if words.is_rare_name(word)]
    if not names:
        return draft
    for word in drafted - written:
        if word[0].isupper() and not words.is_common(word):
            share, meant = max((closeness(name, word), name) for name in names)
            if share >= LEAST_SHARE:
                draft = put(draft, word_alone(word), meant)
    return draft


def closeness(name: str, word: str) -> float:
    """Return the share of letters that a slip of a name keeps; 0 for a word that is no slip of it."""
    shorter, longer = sorted((name.lower(), word.lower()), key=len)
    if name[0] != word[0] or len(shorter) == len(longer) or not _is_within(shorter, longer):
        return 0.0
    if word.startswith(name) and word[len(name) :] in ENDINGS_GAINED:
        return 0.0
    if name.startswith(word) and name[len(word) :] in ENDINGS_LOST:
        return 0.0
    return len(shorter) / len(longer)


def _is_within(shorter: str, longer: str) -> bool:
    """Tell whether the letters stand in the longer spelling in the same order."""
    rest = iter(longer)
    return all(letter in rest for letter in shorter)


def lost_names(source: str, draft: str, words: Words) -> list[Span]:
    """Return where the source has a name that the draft has not; lost neighbours are one.

    A name with an ending (``Venezuelans``) is kept, and so is one in its English spelling (``Dominican``
    for ``Dominika``). What the model knows well without its capital (``Kelompok``) is a word and no name,
    and what opens a sentence may be one.
    """
    lost: list[Span] = []
    for name in names(source):
        for found in NAME_WORD.finditer(source, name.start, name.end):
            if _stands(found.group(), draft) or not _is_surely_a_name(source, found, words):
                continue
            if lost and source[lost[-1][1] : found.start()] == " ":
                lost[-1] = lost[-1][0], found.end()
            else:
                lost.append(found.span())
    return lost


def copied_opening(source: str, draft: str, words: Words) -> str:
    """Return the word that opens both sides although it is Indonesian, else "".

    A small model knows many words only without the capital of a sentence's first word, and takes that one
    for a name: ``Hadiah and...`` for ``Hadiah dan...``.
    """
    first, begun = WORD.search(source), WORD.search(draft)
    word = first.group() if first else ""
    small = word.lower()
    if not begun or begun.group() != word or word[1:] != small[1:] or is_english(word):
        return ""
    return word if word != small and (is_indonesian(small) or words.is_common(small)) else ""


def _stands(name: str, draft: str) -> bool:
    if any(_ENDED.match(draft, start + len(name)) for start in _starts(name, draft)):
        return True
    like = sound(name)
    return any(sound(word).startswith(like) and is_english(word) for word in WORD.findall(draft))


def _starts(name: str, draft: str) -> Iterator[int]:
    """Yield where a word of the draft begins with the name; a pattern for each name would take far longer."""
    start = draft.find(name)
    while start >= 0:
        if not draft[start - 1 : start].isalnum():
            yield start
        start = draft.find(name, start + 1)


def _is_surely_a_name(source: str, found: re.Match[str], words: Words) -> bool:
    parts = found.group().split("-")
    is_written_so = not opens_sentence(source, found.start()) and all(part[:1].isupper() for part in parts)
    return is_written_so and not words.is_common(found.group().lower())
