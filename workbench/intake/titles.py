"""Which block is the headline, and what the title is where no block shows it."""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.intake.block import Block, key_of, words_of
from workbench.intake.facts import Facts
from workbench.intake.marks import Mark, is_finished
from workbench.intake.wording import wording

_MOST_WORDS = 40
_SEPARATOR = re.compile(r"\s+(?:[|»«•·]|::|[-–—])\s+|\s?[|»]\s?|(?<=\w):\s+")
_UNDER_TITLE = frozenset({Mark.DATE, Mark.BYLINE})
_NEVER = frozenset(
    {
        Mark.DATELINE,
        Mark.DATE,
        Mark.BYLINE,
        Mark.FURNITURE,
        Mark.LEGAL,
        Mark.SOCIAL,
        Mark.TAGS,
        Mark.COMMENTS,
        Mark.SIGNOFF,
    }
)


def claimed_title(blocks: Sequence[Block], facts: Facts) -> int | None:
    """Return the index of the block that shows the title which the page claims for itself.

    Claims carry the site's name before or behind the headline, so the block's words have to be part of a
    claim; of several, the one that covers most of it, a heading before other text.
    """
    claims = [key for key in map(key_of, (*facts.titles, facts.page_title)) if key]
    scored = [(_coverage(block, claims), -index) for index, block in enumerate(blocks)]
    best, index = max(scored, default=(0.0, 0))
    return -index if best > 0 else None


def _coverage(block: Block, claims: Sequence[str]) -> float:
    """Return how well the block covers a claim, 0 where it does not."""
    if not 2 <= len(block.words) <= _MOST_WORDS or block.hidden or block.aside:
        return 0.0
    best = max(
        (len(block.key) / len(claim) for claim in claims if f" {block.key} " in f" {claim} "), default=0.0
    )
    if best < 0.5:
        return 0.0
    rank = 0.6 - 0.1 * int(block.tag[1]) if block.heading else 0.0
    return best + rank - (0.5 if block.linked > 0.6 else 0)


def titled_by_facts(facts: Facts) -> str:
    """Return the claimed title without the site's name, for a page that shows no headline."""
    for claim in (*facts.titles, facts.page_title):
        parts = _SEPARATOR.split(claim)
        bare = claim
        if len(parts) > 1 and len(parts[-1].split()) <= 4 and len(parts[-2].split()) >= 2:
            bare = claim[: claim.rindex(parts[-1])].rstrip(" -–—|»«•·:")
        if bare:
            return bare
    return ""


def likely_title(blocks: Sequence[Block], marks: Sequence[Mark], region: range) -> int | None:
    """Return the index of the line that is the headline of the article in ``region``.

    A headline stands before the text and shares its words with it; it is often repeated on the page,
    also cut off, and often comes first.
    """
    first_prose = next(
        (i for i in region if marks[i] is Mark.PROSE and len(blocks[i].words) > 16), region.stop
    )
    said = Counter(_content(words_of(blocks[i] for i in region)))
    keys = Counter(block.key for block in blocks)
    scores = {
        index: score
        for index in range(min(first_prose, region.stop))
        if (score := _likelihood(blocks, marks, index, said, keys, first_prose)) > 0
    }
    return max(scores, key=lambda index: (scores[index], -index), default=None)


def _likelihood(
    blocks: Sequence[Block],
    marks: Sequence[Mark],
    index: int,
    said: Counter[str],
    keys: Counter[str],
    first_prose: int,
) -> float:
    block, mark = blocks[index], marks[index]
    content = _content(block.words)
    if mark in _NEVER or not 2 <= len(block.words) <= 30 or not content:
        return 0.0
    if is_finished(block.text) and block.text.endswith((".", ".”", '."', ":")):
        return 0.0
    shared = sum(word in said for word in content) / len(content)
    if shared < 0.3:
        return 0.0
    score = 3 * shared + 0.1 * min(len(content), 8)
    score += _signed_below(marks, index) - _among_headlines(blocks, marks, index)
    score -= 0.5 if len(block.words) < 4 else 0
    score += 0.8 if index == 0 else 0
    score += 0.8 if keys[block.key] > 1 or _cut_off(block, blocks) else 0
    score += 0.8 if block.heading else 0
    score -= 0.05 * min(first_prose - index, 20)
    return score - _penalty(mark)


def _signed_below(marks: Sequence[Mark], index: int) -> float:
    """Return what a date or a byline under the line is worth."""
    below = marks[index + 1 : index + 4]
    if below and below[0] in _UNDER_TITLE:
        return 1.2
    return 0.5 if any(mark in _UNDER_TITLE for mark in below) else 0.0


def _among_headlines(blocks: Sequence[Block], marks: Sequence[Mark], index: int) -> float:
    """Return what it costs to stand in a list of headlines or right under the name of one."""
    above = range(max(0, index - 2), index)
    if index and marks[index - 1] in {Mark.RELATED, Mark.POINTER}:
        return 1.0
    headlines = [i for i in above if marks[i] in {Mark.PLAIN, Mark.TEASER} and len(blocks[i].words) >= 4]
    return 1.0 if len(headlines) == 2 else 0.0


def _penalty(mark: Mark) -> float:
    if mark is Mark.CREDIT:
        return 2.5
    if mark in {Mark.TEASER, Mark.LINKS}:
        return 1.0
    return 1.5 if mark in {Mark.POINTER, Mark.RELATED, Mark.INVITATION} else 0.0


def _cut_off(block: Block, blocks: Sequence[Block]) -> bool:
    """Tell whether the page shows the block's beginning elsewhere, cut off with an ellipsis."""
    return any(
        other is not block
        and other.text.endswith(("...", "…"))
        and len(other.key) > 8
        and block.key.startswith(other.key)
        for other in blocks
    )


def _content(words: Sequence[str]) -> list[str]:
    stopwords = wording().stopwords.values()
    return [word for word in words if len(word) > 2 and not any(word in these for these in stopwords)]
