"""What a translator teaches by correcting a draft: what the model makes of some words, and what it should.

Who corrects a draft stays near it, so that a few words put in the place of others tell what the source should
have given. A target that was written anew tells no such thing: most of what differs is a matter of taste. So
small edits alone are looked at, and of what they replaced only names, and words that English has not.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from difflib import SequenceMatcher

from workbench.alignment.attention import Span, word_spans
from workbench.alignment.word_links import WordLink
from workbench.domain.correction import Correction
from workbench.domain.languages import SOURCE
from workbench.memory.corrections import Corrections
from workbench.memory.inflection import english_pattern
from workbench.memory.stretches import SMALL, Stretch, is_big, standing
from workbench.text.capitals import is_headline
from workbench.text.edit_rate import edits
from workbench.text.names import CALENDAR_WORDS, is_kept
from workbench.text.values.dates import month_numbers, weekday_numbers
from workbench.text.values.numbers import values
from workbench.text.words.english_words import is_common_word
from workbench.text.words.sounds import folded, sound
from workbench.text.words.vocabulary import (
    english_forms,
    english_kinds,
    english_name,
    is_function_word,
    is_indonesian,
)

MOST_EDITED = 0.4
"""Edits for each word (TER) up to which a target is still the draft, corrected."""

_SURE = 0.5  # of a word link
_LONGEST = 4  # words of a name or a term, on either side
_SHORTEST = 3  # letters
_CALENDAR = CALENDAR_WORDS | frozenset((*weekday_numbers("en"), *month_numbers("en")))
_OF_SENTENCES = frozenset({
    "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "our", "your",
    "we", "you", "this", "that", "these", "those", "who", "whom", "whose", "which", "others", "someone",
    "not", "no", "now", "then", "today", "yesterday", "tomorrow", "late", "later", "early", "earlier", "ago",
    "again", "also", "already", "still", "just", "only", "here", "there", "very", "more", "most", "some",
    "several", "many", "all", "another", "other", "where", "when", "while", "but", "or", "after", "before",
    "since", "until",
})  # fmt: skip
"""What a sentence says beside a term, and no term says itself."""

_UNBROKEN = re.compile(r"[\w’' -]+")

Linker = Callable[[str, str], Sequence[WordLink]]


def learned(source: str, draft: str, confirmed: str, link: Linker) -> Iterator[Correction]:
    """Yield the corrections that a confirmed target makes to a draft; ``link`` finds its word links.

    One that would not have been put into this very draft is none: its words are there for others too.
    """
    if draft == confirmed or is_headline(source) or edits(draft, confirmed).rate > MOST_EDITED:
        return
    for readings in _replaced(draft, confirmed):
        lessons = (_lesson(source, drafted, put, link) for drafted, put in readings)
        lesson = next((each for each in lessons if each is not None), None)
        if lesson is not None and Corrections([lesson]).applied(source, draft).by:
            yield lesson


def _replaced(draft: str, confirmed: str) -> Iterator[list[tuple[Stretch, Stretch]]]:
    """Yield the words of a draft that gave way to others: by themselves, and with the name around them."""
    old, new = word_spans(draft), word_spans(confirmed)
    codes = SequenceMatcher(
        None, [draft[slice(*each)] for each in old], [confirmed[slice(*each)] for each in new], autojunk=False
    ).get_opcodes()
    for at, (kind, i1, i2, j1, j2) in enumerate(codes):
        if kind == "replace":
            stayed = codes[max(at - 1, 0)][1], codes[min(at + 1, len(codes) - 1)][2]
            start, end = _grown(draft, old, (i1, i2), stayed)
            pairs = [(i1, i2, j1, j2), (start, end, j1 + start - i1, j2 + end - i2)]
            both = [(_bare(draft, old[a:b]), _bare(confirmed, new[c:d])) for a, b, c, d in pairs]
            yield [
                (Stretch(draft, drafted), Stretch(confirmed, put))
                for drafted, put in both
                if drafted and put and max(len(drafted), len(put)) <= _LONGEST
            ]


def _grown(
    text: str, spans: Sequence[Span], changed: tuple[int, int], stayed: tuple[int, int]
) -> tuple[int, int]:
    """Return the name that changed words are part of, as far as its other words ``stayed``."""
    start, end = changed
    while start > stayed[0] and text[spans[start - 1][0]].isupper() and _joined(text, spans, start - 1):
        start -= 1
    while end < stayed[1] and text[spans[end][0]].isupper() and _joined(text, spans, end - 1):
        end += 1
    return start, end


def _joined(text: str, spans: Sequence[Span], at: int) -> bool:
    """Whether nothing but a blank parts a word from the next."""
    return text[spans[at][1] : spans[at + 1][0]] == " "


def _bare(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """Return the words without the small ones at either end."""
    content = [at for at, span in enumerate(spans) if text[slice(*span)].lower() not in SMALL]
    return spans[content[0] : content[-1] + 1] if content else ()


def _lesson(source: str, drafted: Stretch, put: Stretch, link: Linker) -> Correction | None:
    """Return what a replacement tells of words of the source, None where that is not sure."""
    if _is_no_term(drafted) or _is_no_term(put) or _are_alike(drafted, put):
        return None
    given = standing(source, put) or standing(source, drafted)
    if given is None and (drafted.is_foreign or drafted.is_name):
        given = _linked(source, drafted, link(source, drafted.text))
    if given is None or _is_no_term(given):
        return None
    if given.folded == put.folded:
        sure = _is_regained(given, drafted)
    elif drafted.is_foreign and len(drafted.spans) == 1 and SMALL.isdisjoint(put.words):
        return _rendered(given, drafted, put)
    else:
        sure = _is_renamed(given, drafted, put)
    return Correction(given.written, drafted.written, put.written) if sure else None


def _is_regained(given: Stretch, drafted: Stretch) -> bool:
    """Whether a name that English writes alike had become something that the source has not."""
    told = Stretch(given.text, word_spans(given.text)).folded
    lost = set(drafted.folded).isdisjoint(told)
    return lost and all(map(is_kept, given.words)) and (drafted.is_name or drafted.is_foreign)


def _rendered(given: Stretch, drafted: Stretch, put: Stretch) -> Correction | None:
    """Return the English for a word that English has not, without the capital that opens a sentence.

    A name that the draft has as the source has it was no mistake, unless English spells it in another way.
    What is made of a land's name is for the sentence to say, and several words may stand for more than one of
    a name.
    """
    if put.is_foreign or drafted.written.isupper() or _is_derived(given, put):
        return None
    if given.goes_on and len(put.spans) > len(given.spans):
        return None
    if given.folded == drafted.folded and _may_be_name(given) and not _sound_alike(given, put):
        return None
    told = Correction(given.written, drafted.written, put.written)
    if given.opens:
        source, wrong, right = (
            word[0].lower() + word[1:] for word in (told.source, told.drafted, told.target)
        )
        return Correction(source, wrong, right) if _is_small(drafted, put) else None
    return told if told.source[0].islower() == told.target[0].islower() else None


def _is_derived(given: Stretch, put: Stretch) -> bool:
    """Whether a land has become its people or its language, as ``Jepang`` has in ``a Japanese team``."""
    name = english_name(given.words[0])
    return bool(name) and put.words[0].lower() != name


def _may_be_name(given: Stretch) -> bool:
    """Whether words are a name as far as is known, of which no English form is, or a part of one.

    What opens a sentence may be one too: who said ``she`` for ``Susanti`` has translated no word.
    """
    first = given.words[0]
    if given.goes_on and not english_kinds(first):
        return True
    named = given.opens or (given.is_name and not english_forms(first))
    return named and not is_indonesian(first)


def _sound_alike(one: Stretch, other: Stretch) -> bool:
    """Whether two words begin with the same sound, as ``Karakas`` and ``Caracas`` do."""
    return sound(one.written)[:1] == sound(other.written)[:1]


def _is_small(drafted: Stretch, put: Stretch) -> bool:
    """Whether words of a target would have no capital inside a sentence."""
    return is_common_word(put.words[0]) and all(
        each.opens or each.words[0].islower() for each in (drafted, put)
    )


def _is_renamed(given: Stretch, drafted: Stretch, put: Stretch) -> bool:
    """Whether one name took the place of another.

    A name of one English word is left alone: which of two it is, as ``British`` and ``Britain``, is for the
    sentence to say.
    """
    if put.is_foreign or drafted.written.isupper():
        return False
    names = drafted.is_name and put.is_name and given.is_name
    if drafted.folded == given.folded:
        return names and drafted.is_foreign
    return names and min(len(each.spans) for each in (given, drafted, put)) > 1


def _linked(source: str, drafted: Stretch, links: Sequence[WordLink]) -> Stretch | None:
    """Return the neighbouring words of the source that are linked with the draft's, and with no others."""
    within = set(drafted.spans)
    own = {link.source for link in links if link.target in within and link.weight >= _SURE}
    shared = {link.source for link in links if link.target not in within}
    spans = word_spans(source)
    at = [place for place, span in enumerate(spans) if span in own]
    if not at or at[-1] - at[0] >= len(at) or own & shared or len(at) > _LONGEST:
        return None
    return Stretch(source, _widened(source, spans, at, shared))


