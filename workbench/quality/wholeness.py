"""Whether all of the source was translated, and nothing besides."""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbench.domain.finding import Check, Finding
from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.wording import tr
from workbench.quality.pair import Pair
from workbench.text.capitals import WORD, is_headline
from workbench.text.splitting.sentences import sentences
from workbench.text.words.vocabulary import is_function_word, is_indonesian

_SHORTEST_SHARE, _LONGEST_SHARE = 0.42, 2.4
_MISSING_SHARE, _EXTRA_SHARE = 0.72, 1.35  # beyond which another count of sentences is no other division
_LEAST_WHOLE = 0.85  # of the source's length
_LETTER = re.compile(r"[^\W\d_]")


def check_untranslated(pair: Pair) -> Iterator[Finding]:
    """Yield that there is no target."""
    if _LETTER.search(pair.source) and not pair.target.strip():
        yield pair.finding(Check.UNTRANSLATED, tr("There is no translation yet."))


def check_identical(pair: Pair) -> Iterator[Finding]:
    """Yield that the target is the source. Names alone, and numbers alone, may be."""
    if pair.source.strip().casefold() != pair.target.strip().casefold():
        return
    words = WORD.findall(pair.source)
    telling = [word for word in words if word[0].islower() or is_function_word(word) or is_indonesian(word)]
    if telling:
        yield pair.finding(
            Check.IDENTICAL, tr("The translation is the same as the source."), span=(0, len(pair.target))
        )


def check_sentences(pair: Pair) -> Iterator[Finding]:
    """Yield that a sentence is missing or was added; one divided otherwise is as long as before."""
    told, written = len(sentences(pair.source.strip(), SOURCE)), len(sentences(pair.target.strip(), TARGET))
    share = pair.share
    if written and written < told and share < _MISSING_SHARE:
        yield pair.finding(
            Check.SENTENCES,
            tr(
                "A sentence seems to be missing: the source has {told}, the target {written}.",
                told=told,
                written=written,
            ),
        )
    elif written > told and share > _EXTRA_SHARE and _is_whole_without_one(pair):
        yield pair.finding(
            Check.SENTENCES,
            tr(
                "A sentence seems to be added: the source has {told}, the target {written}.",
                told=told,
                written=written,
            ),
        )


def _is_whole_without_one(pair: Pair) -> bool:
    """Whether the target without its shortest sentence is still as long as a translation would be."""
    shortest = min(map(len, sentences(pair.target.strip(), TARGET)))
    return replace(pair, target=pair.target.strip()[shortest:]).share >= _LEAST_WHOLE


def check_length(pair: Pair) -> Iterator[Finding]:
    """Yield that the target is far longer or shorter than its source."""
    if not pair.target.strip() or is_headline(pair.source):
        return
    share = pair.share
    if share < _SHORTEST_SHARE:
        yield pair.finding(Check.LENGTH, tr("The translation is much shorter than its source."))
    elif share > _LONGEST_SHARE:
        yield pair.finding(Check.LENGTH, tr("The translation is much longer than its source."))
