"""Which units of a memory somebody wants to see, and in which order."""

from dataclasses import dataclass
from typing import Literal

from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin

UnitOrder = Literal["as it came", "source", "target", "author", "newest", "oldest"]


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """What a unit must have to pass; what is empty or None lets every unit pass.

    ``source``, ``target`` and ``author`` are stretches of text in any case; ``since`` and ``until`` days as
    ISO 8601 writes them, both included.
    """

    source: str = ""
    target: str = ""
    author: str = ""
    since: str = ""
    until: str = ""
    origin: Origin | None = None
    order: UnitOrder = "as it came"


@dataclass(frozen=True, slots=True)
class StoredUnit:
    """A unit and its id in its memory, negative for that of a segment."""

    id: int
    unit: TranslationUnit
