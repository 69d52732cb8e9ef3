"""Where among the blocks of a page the article lies.

The blocks get weights, prose above zero and furniture below, and the article is the run of blocks with
the greatest sum (Kadane's maximum subarray): dense prose with a little furniture inside, while lists of
headlines, however long, and a stray sentence in the footer stay out.
"""

from collections import Counter
from collections.abc import Sequence

from workbench.intake.block import Block
from workbench.intake.marks import Mark

_WEIGHTS: dict[Mark, float] = {
    Mark.PLAIN: -1.5,
    Mark.DATELINE: 0.3,
    Mark.ITEM: -0.5,
    Mark.DATE: -2,
    Mark.BYLINE: -2,
    Mark.CREDIT: -0.5,
    Mark.SIGNOFF: -5,
    Mark.TEASER: -1.5,
    Mark.POINTER: -0.5,
    Mark.INVITATION: -2,
    Mark.SOCIAL: -1.5,
    Mark.LEGAL: -8,
    Mark.FURNITURE: -1.5,
    Mark.LINKS: -1,
    Mark.TAGS: -2,
    Mark.RELATED: -5,
    Mark.COMMENTS: -25,
}
_WORDS_A_POINT = 8
_MOST_WORDS = 80


def article_region(blocks: Sequence[Block], marks: Sequence[Mark]) -> range:
    """Return the indices of the blocks among which the article lies; empty where there is no prose."""
    weights = [weight(block, mark) for block, mark in zip(blocks, marks, strict=True)]
    after_colon = False
    for index, mark in enumerate(marks):
        if mark is Mark.ITEM and after_colon:
            weights[index] = 0.5
        else:
            after_colon = blocks[index].text.endswith(":") and mark in {Mark.PROSE, Mark.PLAIN}
    return _with_dateline(_heaviest_run(weights), marks)


def weight(block: Block, mark: Mark) -> float:
    """Return how much the block speaks for the article's being here."""
    if mark is Mark.PROSE:
        value = min(len(block.words), _MOST_WORDS) / _WORDS_A_POINT * (1 - block.linked)
        return -0.5 if block.aside or block.hidden or block.caption else value
    return _WEIGHTS[mark] - (0.5 if block.aside else 0)


def container(
    blocks: Sequence[Block], marks: Sequence[Mark], region: range, share: float = 0.75
) -> tuple[int, ...]:
    """Return the path of the deepest element that holds this share of the region's prose; () for text."""
    held: Counter[tuple[int, ...]] = Counter()
    total = 0
    for index in region:
        if marks[index] is Mark.PROSE:
            path, words = blocks[index].path, len(blocks[index].words)
            total += words
            for depth in range(len(path) + 1):
                held[path[:depth]] += words
    enough = [path for path, words in held.items() if words >= share * total]
    return max(enough, key=len, default=())


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


def _with_dateline(region: range, marks: Sequence[Mark]) -> range:
    if region and region.start and marks[region.start - 1] is Mark.DATELINE:
        return range(region.start - 1, region.stop)
    return region
