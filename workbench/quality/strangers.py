"""Names of the target that come from nowhere, while a name of the source is gone."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.names import is_mended, stands
from workbench.quality.omissions import CLOSE, is_spoken_by
from workbench.quality.pair import Pair
from workbench.text.capitals import WORD, is_headline
from workbench.text.names import CALENDAR_WORDS, is_kept
from workbench.text.values.dates import month_numbers, weekday_numbers
from workbench.text.words.english_words import is_common_word
from workbench.text.words.sounds import folded, heard, sound, words
from workbench.text.words.vocabulary import english_exonyms, english_forms, names_a_land_abroad

_CAPITAL = "Jakarta"  # often left out alone, as in DKI Jakarta
_OF_THE_CAPITAL = re.compile(r"\b(?:city|capital)\b", re.IGNORECASE)
_SHORTEST, _MOST_EDITS = 4, 2  # letters
_TITLE_AFTER = re.compile(r"\. [A-Z]")  # Comr. Rina: an abbreviated title
_ENGLISH_CALENDAR = frozenset((*weekday_numbers("en"), *month_numbers("en")))


def check_strangers(pair: Pair) -> Iterator[Finding]:
    """Yield a name that replaced another: the first that the source lacks, with the first that is lost."""
    if is_headline(pair.source) or not CLOSE[0] <= pair.share <= CLOSE[1]:
        return
    stranger = next(_strangers(pair), None)
    lost = next(_lost(pair), None) if stranger else None
    if stranger and lost:
        right = _nearest_form(stranger.group(), lost)
        yield _misspelt(pair, stranger, right) if right else _replaced(pair, stranger, lost)


def _replaced(pair: Pair, stranger: re.Match[str], lost: str) -> Finding:
    message = tr("“{name}” is not in the source, and “{lost}” is missing.", name=stranger.group(), lost=lost)
    return pair.finding(Check.NAME, message, span=stranger.span())


def _misspelt(pair: Pair, stranger: re.Match[str], right: str) -> Finding:
    written = re.sub(r"[’']s?$", "", stranger.group())
    place = (stranger.start(), stranger.start() + len(written))
    message = tr("“{written}” should be “{name}”.", written=written, name=right)
    return pair.finding(Check.NAME, message, fix=pair.replaced(*place, right), span=place)


def _nearest_form(written: str, name: str) -> str:
    """Return the English form of a name that ``written`` misspells, "" where none is near."""
    plain = folded(re.sub(r"[’']s?$", "", written))
    near = [form for form in english_forms(name) if form.isalpha() and len(form) > _SHORTEST]
    edits, best = min(((Levenshtein.distance(form, plain), form) for form in near), default=(0, ""))
    return best.capitalize() if edits <= _MOST_EDITS else ""


def _strangers(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield the names of the target that nothing in the source accounts for."""
    source = words(pair.source)
    sounding = heard if names_a_land_abroad(pair.source) else sound
    sounds = {sounding(word) for word in source}
    beginnings = tuple(word[:_SHORTEST] for word in source if len(word) >= _SHORTEST)
    short_forms = tuple(
        folded(name) for name in WORD.findall(pair.source) if is_kept(name) and len(name) >= _SHORTEST
    )
    for found in WORD.finditer(pair.target):
        name = re.sub(r"[’']s?$", "", found.group())
        plain = folded(name)
        if (
            _may_be_a_name(name)
            and plain not in source | english_exonyms()
            and sounding(name) not in sounds
            and not plain.startswith(beginnings)
            and not plain.endswith(short_forms)
            and not is_common_word(name)
            and not _TITLE_AFTER.match(pair.target, found.end())
        ):
            yield found


def _may_be_a_name(word: str) -> bool:
    plain = (
        word[0].isupper()
        and not word.isupper()
        and word.replace("’", "").isalpha()
        and "-" not in word
        and len(word) >= _SHORTEST
    )
    return plain and word not in _ENGLISH_CALENDAR and word != _CAPITAL


def _lost(pair: Pair) -> Iterator[str]:
    """Yield the names of the source that the target lacks, those of countries too."""
    present = words(pair.target)
    if _OF_THE_CAPITAL.search(pair.target):
        present |= {folded(_CAPITAL)}
    for found in WORD.finditer(pair.source):
        name = found.group()
        if len(name) < _SHORTEST or not name[0].isupper() or name in CALENDAR_WORDS or stands(name, present):
            continue
        forms = english_forms(name)
        if forms:
            if forms.isdisjoint(present):
                yield name
        elif (
            (is_kept(name) or name == _CAPITAL)
            and not is_mended(name, pair)
            and not is_spoken_by(pair.source, found.start(), found.end())
        ):
            yield name
