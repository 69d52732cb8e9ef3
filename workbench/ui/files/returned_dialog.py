"""Shows what a returned file would change, and what of it cannot be taken, before anything is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from workbench.domain.shown_words import STATE_WORDS
from workbench.domain.wording import tr
from workbench.services.files.bilingual import Arrival
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.panes.word_changes import changes_html
from workbench.ui.parts import column, label
from workbench.ui.rich_cell import HTML, RichCell
from workbench.ui.theme import GRID, Theme

MOST = 500  # rows shown; what follows them is taken with the rest
_COLUMNS = ("#", tr("Source"), tr("Target"), tr("State and comment"))
_TARGET = 2
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ReturnedPreview(Dialog):
    """A row a change, which Space leaves out; below them what is not taken, and why.

    Space takes a row in that would overwrite newer work here, and no other of those.
    """

    accepted_arrivals = Signal(object)  # tuple[Arrival, ...]

    def __init__(
        self,
        name: str,
        read: int,
        arrivals: Sequence[Arrival],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Import {name}", name=name), parent)
        self._theme = theme
        self._changes = [arrival for arrival in arrivals if arrival.update]
        conflicts = [arrival for arrival in arrivals if not arrival.update]
        self._conflicts = sorted(conflicts, key=lambda arrival: arrival.instead is None)
        self.told = label(_sums(read, len(self._changes), self._conflicts), wraps=True)
        self.table = ListTable(_COLUMNS, wide=_TARGET, numbers=(0,))
        self.table.called(tr("Changes"), tr("Space leaves a change out, or takes it in again"), "Space")
        self.table.setProperty("framed", True)
        self.table.setMinimumSize(128 * GRID, 56 * GRID)
        header = self.table.horizontalHeader()
        for at, _ in enumerate(_COLUMNS):
            text = at in {1, _TARGET}
            header.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Stretch if text else QHeaderView.ResizeMode.Interactive
            )
        header.resizeSection(0, self.table.fontMetrics().horizontalAdvance("0" * 6) + 5 * GRID)
        header.resizeSection(len(_COLUMNS) - 1, 30 * GRID)
        self._rich = RichCell(theme, self.table)  # Qt does not keep a delegate alive
        self.table.setItemDelegateForColumn(_TARGET, self._rich)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._take = self.accepting(
            tr("Take the changes"), tr("Write them into the project as one undo step")
        )
        self._fill()
        self.table.space_pressed.connect(self._turn)
        self.table.itemChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        self.fill(column(self.told, self.table), self.closing(), self._take)
        self._allow()

    def chosen(self) -> tuple[Arrival, ...]:
        """Return the changes that are not left out."""
        left_out = {at for at in range(self._shown) if self.table.cell(at, 0).checkState() == _UNCHECKED}
        kept = (change for at, change in enumerate(self._changes) if at not in left_out)
        return (*kept, *self._overwriting())

    def _overwriting(self) -> Iterator[Arrival]:
        """Yield the rows that are to win over newer work."""
        for at, arrival in enumerate(self._conflicts[:MOST], start=self._shown):
            if arrival.instead and self.table.cell(at, 0).checkState() == _CHECKED:
                yield replace(arrival, update=arrival.instead)

    @property
    def _shown(self) -> int:
        return min(len(self._changes), MOST)

    def _fill(self) -> None:
        rows = [*self._changes[:MOST], *self._conflicts[:MOST]]
        self.table.setRowCount(len(rows))
        with self.table.filling():
            for at, arrival in enumerate(rows):
                self.table.fill_row(at, _cells(arrival), _tip(arrival))
                self.table.cell(at, _TARGET).setData(HTML, self._change(arrival))
                if arrival.update or arrival.instead:
                    self.table.cell(at, 0).setCheckState(_CHECKED if arrival.update else _UNCHECKED)
        self.table.setCurrentCell(0, 0)

    def _change(self, arrival: Arrival) -> str:
        """Return the target here with what the file makes of it."""
        now = "" if arrival.segment is None else _line(arrival.segment.target)
        return changes_html(now, _cells(arrival)[_TARGET], self._theme)

    def _turn(self, place: int) -> None:
        cell = self.table.cell(place, 0)
        if cell.data(Qt.ItemDataRole.CheckStateRole) is not None:
            cell.setCheckState(_UNCHECKED if cell.checkState() == _CHECKED else _CHECKED)

    def _allow(self) -> None:
        number = len(self.chosen())
        self._take.setEnabled(number > 0)
        self._take.setText(
            tr("Take 1 change") if number == 1 else tr("Take {number:,} changes", number=number)
        )

    def _answer(self) -> None:
        self.accepted_arrivals.emit(self.chosen())


def _cells(arrival: Arrival) -> tuple[str, str, str, str]:
    """Return the number, the source, the target that the file brings, and what else is to be said."""
    row, segment, update = arrival.row, arrival.segment, arrival.update
    now = "" if segment is None else _line(segment.target)
    source = _line(row.source or "" if segment is None else segment.source)
    if update is None or segment is None:
        return (
            str(row.number),
            source,
            _line(row.target or ""),
            tr("Not taken: {conflict}", conflict=arrival.conflict),
        )
    facts = []
    if update.state is not None and update.state is not segment.state:
        facts.append(f"{STATE_WORDS[segment.state]} → {STATE_WORDS[update.state]}")
    if update.comment:
        facts.append(f"“{_line(update.comment)}”")
    if update.lock:
        facts.append(tr("locked"))
    target = now if update.target is None else _line(update.target)
    return str(segment.number), source, target, ", ".join(facts)


def _tip(arrival: Arrival) -> str:
    _, source, target, facts = _cells(arrival)
    now = "" if arrival.segment is None else _line(arrival.segment.target)
    return "\n".join(filter(None, (arrival.row.place, source, now, target, facts)))


def _line(text: str) -> str:
    return " ".join(text.split())


def _sums(read: int, changes: int, conflicts: Sequence[Arrival]) -> str:
    rows = tr("1 row") if read == 1 else tr("{read:,} rows", read=read)
    news = (
        tr("nothing new")
        if not changes
        else tr("1 change")
        if changes == 1
        else tr("{changes:,} changes", changes=changes)
    )
    text = tr("{rows} read, {news}.", rows=rows, news=news)
    newer = sum(arrival.instead is not None for arrival in conflicts)
    if newer:
        text += tr(" {newer:,} would overwrite newer work: tick what is to win over it.", newer=newer)
    if len(conflicts) > newer:
        others = len(conflicts) - newer
        text += (
            tr(" 1 cannot be taken and is listed last.")
            if others == 1
            else tr(" {others:,} cannot be taken and are listed last.", others=others)
        )
    if changes > MOST:
        text += tr(" The first {most:,} changes are shown; the others are taken with them.", most=MOST)
    return text
