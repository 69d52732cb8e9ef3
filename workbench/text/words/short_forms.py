"""Short forms and spoken words of Indonesian news, written out: ``Pemprov`` as ``Pemerintah Provinsi``."""

import re
import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources

_ACRONYM_LENGTH = 4
"""Longest word in capitals that may be some other acronym, as ``NAPI`` is."""

_WORD = re.compile(r"[\w-]+")
_OF_A_FIRM = re.compile(r"\b(?:PT|CV|Bank) $")


def written_out(text: str, is_known: Callable[[str], bool]) -> str:
    """Return an Indonesian text with those of its short forms written out that are not known.

    One that stands alone in brackets explains the words before it, and stays; so does one of a firm's name.
    """

    def long_form(found: re.Match[str]) -> str:
        word, ending = found.groups()
        if (
            _names_itself(text, *found.span())
            or is_known(word)
            or (word.isupper() and len(word) <= _ACRONYM_LENGTH)
        ):
            return found.group()
        return _cased_like(word, _long_forms()[word.lower()], opens=not found.start()) + (ending or "")

    if _short_words().isdisjoint(_WORD.findall(text.lower())):
        return text
    return _pattern().sub(long_form, text)


def _names_itself(text: str, start: int, end: int) -> bool:
    return bool(_OF_A_FIRM.search(text, 0, start)) or (
        text[:start].endswith("(") and text.startswith(")", end)
    )


def _cased_like(word: str, written: str, *, opens: bool) -> str:
    """Return a long form with the capitals of its short one; what opens a sentence has only the first."""
    if word[0].islower():
        return written
    return written[0].upper() + written[1:] if opens else written.title()


@cache
def _long_forms() -> dict[str, str]:
    table = resources.files("workbench.text.words").joinpath("short_forms.toml").read_text(encoding="utf-8")
    return {short: written for group in tomllib.loads(table).values() for short, written in group.items()}


@cache
def _short_words() -> frozenset[str]:
    """Return every word that the pattern finds."""
    return frozenset(word + ending for word in _long_forms() for ending in ("", "nya"))


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted(_long_forms(), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])({words})(nya)?(?![\w-])", re.IGNORECASE)
