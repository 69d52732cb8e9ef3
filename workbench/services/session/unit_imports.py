"""Units of other people's memories come into the project's: a few at a time, one undo step together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from workbench.domain.memory import TranslationUnit
from workbench.domain.wording import tr
from workbench.services.session.long_unit_import import AT_ONCE, LongUnitImport
from workbench.services.session.open_project import OpenProject
from workbench.store import imported_units
from workbench.store.imported_units import Gain


@dataclass(eq=False, slots=True)
class UnitImport:
    """A file on its way into the memory; ``gain`` is what it came to so far."""

    name: str
    memory_file_id: int = 0
    gain: Gain = field(default_factory=Gain)


class UnitImports(OpenProject):
    """What brings units into the memory.

    What the program is killed in is taken back when the project is opened again.
    """

    def start_importing_units(self, units: Iterable[TranslationUnit], name: str) -> LongUnitImport:
        """Bring units in between events, for a window that goes on meanwhile; ``name`` says where from."""
        coming = self.start_units(name)

        def end(whole: bool) -> None:
            (self.finish_units if whole else self.cancel_units)(coming)

        under_way = LongUnitImport(iter(units), coming, partial(self.add_units, coming), end, self)
        self.closing.connect(under_way.cancel)
        return under_way

    def import_units(
        self, units: Iterable[TranslationUnit], name: str, *, at_once: int = AT_ONCE
    ) -> UnitImport:
        """Bring units in, all in one go; ``name`` says where from. What fails in between is taken back."""
        coming = self.start_units(name)
        try:
            for some in _parts(iter(units), at_once):
                self.add_units(coming, some)
        except BaseException:
            self.cancel_units(coming)
            raise
        self.finish_units(coming)
        return coming

    def start_units(self, name: str) -> UnitImport:
        """Begin an import of units that undo takes back as one step."""
        coming = UnitImport(name)
        with self._write(_action(coming), run=coming, fate="undo") as step:
            coming.memory_file_id = imported_units.begin(step.file, name, step.author, step.at)
        return coming

    def add_units(self, coming: UnitImport, some: Sequence[TranslationUnit]) -> bool:
        """Store some units in one transaction; False when the user has undone the import meanwhile."""
        if self._was_undone(coming):
            return False
        with self._file.transaction():
            coming.gain += imported_units.add(self._file, coming.memory_file_id, some)
        self._checkpoints.ask()
        return True

    def finish_units(self, coming: UnitImport) -> None:
        """Mark an import as whole and tell that the memory has grown."""
        with self._write(_action(coming), run=coming, fate="undo") as step:
            imported_units.finish(step.file, coming.memory_file_id, coming.gain)
        self.end_run(coming)

    def cancel_units(self, coming: UnitImport) -> None:
        """Take back what came in so far."""
        with self._write(_action(coming), run=coming, fate="undo") as step:
            imported_units.take_back(step.file, coming.memory_file_id)
        self.end_run(coming)


def _action(coming: UnitImport) -> str:
    return tr("Import {name} into the memory", name=coming.name)


def _parts(units: Iterator[TranslationUnit], size: int) -> Iterator[list[TranslationUnit]]:
    while some := list(islice(units, size)):
        yield some
