"""Actions of the session on the memories beside the project's own."""

from dataclasses import replace
from pathlib import Path

from workbench.domain.errors import MemoryFileError
from workbench.domain.memory import AttachedMemory
from workbench.domain.wording import tr
from workbench.services.session.open_project import OpenProject
from workbench.store import attached_memories, opening


class MemoryActions(OpenProject):
    """Memories attached and detached; each is an undo step like any other. No memory's file is changed."""

    def attach_memory(
        self, path: Path, *, penalty: int = 0, name: str = "", made_from: str = ""
    ) -> AttachedMemory:
        """Search the memory file or project ``path`` beside the project's own memory from now on.

        One that is attached already, or was made from the same file, takes the new place and penalty.

        Raises:
            MemoryFileError: it is this project.
            ProjectError: it is absent, damaged, foreign or newer.
        """
        place = path.absolute()
        if place.exists() and place.samefile(self.path):
            raise MemoryFileError(tr("A project's memory is searched without being attached to itself."))
        opening.open_memory(place).close()
        known = self.attached_memories()
        same = next((each for each in known if _is_same(each, place, made_from)), None)
        taken = {each.name for each in known if each is not same}
        memory = AttachedMemory(
            _free_name(name or place.stem, taken), place, penalty, made_from, self.author,
            id=same.id if same else 0,
        )  # fmt: skip
        with self._write(tr("Attach the memory {name}", name=memory.name)) as step:
            memory = replace(memory, attached_at=step.at)
            return replace(memory, id=attached_memories.attach(step.file, memory))

    def detach_memory(self, memory_id: int) -> None:
        """Search a memory no more; its file stays, so that undo finds it."""
        with self._write(tr("Detach the memory {name}", name=self._attached(memory_id).name)) as step:
            attached_memories.detach(step.file, memory_id)

    def set_memory_penalty(self, memory_id: int, penalty: int) -> None:
        """Change what a memory's matches lose, in per cent."""
        with self._write(tr("Penalty of the memory {name}", name=self._attached(memory_id).name)) as step:
            attached_memories.set_penalty(step.file, memory_id, penalty)

    def _attached(self, memory_id: int) -> AttachedMemory:
        for memory in self.attached_memories():
            if memory.id == memory_id:
                return memory
        raise MemoryFileError(tr("That memory is not attached any more."))


def _is_same(memory: AttachedMemory, place: Path, made_from: str) -> bool:
    return memory.path == place or bool(made_from and memory.made_from == made_from)


def _free_name(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted} ({number})"
    return name
