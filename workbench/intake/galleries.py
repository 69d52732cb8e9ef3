"""Photo pages: where there is hardly any text, the captions are the text."""

from dataclasses import replace

from workbench.intake.block import Block, words_of
from workbench.intake.marks import Mark
from workbench.intake.page import Page

_FEW_WORDS = 60
_SHORTEST_CAPTION = 6
_SHORTEST_CREDITED = 10
_FEWEST, _FEWEST_CREDITED = 2, 3


def is_gallery(page: Page) -> bool:
    """Tell whether the page has several captions, and they say more than its text does.

    Where only the credit gives a caption away, not the markup, there have to be more of them.
    """
    told = len(words_of(page.blocks[index] for index in page.prose()))
    captions = _captions(page)
    marked = any(block.caption for block in captions)
    enough = len(captions) >= (_FEWEST if marked else _FEWEST_CREDITED)
    return told < _FEW_WORDS and enough and len(words_of(captions)) > told


def captions_as_prose(page: Page) -> Page:
    """Return the page with its telling captions as paragraphs."""
    telling = [_is_telling(block, mark) for block, mark in zip(page.blocks, page.marks, strict=True)]
    blocks = (
        replace(block, caption=block.caption and not tells)
        for block, tells in zip(page.blocks, telling, strict=True)
    )
    marks = (Mark.PROSE if tells else mark for mark, tells in zip(page.marks, telling, strict=True))
    return replace(page, blocks=tuple(blocks), marks=tuple(marks))


def _captions(page: Page) -> list[Block]:
    return [block for block, mark in zip(page.blocks, page.marks, strict=True) if _is_telling(block, mark)]


def _is_telling(block: Block, mark: Mark) -> bool:
    if block.aside or block.hidden or block.linked > 0.5:
        return False
    if block.caption:
        return len(block.words) >= _SHORTEST_CAPTION
    return mark is Mark.CREDIT and len(block.words) >= _SHORTEST_CREDITED
