"""A page under study: its blocks, what they look like, and where headline and article lie among them."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.intake.block import Block
from workbench.intake.facts import Facts
from workbench.intake.marks import Mark


@dataclass(frozen=True, slots=True)
class Page:
    """``marks`` are as many as ``blocks``; ``title`` and ``region`` are indices into both."""

    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    facts: Facts
    region: range = range(0)
    title: int | None = None

    def prose(self) -> Iterator[int]:
        """Yield the indices of the article's prose."""
        return (index for index in self.region if self.marks[index] is Mark.PROSE)

    @property
    def top(self) -> int:
        """The index of the headline, or of the article's start where there is none."""
        return self.title if self.title is not None else self.region.start
