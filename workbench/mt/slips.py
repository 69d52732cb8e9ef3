"""Slips that no English text has: a word or phrase twice, ``a`` for ``an``, ``31th``, ``05:30 a.m.``."""

import re

from workbench.mt.casing import capitalise
from workbench.text.values.rendering import ordinal

_TWICE = re.compile(r"(?<![\w’'-])((?:[\w’'-]+ ){0,3}[\w’'-]+)(?: \1)+(?![\w’'-])", re.IGNORECASE)
_OFTEN_TWICE = frozenset(("had", "that", "very", "bye", "ha"))
_NO_NOUNS = "and|are|its|ones?|once|eu\\w*|one-\\w+"
_BEFORE_A_VOWEL = re.compile(rf"(?<![\w’'&-])(a|^A)(?= (?!(?:{_NO_NOUNS})\b)[aeio][a-z]{{2,}})")
_BEFORE_A_CONSONANT = re.compile(r"(?<![\w’'&-])([Aa])n(?= [bcdfgjklmnpqrstvwxyz][a-z]{2,})")
_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,9})(?:st|nd|rd|th)\b")
_EARLY = re.compile(r"(?<![\d:.,])0(\d[:.]\d\d ?[ap]\.?m\b)")


def mend_slips(source: str, draft: str) -> str:
    """Return a draft without them; what the source has twice may stand twice."""
    draft = _TWICE.sub(lambda found: found[0] if _is_meant(source, found[1]) else _once(found), draft)
    draft = _BEFORE_A_VOWEL.sub(r"\1n", draft)
    draft = _BEFORE_A_CONSONANT.sub(r"\1", draft)
    draft = _ORDINAL.sub(lambda found: ordinal(int(found[1])), draft)
    draft = _EARLY.sub(r"\1", draft)
    return _opened_like(source, draft)


def _once(found: re.Match[str]) -> str:
    """Return what stands twice as it stands with a capital, if it does: ``the The Times``."""
    first, last = found[1], found[0][-len(found[1]) :]
    return last if first[0].islower() else first


def _is_meant(source: str, words: str) -> bool:
    twice = rf"(?<!\w){re.escape(words)}\W+{re.escape(words)}(?!\w)"
    return words.isdigit() or words.lower() in _OFTEN_TWICE or bool(re.search(twice, source, re.IGNORECASE))


def _opened_like(source: str, draft: str) -> str:
    """Return the draft with a capital where its source has one; names (``al-Amin``, ``iPad``) keep theirs."""
    first = draft.split(" ", 1)[0]
    is_word = first.islower() and "-" not in first and first not in source
    return capitalise(draft) if is_word and source[:1].isupper() else draft
