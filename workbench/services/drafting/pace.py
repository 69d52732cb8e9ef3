"""How fast the model is on this machine: how much fits one batch, and when the rest will be done."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

WINDOW = 15.0  # seconds of drafting that the speed is taken from


@dataclass(frozen=True, slots=True)
class DraftingProgress:
    """How the queue stands: counts of segments, speed in sentences a second.

    ``seconds_left`` is None while nothing is known. ``error`` says why drafting stopped, else it is empty.
    """

    done: int = 0
    total: int = 0
    per_second: float = 0.0
    seconds_left: float | None = None
    paused: bool = False
    running: bool = False
    error: str = ""

    @property
    def kind(self) -> tuple[bool, bool, str]:
        """What the user must hear of at once."""
        return self.running, self.paused, self.error


class BatchSize:
    """Characters of source that the model drafts in about ``seconds``, learnt batch by batch.

    A batch costs something whatever its size, so the size is found by steps towards the wanted time,
    never by more than twice or half at once.
    """

    def __init__(self, seconds: float, *, smallest: int = 40, largest: int = 20_000) -> None:
        self._seconds = seconds
        self._limits = smallest, largest
        self.characters = 120

    def learn(self, characters: int, seconds: float) -> None:
        """Take in that a batch of ``characters`` took ``seconds``."""
        slower_by = seconds / self._seconds
        if slower_by < 1 and characters * 2 < self.characters:
            return  # a batch that the line could not fill says nothing about a full one
        smallest, largest = self._limits
        wanted = characters / min(2.0, max(0.5, slower_by))
        self.characters = int(min(largest, max(smallest, wanted)))


class Speed:
    """Sentences a second over the last seconds of drafting."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()
        self._since = clock()

    def restart(self) -> None:
        """Forget what was measured before a pause."""
        self._marks.clear()
        self._since = self._clock()

    def record(self, sentences: int) -> None:
        """Take in that ``sentences`` were drafted by now."""
        now = self._clock()
        self._marks.append((now, sentences))
        while self._marks[0][0] < now - WINDOW:
            self._since = self._marks.popleft()[0]

    @property
    def per_second(self) -> float:
        """Sentences a second, 0 before the first batch."""
        if not self._marks:
            return 0.0
        return sum(count for _, count in self._marks) / max(self._clock() - self._since, 1e-3)
