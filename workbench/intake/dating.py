"""When the article appeared: the page's own claim and the date it shows are held against each other."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from workbench.domain.languages import Language
from workbench.intake.marks import Mark
from workbench.intake.page import Page
from workbench.intake.stamps import WIB, Stamp, first_stamp
from workbench.intake.wording import wording

_REACH = 6
"""How many blocks above the headline, or below the text, a date may stand and still be the article's."""


def published_at(page: Page, language: Language) -> str | None:
    """Return the date in ISO 8601 in the page's own zone, the day alone, or None rather than a guess.

    An Indonesian page without a zone means the capital's clock.
    """
    home = WIB if language == "id" else None
    stamp = _agreed(_claimed(page), _shown(page), home)
    if stamp is None:
        return None
    return replace(stamp, zone=stamp.zone if stamp.zone is not None else home).isoformat()


def _claimed(page: Page) -> Stamp | None:
    return page.facts.dates[0] if page.facts.dates else None


def _agreed(claimed: Stamp | None, shown: Stamp | None, home: int | None) -> Stamp | None:
    """Return the claim by the clock that the page shows.

    Sites write their own clock with a ``Z`` behind it, too: where the claimed and the shown clock agree
    to the minute, the shown zone is the right one.
    """
    if claimed is None or shown is None:
        return _localised(claimed, home) if claimed is not None else shown
    zone = shown.zone if shown.zone is not None else home
    if shown.clock is None:
        return _localised(claimed, home)
    if claimed.clock is None:
        return shown if shown.day == claimed.day else claimed
    if claimed.same_minute(shown):
        return replace(claimed, zone=zone if zone is not None else claimed.zone)
    return _localised(claimed, zone)


def _localised(claimed: Stamp, zone: int | None) -> Stamp:
    """Return the claimed moment by the page's clock where the claim is in UTC or says no zone."""
    if zone is None or claimed.clock is None:
        return claimed
    if claimed.zone is None:
        return replace(claimed, zone=zone)
    return claimed.moved_to(zone) if claimed.zone == 0 else claimed


def _shown(page: Page) -> Stamp | None:
    """Return the date that stands by the headline, one marked as published before any other."""
    scored = [(_trust(stamp, text) + nearness, stamp) for nearness, text, stamp in _stamps_near(page)]
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def _trust(stamp: Stamp, text: str) -> float:
    told = wording()
    published, changed = told.published.search(text), told.changed.search(text)
    return (3 if stamp.clock else 0) + (4 if published else 0) - (6 if changed and not published else 0)


def _stamps_near(page: Page) -> Iterator[tuple[float, str, Stamp]]:
    """Yield the dates around the headline, before the text, and those labelled as published behind it."""
    for index in range(max(0, page.top - _REACH), min(len(page.blocks), page.region.stop + _REACH)):
        block = page.blocks[index]
        stamp = first_stamp(block.text) or first_stamp(block.stamp)
        if stamp is None or page.marks[index] not in {Mark.DATE, Mark.BYLINE}:
            continue
        if index < page.top and not _is_today(page, index, stamp):
            yield -1 - 0.3 * (page.top - index), block.text, stamp
        elif page.top <= index < (_second_prose(page) if stamp.clock else _first_prose(page)):
            yield -0.3 * (index - page.top), block.text, stamp
        elif index >= page.region.stop and wording().published.search(block.text):
            yield -5, block.text, stamp


def _first_prose(page: Page) -> int:
    return max(next(page.prose(), page.region.stop), page.top + 1)


def _second_prose(page: Page) -> int:
    """Return where the text has surely begun: its first paragraph may be a summary above the date."""
    return max(next(islice(page.prose(), 1, None), page.region.stop), page.top + 1)


def _is_today(page: Page, index: int, stamp: Stamp) -> bool:
    """Tell whether a day above the headline may as well be the day on which the page was saved."""
    return stamp.clock is None and (page.top - index > 1 or index == 0)
