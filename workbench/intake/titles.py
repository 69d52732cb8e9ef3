"""Which block is the headline that the page claims, and what the title is where no block shows it."""

import re
from collections.abc import Sequence

from workbench.intake.block import Block, key_of
from workbench.intake.facts import Facts

_MOST_WORDS = 40
_SEPARATOR = re.compile(r"\s+(?:[|»«•·]|::|[-–—])\s+|\s?[|»]\s?|(?<=\w):\s+")


def claimed_title(blocks: Sequence[Block], facts: Facts) -> int | None:
    """Return the index of the block that shows the title which the page claims for itself.

    Claims carry the site's name before or behind the headline, so the block's words have to be part of a
    claim; of several, the one that covers most of it, a heading before other text.
    """
    claims = [key for key in map(key_of, (*facts.titles, facts.page_title)) if key]
    scored = [(_coverage(block, claims), -index) for index, block in enumerate(blocks)]
    best, index = max(scored, default=(0.0, 0))
    return -index if best > 0 else None


def title_in_facts(facts: Facts) -> str:
    """Return the claimed title without the site's name, for a page that shows no headline."""
    claim = next(iter((*facts.titles, facts.page_title)), "")
    parts = _SEPARATOR.split(claim)
    if len(parts) > 1 and len(parts[-1].split()) <= 4 and len(parts[-2].split()) >= 2:
        return claim[: claim.rindex(parts[-1])].rstrip(" -–—|»«•·:")
    return claim


def _coverage(block: Block, claims: Sequence[str]) -> float:
    """Return how well the block covers a claim, 0 where it does not."""
    if not 2 <= len(block.words) <= _MOST_WORDS or block.hidden or block.aside:
        return 0.0
    shares = (len(block.key) / len(claim) for claim in claims if f" {block.key} " in f" {claim} ")
    best = max(shares, default=0.0)
    if best < 0.5:
        return 0.0
    rank = 0.6 - 0.1 * int(block.tag[1]) if block.heading else 0.0
    return best + rank - (0.5 if block.linked > 0.6 else 0)
