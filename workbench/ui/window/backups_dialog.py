"""A project's backups, to choose one that takes the project's place."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import number, tr
from workbench.store.backups import Backup
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import column, label
from workbench.ui.times import spoken_time

_HEADINGS = (tr("Taken"), tr("Segments"), tr("Confirmed"), tr("Size"))


class Backups(Dialog):
    """The last ten backups, the newest first; Enter restores."""

    chosen = Signal(object)  # Path

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Backups of {name}", name=name), parent)
        self._rows: tuple[Backup, ...] = ()
        self.table = ListTable(_HEADINGS, numbers=(1, 2, 3)).called(
            tr("Backups"), tr("Restore a backup"), "Return"
        )
        self._empty = label(
            tr("There is no backup of {name} yet. One is taken on every day that you work on it.", name=name),
            "muted",
            wraps=True,
        )
        self.restore = self.accepting(tr("Restore"), tr("Put this backup in the place of the project"))
        self._hint = label(
            tr("The project as it is now is kept as a backup of its own, so that nothing is lost."),
            "muted",
            wraps=True,
        )
        self.table.row_entered.connect(self.restore.click)
        self.accepted.connect(self._choose)
        self.fill(column(self.table, self._empty, self._hint), self.closing(), self.restore)
        self.open_with(72, 56)
        self.show_backups(())

    def show_backups(self, rows: Sequence[Backup], *, now: datetime | None = None) -> None:
        """List backups, the newest first."""
        self._rows = tuple(rows)
        self.table.setRowCount(len(rows))
        for place, backup in enumerate(rows):
            self.table.fill_row(place, _cells(backup, now or datetime.now().astimezone()))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._hint.setVisible(bool(rows))
        self.restore.setEnabled(bool(rows))
        if rows:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()

    def _choose(self) -> None:
        place = self.table.currentRow()
        if 0 <= place < len(self._rows):
            self.chosen.emit(self._rows[place].path)


def _cells(backup: Backup, now: datetime) -> tuple[str, str, str, str]:
    taken = spoken_time(backup.taken_at, now)
    if backup.taken_at.date() != now.date():
        taken = f"{taken}{'' if ':' in taken else f', {backup.taken_at:%H:%M}'}"
    if backup.before_restoring:
        taken = tr("{taken}, before restoring", taken=taken)
    size = tr("{size:,.1f} MB", size=max(backup.size_bytes, 100_000) / 1e6)
    if backup.segments is None:
        return taken, tr("cannot be read"), "", size
    share = 100 * (backup.confirmed or 0) // backup.segments if backup.segments else 0
    return taken, number(backup.segments), f"{share} %", size
