"""Portions of sentences go through the model one after another, and none makes it wait.

CTranslate2 decodes on threads of its own. While it does, what it has decoded before is looked at here, and
the next portion is made ready.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from workbench.mt.decoder import Decoder, Hypothesis
from workbench.mt.portion import Batch, Portion

AHEAD = 2
"""How many batches lie ready for the model; all of them are decoded before the program can be stopped."""


def relay(decoder: Decoder, portions: Iterable[Portion]) -> Iterator[Portion]:
    """Yield the portions, done, in their order, while later ones are on their way."""
    return iter(_Relay(decoder, portions))


class _Relay:
    def __init__(self, decoder: Decoder, portions: Iterable[Portion]) -> None:
        self._decoder = decoder
        self._coming = iter(portions)
        self._begun: deque[Portion] = deque()
        self._waiting: deque[tuple[Portion, Batch]] = deque()
        self._under_way: deque[tuple[Portion, Batch, Callable[[], list[list[Hypothesis]]]]] = deque()

    def __iter__(self) -> Iterator[Portion]:
        while self._hand_over():
            if self._under_way:
                self._take_back()
            while self._begun and self._begun[0].is_done:
                yield self._begun.popleft()

    def _hand_over(self) -> bool:
        """Keep the model busy, and tell whether there is anything to wait for."""
        most = self._decoder.side_by_side + AHEAD
        while len(self._under_way) < most and (self._waiting or self._begin()):
            if self._waiting:
                portion, batch = self._waiting.popleft()
                found = self._decoder.begin(batch.pieces, beam=portion.beam, best=portion.beam)
                self._under_way.append((portion, batch, found))
        return bool(self._begun)

    def _begin(self) -> bool:
        """Make the next portion ready, and tell whether there was one."""
        portion = next(self._coming, None)
        if portion is None:
            return False
        self._begun.append(portion)
        self._waiting += [(portion, batch) for batch in portion.batches()]
        return True

    def _take_back(self) -> None:
        """Wait for the batch that is longest under way; what it leads to goes before all others."""
        portion, batch, found = self._under_way.popleft()
        next_ones = portion.take(batch, found())
        self._waiting.extendleft((portion, each) for each in reversed(next_ones))
