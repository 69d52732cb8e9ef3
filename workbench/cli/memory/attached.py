"""``workbench import --attach`` and ``workbench memories``: memories beside a project's own."""

from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.memory.tmx_reading import TmxReading
from workbench.cli.project_file import reading, writing
from workbench.cli.streams import counted, say
from workbench.domain.errors import MemoryFileError
from workbench.store.opening import checked_header

if TYPE_CHECKING:
    from workbench.domain.memory import AttachedMemory
    from workbench.services.session import Session


def attach_memory(project: Path, file: Path, penalty: int) -> None:
    """Attach a TMX, of which a memory file is built first, or a memory file or project as it is.

    Raises:
        WorkbenchError: the file or the project cannot be used.
    """
    if file.suffix.lower() == ".tmx":
        _attach_tmx(project, file, penalty)
        return
    checked_header(file)  # a file that is refused leaves no new project behind
    with writing(project) as session:
        memory = session.attach_memory(file, penalty=penalty)
        units = session.searched.count(memory)
    click.echo(f"read {units}, added {units}, merged 0, skipped 0")
    say(f"The memory is attached as {memory.name}.")


def _attach_tmx(project: Path, file: Path, penalty: int) -> None:
    from workbench.services.memory.attaching import build_memory, free_place  # noqa: PLC0415 - for this way only

    tmx = TmxReading(file)
    units = tmx.units()
    first = list(islice(units, 1))  # a file that is refused leaves no new project behind
    with writing(project) as session:
        place = free_place(session.path, file)
        gain = build_memory(place, chain(first, units), file)
        memory = session.attach_memory(place, penalty=penalty, name=file.stem, made_from=str(file.absolute()))
    tmx.tell(gain)
    say(f"The memory is attached as {memory.name}; its file is {place}.")


@click.command("memories")
@click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
@click.option("--detach", metavar="NAME", help="Search this memory no more; its file stays.")
@click.option("--penalty", nargs=2, type=(str, click.IntRange(0, 100)), metavar="NAME N",
              help="Let this memory's matches lose N percent.")  # fmt: skip
@click.option("--delete-unused", is_flag=True, help="Delete the memory files beside the project that are "
              "not attached to it; undo finds them no more, nor does another project.")  # fmt: skip
def memories_command(
    project: Path, *, detach: str | None, penalty: tuple[str, int] | None, delete_unused: bool
) -> None:
    """List the memories attached to a project: name, units, penalty, date and place.

    The files in the project's folder of memories that are not attached are named on stderr.

    \b
    Examples:
      workbench memories news.wbp
      workbench memories news.wbp --penalty agency 10
      workbench memories news.wbp --detach agency
      workbench memories news.wbp --delete-unused
    """
    if detach or penalty or delete_unused:
        with writing(project) as session:
            if penalty:
                session.set_memory_penalty(_named(session, penalty[0]).id, penalty[1])
            if detach:
                session.detach_memory(_named(session, detach).id)
            if delete_unused:
                _delete_unused(session)
    with reading(project) as session:
        lacking = {each.memory.id: each for each in session.searched.lacking(session.attached_memories())}
        for memory in session.attached_memories():
            click.echo(_line(session, memory))
            if memory.id in lacking:
                say(str(lacking[memory.id]))
        for place in _unused(session):
            say(f"{place} is not attached; --delete-unused deletes it.")


def _unused(session: "Session") -> list[Path]:
    from workbench.services.memory.attaching import unused_memories  # noqa: PLC0415 - for this command only

    return unused_memories(session.path, session.attached_memories())


def _delete_unused(session: "Session") -> None:
    for place in _unused(session):
        try:
            place.unlink()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise MemoryFileError(f"{place} could not be deleted: {reason}.", "Check its rights.") from error
        say(f"{place} was deleted.")


def _named(session: "Session", name: str) -> "AttachedMemory":
    for memory in session.attached_memories():
        if memory.name == name:
            return memory
    raise MemoryFileError(f"No memory {name} is attached.", "workbench memories P.wbp lists those that are.")


def _line(session: "Session", memory: "AttachedMemory") -> str:
    units = counted(session.searched.count(memory), "unit")
    facts = (memory.name, units, f"penalty {memory.penalty}", memory.attached_at[:10], str(memory.path))
    return "\t".join(facts)
