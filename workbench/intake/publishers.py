"""Whose article it is."""

import re
from collections import Counter

from workbench.intake.marks import Mark
from workbench.intake.page import Page
from workbench.intake.wording import wording

_SITE = re.compile(r"\b([A-Za-z][\w-]{2,30}\.(?:com|co\.id|id|net|org|co|news|tv))\b", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:copyright|©|\(c\)|hak cipta|powered by)[\s©:@,]*(?:\(c\)|©)?\s*"
    r"(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,-]*(?:by|oleh)?\s*"
    r"(?P<name>[A-Z][\w.&' ]{2,40}?)(?:\s*[-–|,®]|\s+(?:all|seluruh|hak|\d{4})\b|\.(?:\s|$)|\s*$)",
    re.IGNORECASE,
)
_IN_DATELINE = re.compile(r"^[A-Z][\w .,]{2,40}\((?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})\)\s*[-–—]")
_PAIR = re.compile(
    r"^(?P<one>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}), (?P<other>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})\s*[-–—]"
)
_TITLE_BREAK = re.compile(r"\s+[-–—|»:]+\s+")


def publisher_of(page: Page) -> str | None:
    """Return the publisher by the page's claim, its title's ending, its rights line or its dateline."""
    claimed = next(iter(page.facts.publishers), None)
    return claimed or _from_title(page) or _from_rights(page) or _from_dateline(page) or _most_named(page)


def _from_title(page: Page) -> str | None:
    """Return what follows the last separator of the page's title, if it is short enough for a name."""
    parts = _TITLE_BREAK.split(page.facts.page_title)
    return parts[-1] if len(parts) > 1 and 0 < len(parts[-1].split()) <= 4 else None


def _from_rights(page: Page) -> str | None:
    for block, mark in zip(reversed(page.blocks), reversed(page.marks), strict=True):
        if mark is Mark.LEGAL:
            site, named = _SITE.search(block.text), _RIGHTS.search(block.text)
            if site is not None or named is not None:
                return site[1] if site is not None else named["name"].strip() if named is not None else None
    return None


def _from_dateline(page: Page) -> str | None:
    """Return the name in "Jakarta (KABAR) -", "Warta Kita, Jenewa -" or "Jakarta, Kabar Kita -"."""
    for index in page.region[:3]:
        text = page.blocks[index].text
        if (bracket := _IN_DATELINE.match(text)) is not None:
            return bracket["name"]
        if (pair := _PAIR.match(text)) is not None:
            one, other = pair["one"], pair["other"]
            return other if one.lower() in wording().places or _SITE.fullmatch(other) else one
    return None


def _most_named(page: Page) -> str | None:
    named = Counter(site for block in page.blocks for site in _SITE.findall(block.text))
    best = named.most_common(1)
    return best[0][0] if best and best[0][1] > 1 else None
