"""The memories beside a project's own: opened when they are first asked, given up when they fail.

A memory that was moved, is damaged or is made by a newer workbench is passed over: the project does without.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, TypeVar

from workbench.domain.errors import ProjectError
from workbench.domain.memory import AttachedMemory, TranslationUnit
from workbench.domain.wording import tr
from workbench.store import concordance, imported_units, opening, units
from workbench.store.project_file import ProjectFile

MOST_PENALTY = 100
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class LackingMemory:
    """An attached memory that cannot be searched, and why."""

    memory: AttachedMemory
    error: ProjectError

    hint: ClassVar[str] = tr("Put it back there, attach it anew, or detach it.")

    @property
    def text(self) -> str:
        """What is the matter, in a sentence."""
        if not self.memory.path.exists():
            return tr(
                "The memory {name} is no longer at {path}.", name=self.memory.name, path=self.memory.path
            )
        return tr(
            "The memory {name} cannot be searched: {reason}", name=self.memory.name, reason=self.error.text
        )

    def __str__(self) -> str:
        return f"{self.text} {self.hint}"


class SearchedMemories:
    """Read-only connections by path; they belong to the thread that asks first."""

    def __init__(self) -> None:
        self._open: dict[Path, ProjectFile] = {}
        self._failed: dict[Path, ProjectError] = {}

    def lacking(self, attached: Sequence[AttachedMemory]) -> list[LackingMemory]:
        """Return the memories that cannot be searched; those that failed before are tried again."""
        self._failed.clear()
        for memory in attached:
            self._file(memory)
        return [
            LackingMemory(each, self._failed[each.path]) for each in attached if each.path in self._failed
        ]

    def units_of(self, attached: Sequence[AttachedMemory], source: str) -> Iterator[TranslationUnit]:
        """Yield the units of a source, with the penalty and the name of their memory."""

        def ask(file: ProjectFile) -> list[TranslationUnit]:
            own = units.same_source(file, source, but=0)
            return [*own, *imported_units.same_source(file, source)]

        yield from self._units(attached, ask)

    def concordance(
        self, attached: Sequence[AttachedMemory], text: str, *, in_target: bool, limit: int
    ) -> Iterator[TranslationUnit]:
        """Yield up to ``limit`` units of each memory with the phrase ``text`` on a side."""
        yield from self._units(
            attached, lambda file: concordance.search(file, text, in_target=in_target, limit=limit)
        )

    def sources(self, attached: Sequence[AttachedMemory]) -> Iterator[str]:
        """Yield the sources of everything the memories hold, some twice."""
        for memory in attached:
            file = self._file(memory)
            if file is None:
                continue
            try:
                yield from units.sources(file)
                yield from imported_units.sources(file)
            except ProjectError as error:
                self._give_up(memory, error)

    def count(self, memory: AttachedMemory) -> int:
        """Return how many units a memory has; 0 for one that cannot be asked."""
        return self.ask(memory, imported_units.count) or 0

    def ask(self, memory: AttachedMemory, question: Callable[[ProjectFile], Answer]) -> Answer | None:
        """Return a memory's answer, None where it has none to give."""
        file = self._file(memory)
        if file is None:
            return None
        try:
            return question(file)
        except ProjectError as error:
            self._give_up(memory, error)
            return None

    def close(self) -> None:
        """Let go of every file."""
        while self._open:
            self._open.popitem()[1].close()

    def _units(
        self, attached: Sequence[AttachedMemory], question: Callable[[ProjectFile], list[TranslationUnit]]
    ) -> Iterator[TranslationUnit]:
        for memory in attached:
            for unit in self.ask(memory, question) or ():
                penalty = min(unit.penalty + memory.penalty, MOST_PENALTY)
                yield replace(unit, penalty=penalty, memory=memory.name)

    def _file(self, memory: AttachedMemory) -> ProjectFile | None:
        if memory.path not in self._open and memory.path not in self._failed:
            try:
                self._open[memory.path] = opening.open_memory(memory.path)
            except ProjectError as error:
                self._failed[memory.path] = error
        return self._open.get(memory.path)

    def _give_up(self, memory: AttachedMemory, error: ProjectError) -> None:
        self._failed[memory.path] = error
        self._open.pop(memory.path).close()
