"""What a translator teaches by correcting a draft: what the model makes of some words, and what it should.

Who corrects a draft stays near it, so that a few words put in the place of others tell what the source should
have given. A target that was written anew tells no such thing: most of what differs is a matter of taste. So
small edits alone are looked at, and of what they replaced only names, and words that English has not.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.alignment.attention import Span, word_spans
from workbench.alignment.word_links import WordLink
from workbench.domain.correction import Correction
from workbench.domain.languages import SOURCE
from workbench.memory.inflection import english_pattern
from workbench.text.capitals import is_headline, opens_sentence
from workbench.text.edit_rate import edits
from workbench.text.names import CALENDAR_WORDS, is_kept
from workbench.text.values.dates import month_numbers, weekday_numbers
from workbench.text.values.numbers import values
from workbench.text.words.english_words import is_common_word, is_english_anywhere
from workbench.text.words.sounds import folded, sound
from workbench.text.words.vocabulary import english_forms, is_function_word, is_indonesian

MOST_EDITED = 0.4
"""Edits for each word (TER) up to which a target is still the draft, corrected."""

_SURE = 0.5  # of a word link
_LONGEST = 4  # words of a name or a term, on either side
_SHORTEST = 3  # letters
_CALENDAR = CALENDAR_WORDS | frozenset((*weekday_numbers("en"), *month_numbers("en")))
_SMALL = frozenset({
    "a", "an", "the", "of", "for", "and", "in", "on", "at", "to", "by", "from", "with", "as",
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will",
})  # fmt: skip
_GENITIVE = re.compile(r"['’]s?$")
_UNBROKEN = re.compile(r"[\w’' -]+")

Linker = Callable[[str, str], Sequence[WordLink]]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Neighbouring words of a text."""

    text: str
    spans: Sequence[Span]

    @property
    def words(self) -> list[str]:
        """The words without their genitives."""
        return [_GENITIVE.sub("", self.text[start:end]) for start, end in self.spans]

    @property
    def written(self) -> str:
        """The words and what stands between them."""
        return _GENITIVE.sub("", self.text[self.spans[0][0] : self.spans[-1][1]])

    @property
    def folded(self) -> list[str]:
        """The words as they are compared."""
        return [folded(word) for word in self.words]

    @property
    def opens(self) -> bool:
        """Whether the first word's capital may be the sentence's."""
        return opens_sentence(self.text, self.spans[0][0])

    @property
    def is_name(self) -> bool:
        """Whether every word has a capital, which is not the sentence's alone; ``of`` needs none."""
        big = [word for word in self.words if word.lower() not in _SMALL]
        if self.opens and len(big) == 1 and is_common_word(big[0]):
            return False
        return all(word[0].isupper() for word in big)

    @property
    def is_foreign(self) -> bool:
        """Whether there is a word that English has not."""
        return any(word.isalpha() and not is_english_anywhere(word) for word in self.words)


def learned(source: str, draft: str, confirmed: str, link: Linker) -> Iterator[Correction]:
    """Yield the corrections that a confirmed target makes to a draft; ``link`` finds its word links."""
    if draft == confirmed or is_headline(source) or edits(draft, confirmed).rate > MOST_EDITED:
        return
    for readings in _replaced(draft, confirmed):
        lessons = (_lesson(source, drafted, put, link) for drafted, put in readings)
        if lesson := next((each for each in lessons if each is not None), None):
            yield lesson


def _replaced(draft: str, confirmed: str) -> Iterator[list[tuple[_Stretch, _Stretch]]]:
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
                (_Stretch(draft, drafted), _Stretch(confirmed, put))
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
    content = [at for at, span in enumerate(spans) if text[slice(*span)].lower() not in _SMALL]
    return spans[content[0] : content[-1] + 1] if content else ()


