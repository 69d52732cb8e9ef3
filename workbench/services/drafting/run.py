"""A run of drafting: from the first segment that waits until none does."""

import time
from collections.abc import Callable

from workbench.services.drafting.pace import DraftingProgress, Speed

TELL_EVERY = 0.1  # seconds: each telling is a repaint


class Run:
    """What the run under way writes as, how far it is, and when to tell of that."""

    def __init__(self, tell: Callable[[DraftingProgress], None]) -> None:
        self._tell = tell
        self.step: object = object()  # the undo step of what it drafts
        self.open_steps: set[object] = set()  # that one, and those of what is drafted afresh meanwhile
        self.total = 0  # segments
        self.error = ""
        self.speed = Speed()
        self._told = DraftingProgress()
        self._told_at = 0.0

    def begin(self) -> None:
        """Begin another one."""
        self.step, self.total, self.error = object(), 0, ""
        self.open_steps.add(self.step)

    def tell(self, waiting: int, *, paused: bool) -> None:
        """Tell how it stands: at once when it starts, stops or fails, else a few times a second."""
        speed = self.speed.per_second
        progress = DraftingProgress(
            done=self.total - waiting,
            total=self.total,
            per_second=speed,
            seconds_left=waiting / speed if speed else None,
            paused=paused,
            running=waiting > 0,
            error=self.error,
        )
        now = time.monotonic()
        if progress.kind != self._told.kind or now >= self._told_at + TELL_EVERY:
            self._told, self._told_at = progress, now
            self._tell(progress)
