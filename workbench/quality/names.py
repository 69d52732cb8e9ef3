"""Names: what the source names, the target names, in the same letters."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.omissions import may_go
from workbench.quality.pair import Pair
from workbench.text.capitals import WORD, is_headline
from workbench.text.names import CALENDAR_WORDS, Name, is_kept, names
from workbench.text.words.english_words import is_english
from workbench.text.words.sounds import folded, heard, sound, words
from workbench.text.words.vocabulary import (
    english_exonyms,
    english_forms,
    english_kinds,
    is_indonesian,
    names_a_land_abroad,
)

_MOST_EDITS = 2  # letters: more make another name
_SHORTEST = 4  # letters: the shortest word that can be known although it is misspelt


def check_names(pair: Pair) -> Iterator[Finding]:
    """Yield names that were misspelt or lost. A long name may be shortened to its last word."""
    misspelt = dict(_misspelt(pair))
    yield from misspelt.values()
    present = words(pair.target) | {folded(name) for name in misspelt}
    for name in (*names(pair.source), *_lands(pair, present)):
        missing = [word for word in name.words if not stands(word, present)]
        mended = any(is_mended(word, pair) for word in missing)
        if missing and missing[-1] == name.words[-1] and not mended and not may_go(pair, name):
            yield pair.finding(Check.NAME, tr("The name “{name}” is missing.", name=" ".join(missing)))


def _lands(pair: Pair, present: frozenset[str]) -> Iterator[Name]:
    """Yield the countries that both languages write alike, and of which the target has no form."""
    if is_headline(pair.source):
        return
    for found in WORD.finditer(pair.source):
        forms = english_forms(found.group())
        if found.group()[0].isupper() and folded(found.group()) in forms and forms.isdisjoint(present):
            yield Name((found.group(),), found.start(), found.end())


def _misspelt(pair: Pair) -> Iterator[tuple[str, Finding]]:
    """Yield what is no word of English and nearly a name of the source, by that name."""
    source, told = words(pair.source), _capitalised(pair.source)
    known, abroad = english_exonyms(), names_a_land_abroad(pair.source)
    for found in WORD.finditer(pair.target):
        written = re.sub(r"[’']s$", "", found.group())
        if not written[0].isupper() or folded(written) in source | known or len(written) < _SHORTEST:
            continue
        name = next((each for each in told if _is_misspelling(written, each, abroad=abroad)), None)
        if name:
            span = (found.start(), found.start() + len(written))
            meant, message = _meant(written, name)
            yield name, pair.finding(Check.NAME, message, fix=pair.replaced(*span, meant), span=span)


def _meant(written: str, name: str) -> tuple[str, str]:
    """Return what should stand for a misspelling, and the sentence that says so."""
    if kinds := english_kinds(name):
        meant = kinds[0].capitalize()
        message = tr(
            "“{written}” is no English word: “{name}” is “{meant}”.", written=written, name=name, meant=meant
        )
        return meant, message
    return name, tr("“{written}” should be “{name}”, as in the source.", written=written, name=name)


def _capitalised(source: str) -> list[str]:
    """Return what may be a name of the source, each once: long texts name the same people all along."""
    return [
        word
        for word in dict.fromkeys(WORD.findall(source))
        if word[0].isupper() and len(word) >= _SHORTEST and word not in CALENDAR_WORDS
    ]


def _is_misspelling(written: str, name: str, *, abroad: bool) -> bool:
    """Whether ``written`` is ``name`` with other letters, and no English way to spell or inflect it.

    In news from ``abroad`` names are written by ear, and each language hears other vowels.
    """
    one, other = folded(written), folded(name)
    most = min(_MOST_EDITS, (len(other) - 1) // 3)
    return (
        Levenshtein.distance(one, other, score_cutoff=most) <= most
        and (sound(written) != sound(name) or (not abroad and _is_another_spelling(one, other, name)))
        and not (abroad and heard(written) == heard(name))
        and not one.startswith(other)
        and one not in english_forms(name)
        and not is_english(written)
    )


def _is_another_spelling(one: str, other: str, name: str) -> bool:
    """Whether a name from home was written by ear: ``Prasetio`` for Prasetyo, ``Kofifah`` for Khofifah."""
    apart = Counter(one)
    apart.subtract(other)
    return is_kept(name) and {letter for letter, count in apart.items() if count} <= {
        *"yih",
        *_doubled(one, other),
    }


def _doubled(one: str, other: str) -> set[str]:
    """Return the letters that stand twice together in one of the words alone."""
    twice = [{a for a, b in pairwise(word) if a == b} for word in (one, other)]
    return twice[0] ^ twice[1]


def is_mended(name: str, pair: Pair) -> bool:
    """Whether the target spells right what the source misspelt: ``Amazaon``, ``Amazon``."""
    plain, told = folded(name), words(pair.source)
    return any(
        word[0].isupper() and is_english(word) and Levenshtein.distance(folded(word), plain) <= _MOST_EDITS
        for word in WORD.findall(pair.target)
        if abs(len(word) - len(name)) <= _MOST_EDITS and len(word) > _SHORTEST and folded(word) not in told
    )


def stands(word: str, present: frozenset[str]) -> bool:
    """Whether the target has the word, its adjective (``Maya``, ``Mayan``) or its English spelling."""
    bare = folded(word)
    parts = {folded(part) for part in WORD.findall(word.replace("-", " "))}
    if bare in present or all(part in present or english_forms(part) & present for part in parts):
        return True
    translated = [part for part in word.split("-") if not is_indonesian(part)]
    if translated and len(translated) < len(parts) and {folded(part) for part in translated} <= present:
        return True  # Muara-Kepulauan: what has its own word in English is left out
    like, beginning = sound(word), bare[: max(_SHORTEST, len(bare) - 1)]
    return any(sound(each) == like or each.startswith(beginning) for each in present)
