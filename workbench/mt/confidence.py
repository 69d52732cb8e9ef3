"""How sure the model is of each word that it wrote, in terms of what a translator would do with the word.

The probability of a word is that of all its pieces together. By itself it says little: where a thing can be
said in many ways, every one of them is unlikely. So it is read through a table, fitted on drafts of news and
FLORES sentences by the bundled model: the share of such words that a human reference has.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.alignment.attention import Span

UNSURE = 0.25
"""Below this confidence not one word in four is in a human's translation; one word in ten is below."""

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_TABLE = (
    (0.0, 0.10), (0.04, 0.17), (0.08, 0.25), (0.12, 0.32), (0.21, 0.43), (0.30, 0.50), (0.38, 0.58),
    (0.48, 0.65), (0.58, 0.69), (0.68, 0.73), (0.79, 0.76), (1.0, 0.82),
)  # fmt: skip
"""A word's probability, and how often such a word is in the reference."""


@dataclass(frozen=True, slots=True)
class WordConfidence:
    """A word of a target, as character offsets, and how likely a translator keeps it (0 to 1)."""

    start: int
    end: int
    confidence: float


def confidences(
    target: str, pieces: Sequence[Span], log_probabilities: Sequence[float]
) -> list[WordConfidence]:
    """Return the confidence of each word of a target whose pieces stand at ``pieces``."""
    told = list(zip(pieces, log_probabilities, strict=False))
    words = []
    for word in _WORD.finditer(target):
        own = [each for (start, end), each in told if start < word.end() and word.start() < end]
        if own:
            words.append(WordConfidence(*word.span(), calibrated(math.exp(sum(own)))))
    return words


def calibrated(probability: float) -> float:
    """Return the share of words of that probability (0 to 1) that a reference has.

    >>> calibrated(0.0), calibrated(0.06), calibrated(1.0)
    (0.1, 0.21, 0.82)
    """
    at = min(bisect_right(_TABLE, (probability, 1.0)), len(_TABLE) - 1)
    (low, below), (high, above) = _TABLE[at - 1], _TABLE[at]
    return round(below + (above - below) * (probability - low) / (high - low), 4)