def _lesson(source: str, drafted: _Stretch, put: _Stretch, link: Linker) -> Correction | None:
    """Return what a replacement tells of words of the source, None where that is not sure."""
    if _is_no_term(drafted) or _is_no_term(put) or _are_alike(drafted, put):
        return None
    given = _standing(source, put) or _standing(source, drafted)
    if given is None and (drafted.is_foreign or drafted.is_name):
        given = _linked(source, drafted, link(source, drafted.text))
    if given is None or _is_no_term(given):
        return None
    if given.folded == put.folded:
        sure = _is_regained(given, drafted)
    elif drafted.is_foreign and len(drafted.spans) == 1 and _SMALL.isdisjoint(put.words):
        return _rendered(given, drafted, put)
    else:
        sure = _is_renamed(given, drafted, put)
    return Correction(given.written, drafted.written, put.written) if sure else None


def _is_regained(given: _Stretch, drafted: _Stretch) -> bool:
    """Whether a name that English writes alike had become something that the source has not."""
    told = _Stretch(given.text, word_spans(given.text)).folded
    lost = set(drafted.folded).isdisjoint(told)
    return lost and all(map(is_kept, given.words)) and (drafted.is_name or drafted.is_foreign)


def _rendered(given: _Stretch, drafted: _Stretch, put: _Stretch) -> Correction | None:
    """Return the English for a word that English has not, without the capital that opens a sentence.

    A name that the draft has as the source has it was no mistake, unless English spells it in another way.
    """
    if put.is_foreign or drafted.written.isupper():
        return None
    if given.folded == drafted.folded and _is_settled(given) and not _sound_alike(given, put):
        return None
    told = Correction(given.written, drafted.written, put.written)
    if given.opens:
        source, wrong, right = (
            word[0].lower() + word[1:] for word in (told.source, told.drafted, told.target)
        )
        return Correction(source, wrong, right) if _is_small(drafted, put) else None
    return told if told.source[0].islower() == told.target[0].islower() else None


def _is_settled(given: _Stretch) -> bool:
    """Whether words are a name as far as is known, of which no English form is."""
    first = given.words[0]
    return given.is_name and not given.opens and not is_indonesian(first) and not english_forms(first)


def _sound_alike(one: _Stretch, other: _Stretch) -> bool:
    """Whether two words begin with the same sound, as ``Karakas`` and ``Caracas`` do."""
    return sound(one.written)[:1] == sound(other.written)[:1]


def _is_small(drafted: _Stretch, put: _Stretch) -> bool:
    """Whether words of a target would have no capital inside a sentence."""
    return is_common_word(put.words[0]) and all(
        each.opens or each.words[0].islower() for each in (drafted, put)
    )


def _is_renamed(given: _Stretch, drafted: _Stretch, put: _Stretch) -> bool:
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


def _standing(source: str, words: _Stretch) -> _Stretch | None:
    """Return where the source has the very words of a target."""
    spans = word_spans(source)
    count = len(words.spans)
    parts = (_Stretch(source, spans[at : at + count]) for at in range(len(spans) - count + 1))
    return next((part for part in parts if part.folded == words.folded), None)


def _linked(source: str, drafted: _Stretch, links: Sequence[WordLink]) -> _Stretch | None:
    """Return the neighbouring words of the source that are linked with the draft's, and with no others."""
    within = set(drafted.spans)
    own = {link.source for link in links if link.target in within and link.weight >= _SURE}
    shared = {link.source for link in links if link.target not in within}
    spans = word_spans(source)
    at = [place for place, span in enumerate(spans) if span in own]
    if not at or at[-1] - at[0] >= len(at) or own & shared or len(at) > _LONGEST:
        return None
    return _Stretch(source, [spans[place] for place in at])


def _is_no_term(stretch: _Stretch) -> bool:
    words = stretch.words
    return (
        not _UNBROKEN.fullmatch(stretch.written)
        or any(sign.isdigit() for sign in stretch.written)
        or not _CALENDAR.isdisjoint(words)
        or len(folded(stretch.written)) < _SHORTEST
        or any(map(is_function_word, words))
        or bool(values(stretch.written, SOURCE))
    )


def _are_alike(one: _Stretch, other: _Stretch) -> bool:
    """Whether both are forms of one word, or one holds the other."""
    first, second = set(one.folded), set(other.folded)
    return (
        first <= second
        or second <= first
        or bool(english_pattern(one.written, case_sensitive=False).fullmatch(other.written))
        or bool(english_pattern(other.written, case_sensitive=False).fullmatch(one.written))
    )
