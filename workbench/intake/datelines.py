"""Datelines that the markup set apart come back to their paragraph."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.intake.block import Block
from workbench.intake.marks import Mark, is_prose, mark


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
