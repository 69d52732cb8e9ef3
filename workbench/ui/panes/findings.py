"""The findings about the whole project: a list to go through."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from workbench.domain.finding import Finding
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, row
from workbench.ui.theme import GRID

MOST = 500  # rows: nobody reads more before checking again


@dataclass(frozen=True, slots=True)
class FoundInProject:
    """A finding, the number of its segment in the article, the article's title, and the target looked at."""

    finding: Finding
    number: int
    article: str
    target: str


class FindingsPane(QWidget):
    """Enter goes to a finding's segment to type there, Space puts in the fix and stays in the list."""

    pressed = Signal(str)  # the id of an action
    chosen = Signal(object)  # FoundInProject: go there
    fix_asked = Signal(object)  # FoundInProject

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[FoundInProject, ...] = ()
        self._rows: list[tuple[tuple[str, str, str], str]] = []
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.check = button("Check", "Check every segment of the project", "Shift+F8")
        self.table = ListTable(("#", "Finding", "Fix"), wide=1, numbers=(0,))
        self.table.called("Findings in the project", "Enter goes to the segment, Space puts in the fix")
        self.table.verticalHeader().setSectionResizeMode(
            self.table.verticalHeader().ResizeMode.ResizeToContents
        )
        head = row(self.told, self.check)
        head.setStretch(0, 1)
        head.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(column(head, self.table, spacing=0))
        self.tell("Not checked yet")
        self.check.clicked.connect(self._ask)
        self.table.row_entered.connect(self._choose)
        self.table.space_pressed.connect(self._fix)

    def tell(self, text: str) -> None:
        """Say how the list came to be."""
        self.told.setText(text)
        self.told.setAccessibleName(text)

    def show_found(self, found: Sequence[FoundInProject]) -> None:
        """Show findings in text order; the cursor stays in its row, or goes to the last."""
        self.found = tuple(found)
        self.tell(_counted(len(self.found)))
        rows = [(_cells(each), each.article) for each in self.found[:MOST]]
        if rows != self._rows:
            self._rows = rows
            self._fill()

    def _fill(self) -> None:
        place = self.table.currentRow()
        self.table.setRowCount(len(self._rows))
        for at, (cells, article) in enumerate(self._rows):
            self.table.fill_row(at, cells, article)
        self.table.setCurrentCell(min(max(place, 0), len(self._rows) - 1), 0)

    def _ask(self) -> None:
        self.pressed.emit("check_project")

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.found):
            self.chosen.emit(self.found[place])

    def _fix(self, place: int) -> None:
        if 0 <= place < len(self.found):
            self.fix_asked.emit(self.found[place])


def _cells(found: FoundInProject) -> tuple[str, str, str]:
    return str(found.number), found.finding.message, "" if found.finding.fix is None else "Space"


def _counted(number: int) -> str:
    if number == 0:
        return "No findings"
    if number > MOST:
        return f"{number:,} findings, the first {MOST:,} shown"
    return "1 finding" if number == 1 else f"{number} findings"
