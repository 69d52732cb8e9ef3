"""Words as sentences have them: Indonesian with its affixes, English with its endings."""

import re
from functools import lru_cache

from workbench.text.capitals import opens_sentence
from workbench.text.words.affixes import roots
from workbench.text.words.english_words import is_common_word

_SHORTEST_ROOT = 5  # letters under a prefix: "menteri" is no form of "teri"
_SHORTEST_PLURAL = 3  # letters; "bus" is none
_IRREGULAR = {
    "man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "goose": "geese", "ox": "oxen", "crisis": "crises", "basis": "bases",
    "analysis": "analyses", "medium": "media", "criterion": "criteria",
}  # fmt: skip
_VOWELS = "aeiou"
_GENITIVE = re.compile("['’]s?$")  # or a quotation mark
_ARTICLE = re.compile(r"(?<!\w)([Aa])n?(?=\s$)")
_SAID_YOU_OR_WON = re.compile(r"eu|ewe|uni(?![nm])|us[aeiu]|ut[aeio]|ubi|ura|one(?!r)|once", re.IGNORECASE)
_SILENT_H = re.compile(r"hour|heir|honest|hono", re.IGNORECASE)
_LETTERS_SAID_WITH_A_VOWEL = "AEFHILMNORSX"
_SPELLED_OUT = 3  # letters of an acronym; longer ones with a vowel are said as words


@lru_cache(maxsize=20_000)
def indonesian_forms(word: str) -> frozenset[str]:
    """Return the lower-case words that ``word`` of a sentence can be a form of, itself among them.

    Prefixes come off a root of five letters or more; ``-nya``, ``-an`` and a reduplication off any.
    """
    plain = word.lower()
    return frozenset(
        root for root in roots(plain) if len(root) >= _SHORTEST_ROOT or plain.startswith(root)
    ) | {plain}


@lru_cache(maxsize=20_000)
def english_pattern(rendering: str, *, case_sensitive: bool) -> re.Pattern[str]:
    """Return a regular expression that finds a rendering: its plural, its genitive, its verb's forms."""
    words = r"[\s\u00a0-]+".join(_inflected(word) for word in re.split(r"[\s-]+", rendering.strip()))
    return re.compile(rf"(?<!\w){words}(?:['’]s?)?(?!\w)", 0 if case_sensitive else re.IGNORECASE)


def _inflected(word: str) -> str:
    last, stem = word[-1:], re.escape(word[:-1])
    if word.lower() in _IRREGULAR:
        irregular = _IRREGULAR[word.lower()]
        return rf"(?:{re.escape(word)}|{irregular}|{irregular.capitalize()})"
    if not last.isalpha() or word.isupper():
        return rf"{re.escape(word)}s?"
    if last == "y" and word[-2:-1] not in _VOWELS:
        return rf"{stem}(?:y|ies|ied|ying)"
    if last == "e":
        return rf"{stem}(?:es?|ed|ing)"
    if last == "f":
        return rf"{stem}(?:fs?|ves)"
    return rf"{stem}{last}(?:s|es|{last}?ed|{last}?ing)?"


def inflected_like(rendering: str, written: str, base: str) -> str:
    """Return ``rendering`` in number, case and first letter like ``written``, a form of ``base``."""
    bare = written if _GENITIVE.search(base) else _GENITIVE.sub("", written)
    plural = bare.lower().endswith("s") and not base.lower().endswith("s")
    text = (plural_of(rendering) if plural and not is_plural(rendering) else rendering) + written[len(bare) :]
    return text[0].upper() + text[1:] if written[:1].isupper() and not base[:1].isupper() else text


def plural_of(rendering: str) -> str:
    """Return English words with the last of them in the plural."""
    *before, last = rendering.split(" ")
    if last.lower() in _IRREGULAR:
        last = _IRREGULAR[last.lower()]
    elif last.endswith("y") and last[-2:-1] not in _VOWELS:
        last = f"{last[:-1]}ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "es"
    else:
        last += "s"
    return " ".join([*before, last])


def with_article(before: str, word: str) -> str:
    """Return a text that goes on with a word; an ``a`` or ``an`` at the text's end becomes the word's."""
    article = _ARTICLE.search(before)
    if article is None or (article[1] == "A" and not opens_sentence(before, article.start())):
        return before + word
    return before[: article.start()] + article[1] + "n" * _takes_an(word) + before[article.end() :] + word


def _takes_an(word: str) -> bool:
    first = re.split(r"[\s-]", word)[0]
    if first.isupper() and (len(first) <= _SPELLED_OUT or not set(first.lower()) & set(_VOWELS)):
        return first[0] in _LETTERS_SAID_WITH_A_VOWEL
    if first[:1].lower() in _VOWELS:
        return _SAID_YOU_OR_WON.match(first) is None
    return _SILENT_H.match(first) is not None


def is_plural(words: str) -> bool:
    """Whether the last of some English words is a plural, as far as it looks like one."""
    last = words.rsplit(" ", maxsplit=1)[-1].lower()
    regular = len(last) > _SHORTEST_PLURAL and last[-2] != "s" == last[-1] and is_common_word(last[:-1])
    return regular or last in _IRREGULAR.values()
