"""Chips in one line: those that do not fit wait in a menu behind the last one, and no row moves for them."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from workbench.domain.wording import tr
from workbench.ui.parts import button

_SPACING = 3  # px


class ChipLine(QWidget):
    """Checkable chips from left to right; the chip “More” says how many of the hidden ones are chosen."""

    def __init__(self, chips: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = tuple(chips)
        self._unwanted: set[QPushButton] = set()
        self.menu: QMenu | None = None  # the one that was opened last
        self.more = button(tr("More"), tr("More filters"), look="chip")
        self.more.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for chip in (*self._chips, self.more):
            chip.setParent(self)
        for chip in self._chips:
            chip.toggled.connect(self._tell)
        self.more.clicked.connect(self.open_menu)
        self._tell()

    def want(self, chip: QPushButton, *, on: bool) -> None:
        """Show a chip among the others, or leave it out."""
        (self._unwanted.discard if on else self._unwanted.add)(chip)
        self._place()

    @property
    def hidden(self) -> tuple[QPushButton, ...]:
        """The chips that wait in the menu."""
        return tuple(chip for chip in self._wanted() if chip.isHidden())

    def open_menu(self) -> None:
        """List the chips that do not fit, to be chosen there."""
        self._tell()
        menu = self.menu = QMenu(self)
        menu.setAccessibleName(self.more.accessibleName())
        menu.aboutToHide.connect(menu.deleteLater)
        for chip in self.hidden:
            action = menu.addAction(chip.text())
            action.setToolTip(chip.toolTip())
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.triggered.connect(chip.click)
        menu.setToolTipsVisible(True)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """Return the size of one line with all chips."""
        hints = [chip.sizeHint() for chip in self._wanted()]
        return QSize(_length(hints), max(hint.height() for hint in (*hints, self.more.sizeHint())))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the last chip alone."""
        return QSize(self.more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the chips that fit."""
        super().resizeEvent(event)
        self._place()

    def _wanted(self) -> list[QPushButton]:
        return [chip for chip in self._chips if chip not in self._unwanted]

    def _tell(self, _on: bool = False) -> None:
        """Say on the last chip how many of the hidden ones are chosen."""
        chosen = sum(chip.isChecked() for chip in self.hidden)
        self.more.setText(tr("More ({chosen})", chosen=chosen) if chosen else tr("More"))
        self.more.setAccessibleName(self.more.text())
        self.more.setChecked(chosen > 0)
        self.more.resize(self.more.sizeHint())

    def _place(self) -> None:
        wanted = self._wanted()
        fitting = self._fitting([chip.sizeHint().width() for chip in wanted])
        at = 0
        for chip in self._unwanted:
            chip.hide()
        for place, chip in enumerate(wanted):
            chip.setVisible(place < fitting)
            if place < fitting:
                chip.setGeometry(at, 0, chip.sizeHint().width(), chip.sizeHint().height())
                at += chip.width() + _SPACING
        self.more.move(at, 0)
        self.more.setVisible(fitting < len(wanted))
        self._tell()

    def _fitting(self, widths: Sequence[int]) -> int:
        """Return how many chips fit, with room for the last one where not all do."""
        room = self.width()
        if sum(widths) + _SPACING * (len(widths) - 1) <= room:
            return len(widths)
        ends = accumulate(width + _SPACING for width in widths)
        return sum(end + self._most_for_last() <= room for end in ends)

    def _most_for_last(self) -> int:
        """Return the width of the last chip when it counts, px."""
        advance = self.more.fontMetrics().horizontalAdvance
        padding = self.more.sizeHint().width() - advance(self.more.text())
        return padding + advance(tr("More ({chosen})", chosen=9))


def _length(hints: Sequence[QSize]) -> int:
    return sum(hint.width() for hint in hints) + _SPACING * max(0, len(hints) - 1)
