"""What a tool would refuse or drop of the memory, as a list: a double click goes to the row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.exchange.preflight import Remark
from workbench.ui.list_table import ListTable
from workbench.ui.parts import column, label
from workbench.ui.theme import GRID

MOST = 500  # rows: nobody reads more before looking again


class PreflightList(QWidget):
    """Empty until something was looked over."""

    segment_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = label("", "muted", wraps=True)
        self.table = ListTable(
            ("#", tr("Source"), tr("What happens"), tr("What to do")), wide=1, numbers=(0,)
        )
        self.table.called(tr("What the tool would refuse or drop"), tr("Enter goes to the segment"), "Return")
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(20 * GRID)
        self._remarks: tuple[Remark, ...] = ()
        self.setLayout(column(self.told, self.table))
        self.table.row_entered.connect(self._choose)

    def tell(self, text: str) -> None:
        """Say how the list stands."""
        self.told.setText(text)
        self.told.setAccessibleName(text)

    def show_remarks(self, remarks: Sequence[Remark], tool: str) -> None:
        """Show the first remarks and how many there are; those on drafts, of which there are many, last."""
        self._remarks = tuple(sorted(remarks, key=lambda remark: remark.placed.unit.draft)[:MOST])
        self.table.setRowCount(len(self._remarks))
        with self.table.filling():
            for at, remark in enumerate(self._remarks):
                unit = remark.placed.unit
                number = str(remark.placed.number or "")
                tip = f"{unit.article or unit.file}\n{unit.source}\n{remark.reason}\n{remark.fix}".strip()
                self.table.fill_row(
                    at, (number, " ".join(unit.source.split()), remark.reason, remark.fix), tip
                )
        self.table.setCurrentCell(0, 0)
        self.tell(_counted(len(remarks), tool))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._remarks) and self._remarks[place].placed.segment_id:
            self.segment_chosen.emit(self._remarks[place].placed.segment_id)


def _counted(number: int, tool: str) -> str:
    if number == 0:
        return tr("Nothing that {tool} would refuse or drop.", tool=tool)
    shown = tr(", the first {most:,} shown", most=MOST) if number > MOST else ""
    remarks = tr("1 remark") if number == 1 else tr("{number:,} remarks", number=number)
    return tr("{remarks}{shown}. A double click goes to the segment.", remarks=remarks, shown=shown)
