"""Which translation units leave a project."""

from dataclasses import dataclass

from workbench.domain.memory import TranslationUnit


@dataclass(frozen=True, slots=True)
class ExportMark:
    """How far a project was when it was exported: the last step of its journal, and the time.

    The step finds what was done since even where the clock was set back, the time what a step brought that
    was under way. ``at`` is ISO 8601 in UTC to the second.
    """

    step: int
    at: str


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """What of the memory is asked for; without any of it, all that was confirmed.

    ``articles`` are ids, None for every article. ``author`` is who confirmed a unit last. ``since`` and
    ``until`` are moments in ISO 8601 in UTC to the second, the first included and the second not; ``after``
    leaves what has not changed since. ``drafts`` adds what nobody has confirmed, ``imported`` what came into
    the memory from files.
    """

    drafts: bool = False
    articles: tuple[int, ...] | None = None
    author: str | None = None
    since: str = ""
    until: str = ""
    after: ExportMark | None = None
    imported: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left behind that was not exported before."""
        return self.articles is None and self.author is None and not (self.since or self.until)

    @property
    def is_narrowed(self) -> bool:
        """Whether articles, an author, days or an earlier export keep some of it back."""
        return not self.is_whole or self.after is not None

    def takes(self, unit: TranslationUnit) -> bool:
        """Whether author and dates let a unit through."""
        if self.author is not None and unit.changed_by != self.author:
            return False
        return unit.changed_at >= self.since and not (self.until and unit.changed_at >= self.until)


WHOLE_MEMORY = UnitChoice()


@dataclass(frozen=True, slots=True)
class PlacedUnit:
    """A unit and the segment it stands for, by id and by its number in the article; 0 for an imported one."""

    unit: TranslationUnit
    segment_id: int = 0
    number: int = 0
