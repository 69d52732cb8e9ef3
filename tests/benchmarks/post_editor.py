"""A post-editor who puts names and untranslated words right, and leaves the rest of a draft as it is.

He knows the reference, and takes over from it no more than he must: a name for a name in its place, English
for a word that English has not. What the reference itself spells wrong he does not take over.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from workbench.alignment.attention import Span, word_spans
from workbench.text.capitals import opens_sentence
from workbench.text.words.english_words import is_common_word, is_english
from workbench.text.words.sounds import folded

_MOST = 3  # words that give way to others at a time
_SMALL = {"the", "a", "an", "of", "for", "and"}
_GENITIVE = re.compile(r"['’]s?$")
_BROKEN = re.compile(r"[\d.,:;!?\"()]")


def post_edited(source: str, draft: str, reference: str) -> str:
    """Return the draft with its names and foreign words as the reference has them."""
    told = {folded(source[slice(*each)]) for each in word_spans(source)}
    for old, new in reversed(list(_replaced(draft, reference))):
        put = reference[new[0][0] : new[-1][1]]
        if _wants(draft, old, reference, new) and not _is_misspelt(reference, new, told):
            draft = draft[: old[0][0]] + put + draft[old[-1][1] :]
    return draft


def _replaced(draft: str, reference: str) -> Iterator[tuple[list[Span], list[Span]]]:
    old, new = word_spans(draft), word_spans(reference)
    codes = SequenceMatcher(None, _words(draft, old), _words(reference, new), autojunk=False).get_opcodes()
    for kind, i1, i2, j1, j2 in codes:
        if kind == "replace" and max(i2 - i1, j2 - j1) <= _MOST:
            yield old[i1:i2], new[j1:j2]


def _wants(draft: str, old: list[Span], reference: str, new: list[Span]) -> bool:
    """Whether the words are a name in another's place, or a foreign word in its own."""
    before, after = draft[old[0][0] : old[-1][1]], reference[new[0][0] : new[-1][1]]
    if _BROKEN.search(before + after) or _GENITIVE.sub("", before) == _GENITIVE.sub("", after):
        return False
    if _is_name(draft, old) and _is_name(reference, new):
        return True
    small = all(word[0].islower() for word in _words(reference, new))
    return len(old) == 1 and _is_foreign(before) and (small or before[0].isupper())


def _is_name(text: str, spans: list[Span]) -> bool:
    words = _words(text, spans)
    big = [word for word in words if word.lower() not in _SMALL]
    if not big or {words[0].lower(), words[-1].lower()} & _SMALL:
        return False
    opens = opens_sentence(text, spans[0][0]) and is_common_word(big[0])
    return not opens and all(word[0].isupper() for word in big)


def _is_misspelt(reference: str, spans: list[Span], told: set[str]) -> bool:
    return any(_is_foreign(word) and folded(word) not in told for word in _words(reference, spans))


def _is_foreign(word: str) -> bool:
    plain = _GENITIVE.sub("", word)
    return plain.isalpha() and not is_english(plain)


def _words(text: str, spans: list[Span]) -> list[str]:
    return [_GENITIVE.sub("", text[start:end]) for start, end in spans]
