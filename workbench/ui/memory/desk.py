"""What the menu Memory does with files: a TMX comes in or is attached, memories are weighed and detached."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.domain.wording import tr
from workbench.services.gate import Gate
from workbench.services.jobs import Job
from workbench.services.session import Change
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.files.choice import FileChoice
from workbench.ui.memory.memories_dialog import Memories, MemoryRow
from workbench.ui.memory.skipped_dialog import SkippedUnits
from workbench.ui.memory.work import MemoryImport, TmxImport, build_work
from workbench.ui.telling import tells
from workbench.ui.window.background_work import BackgroundWork


class MemoryDesk(QObject):
    """The commands on the memories of an open project; one file comes in at a time."""

    browsing = Signal()  # to the memory's units, or back to the segments
    ended = Signal()  # what came in is there, or was given up

    def __init__(self, page: EditorPage, desk: Desk, files: FileChoice, work: BackgroundWork) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._desk = desk
        self._files = files
        self._work = work
        self._under_way: Job | MemoryImport | None = None
        self.notices = desk.notices
        self.dialog: Memories | None = None
        self._session.changed.connect(self._follow)

    # What the actions do.

    def import_memory(self) -> None:
        """Ask which TMX comes into the project's memory."""
        if self._is_free():
            file = self._files.tmx()
            if file is not None:
                self.take_in(file)

    def attach_memory(self) -> None:
        """Ask which memory is searched beside the project's."""
        if self._is_free():
            file = self._files.memory()
            if file is not None:
                self.attach(file)

    def memories(self) -> None:
        """List the memories."""
        if self.dialog is None:
            self.dialog = Memories(self._page, writes=not self._session.read_only)
            self.dialog.attach_pressed.connect(self.attach_memory)
            self.dialog.penalty_chosen.connect(self._set_penalty)
            self.dialog.detach_pressed.connect(self._detach)
            self.dialog.finished.connect(self._forget)
            self._list()
        self.dialog.show()
        self.dialog.raise_()

    def browse_memory(self) -> None:
        """Go to the memory's units, or back to the segments."""
        if self._page.grid.commit():
            self.browsing.emit()

    # What the rest of the window asks.

    def take_in(self, file: Path) -> None:
        """Take a TMX into the project's memory, between events."""
        if self._page.grid.commit():
            coming = MemoryImport(self._session, file, self)
            self._begin(tr("Importing {name}", name=file.name), coming, coming)
            coming.start()

    @tells
    def attach(self, file: Path) -> None:
        """Attach a memory file or a project at once; a TMX when the file for it is built."""
        if not self._page.grid.commit():
            return
        if file.suffix.lower() != ".tmx":
            self._tell_attached(self._session.attach_memory(file).name)
            return
        gate = Gate()
        job = self._desk.jobs.run(build_work(self._session.path, file, gate))
        self._begin(tr("Attaching {name}", name=file.name), job, gate)

    def tell_lacking(self) -> None:
        """Say which memories are missing."""
        for lacking in self._session.searched.lacking(self._session.attached_memories()):
            self.notices.warn(lacking.text, lacking.hint, action_text=tr("Memories"), action=self.memories)

    def end(self) -> None:
        """Give up what is under way: the project closes."""
        if self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None
        if self.dialog is not None:
            self.dialog.close()

    # Inside.

    def _is_free(self) -> bool:
        if self._under_way is not None:
            self.notices.say(tr("A memory is coming in already."), tr("Wait for it, or cancel it below."))
        return self._under_way is None

    def _begin(self, name: str, job: Job | MemoryImport, holding: Gate | MemoryImport) -> None:
        self._under_way = job
        job.finished.connect(self._take)
        job.failed.connect(self.notices.fail)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(self._ended)
        self._work.follow(name, job, holding.hold)

    def _ended(self) -> None:
        self._under_way = None
        self.ended.emit()

    @tells
    def _take(self, done: TmxImport) -> None:
        if self._under_way is None:
            return  # the project was closed meanwhile
        if done.place is not None:
            self._session.attach_memory(done.place, name=done.file.stem, made_from=str(done.file.absolute()))
        if done.skipped:
            show = partial(self._show_skipped, done)
            self.notices.warn(done.text, action_text=tr("Skipped units"), action=show)
        elif done.place is not None:
            self._tell_attached(done.file.stem, done.text)
        else:
            self.notices.succeed(done.text, action_text=tr("Undo"), action=self._undo)

    def _tell_attached(self, name: str, hint: str = "") -> None:
        self.notices.succeed(
            tr("The memory {name} is attached.", name=name),
            hint,
            action_text=tr("Memories"),
            action=self.memories,
        )

    @tells
    def _undo(self) -> None:
        self._session.undo()

    def _show_skipped(self, done: TmxImport) -> None:
        SkippedUnits(done, self._page).show()

    @tells
    def _set_penalty(self, memory_id: int, penalty: int) -> None:
        self._session.set_memory_penalty(memory_id, penalty)

    @tells
    def _detach(self, memory_id: int) -> None:
        self._session.detach_memory(memory_id)

    def _follow(self, change: Change) -> None:
        if change.memory:
            self._list()

    def _list(self) -> None:
        if self.dialog is None:
            return
        searched, attached = self._session.searched, self._session.attached_memories()
        lacking = {each.memory.id: each.text for each in searched.lacking(attached)}
        rows = [MemoryRow(self._session.memory_size())]
        rows += [MemoryRow(searched.count(each), each, lacking.get(each.id, "")) for each in attached]
        self.dialog.show_memories(rows)

    def _forget(self) -> None:
        self.dialog = None
