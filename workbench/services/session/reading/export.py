"""What of the memory leaves: which units, by whom, and since when."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from workbench.domain.memory import TranslationUnit
from workbench.domain.unit_choice import ExportMark, PlacedUnit, UnitChoice
from workbench.domain.wording import in_english
from workbench.services.session.reading import leaving
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import leaving_units, wording


class ExportReading(ProjectAnswers):
    """What an export takes with it, and how far the last one went."""

    def units(
        self, *, drafts: bool = False, articles: Sequence[int] | None = None
    ) -> Iterator[TranslationUnit]:
        """Yield the memory's units in text order, and on demand the drafts of segments that have none.

        An article is read at a time, so that a large project passes through in little memory.
        """
        choice = UnitChoice(drafts=drafts, articles=None if articles is None else tuple(articles))
        return (placed.unit for placed in self.chosen_units(choice))

    def chosen_units(self, choice: UnitChoice) -> Iterator[PlacedUnit]:
        """Yield what of the memory leaves, with the segments that it stands for, in little memory."""
        return leaving.chosen_units(self._file, choice)

    def unit_authors(self) -> list[str]:
        """Return everybody who confirmed a unit that is in the memory."""
        return leaving_units.authors(self._file)

    def imported_units(self) -> int:
        """Count the units that came into the memory from files."""
        return leaving_units.imported_count(self._file)

    def export_mark(self) -> ExportMark:
        """Return how far the project is now, for an export that is about to begin."""
        return leaving_units.mark_now(self._file, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}")

    def last_export(self, tool: str) -> ExportMark | None:
        """Return how far the project was when its memory was last exported whole for a tool."""
        step, _, at = (wording.setting(self._file, f"exported for {in_english(tool)}") or "").partition(" ")
        return ExportMark(int(step), at) if at else None
