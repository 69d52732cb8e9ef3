"""Photo pages: where there is hardly any text, the captions are the text."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.intake.block import Block, words_of
from workbench.intake.marks import Mark

_FEW_WORDS = 60
_SHORTEST_CAPTION = 6
_SHORTEST_CREDITED = 10


def is_gallery(blocks: Sequence[Block], marks: Sequence[Mark], region: range) -> bool:
    """Tell whether the page has at least two captions that say more than its text does."""
    told = len(words_of(blocks[index] for index in region if marks[index] is Mark.PROSE))
    captions = [block for block, mark in zip(blocks, marks, strict=True) if _is_telling(block, mark)]
    return told < _FEW_WORDS and len(captions) > 1 and len(words_of(captions)) > told


def captions_as_prose(blocks: Sequence[Block], marks: Sequence[Mark]) -> tuple[list[Block], list[Mark]]:
    """Return blocks and marks in which telling captions count as paragraphs."""
    telling = [_is_telling(block, mark) for block, mark in zip(blocks, marks, strict=True)]
    told = [
        replace(block, caption=False) if tells else block
        for block, tells in zip(blocks, telling, strict=True)
    ]
    new_marks = [Mark.PROSE if tells else mark for mark, tells in zip(marks, telling, strict=True)]
    return told, new_marks


def _is_telling(block: Block, mark: Mark) -> bool:
    if block.aside or block.hidden or block.linked > 0.5:
        return False
    return len(block.words) >= (_SHORTEST_CAPTION if block.caption else _SHORTEST_CREDITED) and (
        block.caption or mark is Mark.CREDIT
    )
