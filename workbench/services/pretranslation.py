"""Pretranslation: segments are filled from the memory where it has a match, and else by the model.

What can fill which segment is found out first, by reading alone. The window then hands the plan to its
drafting queue, which keeps up with the eyes; where only the end counts, ``Pretranslation`` carries it out.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from workbench.domain.draft import Draft
from workbench.domain.memory import Match, MatchKind
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin, Segment, State
from workbench.memory.matching import PRETRANSLATION_THRESHOLD as THRESHOLD
from workbench.services.drafting import ALTERNATIVES
from workbench.services.memory_lookup import MemoryLookup
from workbench.services.session import Session
from workbench.services.session.reading import Reading

_AT_ONCE = 32  # drafts saved together: a command that is stopped has lost next to nothing
_READ_AT_ONCE = 256  # segments


@dataclass(frozen=True, slots=True)
class Plan:
    """What the memory has for some segments, and the untranslated ones that are left to the model.

    ``kinds`` counts the matches by their kind.
    """

    remembered: tuple[tuple[int, Draft], ...] = ()
    rest: tuple[int, ...] = ()
    kinds: Mapping[MatchKind, int] = field(default_factory=dict)


def plan(
    project: Reading,
    ids: Sequence[int],
    *,
    threshold: int = THRESHOLD,
    over_drafts: bool = False,
    stopped: Callable[[int], bool] = lambda _done: False,
) -> Plan:
    """Look up every segment of ``ids`` that takes a draft; ``stopped`` is told how many were looked at.

    With ``over_drafts`` a match also replaces the model's draft, and a worse match. What is typed, settled,
    locked or set aside has no part in it.
    """
    memory = MemoryLookup(project)
    remembered: list[tuple[int, Draft]] = []
    rest: list[int] = []
    kinds: Counter[MatchKind] = Counter()
    for done, segment in enumerate(_fillable(project, ids, over_drafts=over_drafts)):
        if stopped(done):
            break
        match = memory.best(segment, threshold=threshold)
        if match is not None and _improves(match, segment):
            remembered.append((segment.id, Draft(segment.source, match.target, match.score)))
            kinds[match.kind] += 1
        elif segment.state is State.UNTRANSLATED:
            rest.append(segment.id)
    return Plan(tuple(remembered), tuple(rest), dict(kinds))


def _fillable(project: Reading, ids: Sequence[int], *, over_drafts: bool) -> Iterator[Segment]:
    for start in range(0, len(ids), _READ_AT_ONCE):
        for segment in project.segments(ids[start : start + _READ_AT_ONCE]):
            untranslated = segment.state is State.UNTRANSLATED
            if segment.takes_drafts and (untranslated or over_drafts):
                yield segment


def _improves(match: Match, segment: Segment) -> bool:
    """Say whether a match is better than the draft that stands there, if one does."""
    if segment.state is State.UNTRANSLATED:
        return True
    if segment.origin is Origin.TM:
        return match.score > (segment.score or 0) and match.target != segment.target
    return segment.origin is Origin.MT and match.target != segment.target


class Drafter(Protocol):
    """What drafts sentences as they come, in order: the engine."""

    def draft_stream(self, sentences: Iterable[str], *, alternatives: int = 0) -> Iterator[Draft]:
        """Yield one draft a sentence."""
        ...


class Pretranslation:
    """The untranslated segments of ``articles``, sorted by what can fill them.

    ``segments`` is their number. A repeated source is drafted once.
    """

    def __init__(self, session: Session, articles: Sequence[int], *, threshold: int = THRESHOLD) -> None:
        self._session = session
        self.plan = plan(session, _ids(session, articles), threshold=threshold)
        self._by_source: dict[str, list[int]] = {}
        for segment in session.segments(self.plan.rest):
            self._by_source.setdefault(segment.source, []).append(segment.id)
        self.segments = len(self.plan.remembered) + len(self.plan.rest)

    def run(self, engine: Drafter) -> Iterator[int]:
        """Save drafts as they come and yield how many at a time; all are one undo step."""
        step = object()
        for origin, coming in (
            (Origin.TM, iter(self.plan.remembered)),
            (Origin.MT, self._drafted(engine)),
        ):
            while chunk := list(islice(coming, _AT_ONCE)):
                self._session.apply_drafts(chunk, origin, step=step)
                yield len(chunk)

    def _drafted(self, engine: Drafter) -> Iterator[tuple[int, Draft]]:
        drafts = engine.draft_stream(self._by_source, alternatives=ALTERNATIVES)
        for ids, draft in zip(self._by_source.values(), drafts, strict=True):
            for each in ids:
                yield each, draft


def _ids(session: Session, articles: Sequence[int]) -> list[int]:
    wanted = (SegmentFilter(article=each, states=frozenset({State.UNTRANSLATED})) for each in articles)
    return [segment_id for each in wanted for segment_id in session.segment_ids(each)]
