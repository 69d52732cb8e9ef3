"""What can be seen to be wrong with a hypothesis without knowing the languages."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

LOOP_LENGTH = 4
LOOP_COUNT = 3
LONGEST_WORD = 40


class Fault(StrEnum):
    """A reason to decode a sentence again."""

    EMPTY = "empty"
    LOOPING = "looping"
    HALVED = "stops halfway"


def fault_of(source: str, hypothesis: str) -> Fault | None:
    """Return the worst fault of a hypothesis, or None.

    It loops when it has a run of four words three times where the source has none, or a word far longer
    than any of the source's; it stops halfway when it has under half the source's words.
    """
    said, asked = hypothesis.split(), source.split()
    if not said:
        return Fault.EMPTY if asked else None
    if _loops(said) and not _loops(asked):
        return Fault.LOOPING
    if len(max(said, key=len)) > max(LONGEST_WORD, 2 * len(max(asked, key=len, default=""))):
        return Fault.LOOPING
    return Fault.HALVED if 2 * len(said) < len(asked) else None


def _loops(words: Sequence[str]) -> bool:
    if len(words) < LOOP_LENGTH + LOOP_COUNT - 1:
        return False
    runs = Counter(zip(*(words[start:] for start in range(LOOP_LENGTH)), strict=False))
    return max(runs.values()) >= LOOP_COUNT
