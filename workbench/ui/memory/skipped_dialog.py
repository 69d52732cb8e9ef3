"""The units of a TMX that stayed out, each with its number, its line and the reason."""

from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.wording import number, tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.memory.work import TmxImport
from workbench.ui.parts import button, column, label

MOST = 1_000  # rows: who reads more takes the copy


class SkippedUnits(Dialog):
    """A table to read, and a copy of all of it to take along."""

    def __init__(self, done: TmxImport, parent: QWidget | None = None) -> None:
        super().__init__(tr("Skipped units"), parent)
        self._done = done
        self.table = ListTable((tr("Unit"), tr("Line"), tr("Reason")), wide=2, numbers=(0, 1))
        self.table.called(tr("Skipped units"), tr("Units that stayed out, and why"))
        shown = done.told[:MOST]
        self.table.setRowCount(len(shown))
        for place, unit in enumerate(shown):
            self.table.fill_row(place, (number(unit.number), number(unit.line), unit.reason))
        if shown:
            self.table.setCurrentCell(0, 2)
        self.copy = button(tr("Copy all"), tr("Copy numbers, lines and reasons, a unit a line"))
        self.copy.clicked.connect(self._copy)
        more = tr(" The first {most:,} are shown.", most=MOST) if done.skipped > MOST else ""
        self.fill(
            column(label(done.text + more, wraps=True), self.table),
            self.copy, self.closing(tr("Close"), tr("Close this list")),
        )  # fmt: skip
        self.open_with(80, 50)

    def _copy(self) -> None:
        lines = [f"{unit.number}\t{unit.line}\t{unit.reason}" for unit in self._done.told]
        QApplication.clipboard().setText("\n".join(lines))
