"""What every block of the page is, once headline and region are known."""

from collections.abc import Iterator

from workbench.domain.article import ParagraphKind
from workbench.intake.block import Block
from workbench.intake.marks import Mark
from workbench.intake.page import Page
from workbench.intake.photo_credits import names_photo
from workbench.intake.prose import is_finished, is_prose
from workbench.intake.region import home_of
from workbench.text.datelines import dateline_of

_TEXT = frozenset({Mark.PROSE, Mark.ITEM, Mark.DATELINE})
_AFTERWORD = frozenset({*_TEXT, Mark.PLAIN})
_LIST_HEADS = frozenset({Mark.RELATED, Mark.POINTER})
_LISTED = frozenset({Mark.PLAIN, Mark.ITEM, Mark.TEASER, Mark.LINKS, Mark.DATE, Mark.SOCIAL})
_BETWEEN = frozenset({Mark.FURNITURE, Mark.POINTER, Mark.CREDIT})
_HEADING_WORDS = 14
_CLOSING_WORDS = 6


def kinds_of(page: Page) -> list[ParagraphKind]:
    """Return the kind of each block; what is in doubt outside the region is boilerplate."""
    home = home_of(page)
    kinds = [ParagraphKind.BOILERPLATE] * len(page.blocks)
    for index in range(min(page.top, page.region.start), _end(page, home)):
        kinds[index] = _kind(page, index, home)
    for index in (*_repeats(page, kinds), *_listed(page)):
        kinds[index] = ParagraphKind.BOILERPLATE
    for index in _above_dateline(page, kinds):
        kinds[index] = ParagraphKind.CAPTION
    if page.title is not None:
        kinds[page.title] = ParagraphKind.TITLE
    return kinds


def _end(page: Page, home: tuple[int, ...]) -> int:
    """Return the end of the region, moved on over what stands behind it in the very same element.

    Contacts, sources and closing lists are weightless to the region but part of the article where the
    markup keeps them together with it. A text's last short sentence, as weightless, is its own as well.
    """
    stop = page.region.stop
    while stop < len(page.blocks) and _is_closing(page, stop):
        stop += 1
    while home and stop < len(page.blocks):
        block = page.blocks[stop]
        if not _is_in(block, home) or page.marks[stop] not in _AFTERWORD or block.aside or block.hidden:
            break
        stop += 1
    return stop


def _is_closing(page: Page, index: int) -> bool:
    return page.marks[index] is Mark.PLAIN and _is_sentence_of_text(page.blocks[index])


def _is_in(block: Block, home: tuple[int, ...]) -> bool:
    return block.path[: len(home)] == home


def _kind(page: Page, index: int, home: tuple[int, ...]) -> ParagraphKind:
    block, mark = page.blocks[index], page.marks[index]
    if block.aside or block.hidden or mark is Mark.LINKS:
        return ParagraphKind.BOILERPLATE
    if block.caption or (mark is Mark.CREDIT and not _is_signed(page, index)):
        return ParagraphKind.CAPTION
    strayed = not _is_in(block, home) and index > page.region.start and mark is not Mark.PROSE
    if index < page.region.start or strayed:
        return ParagraphKind.BOILERPLATE
    return _text_kind(page, index)


def _text_kind(page: Page, index: int) -> ParagraphKind:
    """Return heading, body or boilerplate for a block in the midst of the article."""
    block, mark = page.blocks[index], page.marks[index]
    if mark is Mark.CLOCK or (block.heading and mark in _AFTERWORD):
        return ParagraphKind.HEADING
    if mark in _TEXT or mark is Mark.CREDIT:
        return ParagraphKind.BODY
    if mark is Mark.PLAIN or (mark is Mark.DATE and len(block.words) <= _CLOSING_WORDS):
        return ParagraphKind.HEADING if _heads_prose(page, index) else ParagraphKind.BODY
    return ParagraphKind.BOILERPLATE


def _heads_prose(page: Page, index: int) -> bool:
    block = page.blocks[index]
    follows = page.marks[index + 1] if index + 1 < len(page.marks) else None
    return (
        len(block.words) <= _HEADING_WORDS
        and follows in _TEXT
        and not block.text.endswith((",", ";", ":"))
        and not _is_sentence_of_text(block)
    )


def _is_signed(page: Page, index: int) -> bool:
    """Tell whether a paragraph with a credit at its end is the reporter's last, not a caption."""
    told = any(earlier < index for earlier in page.prose())
    return told and is_prose(page.blocks[index]) and not names_photo(page.blocks[index].text)


def _repeats(page: Page, kinds: list[ParagraphKind]) -> Iterator[int]:
    """Yield what says the headline again, or was kept before."""
    seen = {page.blocks[page.title].key} if page.title is not None else set()
    for index, block in enumerate(page.blocks):
        if index == page.title or kinds[index] is ParagraphKind.BOILERPLATE:
            continue
        short = len(block.words) <= 2 and kinds[index] is ParagraphKind.BODY
        again = block.key in seen and page.marks[index] is not Mark.CLOCK and not short
        if again and not _is_refrain(page, index):
            yield index
        seen.add(block.key)


def _is_refrain(page: Page, index: int) -> bool:
    """Tell whether a sentence comes back among the paragraphs of a text, as in a speech."""
    around = {*page.marks[max(index - 1, 0) : index], *page.marks[index + 1 : index + 2]}
    told = page.marks[index] in {Mark.PLAIN, Mark.PROSE} and _is_sentence_of_text(page.blocks[index])
    return told and not around.isdisjoint(_TEXT)


def _is_sentence_of_text(block: Block) -> bool:
    """Tell whether a line of a text page is a sentence; there no markup says what a heading is."""
    return block.line is not None and is_finished(block.text) and not block.text.endswith(("?", "!"))


def _listed(page: Page) -> Iterator[int]:
    """Yield the headlines under "Baca juga:" or "Berita terkait" in the midst of the article."""
    listing = False
    for index, mark in enumerate(page.marks):
        if mark in _LIST_HEADS and len(page.blocks[index].words) <= 4:
            listing = True
        elif listing and mark in _LISTED:
            yield index
        elif mark not in _BETWEEN:
            listing = False


def _above_dateline(page: Page, kinds: list[ParagraphKind]) -> Iterator[int]:
    """Yield one or two paragraphs that stand above the one with the dateline.

    News text begins with its dateline; what reads like text above it describes the picture.
    """
    body = [index for index, kind in enumerate(kinds) if kind is ParagraphKind.BODY][:3]
    dated = next((index for index in body if dateline_of(page.blocks[index].text)), None)
    return (index for index in body if dated is not None and index < dated)
