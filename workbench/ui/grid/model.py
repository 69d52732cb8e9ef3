"""The grid's item model: an array of ids, a bounded cache of segments, and exact row changes."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.domain.project import SegmentFilter
from workbench.domain.review import began_as
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.services.session import Change, Session
from workbench.ui.grid.columns import TITLES, Column
from workbench.ui.grid.words import badge, spoken_state, state_word, tooltip

_BLOCK = 64  # rows read at once
_BLOCKS = 32  # blocks kept
_DRAFTS = 2048  # drafts kept
_MANY = 1000  # changed rows from which it is cheaper to forget them all
_Index = QModelIndex | QPersistentModelIndex


class SegmentModel(QAbstractTableModel):
    """A thin lens on the session's segments, in text order, that pass a filter.

    A segment whose contents change stays in its row even when it no longer passes the filter, until
    the filter is set again: nothing vanishes under the translator's hands.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._blocks: OrderedDict[int, list[Segment]] = OrderedDict()
        self._drafts: dict[int, str] = {}
        self.reviewing = False
        self.filter = SegmentFilter()
        self._ids: Sequence[int] = session.segment_ids(self.filter)

    def set_filter(self, segment_filter: SegmentFilter) -> None:
        """Show what passes another filter."""
        self.filter = segment_filter
        self.reload()

    def reload(self) -> None:
        """Read the ids again."""
        self.beginResetModel()
        self._ids = self._session.segment_ids(self.filter)
        self._blocks.clear()
        self._drafts.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """Return the id of a row's segment."""
        return self._ids[row]

    def row_of(self, segment_id: int) -> int | None:
        """Return the row of a segment, None where the filter hides it.

        Ids rise with the text's order but for what was split or brought back: those few are searched for.
        """
        guess = bisect_left(self._ids, segment_id)
        if guess < len(self._ids) and self._ids[guess] == segment_id:
            return guess
        try:
            return self._ids.index(segment_id)
        except ValueError:
            return None

    def row_of_number(self, article_id: int, number: int) -> int | None:
        """Return the row of an article's segment by its number, None where the filter hides it."""
        wanted = (article_id, number)
        row = bisect_left(range(len(self._ids)), wanted, key=self._place)
        return row if row < len(self._ids) and self._place(row) == wanted else None

    def explained(self, row: int) -> str:
        """Return what a row's marks mean."""
        segment = self.segment(row)
        return tooltip(segment, self._session.corrections_in(segment))

    def segment(self, row: int) -> Segment:
        """Return the segment of a row, read with its neighbours when it is first asked for."""
        number, place = divmod(row, _BLOCK)
        block = self._blocks.get(number)
        if block is None:
            block = self._session.segments(self._ids[number * _BLOCK : (number + 1) * _BLOCK])
            self._blocks[number] = block
            if len(self._blocks) > _BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block[place]

    def draft(self, row: int) -> str:
        """Return the draft that a row's target began as, read with its neighbours' when first asked for."""
        segment_id = self._ids[row]
        if segment_id not in self._drafts:
            if len(self._drafts) > _DRAFTS:
                self._drafts.clear()
            start = row - row % _BLOCK
            unread = [each for each in self._ids[start : start + _BLOCK] if each not in self._drafts]
            revisions = self._session.revisions(unread)
            self._drafts.update((each, began_as(found)) for each, found in revisions.items())
        return self._drafts[segment_id]

    def take(self, change: Change) -> None:
        """Redraw exactly the rows that ``change`` names."""
        for changed in change.segments:
            self._drafts.pop(changed, None)
        if len(change.segments) > _MANY:
            self._blocks.clear()
            self._announce(0, self.rowCount() - 1)
            return
        rows = sorted(row for row in map(self.row_of, change.segments) if row is not None)
        self._read_again(rows)
        for first, last in _runs(rows):
            self._announce(first, last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of segments that pass the filter."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; for screen readers the state comes with its flags."""
        if (
            role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            or not index.isValid()
        ):
            return None
        segment = self.segment(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.STATE:
            return spoken_state(segment)
        if index.column() == Column.CHANGES:
            return self.draft(index.row()) if self.reviewing else ""
        return _cell(segment, Column(index.column()))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, and for screen readers a row's; the number stands at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        horizontal = orientation is Qt.Orientation.Horizontal
        return (
            TITLES[Column(section)]
            if horizontal
            else tr("Segment {number}", number=self.segment(section).number)
        )

    def _place(self, row: int) -> tuple[int, int]:
        segment = self.segment(row)
        return segment.article_id, segment.number

    def _read_again(self, rows: Iterable[int]) -> None:
        kept = [row for row in rows if row // _BLOCK in self._blocks]
        fresh = self._session.segments([self._ids[row] for row in kept]) if kept else []
        for row, segment in zip(kept, fresh, strict=True):
            self._blocks[row // _BLOCK][row % _BLOCK] = segment

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def _cell(segment: Segment, column: Column) -> str:
    match column:
        case Column.NUMBER:
            return str(segment.number)
        case Column.SOURCE:
            return segment.source
        case Column.TARGET:
            return segment.target
        case Column.STATE:
            return state_word(segment)
        case _:
            return badge(segment)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of neighbouring rows."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
