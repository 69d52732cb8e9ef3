"""Datelines: "Jakarta, Kabar Kita -" opens the first paragraph of a news text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.intake.block import Block
from workbench.intake.marks import Mark, is_prose, mark


_DATELINE = re.compile(r"[A-Z][\w.]+(?:[ ,/(]{1,2}[A-Z][\w.]*\)?){0,5},?\s?(?:--|[-–—])(?:\s|$)")


def join_datelines(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with "Jakarta -" put before the paragraph it opens.

    A text page keeps its lines as they are.
    """
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if before is not None and before.line is None and is_prose(block) and mark(before) is Mark.DATELINE:
            joined[-1] = replace(
                block, text=f"{before.text} {block.text}", emphasis=before.emphasis or block.emphasis
            )
        else:
            joined.append(block)
    return joined


def opens_with_dateline(text: str) -> bool:
    """Tell whether the paragraph opens with place, publisher or both, and a dash."""
    return bool(_DATELINE.match(text))
