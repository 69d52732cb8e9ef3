"""Finding headline and article among a page's blocks."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.intake.block import Block, words_of
from workbench.intake.facts import Facts
from workbench.intake.galleries import captions_as_prose, is_gallery
from workbench.intake.headlines import likely_title
from workbench.intake.marks import Mark, marks_of
from workbench.intake.page import Page
from workbench.intake.prose import is_prose
from workbench.intake.region import article_region, next_article
from workbench.intake.titles import claimed_title


def lay_out(blocks: Sequence[Block], facts: Facts) -> Page:
    """Return the page with the places of its headline and its article.

    The headline that the page claims for itself says where to look for the article; without a claim the
    article is found first and says where to look for the headline.
    """
    page = _found(_with_datelines(blocks), facts)
    if not page.region:
        page = _found(tuple(map(_in_sight, page.blocks)), facts)
    if is_gallery(page):
        page = captions_as_prose(page)
        page = replace(page, region=_region(page))
    if page.title is None and not (facts.titles or facts.page_title):
        page = replace(page, title=likely_title(page))
    if page.title is not None and page.title in page.region:
        page = replace(page, region=range(page.title + 1, page.region.stop))
    return page


def _found(blocks: tuple[Block, ...], facts: Facts) -> Page:
    page = Page(blocks, marks_of(blocks), facts, title=claimed_title(blocks, facts))
    return replace(page, region=_region(page))


def _in_sight(block: Block) -> Block:
    """Return the block without what the markup says against it.

    Some pages hide themselves until their scripts run, or are one link from a tag that was never closed.
    """
    return replace(block, aside=False, hidden=False, linked=0.0)


def _with_datelines(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with "Jakarta -" put before the paragraph it opens; a text page keeps its lines."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if before is not None and before.line is None and _opens(before, block):
            text, emphasis = f"{before.text} {block.text}", before.emphasis or block.emphasis
            joined[-1] = replace(block, text=text, emphasis=emphasis)
        else:
            joined.append(block)
    return tuple(joined)


def _opens(before: Block, block: Block) -> bool:
    return is_prose(block) and marks_of([before])[0] is Mark.DATELINE


def _region(page: Page) -> range:
    """Return where the article lies: below its headline, unless by far the most text stands elsewhere."""
    anywhere = article_region(page.blocks, page.marks)
    if page.title is None:
        return anywhere
    first, end = page.title + 1, next_article(page)
    below = article_region(page.blocks[first:end], page.marks[first:end])
    below = range(below.start + first, below.stop + first)
    return below if 4 * _words(page, below) >= _words(page, anywhere) else anywhere


def _words(page: Page, region: range) -> int:
    return len(words_of(page.blocks[index] for index in region))
