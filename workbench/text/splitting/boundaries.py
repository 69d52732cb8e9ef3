"""Whether a stop ends its sentence: one small question a function, from the commonest to the rarest."""

import re

from workbench.text.quotes import CLOSING, OPENING, STRAIGHT
from workbench.text.splitting.lexicon import Lexicon
from workbench.text.splitting.stops import Context, Stop, context

_DASHES = ("-", "–", "—")
_BULLETS = "•▪●◦‣·*►✓"
_QUOTES = OPENING + CLOSING + STRAIGHT
_MARKS = ".!?…"
_WORD = re.compile(r"[^\W_]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}[.-])*[^\W\d_]{1,3}\.-?[^\W\d_]{1,4}")
_ROMAN = re.compile(r"[IVXLC]{2,}|[IVX]/")
_MIXED_CASE = re.compile(r"[a-z]{1,3}[-’']?[A-Z]")
_DOMAIN = re.compile(r"[a-z0-9-]+\.(?:com|co|id|net|org|tv|go|news)\b")
_DOMAIN_ENDINGS = frozenset({"Com", "Co", "Id", "Net", "Org", "Tv", "News"})
_SIGN_OFF = re.compile(r"[(\[][\w/*.&-]{1,20}[)\]]\W*$")
_NAME_AND_VERB = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,4}(?P<verb>[a-z]+)(?![a-z,:]|\s+(?:bahwa|that)\b)")
_LONGEST_ASIDE = 300  # characters; a bracket open for longer was never closed