def _widened(source: str, spans: Sequence[Span], at: Sequence[int], shared: Set[Span]) -> Sequence[Span]:
    """Return neighbouring words with those of the same name that the draft seems to have nothing for."""
    start, end = at[0], at[-1] + 1
    if not source[spans[start][0]].isupper():
        return spans[start:end]

    def goes_with(place: int) -> bool:
        word = source[slice(*spans[place])]
        return spans[place] not in shared and is_big(word)

    while start and _joined(source, spans, start - 1) and goes_with(start - 1):
        start -= 1
    while end < len(spans) and _joined(source, spans, end - 1) and goes_with(end):
        end += 1
    return spans[start:end]


def _is_no_term(stretch: Stretch) -> bool:
    words = stretch.words
    return (
        not _UNBROKEN.fullmatch(stretch.written)
        or any(sign.isdigit() for sign in stretch.written)
        or not _CALENDAR.isdisjoint(words)
        or len(folded(stretch.written)) < _SHORTEST
        or any(is_function_word(word) or word.lower() in _OF_SENTENCES for word in words)
        or bool(values(stretch.written, SOURCE))
    )


def _are_alike(one: Stretch, other: Stretch) -> bool:
    """Whether both are forms of one word, or one holds the other."""
    first, second = set(one.folded), set(other.folded)
    return (
        first <= second
        or second <= first
        or bool(english_pattern(one.written, case_sensitive=False).fullmatch(other.written))
        or bool(english_pattern(other.written, case_sensitive=False).fullmatch(one.written))
    )
