"""When the article appeared: the page's own claim and the date it shows are held against each other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.domain.languages import Language
from workbench.intake.block import Block
from workbench.intake.facts import Facts
from workbench.intake.marks import Mark
from workbench.intake.stamps import WIB, Stamp, first_stamp
from workbench.intake.wording import wording

_REACH = 6
"""How many blocks above the headline a date may stand and still be the article's."""


def published_at(
    blocks: Sequence[Block],
    marks: Sequence[Mark],
    title: int | None,
    region: range,
    facts: Facts,
    language: Language,
) -> str | None:
    """Return the date in ISO 8601 in the page's own zone, the day alone, or None rather than a guess.

    An Indonesian page without a zone means the capital's clock. Sites write that clock with a ``Z``
    behind it, too: where the claimed and the shown clock agree to the minute, the claimed zone is wrong.
    """
    shown = _shown(blocks, marks, title, region)
    claimed = facts.dates[0] if facts.dates else None
    home = WIB if language == "id" else None
    if claimed is None:
        return _iso(shown, home)
    if shown is not None and shown.clock is not None:
        zone = shown.zone if shown.zone is not None else home
        if claimed.clock is None:
            return _iso(shown if shown.day == claimed.day else claimed, home)
        if claimed.same_minute(shown):
            return _iso(replace(claimed, zone=zone if zone is not None else claimed.zone), home)
        return _iso(_localised(claimed, zone), home)
    return _iso(_localised(claimed, home), home)


def _localised(claimed: Stamp, zone: int | None) -> Stamp:
    """Return the claimed moment by the page's clock where the claim is in UTC or says no zone."""
    if zone is None or claimed.clock is None:
        return claimed
    if claimed.zone is None:
        return replace(claimed, zone=zone)
    return claimed.moved_to(zone) if claimed.zone == 0 else claimed


def _iso(stamp: Stamp | None, home: int | None) -> str | None:
    if stamp is None:
        return None
    return replace(stamp, zone=stamp.zone if stamp.zone is not None else home).isoformat()


def _shown(blocks: Sequence[Block], marks: Sequence[Mark], title: int | None, region: range) -> Stamp | None:
    """Return the date that stands by the headline, one marked as published before any other."""
    told = wording()
    best: tuple[float, int, Stamp] | None = None
    for nearness, index in _by_the_headline(blocks, marks, title, region):
        text = blocks[index].text
        stamp = first_stamp(text) or first_stamp(blocks[index].stamp)
        if stamp is None:
            continue
        score = nearness + (3 if stamp.clock else 0) + (4 if told.published.search(text) else 0)
        score -= 6 if told.changed.search(text) and not told.published.search(text) else 0
        if best is None or score > best[0]:
            best = score, index, stamp
    return best[2] if best is not None else None


def _by_the_headline(
    blocks: Sequence[Block], marks: Sequence[Mark], title: int | None, region: range
) -> Iterator[tuple[float, int]]:
    """Yield nearness and index of the dates around the headline and before the text."""
    top = title if title is not None else region.start
    body = next(
        (i for i in range(top + 1, len(blocks)) if i in region and marks[i] is Mark.PROSE), region.stop
    )
    for index in range(max(0, top - _REACH), max(body, top + 1)):
        if marks[index] is Mark.DATE or (marks[index] is Mark.BYLINE and first_stamp(blocks[index].text)):
            yield -0.3 * abs(index - top) - (1 if index < top else 0), index
    for index in range(region.stop, min(len(blocks), region.stop + _REACH)):
        if marks[index] is Mark.DATE and wording().published.search(blocks[index].text):
            yield -1.0, index
