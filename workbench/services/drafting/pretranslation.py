"""Pretranslation: segments are filled from the memory where it has a match, and else by the model.

What can fill which segment is found out first, by reading alone. The window then hands the plan to its
drafting queue, which keeps up with the eyes; where only the end counts, ``Pretranslation`` carries it out.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Protocol

from workbench.domain.draft import Draft
from workbench.domain.memory import Match, MatchKind
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin, Segment, State
from workbench.memory.corrections import Corrections
from workbench.memory.glossary import Glossary
from workbench.memory.matching import FOLLOWED_THRESHOLD
from workbench.memory.matching import PRETRANSLATION_THRESHOLD as THRESHOLD
from workbench.mt.style import style_of
from workbench.services.drafting import ALTERNATIVES
from workbench.services.drafting.following import NO_GUIDES, STYLED_AFTER, Following, Guides
from workbench.services.memory.lookup import MemoryLookup
from workbench.services.session import Session
from workbench.services.session.reading import Reading
from workbench.services.session.reading.segments import SegmentReading

_AT_ONCE = 32  # drafts saved together: a command that is stopped has lost next to nothing


@dataclass(frozen=True, slots=True)
class Plan:
    """What the memory has for some segments, and the untranslated ones that are left to the model.

    ``kinds`` counts the matches by their kind. ``guides`` are fuzzy matches that the model's drafts of the
    rest follow.
    """

    remembered: tuple[tuple[int, Draft], ...] = ()
    rest: tuple[int, ...] = ()
    kinds: Mapping[MatchKind, int] = field(default_factory=dict)
    guides: Guides = NO_GUIDES

    @property
    def from_memory(self) -> int:
        """How many segments a match fills, the followed ones of the threshold and more included."""
        return sum(self.kinds.values())


@dataclass(frozen=True, slots=True)
class Wish:
    """From how many percent on matches are filled in, and over what.

    With ``over_drafts`` a match also replaces the model's draft, and a worse match. ``by_model`` says that
    the model will draft the rest: then a fuzzy match, also one somewhat below the threshold, is not filled in
    but followed.
    """

    threshold: int = THRESHOLD
    over_drafts: bool = False
    by_model: bool = True


WISH = Wish()


def plan(
    project: Reading,
    ids: Sequence[int],
    wish: Wish = WISH,
    *,
    memory: MemoryLookup | None = None,
    stopped: Callable[[int], bool] = lambda _done: False,
) -> Plan:
    """Look up every segment of ``ids`` that takes a draft; ``stopped`` is told how many were looked at.

    What is typed, settled, locked or set aside has no part in it.
    """
    memory = memory or MemoryLookup(project)
    least = min(wish.threshold, FOLLOWED_THRESHOLD) if wish.by_model else wish.threshold
    sorted_in = _Sorting(wish)
    for done, segment in enumerate(_fillable(project, ids, over_drafts=wish.over_drafts)):
        if stopped(done):
            break
        sorted_in.add(segment, memory.best(segment, threshold=least))
    found = sorted_in.plan()
    style = replace(style_of(project.newest_targets(STYLED_AFTER)), variety=project.spelling())
    return replace(found, guides=replace(found.guides, glossary=Glossary(project.terms()), style=style))


class _Sorting:
    """Sorts segments by what fills them."""

    def __init__(self, wish: Wish) -> None:
        self._threshold = wish.threshold
        self._by_model = wish.by_model
        self._remembered: list[tuple[int, Draft]] = []
        self._rest: list[int] = []
        self._followed: dict[str, Match] = {}
        self._kinds: Counter[MatchKind] = Counter()

    def add(self, segment: Segment, match: Match | None) -> None:
        """Sort a segment in with its best match."""
        if match is not None and match.score >= self._threshold and _improves(match, segment):
            self._kinds[match.kind] += 1
            if self._by_model and match.kind is MatchKind.FUZZY:
                self._leave(segment, match)
            else:
                self._remembered.append((segment.id, Draft(segment.source, match.target, match.score)))
        elif segment.state is State.UNTRANSLATED:
            self._leave(segment, match)

    def plan(self) -> Plan:
        """Return how all of them are filled."""
        guides = Guides(self._followed, as_it_is=self._threshold)
        return Plan(tuple(self._remembered), tuple(self._rest), dict(self._kinds), guides)

    def _leave(self, segment: Segment, match: Match | None) -> None:
        """Leave a segment to the model, which follows the match."""
        self._rest.append(segment.id)
        if match is not None:
            self._followed[segment.source] = match


def _fillable(project: SegmentReading, ids: Sequence[int], *, over_drafts: bool) -> Iterator[Segment]:
    for segment in project.each_segment(ids):
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


class Drafter(Following, Protocol):
    """What drafts sentences as they come, in order: the engine."""

    def draft_stream(self, sentences: Iterable[str], *, alternatives: int = 0) -> Iterator[Draft]:
        """Yield one draft a sentence."""
        ...


class Pretranslation:
    """The untranslated segments of ``articles``, sorted by what can fill them.

    ``segments`` is their number. A repeated source is drafted once; drafts are ``corrected`` as others were.
    """

    def __init__(
        self,
        session: Session,
        articles: Sequence[int],
        *,
        threshold: int = THRESHOLD,
        memory: MemoryLookup | None = None,
        corrected: bool = True,
    ) -> None:
        self._session = session
        self.plan = plan(session, _ids(session, articles), Wish(threshold), memory=memory)
        self._corrections = Corrections(session.corrections() if corrected else ())
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
            guides = self.plan.guides
            led = self._corrections.corrected(guides.lead(engine, draft), guides.glossary)
            for each in ids:
                yield each, led


def _ids(session: Session, articles: Sequence[int]) -> list[int]:
    wanted = (SegmentFilter(article=each, states=frozenset({State.UNTRANSLATED})) for each in articles)
    return [segment_id for each in wanted for segment_id in session.segment_ids(each)]
