"""The memories that are searched: the project's own, and those attached beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from workbench.domain.memory import AttachedMemory
from workbench.domain.wording import number, tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, label, named, row

_HEADINGS = (tr("Memory"), tr("Units"), tr("Penalty"), tr("Attached"), tr("Place"))


@dataclass(frozen=True, slots=True)
class MemoryRow:
    """A memory as the table shows it: the project's own has no ``memory``; ``problem`` says what is wrong."""

    units: int
    memory: AttachedMemory | None = None
    problem: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts of the columns."""
        if self.memory is None:
            return tr("This project"), number(self.units), "", "", ""
        units = "" if self.problem else number(self.units)
        date = self.memory.attached_at[:10]
        return (
            self.memory.name,
            units,
            f"{self.memory.penalty} %",
            date,
            self.problem or str(self.memory.path),
        )


class Memories(Dialog):
    """A table of memories; below it the penalty of the chosen one."""

    attach_pressed = Signal()
    penalty_chosen = Signal(int, int)  # the memory's id, per cent
    detach_pressed = Signal(int)  # the memory's id

    def __init__(self, parent: QWidget | None = None, *, writes: bool = True) -> None:
        super().__init__(tr("Memories"), parent)
        self._rows: tuple[MemoryRow, ...] = ()
        self._writes = writes
        self.table = ListTable(_HEADINGS, wide=4, numbers=(1, 2))
        self.table.called(tr("Memories"), tr("The memories that matches and the concordance come from"))
        self.penalty = named(
            QSpinBox(), tr("Penalty"), tr("Per cent that this memory's matches lose; Enter takes it")
        )
        self.penalty.setRange(0, 100)
        self.penalty.setSuffix(" %")
        self.penalty.setKeyboardTracking(False)
        self.attach = button(tr("Attach…"), tr("Search a TMX or another project as well"), "Ctrl+Alt+K")
        self.detach = button(tr("Detach"), tr("Search this memory no more; its file stays"), "Del")
        self._dress()
        self._connect()
        self.open_with(110, 40)

    def show_memories(self, rows: Sequence[MemoryRow]) -> None:
        """List memories, the project's own first; the cursor stays in its row."""
        keep = self.table.currentRow()
        self._rows = tuple(rows)
        self.table.setRowCount(len(rows))
        for place, memory in enumerate(rows):
            self.table.fill_row(place, memory.cells)
        self.table.setCurrentCell(min(keep if keep >= 0 else 1, len(rows) - 1), 0)
        self._allow()

    def current(self) -> AttachedMemory | None:
        """Return the attached memory of the current row."""
        place = self.table.currentRow()
        return self._rows[place].memory if 0 <= place < len(self._rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Detach with Del."""
        if event.key() == Qt.Key.Key_Delete:
            self._detach()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        memory = self.current()
        can_change = self._writes and memory is not None
        self.attach.setEnabled(self._writes)
        self.detach.setEnabled(can_change)
        self.penalty.setEnabled(can_change)
        self.penalty.blockSignals(True)
        self.penalty.setValue(memory.penalty if memory else 0)
        self.penalty.blockSignals(False)

    def _choose_penalty(self, penalty: int) -> None:
        memory = self.current()
        if memory is not None and penalty != memory.penalty:
            self.penalty_chosen.emit(memory.id, penalty)

    def _detach(self) -> None:
        memory = self.current()
        if memory is not None and self._writes:
            self.detach_pressed.emit(memory.id)

    def _edit_penalty(self) -> None:
        self.penalty.setFocus()
        self.penalty.selectAll()

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(self._allow)
        self.table.row_entered.connect(self._edit_penalty)
        self.penalty.valueChanged.connect(self._choose_penalty)
        self.attach.clicked.connect(self.attach_pressed)
        self.detach.clicked.connect(self._detach)

    def _dress(self) -> None:
        hint = label(
            tr(
                "A TMX that is attached becomes a file beside the project, and stays apart from it. "
                "A match loses the penalty of its memory, so that what you trust comes first."
            ),
            "muted",
            wraps=True,
        )
        asked = label(tr("&Penalty"))
        asked.setTextFormat(Qt.TextFormat.AutoText)
        asked.setBuddy(self.penalty)
        tools = row(asked, self.penalty, self.detach, None, self.attach)
        self.fill(column(self.table, tools, hint), self.closing(tr("Close"), tr("Close the memories")))
