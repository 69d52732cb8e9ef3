"""Whether the target is English."""

import re
from collections.abc import Iterator

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.pair import Pair
from workbench.text.capitals import WORD
from workbench.text.quotes import CLOSING, OPENING, STRAIGHT
from workbench.text.words.english_words import is_common_word
from workbench.text.words.spelling import NOT_PROSE
from workbench.text.words.vocabulary import is_english_looking, is_function_word, is_indonesian

_QUOTED = OPENING + CLOSING + STRAIGHT + "("


def check_language(pair: Pair) -> Iterator[Finding]:
    """Yield Indonesian words that were left in the target: function words, and words of the source."""
    if pair.source.strip().casefold() == pair.target.strip().casefold():
        return
    source = {word.lower() for word in WORD.findall(pair.source)}
    addresses = [found.span() for found in NOT_PROSE.finditer(pair.target)]
    for found in WORD.finditer(pair.target):
        word = found.group()
        if any(start <= found.start() < end for start, end in addresses):
            continue
        told = word.lower() in source or _is_unmistakable(pair.target, found)
        if told and _is_left_over(pair.target, word, found.start()):
            yield pair.finding(
                Check.LANGUAGE,
                tr("“{word}” is Indonesian and was not translated.", word=word),
                span=found.span(),
            )


def _is_unmistakable(text: str, found: re.Match[str]) -> bool:
    """Whether a function word stands where no Indonesian name goes on: names have their own ``dan``."""
    following = text[found.end() :].split()[:1]
    in_a_name = any(word[0].isupper() for word in following)
    return len(found.group()) > 2 and is_function_word(found.group()) and not in_a_name


def _is_left_over(text: str, word: str, start: int) -> bool:
    """Whether an Indonesian word stands in plain text: in quotation marks or brackets it is meant to."""
    if not word[0].islower() or text[start - 1 : start] in tuple(_QUOTED):
        return False
    return is_function_word(word) or (is_indonesian(word) and not _is_english_too(word))


def _is_english_too(word: str) -> bool:
    return is_english_looking(word) or is_common_word(word)
