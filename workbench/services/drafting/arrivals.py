"""Drafts on their way into the session: a few at a time, and those of repeated sentences again."""

from collections import deque
from dataclasses import dataclass

from workbench.domain.draft import Draft
from workbench.domain.segment import Origin

AT_ONCE = 12  # drafts in one transaction: a few milliseconds
REMEMBERED = 20_000  # drafts kept for repeated sentences: some 20 MB


@dataclass(frozen=True, slots=True)
class Arrival:
    """A draft for a segment, where it comes from, and the undo step that it belongs to."""

    segment_id: int
    draft: Draft
    origin: Origin
    step: object


@dataclass(frozen=True, slots=True)
class Chunk:
    """Drafts by segment id, of one origin and one undo step."""

    drafts: dict[int, Draft]
    origin: Origin
    step: object


class Arrivals:
    """Drafts in the order they arrived."""

    def __init__(self) -> None:
        self._waiting: deque[Arrival] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, arrival: Arrival) -> None:
        """Put ``arrival`` behind those that wait."""
        self._waiting.append(arrival)

    def clear(self) -> None:
        """Forget those that wait."""
        self._waiting.clear()

    def next_chunk(self) -> Chunk | None:
        """Take out the next few that can be written together, None when there is none."""
        if not self._waiting:
            return None
        kind = self._kind_of_first()
        drafts: dict[int, Draft] = {}
        while self._waiting and len(drafts) < AT_ONCE and self._kind_of_first() == kind:
            arrival = self._waiting.popleft()
            drafts[arrival.segment_id] = arrival.draft
        return Chunk(drafts, *kind)

    def _kind_of_first(self) -> tuple[Origin, object]:
        return self._waiting[0].origin, self._waiting[0].step


class RememberedDrafts:
    """The latest drafts by their sources, so that a repeated sentence is translated once."""

    def __init__(self) -> None:
        self._by_source: dict[str, Draft] = {}

    def get(self, source: str) -> Draft | None:
        """Return the draft of ``source``, None when it is not known or no longer."""
        return self._by_source.get(source)

    def add(self, source: str, draft: Draft) -> None:
        """Remember ``draft``, and forget the oldest when there are too many."""
        if len(self._by_source) >= REMEMBERED:
            del self._by_source[next(iter(self._by_source))]
        self._by_source[source] = draft

    def forget(self, source: str) -> None:
        """Let ``source`` be translated anew."""
        self._by_source.pop(source, None)

    def clear(self) -> None:
        """Forget all: another model would draft otherwise."""
        self._by_source.clear()
