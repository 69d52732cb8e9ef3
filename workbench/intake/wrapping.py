"""Lines that were broken at a margin become paragraphs again."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

_SENTENCE_END = tuple('.!?:;…"”’)')


def join_wrapped(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs that single line breaks cut up.

    A break is a mere wrap where a sentence runs on: no closing punctuation before it and a small letter
    after it. Where that is the rule, so is a break before a capital that leaves no room for the next word.
    """
    if len(lines) < 2:
        return list(lines)
    width = max(map(len, lines))
    pairs = list(pairwise(lines))
    wrapped = width <= 110 and 2 * sum(after[0].islower() for _, after in pairs) >= len(pairs)
    paragraphs = [lines[0]]
    for before, after in pairs:
        if _runs_on(before, after) or (wrapped and _is_full(before, after, width)):
            paragraphs[-1] = f"{paragraphs[-1]} {after}"
        else:
            paragraphs.append(after)
    return paragraphs


def wrap_width(paragraphs: Sequence[Sequence[str]]) -> int | None:
    """Return the margin at which a whole text was wrapped, None if it was not.

    ``paragraphs`` are the runs of lines between blank lines. A wrapped text has no line past the margin,
    and all but a few inner lines are so full that the next word would not have fitted.
    """
    pairs = [pair for lines in paragraphs for pair in pairwise(lines)]
    width = max((len(line) for lines in paragraphs for line in lines), default=0)
    if not 40 <= width <= 110 or len(pairs) < 4:
        return None
    full = sum(_is_full(before, after, width) for before, after in pairs)
    return width if full >= 0.85 * len(pairs) else None


def runs_of(lines: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the runs of lines between blank ones, each with the 1-based number of its first line."""
    start = 0
    run: list[str] = []
    for number, line in enumerate((*lines, ""), 1):
        if line.strip():
            start = start if run else number
            run.append(line.strip())
        elif run:
            yield start, tuple(run)
            run = []


def unwrapped(start: int, run: Sequence[str], width: int) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a run that was wrapped at ``width``, each with the number of its first line.

    A line that had room for the next word was ended on purpose.
    """
    number, paragraph = start, run[0]
    for offset, (before, after) in enumerate(pairwise(run), 1):
        if _is_full(before, after, width):
            paragraph = f"{paragraph} {after}"
        else:
            yield number, paragraph
            number, paragraph = start + offset, after
    yield number, paragraph


def _runs_on(before: str, after: str) -> bool:
    return not before.endswith(_SENTENCE_END) and after[0].islower()


def _is_full(before: str, after: str, width: int) -> bool:
    return len(before) + 1 + len(after.split(maxsplit=1)[0]) > width