def is_plain(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether the stop is the everyday one: a word, a mark, a blank, a capital.

    It answers for nine stops in ten, and only ever says yes where ``ends_sentence`` would.
    """
    paragraph, start, mark, end, following = stop
    if end - mark != 1 or following == end or not paragraph[following].isupper():
        return False
    word = paragraph[paragraph.rfind(" ", start, mark) + 1 : mark]
    return (
        len(word) > 2
        and word[-1].islower()
        and word.isalpha()
        and word not in lexicon.abbreviations
        and paragraph.find("(", start, mark) < 0
        and paragraph.find("[", start, mark) < 0
    )


def ends_sentence(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether the sentence ends at the stop."""
    around = context(stop)
    return (
        _opens_sentence(around, lexicon)
        and _has_word(stop.paragraph, stop.start, stop.mark)
        and not _is_abbreviation(around, lexicon)
        and not _is_enumerator(around)
        and not _is_aside(stop)
        and not _names_the_speaker(around, lexicon)
        and not _SIGN_OFF.match(stop.paragraph, stop.following)
    )


def _has_word(paragraph: str, start: int, end: int) -> bool:
    return _WORD.search(paragraph, start, end) is not None


def _opens_sentence(around: Context, lexicon: Lexicon) -> bool:
    """Return whether the text after the stop looks like the beginning of a sentence."""
    stop, following = around.stop, around.following
    if stop.paragraph[stop.following : stop.following + 1] in _DASHES:
        return _opens_after_dash(around, lexicon)
    if not following or (stop.is_glued and not _opens_glued(around, lexicon)):
        return False
    return not following[0].islower() or _opens_in_lower_case(around, lexicon)


def _opens_in_lower_case(around: Context, lexicon: Lexicon) -> bool:
    lead, following, marks = around.lead, around.following, around.stop.marks
    if _MIXED_CASE.match(following) or _DOMAIN.match(following) or _has_any(lead, _BULLETS + "@#"):
        return True
    if _has_any(lead, OPENING + STRAIGHT):
        return not marks.endswith(("..", "…"))
    return marks == "." and following.capitalize() in lexicon.openers and _is_common(around.word, lexicon)


def _is_common(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word is too long and too ordinary to be an abbreviation."""
    return len(word) > 3 and word.isalpha() and word.islower() and word not in lexicon.abbreviations


def _opens_after_dash(around: Context, lexicon: Lexicon) -> bool:
    """A dash after a stop is a bullet, unless it follows a quotation, a dateline or an abbreviation."""
    stop, word = around.stop, around.word
    item = stop.paragraph[stop.following :].lstrip("-–—")
    return (
        not stop.is_glued
        and not _has_any(stop.marks, _QUOTES)
        and item[:1].isspace()
        and _WORD.match(item.lstrip()) is not None
        and not item.lstrip()[0].islower()
        and len(word) > 1
        and word.isalnum()
        and word not in lexicon.abbreviations
    )


def _opens_glued(around: Context, lexicon: Lexicon) -> bool:
    """Without a blank only a whole word before and a capitalised one after are two sentences."""
    marks, word, following = around.stop.marks, around.word, around.following
    if _has_any(marks + around.lead, _QUOTES):
        return True
    if marks not in {".", "?", "!"} or following in _DOMAIN_ENDINGS or "." in following:
        return False
    if word.isdigit():
        return following in lexicon.openers
    shortest = 3 if marks == "." else 2
    return len(word) >= shortest and word.isalpha() and word[-2:].islower() and following[1:2].islower()


def _is_abbreviation(around: Context, lexicon: Lexicon) -> bool:
    """Return whether the full stop belongs to the word before it and ends nothing."""
    _, before, word, lead, following = around
    if around.stop.marks.rstrip(_QUOTES + ")]}") != ".":
        return False
    explained = "(" in lead and following not in lexicon.openers  # p.m. (10:00 GMT)
    if word in lexicon.before_names or (explained and word in lexicon.abbreviations):
        return True
    if word in lexicon.before_numbers:
        return following[:1].isdigit() or _ROMAN.match(following) is not None
    if word in lexicon.degrees and _follows_name(before, word, lexicon):
        return following in lexicon.degrees
    if word in lexicon.closing:
        return word in lexicon.hours and following in lexicon.after_hours
    return following not in lexicon.openers and _may_abbreviate(before, word, lexicon)


def _may_abbreviate(before: str, word: str, lexicon: Lexicon) -> bool:
    """Return whether only the next word can tell: an initial, ``U.S``, ``Tbk``."""
    if len(word) == 1 and word.isalpha():
        return word.islower() or before.lower() not in lexicon.lettered
    return word in lexicon.undecided or _DOTTED.fullmatch(word) is not None


def _follows_name(before: str, word: str, lexicon: Lexicon) -> bool:
    """Tell the degree of ``Andi, S.H.`` from the initials of ``S.H. Mintardja``."""
    return "." not in word or before.endswith(",") or before.rstrip(".,") in lexicon.degrees


def _is_enumerator(around: Context) -> bool:
    """Return whether the stop belongs to the number or letter of a list's item."""
    stop, word = around.stop, around.word
    if len(word) > 3 or not word.isalnum():
        return False
    if not _has_word(stop.paragraph, stop.start, stop.mark - len(word)):
        return word.isdigit() or len(word) == 1 or _ROMAN.fullmatch(word) is not None
    if not word.isdecimal():
        return False
    earlier = stop.paragraph[: stop.mark - len(word)]
    if word == "1":
        return earlier.rstrip().endswith(":")
    return re.search(rf"(?:^|[\s(]){int(word) - 1}[.)]\s", earlier) is not None


def _is_aside(stop: Stop) -> bool:
    """Return whether the stop lies in a bracket that opened inside the sentence."""
    return _is_inside(stop, "(", ")") or _is_inside(stop, "[", "]")


def _is_inside(stop: Stop, opening: str, closing: str) -> bool:
    paragraph = stop.paragraph
    opened = paragraph.rfind(opening, stop.start, stop.mark)
    if opened < 0 or paragraph.find(closing, opened, stop.mark) >= 0:
        return False
    closed = paragraph.find(closing, stop.mark, opened + _LONGEST_ASIDE)
    if closed < 0 or not _has_word(paragraph, stop.start, opened):
        return False
    return not _has_any(paragraph[closed : stop.end], _MARKS)


def _names_the_speaker(around: Context, lexicon: Lexicon) -> bool:
    """Return whether the text after a closing quotation mark says who spoke."""
    stop, following = around.stop, around.following
    if stop.paragraph[stop.end - 1] not in CLOSING + STRAIGHT:
        return False
    if following.lower() in lexicon.speech or following in lexicon.openers:
        return following.lower() in lexicon.speech
    found = _NAME_AND_VERB.match(stop.paragraph, stop.following)
    return stop.paragraph[stop.mark] in "?!" and found is not None and found["verb"] in lexicon.speech


def _has_any(text: str, characters: str) -> bool:
    return any(character in characters for character in text)
