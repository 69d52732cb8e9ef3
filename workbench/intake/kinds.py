"""What every block of the page is, once headline and region are known."""

from collections import Counter
from collections.abc import Sequence

from workbench.domain.article import ParagraphKind
from workbench.intake.block import Block
from workbench.intake.datelines import opens_with_dateline
from workbench.intake.marks import Mark, is_prose
from workbench.intake.region import container

_KEPT = frozenset({Mark.PROSE, Mark.ITEM, Mark.DATELINE})
_AFTERWORD = frozenset({Mark.PROSE, Mark.ITEM, Mark.PLAIN, Mark.DATELINE})
_LIST_HEADS = frozenset({Mark.RELATED, Mark.POINTER})


def kinds_of(
    blocks: Sequence[Block], marks: Sequence[Mark], region: range, title: int | None
) -> list[ParagraphKind]:
    """Return the kind of each block; what is in doubt outside the region is boilerplate."""
    kinds = [ParagraphKind.BOILERPLATE] * len(blocks)
    home = container(blocks, marks, region)
    last = _last_at_home(blocks, marks, region, home)
    start = min(region.start, title + 1) if title is not None and title < region.start else region.start
    for index in range(start, last):
        if index in region or index >= region.stop:
            kinds[index] = _kind(blocks, marks, index, region, home)
        if kinds[index] is ParagraphKind.BOILERPLATE and _is_caption(blocks, marks, index, region):
            kinds[index] = ParagraphKind.CAPTION
    _drop_repeats(blocks, marks, kinds, title)
    _drop_listed(blocks, marks, kinds)
    _caption_before_dateline(blocks, kinds)
    if title is not None:
        kinds[title] = ParagraphKind.TITLE
    return kinds


def _last_at_home(
    blocks: Sequence[Block], marks: Sequence[Mark], region: range, home: tuple[int, ...]
) -> int:
    """Return the end of the region, moved on over what stands behind it in the very same element.

    Contacts, sources and closing lists are weightless to the region but part of the article where the
    markup keeps them together with it.
    """
    if not home:
        return region.stop
    for index in range(region.stop, len(blocks)):
        block = blocks[index]
        if block.path[: len(home)] != home or marks[index] not in _AFTERWORD or block.aside or block.hidden:
            return index
    return len(blocks)


def _kind(
    blocks: Sequence[Block], marks: Sequence[Mark], index: int, region: range, home: tuple[int, ...]
) -> ParagraphKind:
    block, mark = blocks[index], marks[index]
    away = block.path[: len(home)] != home
    if block.aside or block.hidden or (away and index > region.start and mark is not Mark.PROSE):
        return ParagraphKind.BOILERPLATE
    if block.caption:
        return ParagraphKind.CAPTION
    if mark is Mark.CREDIT:
        return ParagraphKind.BODY if is_prose(block) and len(block.words) > 25 else ParagraphKind.CAPTION
    if block.heading and mark in {Mark.PLAIN, Mark.PROSE, Mark.ITEM}:
        return ParagraphKind.HEADING
    if mark in _KEPT:
        return ParagraphKind.BODY
    if mark is Mark.CLOCK:
        return ParagraphKind.HEADING
    if mark is Mark.PLAIN or (mark is Mark.DATE and len(block.words) <= 6 and not away):
        return _plain_kind(blocks, marks, index)
    return ParagraphKind.BOILERPLATE


def _plain_kind(blocks: Sequence[Block], marks: Sequence[Mark], index: int) -> ParagraphKind:
    """Return heading for a short line over prose, body for other loose words in the article."""
    follows = marks[index + 1] if index + 1 < len(marks) else None
    short = len(blocks[index].words) <= 14
    return ParagraphKind.HEADING if short and follows in _KEPT else ParagraphKind.BODY


def _is_caption(blocks: Sequence[Block], marks: Sequence[Mark], index: int, region: range) -> bool:
    """Tell whether a block near the article that is not its text belongs to an image."""
    block = blocks[index]
    if block.aside or block.hidden or block.linked > 0.6:
        return False
    return block.caption or (marks[index] is Mark.CREDIT and index < region.stop)


def _drop_repeats(
    blocks: Sequence[Block], marks: Sequence[Mark], kinds: list[ParagraphKind], title: int | None
) -> None:
    """Set aside what says the headline again, or a heading or caption that was there before."""
    seen = Counter([blocks[title].key] if title is not None else [])
    for index, block in enumerate(blocks):
        if index == title or kinds[index] is ParagraphKind.BOILERPLATE:
            continue
        if (
            marks[index] is not Mark.CLOCK
            and seen[block.key]
            and (len(block.words) > 2 or kinds[index] is not ParagraphKind.BODY)
        ):
            kinds[index] = ParagraphKind.BOILERPLATE
        seen[block.key] += 1


def _drop_listed(blocks: Sequence[Block], marks: Sequence[Mark], kinds: list[ParagraphKind]) -> None:
    """Set aside the headlines under "Baca juga:" or "Berita terkait" in the midst of the article."""
    listing = False
    for index, mark in enumerate(marks):
        if mark in _LIST_HEADS and len(blocks[index].words) <= 4:
            listing = True
        elif listing and mark in {Mark.PLAIN, Mark.ITEM, Mark.TEASER, Mark.LINKS, Mark.DATE, Mark.SOCIAL}:
            kinds[index] = ParagraphKind.BOILERPLATE
        elif listing and mark not in {Mark.FURNITURE, Mark.POINTER, Mark.CREDIT}:
            listing = False


def _caption_before_dateline(blocks: Sequence[Block], kinds: list[ParagraphKind]) -> None:
    """Make captions of one or two paragraphs that stand above the one with the dateline.

    News text begins with its dateline; what reads like text above it describes the picture.
    """
    kept = [index for index, kind in enumerate(kinds) if kind is ParagraphKind.BODY][:3]
    dated = next((index for index in kept if opens_with_dateline(blocks[index].text)), None)
    for index in kept:
        if dated is not None and index < dated:
            kinds[index] = ParagraphKind.CAPTION
