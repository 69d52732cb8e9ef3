"""Asks since when a unit was confirmed: ever, since the last export, or between two days."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from workbench.domain.unit_choice import ExportMark
from workbench.domain.wording import tr
from workbench.ui.parts import label, named, row
from workbench.ui.times import local_time

EVER, LAST, BETWEEN = range(3)
_DAY = "yyyy-MM-dd"


class UnitDates(QWidget):
    """``since`` and ``until`` are moments in UTC as the memory keeps them, empty where they bound nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark: ExportMark | None = None
        self.kind = named(QComboBox(), tr("When"), tr("When the units were confirmed"))
        self.kind.addItems([tr("At any time"), tr("Since the last export"), tr("Between two days")])
        today = QDate.currentDate()
        self.first = _day(today.addDays(-7), tr("First day"), tr("The first day whose units leave"))
        self.last = _day(today, tr("Last day"), tr("The last day whose units leave"))
        self._and = label(tr("and"))
        line = row(self.kind, self.first, self._and, self.last, None)
        self.setLayout(line)
        self.kind.currentIndexChanged.connect(self._show)
        for day in (self.first, self.last):
            day.dateChanged.connect(self.changed)
        self._show()

    def offer(self, mark: ExportMark | None) -> None:
        """Offer what has changed since ``mark``; None where nothing was exported yet."""
        self.mark = mark
        when = tr("none yet") if mark is None else local_time(mark.at)
        self.kind.setItemText(LAST, tr("Since the last export ({when})", when=when))

    @property
    def after(self) -> ExportMark | None:
        """The last export, where what is new since is asked for."""
        return self.mark if self.kind.currentIndex() == LAST else None

    @property
    def since(self) -> str:
        """The moment when the first day begins."""
        return _moment(self.first) if self.kind.currentIndex() == BETWEEN else ""

    @property
    def until(self) -> str:
        """The moment when the last day ends."""
        return _moment(self.last, days=1) if self.kind.currentIndex() == BETWEEN else ""

    def _show(self) -> None:
        for part in (self.first, self._and, self.last):
            part.setVisible(self.kind.currentIndex() == BETWEEN)
        self.changed.emit()


def _day(day: QDate, name: str, tip: str) -> QDateEdit:
    made = named(QDateEdit(day), name, tip)
    made.setDisplayFormat(_DAY)
    made.setCalendarPopup(True)
    return made


def _moment(edit: QDateEdit, days: int = 0) -> str:
    day = date.fromisoformat(edit.date().toString(_DAY)) + timedelta(days=days)
    return f"{datetime.combine(day, time()).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
