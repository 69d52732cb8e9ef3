"""Whose article it is."""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.intake.block import Block
from workbench.intake.facts import Facts
from workbench.intake.marks import Mark

_SITE = re.compile(r"\b([A-Za-z][\w-]{2,30}\.(?:com|co\.id|id|net|org|co|news|tv))\b")
_RIGHTS = re.compile(
    r"(?:copyright|©|\(c\)|hak cipta|powered by)[\s©:,]*(?:\(c\)|©)?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,-]*(?:by|oleh)?\s*"
    r"(?P<name>[A-Z][\w.&' ]{2,40}?)(?:\s*[-–|,®]|\s+(?:all|seluruh|hak|\d{4})\b|\.?\s*$)",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^(?P<name>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}),\s+[A-Z][\w ]+[-–—]$")
_IN_DATELINE = re.compile(r"^[A-Z][\w .,]{2,40}\((?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})\)\s*[-–—]")


def publisher_of(blocks: Sequence[Block], marks: Sequence[Mark], region: range, facts: Facts) -> str | None:
    """Return the publisher by the page's claim, its title's ending, its rights line or its dateline."""
    if facts.publishers:
        return facts.publishers[0]
    return (
        _from_title(facts)
        or _from_rights(blocks, marks)
        or _from_dateline([blocks[index] for index in region][:2])
        or _most_named(blocks)
    )


def _from_title(facts: Facts) -> str | None:
    """Return what follows the last separator of the page's title, if it is short enough for a name."""
    parts = re.split(r"\s+[-–—|»:]+\s+", facts.page_title)
    return parts[-1] if len(parts) > 1 and 0 < len(parts[-1].split()) <= 4 else None


def _from_rights(blocks: Sequence[Block], marks: Sequence[Mark]) -> str | None:
    for block, mark in zip(reversed(blocks), reversed(marks), strict=True):
        if mark is Mark.LEGAL:
            site = _SITE.search(block.text)
            if site is not None:
                return site[1]
            if (named := _RIGHTS.search(block.text)) is not None:
                return named["name"].strip()
    return None


def _from_dateline(first: Sequence[Block]) -> str | None:
    for block in first:
        found = _DATELINE.match(block.text) or _IN_DATELINE.match(block.text)
        if found is not None:
            return found["name"]
    return None


def _most_named(blocks: Sequence[Block]) -> str | None:
    named = Counter(site for block in blocks for site in _SITE.findall(block.text))
    best = named.most_common(1)
    return best[0][0] if best and best[0][1] > 1 else None
