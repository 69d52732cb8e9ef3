"""What a unit is worth for a segment: exact and context matches, penalties, the order they are offered in."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.memory import Match, MatchKind, TranslationUnit
from workbench.memory.similarity import EXACT, similarity

CONTEXT = 101
THRESHOLD = 70
PRETRANSLATION_THRESHOLD = 75
"""Per cent from which a fuzzy match is filled in as it stands; a model's draft is mended faster than less."""
FOLLOWED_THRESHOLD = 50
"""Per cent from which the model's draft follows a fuzzy match, whose words it keeps where both agree."""


@dataclass(frozen=True, slots=True)
class Query:
    """A sentence to find matches for, with its neighbours' sources, empty at an article's ends."""

    source: str
    before: str = ""
    after: str = ""


def match(unit: TranslationUnit, query: Query, *, threshold: int = THRESHOLD) -> Match | None:
    """Return what ``unit`` offers for ``query``, None below ``threshold`` after its penalty.

    A context match has the same source between the same neighbours; a penalty takes that away too.
    """
    score = similarity(unit.source, query.source, at_least=threshold)
    kind = MatchKind.EXACT if score == EXACT else MatchKind.FUZZY
    if kind is MatchKind.EXACT and not unit.penalty and _same_neighbours(unit, query):
        score, kind = CONTEXT, MatchKind.CONTEXT
    score -= unit.penalty
    if score < threshold:
        return None
    return Match(
        kind=kind,
        score=score,
        source=unit.source,
        target=unit.target,
        author=unit.changed_by or unit.created_by,
        changed_at=unit.changed_at or unit.created_at,
        article=unit.article,
        memory=unit.memory,
    )


def matches(
    units: Iterable[TranslationUnit], query: Query, *, threshold: int = THRESHOLD, limit: int = 9
) -> list[Match]:
    """Return what ``units`` offer for ``query``: best first, the newest first among equals.

    Of several with the same target only the first is kept.
    """
    offered = [found for unit in units if (found := match(unit, query, threshold=threshold))]
    offered.sort(key=lambda each: (each.score, each.changed_at), reverse=True)
    by_target: dict[str, Match] = {}
    for each in offered:
        by_target.setdefault(each.target, each)
    return list(by_target.values())[:limit]


def _same_neighbours(unit: TranslationUnit, query: Query) -> bool:
    """Whether both stand between the same sentences; no neighbours at all are nothing to go by."""
    known = bool(query.before or query.after)
    return known and (unit.context_before, unit.context_after) == (query.before, query.after)
