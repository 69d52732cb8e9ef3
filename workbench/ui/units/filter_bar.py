"""What the memory browser shows: fields for both sides, author, days and origin, the memory and the order."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from workbench.domain.memory import AttachedMemory
from workbench.domain.segment import Origin
from workbench.domain.shown_words import ORIGIN_WORDS
from workbench.domain.unit_filter import UnitFilter, UnitOrder
from workbench.domain.wording import tr
from workbench.ui.parts import column, named, row
from workbench.ui.theme import GRID

_TYPING_RESTS = 200  # ms
_ORDER_WORDS: dict[UnitOrder, str] = {
    "as it came": tr("as it came"),
    "source": tr("source"),
    "target": tr("target"),
    "author": tr("author"),
    "newest": tr("newest"),
    "oldest": tr("oldest"),
}
_ORDERS = tuple(_ORDER_WORDS)
_ORIGINS = (None, Origin.HUMAN, Origin.TM, Origin.MT, Origin.ALIGNMENT, Origin.PROPAGATION)


class UnitFilterBar(QWidget):
    """Two lines of fields; every change asks anew when the typing rests."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = _field(tr("Source contains"), tr("Show units whose source has this text"))
        self.target = _field(tr("Target contains"), tr("Show units whose target has this text"))
        self.author = _field(tr("Author"), tr("Show units that were changed by"))
        self.since = _field(
            tr("Since 2026-01-31"), tr("Show units changed on this day or later: year-month-day")
        )
        self.until = _field(
            tr("Until 2026-12-31"), tr("Show units changed on this day or earlier: year-month-day")
        )
        self.origin = named(QComboBox(), tr("Origin"), tr("Show units of this origin"))
        self.origin.addItems([tr("any origin"), *(ORIGIN_WORDS[each] for each in _ORIGINS[1:] if each)])
        self.memory = named(QComboBox(), tr("Memory"), tr("The memory to look through"))
        self.order = named(
            QComboBox(), tr("Order"), tr("The order of the units; a click on a heading changes it too")
        )
        self.order.addItems([_ORDER_WORDS[each] for each in _ORDERS])
        self._memories: tuple[AttachedMemory, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._lay_out()
        self._connect()
        self.show_memories(())

    @property
    def chosen(self) -> UnitFilter:
        """The filter as it is set; a day that is not written out yet counts as far as it goes."""
        return UnitFilter(
            self.source.text().strip(), self.target.text().strip(), self.author.text().strip(),
            self.since.text().strip(), self.until.text().strip(),
            _ORIGINS[self.origin.currentIndex()], _ORDERS[self.order.currentIndex()],
        )  # fmt: skip

    @property
    def chosen_memory(self) -> AttachedMemory | None:
        """The memory to look through, None for the project's own."""
        at = self.memory.currentIndex() - 1
        return self._memories[at] if 0 <= at < len(self._memories) else None

    def show_memories(self, memories: Sequence[AttachedMemory]) -> None:
        """Offer these memories beside the project's own; the chosen one stays where it is still there."""
        before = self.chosen_memory
        self._memories = tuple(memories)
        self.memory.blockSignals(True)
        self.memory.clear()
        self.memory.addItems([tr("This project"), *(each.name for each in memories)])
        kept = [at for at, each in enumerate(memories, 1) if before and each.id == before.id]
        self.memory.setCurrentIndex(kept[0] if kept else 0)
        self.memory.blockSignals(False)

    def take_order(self, order: UnitOrder) -> None:
        """Choose an order; newest first turns into oldest first and back."""
        if order == "newest" and self.chosen.order == "newest":
            order = "oldest"
        self.order.setCurrentIndex(_ORDERS.index(order))

    def _connect(self) -> None:
        for field in (self.source, self.target, self.author, self.since, self.until):
            field.textChanged.connect(self._soon.start)
        for choice in (self.origin, self.memory, self.order):
            choice.currentIndexChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.changed)

    def _lay_out(self) -> None:
        first = row(self.source, self.target, self.memory)
        first.setStretch(0, 2)
        first.setStretch(1, 2)
        first.setStretch(2, 1)
        second = row(self.author, self.since, self.until, self.origin, self.order)
        self.setLayout(column(first, second, spacing=GRID // 2))


def _field(name: str, tip: str) -> QLineEdit:
    field = named(QLineEdit(), name, tip)
    field.setPlaceholderText(name)
    field.setClearButtonEnabled(True)
    return field
