"""Actions of the session on single units of the project's memory; each is an undo step like any other."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.errors import MemoryFileError
from workbench.domain.plain_text import storable
from workbench.domain.unit_filter import StoredUnit
from workbench.domain.wording import tr
from workbench.services.session.long_write import LongWrite
from workbench.services.session.open_project import OpenProject
from workbench.store import unit_browsing


class UnitActions(OpenProject):
    """Units changed and removed; a segment that made one stays as it is."""

    def change_unit(self, unit_id: int, *, source: str | None = None, target: str | None = None) -> None:
        """Give a unit of the memory another source or target.

        Raises:
            MemoryFileError: it is gone, or a side would be empty.
        """
        stored = unit_browsing.fetch(self._file, [unit_id]).get(unit_id)
        if stored is None:
            raise MemoryFileError(tr("That unit is not in the memory any more."))
        unit = stored.unit
        sides = [
            _plain(unit.source if source is None else source),
            _plain(unit.target if target is None else target),
        ]
        if not all(sides):
            raise MemoryFileError(tr("A unit has a source and a target."), tr("Del removes it."))
        with self._write(tr("Change a unit of the memory")) as step:
            changed = replace(unit, source=sides[0], target=sides[1])
            if changed != unit:
                signed = replace(changed, changed_by=step.author, changed_at=step.at)
                unit_browsing.rewrite(step.file, StoredUnit(unit_id, signed))

    def start_removing_units(self, ids: Sequence[int], action: str) -> LongWrite:
        """Take units out of the memory, a few at a time between events; ``action`` names the step."""
        run = object()

        def write(some: Sequence[int]) -> int | None:
            if self._was_undone(run):
                return None
            with self._write(action, run=run, fate="undo") as step:
                return unit_browsing.remove(step.file, some)

        under_way = LongWrite(ids, write, lambda: self.end_run(run), self)
        self.closing.connect(under_way.cancel)
        return under_way


def _plain(side: str) -> str:
    return " ".join(storable(side).split())
