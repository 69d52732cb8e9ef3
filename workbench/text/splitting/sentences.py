"""A paragraph becomes sentences: our own rules, the language's abbreviations as data.

Stops are found by one regular expression; a stop ends its sentence unless one of the small
questions of ``boundaries`` says that it does not. A quotation of several sentences is split inside,
and what names its speaker stays with the sentence it follows.
"""

from typing import NamedTuple

from workbench.domain.languages import Language
from workbench.text.splitting.boundaries import ends_sentence, is_plain
from workbench.text.splitting.lexicon import lexicon
from workbench.text.splitting.stops import STOP, Stop, settled


class Span(NamedTuple):
    """A sentence's place: character offsets into its paragraph, blanks around it left out."""

    start: int
    end: int


def split(paragraph: str, language: Language) -> list[Span]:
    """Return the sentences' places in order; together they hold every character that is no blank."""
    words = lexicon(language)
    start = len(paragraph) - len(paragraph.lstrip())
    last = len(paragraph.rstrip())
    spans = []
    for found in STOP.finditer(paragraph, start, last):
        stop = Stop(paragraph, start, found.start(), found.end(1), found.end())
        if not is_plain(stop, words):
            stop = settled(stop)
            if not ends_sentence(stop, words):
                continue
        spans.append(Span(start, stop.end))
        start = stop.following
    if start < last:
        spans.append(Span(start, last))
    return spans


def sentences(paragraph: str, language: Language) -> list[str]:
    """Return the sentences of a paragraph, in order, without the blanks between them."""
    return [paragraph[start:end] for start, end in split(paragraph, language)]
