"""The line of segments waiting for a draft: who is next, and who goes together in one batch."""

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice

from workbench.domain.segment import Segment

AHEAD = 64  # segments looked at to find sentences of like length


class WaitingLine:
    """Segment ids in text order; those the user looks at jump the line.

    Every operation but ``add`` costs no more than the ids it names: a line of 100,000 is fine.
    """

    def __init__(self) -> None:
        self._order: deque[int] = deque()
        self._waiting: set[int] = set()
        self._preferred: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self._waiting)

    def __contains__(self, segment_id: int) -> bool:
        return segment_id in self._waiting

    def add(self, ids: Iterable[int], *, first: bool = False) -> int:
        """Let ``ids`` join the line at its end, or at its head; return how many were not in it."""
        new = [segment_id for segment_id in dict.fromkeys(ids) if segment_id not in self._waiting]
        self._waiting.update(new)
        if first:
            self._order.extendleft(reversed(new))
        else:
            self._order.extend(new)
        return len(new)

    def discard(self, ids: Iterable[int]) -> None:
        """Take ``ids`` out of the line; those not in it are ignored."""
        self._waiting.difference_update(ids)

    def clear(self) -> None:
        """Send everybody home."""
        self._order.clear()
        self._waiting.clear()

    def prefer(self, current: int | None, visible: Sequence[int]) -> None:
        """Let the segment under the cursor go next, and after it those on screen, top down."""
        head = () if current is None else (current,)
        self._preferred = (*head, *(each for each in visible if each != current))

    def ahead(self) -> list[int]:
        """Return the next ids, the first of them to be drafted now; at most ``AHEAD`` of one kind.

        As long as preferred ids wait, they are returned alone.
        """
        preferred = [each for each in self._preferred if each in self._waiting]
        return preferred[:AHEAD] or self._next_in_order()

    def _next_in_order(self) -> list[int]:
        while self._order and self._order[0] not in self._waiting:
            self._order.popleft()
        # An id that left the line and joined again stands in it twice: the set of the answer is what counts.
        upcoming = (each for each in self._order if each in self._waiting)
        return list(dict.fromkeys(islice(upcoming, AHEAD)))


def batch_around_first(segments: Sequence[Segment], characters: int) -> list[Segment]:
    """Choose what is drafted together with the first segment: those nearest to it in length.

    The batch holds at most ``characters`` characters of source, but always the first segment. Sentences
    of like length waste no padding.
    """
    first, *others = segments
    batch, room = [first], characters - len(first.source)
    for segment in sorted(others, key=lambda each: abs(len(each.source) - len(first.source))):
        if len(segment.source) <= room:
            batch.append(segment)
            room -= len(segment.source)
    return batch
