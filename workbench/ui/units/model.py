"""The units that pass a filter as rows of a table; only those on screen are read."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.domain.shown_words import ORIGIN_WORDS
from workbench.domain.unit_filter import StoredUnit
from workbench.domain.wording import tr
from workbench.ui.times import local_day

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], dict[int, StoredUnit]]
HEADINGS = (tr("Source"), tr("Target"), tr("Author"), tr("Changed"), tr("Origin"))
EDITED = ("source", "target")  # the sides by their columns
PAGE = 64  # rows read together: less than a millisecond
PAGES = 32  # that are kept


class UnitRows(QAbstractTableModel):
    """A lens on the memory: ids are known, rows are looked up a page at a time."""

    edited = Signal(int, str, str)  # a unit's id, the side, its new text

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self.ids = array("q")
        self.writes = True
        self._fetch = fetch
        self._pages: dict[int, dict[int, StoredUnit]] = {}

    def show(self, ids: "array[int]") -> bool:
        """Show these units; the same ones in the same order are only read again. Say whether others came."""
        if ids.tobytes() == self.ids.tobytes():  # number by number a million take ten frames
            self.read_again()
            return False
        self.beginResetModel()
        self.ids = ids
        self._pages.clear()
        self.endResetModel()
        return True

    def read_again(self) -> None:
        """Look at the units as they are now; rows that were not read yet have nothing to draw anew."""
        read, self._pages = self._pages, {}
        for page in read:
            last = min((page + 1) * PAGE, len(self.ids)) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(HEADINGS) - 1))

    def unit(self, row: int) -> StoredUnit | None:
        """Return the unit of a row, None where it is gone."""
        page = row // PAGE
        if page not in self._pages:
            while len(self._pages) >= PAGES:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = self._fetch(self.ids[page * PAGE : (page + 1) * PAGE])
        return self._pages[page].get(self.ids[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of units."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Look a cell up."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        stored = self.unit(index.row())
        if stored is None:
            return ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(stored)
        return _cells(stored)[index.column()]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another text of a side."""
        stored = self.unit(index.row())
        if stored is None or role != Qt.ItemDataRole.EditRole or str(value) == _cells(stored)[index.column()]:
            return False
        self.edited.emit(stored.id, EDITED[index.column()], str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the two sides be edited, where the memory is the project's own."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.writes and index.column() < len(EDITED) else flags


def _cells(stored: StoredUnit) -> tuple[str, ...]:
    unit = stored.unit
    origin = ORIGIN_WORDS[unit.origin] if unit.origin else ""
    return unit.source, unit.target, unit.changed_by, local_day(unit.changed_at), origin


def _tip(stored: StoredUnit) -> str:
    unit = stored.unit
    whose = tr("Of a segment of this project") if stored.id < 0 else ""
    return "\n".join(filter(None, (unit.source, unit.target, unit.article or unit.file, unit.note, whose)))
