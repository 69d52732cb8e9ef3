"""Filling the untranslated segments of whole articles in one go: from the memory, then from the model.

The window drafts by its queue instead, which keeps up with the eyes; here only the end counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Protocol

from workbench.domain.draft import Draft
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin, Segment, State
from workbench.services.drafting import ALTERNATIVES
from workbench.services.session import Session

_AT_ONCE = 32  # drafts saved together: a command that is stopped has lost next to nothing


class Drafter(Protocol):
    """What drafts sentences as they come, in order: the engine."""

    def draft_stream(self, sentences: Iterable[str], *, alternatives: int = 0) -> Iterator[Draft]:
        """Yield one draft a sentence."""
        ...


class Pretranslation:
    """The segments of ``articles`` that want a draft, sorted by what can give it.

    ``segments`` is their number. A repeated source is drafted once.
    """

    def __init__(self, session: Session, articles: Sequence[int]) -> None:
        self._session = session
        self._remembered: list[tuple[int, Draft]] = []
        self._by_source: dict[str, list[int]] = {}
        for segment in _untranslated(session, articles):
            self._sort_in(segment)
        self.segments = len(self._remembered) + sum(map(len, self._by_source.values()))

    def run(self, engine: Drafter) -> Iterator[int]:
        """Save drafts as they come and yield how many at a time; all are one undo step."""
        step = object()
        for origin, coming in ((Origin.TM, iter(self._remembered)), (Origin.MT, self._drafted(engine))):
            while chunk := list(islice(coming, _AT_ONCE)):
                self._session.apply_drafts(chunk, origin, step=step)
                yield len(chunk)

    def _sort_in(self, segment: Segment) -> None:
        if matches := self._session.matches(segment.id):
            best = max(matches, key=lambda match: match.score)
            self._remembered.append((segment.id, Draft(segment.source, best.target, best.score)))
        else:
            self._by_source.setdefault(segment.source, []).append(segment.id)

    def _drafted(self, engine: Drafter) -> Iterator[tuple[int, Draft]]:
        drafts = engine.draft_stream(self._by_source, alternatives=ALTERNATIVES)
        for ids, draft in zip(self._by_source.values(), drafts, strict=True):
            for each in ids:
                yield each, draft


def _untranslated(session: Session, articles: Sequence[int]) -> Iterator[Segment]:
    for article in articles:
        wanted = SegmentFilter(article=article, states=frozenset({State.UNTRANSLATED}))
        yield from (s for s in session.segments(session.segment_ids(wanted)) if s.takes_drafts)
