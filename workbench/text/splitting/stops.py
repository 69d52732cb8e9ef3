"""Where a sentence could end: full stops and their like, with what stands around them."""

import re
from typing import NamedTuple

from workbench.text.quotes import CLOSING, OPENING, STRAIGHT, closes

STOP = re.compile(
    rf"([.!?…][.!?…]*+(?:[{CLOSING}{STRAIGHT})\]}}]++[.!?…]*+)*+)"  # the marks, with what closes after them
    rf"(?:\s+(?=\S)|(?=[A-Z{OPENING}]))"  # and a blank, or what only opens a sentence
)
"""Every place to look at: group 1 is the marks, the match ends where the next text begins."""

_UP_TO_LAST_WORD = re.compile(rf"(?s:.*)[\s,;:/(\[{OPENING}{STRAIGHT}]")
_LAST_WORDS = 40  # characters: no abbreviation with the word before it is longer
_FIRST_WORD = re.compile(rf"([\s{OPENING}{STRAIGHT}(\[{{¿¡•▪●◦‣·*►✓…$€£¥#@+.-]*)([^\W_](?:[\w.’'-]*\w)?)?")


class Stop(NamedTuple):
    """A place where the sentence that began at ``start`` could end.

    ``mark`` is the offset of the first full stop (or ``?``, ``!``, ``…``), ``end`` the offset after
    the last mark, quotation mark and bracket that go with it, ``following`` the offset of the text
    after that.
    """

    paragraph: str
    start: int
    mark: int
    end: int
    following: int

    @property
    def marks(self) -> str:
        """The full stop with its closing marks."""
        return self.paragraph[self.mark : self.end]

    @property
    def is_glued(self) -> bool:
        """Whether no blank separates the stop from the text after it."""
        return self.end == self.following


class Context(NamedTuple):
    """A stop and the words on both sides of it.

    ``word`` is the one that the stop touches and ``before`` the one before that, with its comma;
    ``lead`` is what leads in the text after the stop (marks, bullets, blanks), ``following`` its
    first word. Each may be empty.
    """

    stop: Stop
    before: str
    word: str
    lead: str
    following: str


def context(stop: Stop) -> Context:
    """Return the stop with its neighbours."""
    tail = stop.paragraph[max(stop.start, stop.mark - _LAST_WORDS) : stop.mark]
    found = _UP_TO_LAST_WORD.match(tail)
    word = tail[found.end() :] if found else tail
    before = found.group().split() if found else []
    first = _FIRST_WORD.match(stop.paragraph, stop.following)
    lead, following = first.groups("") if first else ("", "")
    return Context(stop, before[-1] if before else "", word, lead, following)


def settled(stop: Stop) -> Stop:
    """Return the stop with a quotation mark that is glued or spaced oddly on its right side of the end."""
    paragraph, end, following = stop.paragraph, stop.end, stop.following
    if paragraph[end - 1] in STRAIGHT and not closes(paragraph, end - 1):
        return stop._replace(end=end - 1, following=end - 1)
    if _stands_alone(paragraph, following) and closes(paragraph, following):
        rest = following + 1
        blank = len(paragraph) - len(paragraph[rest:].lstrip()) - rest
        return stop._replace(end=rest, following=rest + blank)
    return stop


def _stands_alone(paragraph: str, position: int) -> bool:
    following = paragraph[position + 1 : position + 2]
    return paragraph[position] in CLOSING + STRAIGHT and (not following or following.isspace())
