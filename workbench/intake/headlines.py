"""Which line is the headline of a page that claims none: text pages above all.

A headline stands before the text and shares its words with it; a date or a byline follows; it is often
repeated on the page, also cut off or at the end of a trail of links, and often comes first.
"""

from collections import Counter
from collections.abc import Sequence

from workbench.intake.block import Block, words_of
from workbench.intake.marks import Mark
from workbench.intake.page import Page
from workbench.intake.prose import is_cut_off
from workbench.intake.wording import wording

_DOUBTFUL = 0.8
_REACH = 300
"""How many blocks above the text are looked through."""
_UNDER_HEADLINE = frozenset({Mark.DATE, Mark.BYLINE})
_NEVER = frozenset(
    {Mark.DATELINE, Mark.DATE, Mark.BYLINE, Mark.FURNITURE, Mark.LEGAL, Mark.SOCIAL, Mark.TAGS}
    | {Mark.COMMENTS, Mark.SIGNOFF, Mark.CLOCK}
)
_COSTS = {
    Mark.CREDIT: 2.5,
    Mark.TEASER: 1,
    Mark.LINKS: 1,
    Mark.POINTER: 1.5,
    Mark.RELATED: 1.5,
    Mark.INVITATION: 1.5,
}
_SENTENCE_ENDS = (".", ".”", '."', ":")


def likely_title(page: Page) -> int | None:
    """Return the index of the line that is most likely the article's headline, None where none is."""
    search = _Search(page)
    scores = {index: search.score(index) for index in range(max(0, search.end - _REACH), search.end)}
    best = max(scores, key=lambda index: (scores[index], -index), default=None)
    return best if best is not None and scores[best] > _DOUBTFUL else None


class _Search:
    """What the evidence is weighed against: the article's words, and the lines of the page."""

    def __init__(self, page: Page) -> None:
        text = (index for index in page.prose() if _is_text(page.blocks[index]))
        self.end = next(text, page.region.stop)
        self._page = page
        told = (page.blocks[index] for index in page.region if index >= self.end)
        self._said = " ".join(words_of(told))
        self._lines = Counter(block.key for block in page.blocks)
        self._cut = [block.key for block in page.blocks if is_cut_off(block.text) and len(block.key) > 8]
        self._trails = [block.key for block in page.blocks[: self.end] if _opens_with_furniture(block)]

    def score(self, index: int) -> float:
        """Return the evidence for the line's being the headline, 0 where it cannot be."""
        block, mark = self._page.blocks[index], self._page.marks[index]
        content = _content(block.words)
        if mark in _NEVER or not 2 <= len(block.words) <= 30 or not content:
            return 0.0
        if mark is Mark.PROSE and block.text.endswith(_SENTENCE_ENDS):
            return 0.0
        # as parts of words, for "menolak" says "tolak" again
        shared = sum(word in self._said for word in content) / len(content)
        evidence = (
            3 * shared - (1 if shared < 0.3 else 0),
            0.1 * min(len(content), 8) - (0.5 if len(block.words) < 4 else 0),
            1.3 if self._is_repeated(block) else 0,
            0.8 if index == 0 else 0,
            0.8 if block.heading else 0,
            self._signed_below(index),
            -self._among_headlines(index),
            -0.05 * min(self.end - index, 20),
            -1.5 if _opens_with_furniture(block) and self._ends_with_line(block) else 0,
            -_COSTS.get(mark, 0),
        )
        return sum(evidence)

    def _is_repeated(self, block: Block) -> bool:
        cut_off = any(block.key != beginning and block.key.startswith(beginning) for beginning in self._cut)
        trailed = len(block.words) > 3 and any(trail.endswith(f" {block.key}") for trail in self._trails)
        return self._lines[block.key] > 1 or cut_off or trailed

    def _signed_below(self, index: int) -> float:
        """Return what a date or a byline under the line is worth."""
        below = self._page.marks[index + 1 : index + 4]
        if below and below[0] in _UNDER_HEADLINE:
            return 1.2
        return 0.5 if any(mark in _UNDER_HEADLINE for mark in below) else 0.0

    def _among_headlines(self, index: int) -> float:
        """Return what it costs to stand in a list of headlines or right under the name of one."""
        marks, blocks = self._page.marks, self._page.blocks
        if index and marks[index - 1] in {Mark.RELATED, Mark.POINTER}:
            return 1.0
        above = range(max(0, index - 2), index)
        alike = [i for i in above if marks[i] in {Mark.PLAIN, Mark.TEASER} and len(blocks[i].words) >= 4]
        return 1.0 if len(alike) == 2 else 0.0

    def _ends_with_line(self, block: Block) -> bool:
        others = (other for other in self._page.blocks if len(other.words) > 3)
        return any(block.key.endswith(f" {other.key}") for other in others)


def _is_text(block: Block) -> bool:
    """Tell whether the block can be no headline."""
    return len(block.words) > 16 or (len(block.words) > 6 and block.text.endswith(_SENTENCE_ENDS))


def _opens_with_furniture(block: Block) -> bool:
    return bool(block.words) and block.words[0] in wording().furniture


def _content(words: Sequence[str]) -> list[str]:
    """Return the words that carry meaning."""
    stopwords = wording().stopwords.values()
    return [word for word in words if len(word) > 2 and not any(word in these for these in stopwords)]
