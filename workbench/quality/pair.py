"""What the checks look at."""

from dataclasses import dataclass

from workbench.domain.finding import Check, Finding
from workbench.text.words.spelling import Variety

_LENT = 15
_CLOSERS = " ”’\"')"


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and its target; ``number`` is what the caller knows the pair by.

    ``variety`` is the English that fixes are written in. What ``stands_alone`` is meant to differ from other
    translations of its source.
    """

    number: int
    source: str
    target: str
    variety: Variety = "american"
    stands_alone: bool = False

    @property
    def share(self) -> float:
        """The target's length over the source's; short sentences are lent some characters each."""
        return self.share_without(0, 0)

    def share_without(self, start: int, end: int) -> float:
        """Return the share that the target would have without the characters from ``start`` to ``end``."""
        return (len(self.target.strip()) - (end - start) + _LENT) / (len(self.source.strip()) + _LENT)

    def finding(
        self, check: Check, message: str, *, fix: str | None = None, span: tuple[int, int] | None = None
    ) -> Finding:
        """Return a finding about this pair."""
        return Finding(self.number, check, message, fix, span)

    def replaced(self, start: int, end: int, text: str) -> str:
        """Return the target with the characters from ``start`` to ``end`` replaced by ``text``.

        An abbreviation's stop is the sentence's, too: ``10 a.m.`` at its end takes no second one.
        """
        rest = self.target[end:]
        if self.target[start:end].endswith(".") and not text.endswith(".") and not rest.strip(_CLOSERS):
            rest = f".{rest}"
        return self.target[:start] + text + (rest[1:] if text.endswith(".") and rest[:1] == "." else rest)
