"""Which English renderings differ in what they say, and not in an article, an ending or a mark alone."""

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+(?:[-.,:]\w+)*")
_ENDING = re.compile(r"(?:ies|es|s|ed|ing|y|e)$")
_SHORTEST = 3  # letters of a word without its ending
_FUNCTION = frozenset({
    "a", "about", "after", "also", "an", "and", "are", "as", "at", "be", "because", "been", "before",
    "being", "but", "by", "can", "could", "did", "do", "does", "during", "each", "every", "for", "from",
    "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its",
    "may", "might", "more", "most", "must", "no", "nor", "not", "of", "off", "on", "or", "our", "out",
    "over", "own", "shall", "she", "should", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "under", "until",
    "up", "upon", "us", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who",
    "whom", "whose", "will", "with", "within", "without", "would", "you", "your",
})  # fmt: skip


def content_words(text: str) -> frozenset[str]:
    """Return the words that carry the meaning, in small letters and without the ending of their form.

    >>> sorted(content_words("The farmers harvested salt in the villages."))
    ['farmer', 'harvest', 'salt', 'villag']
    """
    words = (found[0].lower() for found in _WORD.finditer(text.replace("’", "'").replace("'s", "")))
    return frozenset(_stem(word) for word in words if word not in _FUNCTION)


def differing(texts: Iterable[str], known: Iterable[str], most: int) -> Sequence[str]:
    """Return at most ``most`` texts, each with a content word more or less than ``known`` and those before.

    A text that is ``known`` itself is none of them.
    """
    seen = {content_words(each) for each in known}
    found: list[str] = []
    for text in texts:
        words = content_words(text)
        if words not in seen and len(found) < most:
            seen.add(words)
            found.append(text)
    return found


def _stem(word: str) -> str:
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= _SHORTEST else word
