"""A run of a page's text, the unit that intake judges."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_SPACE = re.compile(r"[\s\u00a0\u200b\ufeff]+")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True)
class Block:
    """One line of a text page or one block of a structured one, whitespace collapsed, never empty.

    ``line`` is the 1-based line of a text page. ``tag`` is the nearest block element, ``path`` the
    enclosing elements by number, outermost first. ``linked`` is the share of the text inside links.
    ``aside`` says that the markup itself puts the block outside the article (nav, footer, aside, form),
    ``inside`` that it puts it into the article's body, ``caption`` that it belongs to an image,
    ``stamp`` is the machine-readable date of a <time> in it, ``votes`` the trust that other extractors
    put into it, 1 where they were not asked.
    """

    text: str
    line: int | None = None
    tag: str = ""
    path: tuple[int, ...] = ()
    linked: float = 0.0
    aside: bool = False
    inside: bool = False
    caption: bool = False
    hidden: bool = False
    emphasis: bool = False
    stamp: str = ""
    votes: float = 1.0

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(_WORD.findall(self.text.lower()))

    @cached_property
    def key(self) -> str:
        """The words run together: what two wordings of the same text share."""
        return " ".join(self.words)

    @property
    def heading(self) -> bool:
        """Whether the markup says that it is a heading."""
        return len(self.tag) == 2 and self.tag[0] == "h" and self.tag[1].isdigit()


def collapse(text: str) -> str:
    """Return the text with every run of whitespace made one space, none at the ends."""
    return _SPACE.sub(" ", text).strip()


def key_of(text: str) -> str:
    """Return what two wordings of the same text share."""
    return Block(text).key


def words_of(blocks: Iterable[Block]) -> list[str]:
    """Return the words of all the blocks in order."""
    return [word for block in blocks for word in block.words]
