"""The memory browser's page: the filter above, the units below, what can be done at the top."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.memory import AttachedMemory
from workbench.domain.unit_filter import StoredUnit, UnitFilter, UnitOrder
from workbench.domain.wording import tr
from workbench.services.memory.browsing import Listing, UnitBrowser
from workbench.services.notices import Notices
from workbench.services.session import Change, Session
from workbench.services.session.long_write import LongWrite
from workbench.ui.parts import button, column, label, row
from workbench.ui.telling import tells
from workbench.ui.theme import GRID
from workbench.ui.units.filter_bar import UnitFilterBar
from workbench.ui.units.model import UnitRows
from workbench.ui.units.table import UnitTable

_ORDER_OF: tuple[UnitOrder, ...] = ("source", "target", "author", "newest")  # by column


class UnitsPage(QWidget):
    """Looks through one memory at a time; those that are attached are only read."""

    began = Signal(str, object)  # what it is called, LongWrite
    left = Signal()

    def __init__(self, session: Session, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = notices
        self._session = session
        self._browser = UnitBrowser(session, self)
        self._under_way: LongWrite | None = None
        self._looking = False
        self._shown: AttachedMemory | None = None
        self.bar = UnitFilterBar()
        self.rows = UnitRows(self._fetch)
        self.table = UnitTable(self.rows)
        self.remove = button(tr("&Remove"), tr("Take the chosen units out of the memory"), "Del")
        self.merge = button(
            tr("&Merge duplicates"),
            tr("Keep the newest of units whose sides are alike up to case and spaces"),
        )
        self.segments = button(
            tr("To the segments"), tr("Go back to the segments"), "Ctrl+Shift+K", look="quiet"
        )
        self._count = label("", "muted")
        self._nothing = label("", "muted")
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show the memory as it is now, the cursor in the first field."""
        self.bar.show_memories(self._session.attached_memories())
        self.bar.source.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.source.selectAll()
        self._ask()

    def end(self) -> None:
        """End the thread: the project is about to close."""
        self._session.changed.disconnect(self._follow)
        self._browser.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, go from a field into the units with Down or Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return} and not self.table.hasFocus():
            if not self.table.chosen():  # with the focus Qt makes a row current, but does not choose it
                self.table.go_to(max(self.table.currentIndex().row(), 0))
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    # Asking and showing.

    def _fetch(self, ids: Sequence[int]) -> dict[int, StoredUnit]:
        return self._session.stored_units(ids, self._shown)

    def _ask(self) -> None:
        self._browser.list(self.bar.chosen_memory, self.bar.chosen)

    def _show(self, found: Listing) -> None:
        if found.memory != self.bar.chosen_memory:
            return
        current = self.table.currentIndex().row()
        kept = self.rows.ids[current] if 0 <= current < len(self.rows.ids) else None
        self._shown = found.memory
        self.rows.writes = found.memory is None and not self._session.read_only
        if self.rows.show(found.ids) and kept is not None and found.ids:
            try:
                self.table.go_to(found.ids.index(kept))
            except ValueError:  # it is not among them any more
                self.table.go_to(min(current, len(found.ids) - 1))
        self._allow()

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            return
        if change.memory and not change.units:
            self.bar.show_memories(self._session.attached_memories())
        if change.memory or change.segments or change.structure:
            self.rows.read_again()
            self._ask()

    def _allow(self) -> None:
        self.remove.setEnabled(self.rows.writes and bool(self.table.chosen()))
        self.merge.setEnabled(self.rows.writes)
        counted = tr("1 unit") if len(self.rows.ids) == 1 else tr("{count:,} units", count=len(self.rows.ids))
        told = counted if self.rows.writes else tr("{counted}, only to read", counted=counted)
        self._tell_nothing()
        self._count.setText(told)
        self._count.setAccessibleName(told)

    def _tell_nothing(self) -> None:
        """Say in an empty table why it is so."""
        any_wanted = self.bar.chosen == UnitFilter(order=self.bar.chosen.order)
        why = tr("This memory has no units yet. What you confirm comes in.") if any_wanted else tr(
            "No unit of this memory has all of that."
        )  # fmt: skip
        self._nothing.setText(why)
        self._nothing.setAccessibleName(why)
        self._nothing.setVisible(not self.rows.ids)

    # Changing.

    @tells
    def _edit(self, unit_id: int, side: str, text: str) -> None:
        self._session.change_unit(unit_id, **{side: text})

    def _remove(self) -> None:
        ids = [self.rows.ids[place] for place in self.table.chosen()]
        if ids and self.rows.writes:
            self._take_out(
                ids, tr("Remove a unit") if len(ids) == 1 else tr("Remove {count:,} units", count=len(ids))
            )

    def _find_duplicates(self) -> None:
        if not self._looking:  # disabled, the button would hand the focus on
            self._looking = True
            self._browser.find_duplicates()

    def _merge(self, ids: list[int]) -> None:
        self._looking = False
        if ids:
            self._take_out(ids, tr("Merge {count:,} duplicates", count=len(ids)))
        else:
            self.notices.say(
                tr("There are no duplicates to merge."), tr("A segment's own unit stays, for its place.")
            )

    def _take_failure(self, error: WorkbenchError) -> None:
        self._looking = False
        self.notices.fail(error)

    def _take_out(self, ids: list[int], action: str) -> None:
        if self._under_way is not None:
            self.notices.say(tr("Other units are still on their way out."))
            return
        self._under_way = self._session.start_removing_units(ids, action)
        self._under_way.finished.connect(partial(self._tell, action))
        self._under_way.failed.connect(self.notices.fail)
        self.began.emit(action, self._under_way)

    def _tell(self, action: str, removed: int) -> None:
        self._under_way = None
        told = (
            tr("1 unit left the memory.")
            if removed == 1
            else tr("{removed:,} units left the memory.", removed=removed)
        )
        self.notices.succeed(told, tr("{action}: Ctrl+Z takes it back.", action=action))

    def _sort(self, column_: int) -> None:
        if column_ < len(_ORDER_OF):
            self.bar.take_order(_ORDER_OF[column_])

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self._browser.listed.connect(self._show)
        self._browser.doubled.connect(self._merge)
        self._browser.failed.connect(self._take_failure)
        self.bar.changed.connect(self._ask)
        self.rows.edited.connect(self._edit)
        self.table.removing.connect(self._remove)
        self.table.heading_pressed.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.remove.clicked.connect(self._remove)
        self.merge.clicked.connect(self._find_duplicates)
        self.segments.clicked.connect(self.left)

    def _lay_out(self) -> None:
        top = QWidget()
        top.setProperty("role", "bar")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = row(label(tr("Memory"), "heading"), self._count, None, self.remove, self.merge, self.segments)
        lines = column(head, self.bar, spacing=GRID)
        lines.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        top.setLayout(lines)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.viewport().setLayout(column(self._nothing))
        below = row(self.table)
        below.setContentsMargins(GRID, 0, 0, 0)
        whole = column(top, below, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
