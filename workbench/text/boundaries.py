"""Whether a stop ends its sentence: one small question a function, from the commonest to the rarest."""

import re

from workbench.text.lexicon import Lexicon
from workbench.text.quotes import CLOSING, OPENING, STRAIGHT
from workbench.text.stops import Stop

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
_NAME_AND_VERB = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,4}(?P<verb>[a-z]+)(?!\s+(?:bahwa|that)\b)")
_BRACKETS = {"(": ")", "[": "]"}
_LONGEST_ASIDE = 300  # characters; a bracket open for longer was never closed


def is_plain(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether the stop is the everyday one: a word, a full stop, a blank, a capital.

    It answers for nine stops in ten, and only ever says yes where ``ends_sentence`` would.
    """
    paragraph, start, mark, end, following = stop
    if end - mark != 1 or following == end or paragraph[mark] != "." or not paragraph[following].isupper():
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
    return (
        _opens_sentence(stop, lexicon)
        and _has_word(stop.paragraph, stop.start, stop.mark)
        and _has_word(stop.paragraph, stop.following, len(stop.paragraph))
        and not _is_abbreviation(stop, lexicon)
        and not _is_enumerator(stop)
        and not _is_aside(stop)
        and not _names_the_speaker(stop, lexicon)
        and not _SIGN_OFF.match(stop.paragraph, stop.following)
    )


def _has_word(paragraph: str, start: int, end: int) -> bool:
    return _WORD.search(paragraph, start, end) is not None


def _opens_sentence(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether the text after the stop looks like the beginning of a sentence."""
    following = stop.paragraph[stop.following]
    if following in "-–—":
        return _opens_after_dash(stop, lexicon)
    lead, word = stop.next_word()
    if not word:
        return False
    if stop.is_glued and not _opens_glued(stop, lead, word, lexicon):
        return False
    if not word[0].islower():
        return True
    return _opens_in_lower_case(stop, lead, word)


def _opens_in_lower_case(stop: Stop, lead: str, word: str) -> bool:
    if _MIXED_CASE.match(word) or _DOMAIN.match(word) or any(mark in lead for mark in _BULLETS + "@#"):
        return True
    quoted = lead[:1] in OPENING + STRAIGHT if lead else False
    return quoted and not stop.marks.endswith(("..", "…"))


def _opens_after_dash(stop: Stop, lexicon: Lexicon) -> bool:
    """A dash after a stop is a bullet, unless it follows a quotation, a dateline or an abbreviation."""
    if stop.is_glued or any(mark in _QUOTES for mark in stop.marks):
        return False
    rest = stop.paragraph[stop.following :].lstrip("-–—")
    _, word = stop.last_words()
    return (
        rest[:1].isspace()
        and not rest.lstrip()[:1].islower()
        and word.isalnum()
        and len(word) > 1
        and (word not in lexicon.abbreviations)
    )


def _opens_glued(stop: Stop, lead: str, word: str, lexicon: Lexicon) -> bool:
    """Without a blank only a whole word before and a capitalised one after are two sentences."""
    if any(mark in _QUOTES for mark in stop.marks + lead):
        return True
    if stop.marks not in {".", "?", "!"} or word in _DOMAIN_ENDINGS:
        return False
    before = stop.last_words()[1]
    if before.isdigit():
        return word in lexicon.openers
    return (
        len(before) > 2
        and before[-2:].islower()
        and before.isalpha()
        and word[1:2].islower()
        and ("." not in word)
    )


def _is_abbreviation(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether the full stop belongs to the word before it and ends nothing."""
    if stop.marks.rstrip(_QUOTES + ")]}") != ".":
        return False
    before, word = stop.last_words()
    _, following = stop.next_word()
    if word in lexicon.before_names:
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


def _is_enumerator(stop: Stop) -> bool:
    """Return whether the stop belongs to the number or letter of a list's item."""
    _, word = stop.last_words()
    if len(word) > 3 or not word.isalnum():
        return False
    if not _has_word(stop.paragraph, stop.start, stop.mark - len(word)):
        return word.isdigit() or len(word) == 1 or _ROMAN.fullmatch(word) is not None
    if not word.isdigit():
        return False
    earlier = stop.paragraph[: stop.mark - len(word)]
    if word == "1":
        return earlier.rstrip().endswith(":")
    return re.search(rf"(?:^|[\s(]){int(word) - 1}[.)]\s", earlier) is not None


def _is_aside(stop: Stop) -> bool:
    """Return whether the stop lies in a bracket that opened inside the sentence."""
    return any(_is_inside(stop, opening, closing) for opening, closing in _BRACKETS.items())


def _is_inside(stop: Stop, opening: str, closing: str) -> bool:
    paragraph = stop.paragraph
    opened = paragraph.rfind(opening, stop.start, stop.mark)
    if opened < 0 or paragraph.find(closing, opened, stop.mark) >= 0:
        return False
    closed = paragraph.find(closing, stop.mark, opened + _LONGEST_ASIDE)
    if closed < 0 or not _has_word(paragraph, stop.start, opened):
        return False
    return not any(mark in _MARKS for mark in paragraph[closed : stop.end])


def _names_the_speaker(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether the text after a closing quotation mark says who spoke."""
    marks = stop.marks
    if marks[-1] not in CLOSING + STRAIGHT:
        return False
    _, word = stop.next_word()
    if word.lower() in lexicon.speech:
        return True
    found = _NAME_AND_VERB.match(stop.paragraph, stop.following)
    return marks[0] in "?!" and found is not None and found["verb"] in lexicon.speech
