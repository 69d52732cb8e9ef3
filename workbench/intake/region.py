"""Where among the blocks of a page the article lies.

The blocks get weights, prose above zero and furniture below, and the article is the run of blocks with
the greatest sum (Kadane's maximum subarray): dense prose with a little furniture inside, while lists of
headlines, however long, and a stray sentence in the footer stay out.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from workbench.intake.block import Block
from workbench.intake.marks import Mark
from workbench.intake.page import Page

_WEIGHTS: dict[Mark, float] = {
    Mark.PLAIN: -1.5,
    Mark.DATELINE: 0.3,
    Mark.ITEM: -0.5,
    Mark.DATE: -2,
    Mark.CLOCK: -0.5,
    Mark.BYLINE: -2,
    Mark.CREDIT: -0.5,
    Mark.SIGNOFF: -5,
    Mark.TEASER: -1.5,
    Mark.POINTER: -0.5,
    Mark.INVITATION: -2,
    Mark.REQUEST: -1,
    Mark.SOCIAL: -1.5,
    Mark.LEGAL: -8,
    Mark.FURNITURE: -1.5,
    Mark.LINKS: -1,
    Mark.TAGS: -2,
    Mark.RELATED: -5,
    Mark.COMMENTS: -25,
}
_HEADING = -0.5
_ITEM_AFTER_COLON = 0.5
_OUT_OF_SIGHT = -0.2
_CAPTION = -0.5
_WORDS_A_POINT, _MOST_WORDS = 8, 80
_WIDEST_GAP = 9
_DIVIDERS = frozenset(
    {Mark.SIGNOFF, Mark.LEGAL, Mark.COMMENTS, Mark.RELATED, Mark.TAGS, Mark.BYLINE, Mark.DATE, Mark.CREDIT}
)

_DIVIDERS_ABOVE = _DIVIDERS | {Mark.SOCIAL}
"""Above the buttons for sharing stand headline and picture; the text stands below."""


def article_region(blocks: Sequence[Block], marks: Sequence[Mark]) -> range:
    """Return the indices of the blocks among which the article lies; empty where there is no prose."""
    weights = [_weight(block, mark) for block, mark in zip(blocks, marks, strict=True)]
    after_colon = False
    for index, mark in enumerate(marks):
        if mark is Mark.ITEM and after_colon:
            weights[index] = _ITEM_AFTER_COLON
        else:
            after_colon = blocks[index].text.endswith(":") and mark in {Mark.PROSE, Mark.PLAIN}
    return _grown(_heaviest_run(weights), blocks, marks)


def next_article(page: Page) -> int:
    """Return the index of the next article's headline on a page that scrolls on, or the number of blocks.

    It is a heading of the headline's rank with a date or a byline under it.
    """
    title = page.blocks[page.top]
    for index in range(page.top + 1, len(page.blocks)):
        block = page.blocks[index]
        alike = block.heading and block.tag == title.tag and block.key != title.key and not block.aside
        if alike and {Mark.DATE, Mark.BYLINE} & set(page.marks[index + 1 : index + 4]):
            return index
    return len(page.blocks)


def home_of(page: Page, share: float = 0.75) -> tuple[int, ...]:
    """Return the path of the deepest element that holds this share of the article's prose; () for text."""
    held: Counter[tuple[int, ...]] = Counter()
    for index in page.prose():
        block = page.blocks[index]
        for depth in range(len(block.path) + 1):
            held[block.path[:depth]] += len(block.words)
    return max((path for path, words in held.items() if words >= share * held[()]), key=len, default=())


def _weight(block: Block, mark: Mark) -> float:
    """Return how much the block speaks for the article's being here."""
    if block.aside or block.hidden:
        return _OUT_OF_SIGHT
    if mark is Mark.PROSE:
        if block.caption:
            return _CAPTION
        length = min(len(block.words), _MOST_WORDS) / _WORDS_A_POINT
        return length * (1 - block.linked) * block.votes + (0.5 if _is_undoubted(block) else 0)
    return _HEADING if mark is Mark.PLAIN and block.heading else _WEIGHTS[mark]


def _heaviest_run(weights: Sequence[float]) -> range:
    best, best_run = 0.0, range(0)
    total, start = 0.0, 0
    for index, value in enumerate(weights):
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, best_run = total, range(start, index + 1)
    return best_run


def _grown(region: range, blocks: Sequence[Block], marks: Sequence[Mark]) -> range:
    """Return the region moved out over gaps of furniture to prose that nothing divides from it."""
    if not region:
        return region
    start, stop = region.start, region.stop
    while (following := _next_prose(blocks, marks, range(stop, len(blocks)), _DIVIDERS)) is not None:
        stop = following + 1
    while (preceding := _next_prose(blocks, marks, range(start - 1, -1, -1), _DIVIDERS_ABOVE)) is not None:
        start = preceding
    if start and marks[start - 1] is Mark.DATELINE:
        start -= 1
    return range(start, stop)


def _next_prose(
    blocks: Sequence[Block], marks: Sequence[Mark], way: range, dividers: frozenset[Mark]
) -> int | None:
    """Return the first undoubted prose on the way, None where there is none or a divider stands."""
    seen = (index for index in way if not _is_out_of_the_way(blocks[index], marks[index]))
    for index in islice(seen, _WIDEST_GAP):
        if marks[index] in dividers:
            return None
        if marks[index] is Mark.PROSE and _is_undoubted(blocks[index]):
            return index
    return None


def _is_out_of_the_way(block: Block, mark: Mark) -> bool:
    """Tell whether the markup itself sets the block apart, so that it divides nothing."""
    return block.aside or block.hidden or mark is Mark.LINKS


def _is_undoubted(block: Block) -> bool:
    """Tell whether the block is no headline that happens to end like a sentence."""
    outside = block.hidden or block.caption or block.linked > 0.3
    return not outside and (len(block.words) > 16 or block.text[-1] not in "?!")
