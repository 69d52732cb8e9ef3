"""The findings about the whole project: a list to go through."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from workbench.domain.finding import Finding
from workbench.domain.ignored import IgnoredFinding
from workbench.domain.wording import tr
from workbench.ui.checks.findings_bar import message_and_fix
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


@dataclass(frozen=True, slots=True)
class IgnoredInProject:
    """An ignored finding, the number of its segment in the article, and the article's title."""

    ignored: IgnoredFinding
    number: int
    article: str


class FindingsPane(QWidget):
    """Enter goes to a finding's segment to type there, Space puts in the fix and stays in the list.

    What is ignored is a list of its own, where Space takes a row back among the findings.
    """

    pressed = Signal(str)  # the id of an action
    chosen = Signal(object)  # FoundInProject: go there
    fix_asked = Signal(object)  # FoundInProject
    ignored_chosen = Signal(object)  # IgnoredInProject: go there
    told_again = Signal(object)  # IgnoredInProject: it is a finding after all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[FoundInProject, ...] = ()
        self.ignored: tuple[IgnoredInProject, ...] = ()
        self._rows: list[tuple[tuple[str, str, str], str]] = []
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.check = button(tr("Check"), tr("Check every segment of the project"), "Shift+F8", look="quiet")
        self.table = ListTable(("#", tr("Finding"), tr("Fix")), wide=1, numbers=(0,))
        self.table.called(
            tr("Findings in the project"), tr("Enter goes to the segment, Space puts in the fix")
        )
        self.ignore = button(
            tr("Ignore…"), tr("Say why the finding of this row is none"), "Alt+.", look="quiet"
        )
        self.aside = button(tr("Ignored"), tr("Show what is ignored, and why"), look="chip")
        self.aside.setCheckable(True)
        self.list_aside = ListTable(("#", tr("Ignored finding"), tr("Reason")), wide=1, numbers=(0,))
        self.list_aside.called(
            tr("Ignored findings"),
            tr("Enter goes to the segment, Space takes the row back among the findings"),
        )
        self._lists = QStackedWidget()
        self._lay_out()
        self.tell(tr("Not checked yet"))
        self.show_ignored(())
        self._connect()

    @property
    def stop(self) -> ListTable:
        """The list that is in front."""
        return self.list_aside if self.aside.isChecked() else self.table

    @property
    def current(self) -> FoundInProject | None:
        """The finding under the list's cursor."""
        place = self.table.currentRow()
        return self.found[place] if 0 <= place < len(self._rows) else None

    def show_ignored(self, ignored: Sequence[IgnoredInProject]) -> None:
        """Show what is ignored, in text order; nothing leads back to the findings."""
        self.ignored = tuple(ignored)
        place = self.list_aside.currentRow()
        self.list_aside.setRowCount(len(self.ignored))
        with self.list_aside.filling():
            for at, each in enumerate(self.ignored):
                cells = (str(each.number), each.ignored.message, each.ignored.reason)
                who = tr(
                    "Ignored by {author} at {at}",
                    author=each.ignored.author or tr("nobody named"),
                    at=each.ignored.at,
                )
                self.list_aside.fill_row(at, cells, f"{each.article}\n{who}")
        self.list_aside.setCurrentCell(min(max(place, 0), len(self.ignored) - 1), 0)
        self.aside.setText(tr("{count} ignored", count=len(self.ignored)) if self.ignored else tr("Ignored"))
        self.aside.setVisible(bool(self.ignored))
        if not self.ignored:
            self.aside.setChecked(False)

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
        with self.table.filling():
            for at, (cells, article) in enumerate(self._rows):
                self.table.fill_row(at, cells, article)
        self.table.setCurrentCell(min(max(place, 0), len(self._rows) - 1), 0)

    def _lay_out(self) -> None:
        for table in (self.table, self.list_aside):
            table.verticalHeader().setSectionResizeMode(table.verticalHeader().ResizeMode.ResizeToContents)
            self._lists.addWidget(table)
        head = row(self.told, self.aside, self.ignore, self.check)
        head.setStretch(0, 1)
        head.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(column(head, self._lists, spacing=0))

    def _connect(self) -> None:
        self.check.clicked.connect(self._ask)
        self.ignore.clicked.connect(self._ask_ignore)
        self.aside.toggled.connect(self._turn)
        self.table.row_entered.connect(self._choose)
        self.table.space_pressed.connect(self._fix)
        self.list_aside.row_entered.connect(self._choose_ignored)
        self.list_aside.space_pressed.connect(self._tell_again)

    def _turn(self, ignored: bool) -> None:
        """Show the one list or the other; keys that were in the first go to the second."""
        had_keys = self.table.hasFocus() or self.list_aside.hasFocus()
        self._lists.setCurrentWidget(self.stop)
        self.ignore.setEnabled(not ignored)
        if had_keys:
            self.stop.setFocus()

    def _ask_ignore(self) -> None:
        self.table.setFocus()
        self.pressed.emit("ignore_finding")

    def _choose_ignored(self, place: int) -> None:
        if 0 <= place < len(self.ignored):
            self.ignored_chosen.emit(self.ignored[place])

    def _tell_again(self, place: int) -> None:
        if 0 <= place < len(self.ignored):
            self.told_again.emit(self.ignored[place])

    def _ask(self) -> None:
        self.pressed.emit("check_project")

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.found):
            self.chosen.emit(self.found[place])

    def _fix(self, place: int) -> None:
        if 0 <= place < len(self.found):
            self.fix_asked.emit(self.found[place])


def _cells(found: FoundInProject) -> tuple[str, str, str]:
    told = message_and_fix(found.finding, found.target)
    return str(found.number), told, "" if found.finding.fix is None else "Space"


def _counted(number: int) -> str:
    if number == 0:
        return tr("No findings")
    if number > MOST:
        return tr("{number:,} findings, the first {most:,} shown", number=number, most=MOST)
    return tr("1 finding") if number == 1 else tr("{number} findings", number=number)
