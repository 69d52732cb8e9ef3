"""Checks of a translation and what they report."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """A quality rule, in the order in which findings are told."""

    UNTRANSLATED = "untranslated"
    IDENTICAL = "identical"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    TERM = "term"
    FORBIDDEN = "forbidden term"
    SENTENCES = "sentences"
    LENGTH = "length"
    LANGUAGE = "language"
    QUOTES = "quotes"
    BRACKETS = "brackets"
    ENDING = "ending"
    DOUBLED = "double word"
    SPACES = "spaces"
    CONSISTENCY = "consistency"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check reports about the pair with this ``number``.

    ``message`` is one sentence for the translator. ``fix`` is the whole target put right, None where that
    takes a person. ``span`` is the place in the target as character offsets, None where something is missing.
    """

    number: int
    check: Check
    message: str
    fix: str | None = None
    span: tuple[int, int] | None = None
