"""The words by which a news page gives itself away: one table a language, read once, used together.

Indonesian pages carry English furniture and the other way round, so the phrases of all languages are
matched at once; only stopwords and dates ask for the language of the page.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from workbench.domain.languages import NAMES, Language

LANGUAGES: tuple[Language, ...] = tuple(NAMES)


@dataclass(frozen=True, slots=True)
class Wording:
    """The compiled words and phrases of every language.

    ``months`` and ``zones`` map a lower-case name to its number and to its minutes ahead of UTC.
    """

    stopwords: dict[Language, frozenset[str]]
    months: dict[str, int]
    zones: dict[str, int]
    weekdays: frozenset[str]
    furniture: frozenset[str]
    pointers: re.Pattern[str]
    loose_pointers: re.Pattern[str]
    invitations: re.Pattern[str]
    requests: re.Pattern[str]
    request_topics: re.Pattern[str]
    site_words: re.Pattern[str]
    legal: re.Pattern[str]
    legal_openings: re.Pattern[str]
    endings: re.Pattern[str]
    comments: re.Pattern[str]
    byline: re.Pattern[str]
    credit: re.Pattern[str]
    credited: re.Pattern[str]
    short: re.Pattern[str]
    counters: re.Pattern[str]
    published: re.Pattern[str]
    changed: re.Pattern[str]
    clock_words: frozenset[str]
    places: frozenset[str]


@cache
def wording() -> Wording:
    """Return the tables of all languages, compiled."""
    tables = {language: _table(language) for language in LANGUAGES}
    every = {key: [entry for table in tables.values() for entry in table[key]] for key in _LISTS}
    return Wording(
        stopwords={language: frozenset(table["stopwords"].split()) for language, table in tables.items()},
        months={name: number for table in tables.values() for name, number in table["months"].items()},
        zones={name: minutes for table in tables.values() for name, minutes in table["zones"].items()},
        weekdays=frozenset(every["weekdays"]),
        furniture=frozenset(every["furniture"]),
        pointers=_starting(every["pointers"]),
        loose_pointers=_starting(every["loose_pointers"]),
        invitations=_containing(every["invitations"]),
        requests=_starting(every["requests"]),
        request_topics=_containing(every["request_topics"]),
        site_words=_containing(every["site_words"]),
        legal=_containing(every["legal"]),
        legal_openings=_starting(every["legal_openings"]),
        endings=_starting(every["endings"]),
        comments=re.compile(
            rf"(?:{_choice(every['comments'])})(?:\s*\(?\d+\)?)?|\d+ (?:{_choice(every['comments'])})",
            re.IGNORECASE,
        ),
        byline=_labelled(every["byline_labels"]),
        credit=_containing(every["credit_words"]),
        credited=re.compile(
            rf"(?<!\w)(?:{_choice(every['credit_words'])})\s*:\s*[^:]{{2,60}}$", re.IGNORECASE
        ),
        short=_containing(every["short_words"]),
        counters=re.compile(
            rf"\W*(?:{'|'.join(str(table['counters']) for table in tables.values())})\W*", re.IGNORECASE
        ),
        published=_containing(every["published"]),
        changed=_containing(every["changed"]),
        clock_words=frozenset(every["clock_words"]),
        places=frozenset(every["places"]),
    )


_LISTS = (
    "weekdays",
    "furniture",
    "pointers",
    "loose_pointers",
    "invitations",
    "requests",
    "request_topics",
    "site_words",
    "legal",
    "legal_openings",
    "endings",
    "comments",
    "byline_labels",
    "credit_words",
    "short_words",
    "published",
    "changed",
    "clock_words",
    "places",
)


def _table(language: Language) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))


def _choice(phrases: Iterable[str]) -> str:
    longest_first = sorted(set(phrases), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)


def _starting(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"[\W_]*(?:{_choice(phrases)})(?:(?<!\w)|(?!\w))", re.IGNORECASE)


def _containing(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_choice(phrases)})(?!\w)", re.IGNORECASE)


def _labelled(labels: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"[\W_]*(?P<label>{_choice(labels)})\b\s*(?P<mark>[:/]?)", re.IGNORECASE)
