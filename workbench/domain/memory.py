"""Translation units and the matches they make."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workbench.domain.segment import Origin

ALIGNMENT_PENALTY = 1  # per cent that the matches of an aligned unit lose


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A confirmed pair as the memory keeps it and TMX carries it.

    Times are ISO 8601 in UTC to the second (``2026-01-31T09:30:00Z``). ``context_before`` and
    ``context_after`` are the sources of the neighbouring segments, empty at an article's ends.
    ``penalty`` is taken off every match that the unit makes. ``draft`` marks a unit nobody has
    confirmed: only an export that asks for drafts has such units. ``memory`` names the attached memory that
    the unit stands in, empty for the project's own.
    """

    source: str
    target: str
    origin: Origin | None = None
    score: float | None = None
    context_before: str = ""
    context_after: str = ""
    article: str = ""
    file: str = ""
    created_by: str = ""
    created_at: str = ""
    changed_by: str = ""
    changed_at: str = ""
    note: str = ""
    penalty: int = 0
    draft: bool = False
    memory: str = ""


@dataclass(frozen=True, slots=True)
class AttachedMemory:
    """A memory beside the project's own, searched and never changed: a file of its own, or a project.

    ``penalty`` comes on top of each unit's. ``made_from`` is the TMX that the file was built of, empty for
    a project. ``attached_at`` is ISO 8601 in UTC.
    """

    name: str
    path: Path
    penalty: int = 0
    made_from: str = ""
    author: str = ""
    attached_at: str = ""
    id: int = 0


class MatchKind(StrEnum):
    """What makes a unit a match."""

    CONTEXT = "context"
    EXACT = "exact"
    FUZZY = "fuzzy"
    MT = "MT"


@dataclass(frozen=True, slots=True)
class Match:
    """A unit, or an alternative of the model, offered for a segment.

    ``score`` is a percentage after penalties: 101 context, 100 exact, below that fuzzy; 0 for MT.
    ``adapted`` are stretches of the target, as character offsets, where a number was put right.
    ``memory`` names the attached memory that it comes from, empty for the project's own.
    """

    kind: MatchKind
    score: int
    source: str
    target: str
    author: str = ""
    changed_at: str = ""
    article: str = ""
    adapted: tuple[tuple[int, int], ...] = ()
    memory: str = ""
