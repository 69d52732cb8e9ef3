"""The blocks of a text page: its lines, or its paragraphs where it was wrapped at a margin."""

from collections.abc import Iterable

from workbench.intake.block import Block, collapse
from workbench.intake.wrapping import runs_of, unwrapped, wrap_width


def text_blocks(text: str) -> list[Block]:
    """Return the non-empty lines as blocks, numbered from 1 as an editor shows them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    runs = list(runs_of(lines))
    width = wrap_width([run for _, run in runs])
    if width is not None:
        return _blocks(numbered for start, run in runs for numbered in unwrapped(start, run, width))
    return _blocks(enumerate(lines, 1))


def _blocks(numbered: Iterable[tuple[int, str]]) -> list[Block]:
    texts = ((number, collapse(line)) for number, line in numbered)
    return [Block(text, line=number) for number, text in texts if text]
