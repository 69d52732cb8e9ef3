"""Marks and blanks: quotes, brackets, ends, words typed twice."""

import re
from collections.abc import Iterator

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import tr
from workbench.quality.pair import Pair

_QUOTES = re.compile(r"''|[“”„«»\"]")
_SINGLE = re.compile(r"(?<!\w)['‘`]|[’'`](?!\w)")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_CLOSERS = " \t\n\u00a0”’\"'»)]}"
_ENDS = ".?!…"
_LONGEST_HEADLINE = 12  # words
_DOUBLED = re.compile(r"\b(?P<word>[^\W\d_]+)(?P<again>\s+(?P=word))\b", re.IGNORECASE)
_MAY_BE_DOUBLED = frozenset({"had", "that", "bye", "very", "ha"})
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_BLANK_BEFORE = re.compile(r"(?<=[\w”\"’)])[ \u00a0]+(?=[,;:!?](?:\s|$)|[,;][^\W\d_]|\.(?:\s|$))")
_NO_BLANK_AFTER = re.compile(r"(?<=[^\W\d_]{2}[,;!?])(?=[^\W\d_])|(?<=[a-z]{3}\.)(?=[A-Z][a-z])")


def check_quotes(pair: Pair) -> Iterator[Finding]:
    """Yield a quotation mark without its partner, where the source's have theirs, and lost quotations.

    A segment of a longer quotation may open one and not close it; then the target does the same.
    """
    told, written = len(_QUOTES.findall(pair.source)), len(_QUOTES.findall(pair.target))
    if written % 2 and told % 2 == 0 and (told or _SINGLE.search(pair.source)):
        yield pair.finding(Check.QUOTES, tr("A quotation mark has no partner."), fix=_partnered(pair))
    elif told >= 2 and told % 2 == 0 and not written and not _SINGLE.search(pair.target):
        yield pair.finding(Check.QUOTES, tr("The quotation marks are missing."))


def _partnered(pair: Pair) -> str | None:
    """Return the target with the outer mark put back, where the source has both at its ends."""
    marks = [found.group() for found in _QUOTES.finditer(pair.target)]
    source, target = pair.source.strip(), pair.target.strip()
    if len(marks) != 1 or source[:1] not in tuple('“"') or source[-1:] not in tuple('”"'):
        return None
    if target.startswith(("“", '"')):
        return pair.target.rstrip() + ("”" if target[0] == "“" else '"')
    if target.endswith(("”", '"')):
        return ("“" if target[-1] == "”" else '"') + pair.target.lstrip()
    return None


def check_brackets(pair: Pair) -> Iterator[Finding]:
    """Yield brackets without their partner, where the source's have theirs."""
    for opening, closing in _BRACKETS.items():
        odd = pair.target.count(opening) - pair.target.count(closing)
        if odd and pair.source.count(opening) == pair.source.count(closing):
            mark = opening if odd > 0 else closing
            yield pair.finding(Check.BRACKETS, tr("A bracket “{mark}” has no partner.", mark=mark))


def check_ending(pair: Pair) -> Iterator[Finding]:
    """Yield an ending mark that differs from the source's: a statement is no question."""
    told, written = _end(pair.source), _end(pair.target)
    if not pair.target.strip() or told == written or {told, written} <= {".", "…"}:
        return
    if told == "." and pair.target.rstrip().endswith(":"):
        return  # what is quoted next was brought in by a full stop
    if not told and len(pair.source.split()) > _LONGEST_HEADLINE:
        return  # a sentence whose end was lost before it came here
    if not told and written == ".":
        message = tr("The translation ends with a full stop, the source does not.")
    elif told:
        message = tr("The translation should end with “{told}”, as the source does.", told=told)
    else:
        message = tr("The translation ends with “{written}”, the source does not.", written=written)
    yield pair.finding(Check.ENDING, message, fix=_ended(pair.target, told))


def _end(text: str) -> str:
    bare = text.rstrip(_CLOSERS)
    if bare.endswith("..."):
        return "…"
    return bare[-1] if bare and bare[-1] in _ENDS else ""


def _ended(target: str, mark: str) -> str:
    bare = target.rstrip(_CLOSERS)
    closers = target[len(bare) :].rstrip()
    if closers[:1] in _BRACKETS.values() and not bare.endswith(tuple(_ENDS)):
        return bare + closers + mark
    return bare.rstrip(_ENDS + ",;:") + mark + closers


def check_doubled(pair: Pair) -> Iterator[Finding]:
    """Yield words that were typed twice; names such as Duran Duran, and what the source doubles, are not."""
    for found in _DOUBLED.finditer(pair.target):
        word, again = found["word"], found["again"].strip()
        named = word.istitle() and again.istitle()
        if not named and word.lower() not in _MAY_BE_DOUBLED and found.group() not in pair.source:
            yield pair.finding(
                Check.DOUBLED,
                tr("“{word}” stands there twice.", word=word),
                fix=pair.replaced(found.start("again"), found.end("again"), ""),
                span=found.span(),
            )


def check_spaces(pair: Pair) -> Iterator[Finding]:
    """Yield blanks too many, before a mark, and too few after one."""
    for pattern, message, right in (
        (_BLANKS, tr("There are several spaces."), " "),
        (_BLANK_BEFORE, tr("There is a space before a punctuation mark."), ""),
        (_NO_BLANK_AFTER, tr("A space is missing after a punctuation mark."), " "),
    ):
        found = pattern.search(pair.target)
        if found and not pattern.search(pair.source):
            fix = pattern.sub(right, pair.target)
            if pattern is _BLANK_BEFORE:  # "home ,then": the blank stands on the wrong side
                fix = _NO_BLANK_AFTER.sub(" ", fix)
            yield pair.finding(Check.SPACES, message, fix=fix, span=found.span())
    if pair.target != pair.target.strip() and pair.source == pair.source.strip() and pair.target.strip():
        yield pair.finding(
            Check.SPACES, tr("There is a space at the beginning or the end."), fix=pair.target.strip()
        )
