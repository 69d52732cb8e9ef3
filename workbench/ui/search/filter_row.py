"""The filter row above the grid: text, states, origins, and which article."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QWidget

from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin, State
from workbench.domain.shown_words import ORIGIN_WORDS, STATE_WORDS
from workbench.domain.wording import tr
from workbench.ui.parts import button, label, named, row
from workbench.ui.search.chip_line import ChipLine
from workbench.ui.theme import GRID

_PAUSE = 150  # ms; the grid is filtered when the typing rests
_ORIGINS = (Origin.MT, Origin.TM, Origin.HUMAN)

_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down)

Kind = TypeVar("Kind", bound=StrEnum)


class FilterRow(QWidget):
    """Chips and a text field; every change tells the whole filter."""

    filter_changed = Signal(object)  # SegmentFilter
    left = Signal()  # the keys go back to the segments

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: int | None = None
        self.among: tuple[int, ...] | None = None
        self.text = named(
            QLineEdit(), tr("Filter by text"), tr("Show the segments that hold this text"), "Ctrl+Shift+F"
        )
        self.text.setPlaceholderText(tr("Filter"))
        self.text.setClearButtonEnabled(True)
        self.states = {
            state: _chip(word, tr("Show segments that are {state}", state=word))
            for state, word in STATE_WORDS.items()
        }
        self.origins = {
            origin: _chip(
                ORIGIN_WORDS[origin], tr("Show targets that came from {origin}", origin=ORIGIN_WORDS[origin])
            )
            for origin in _ORIGINS
        }
        self.commented = _chip(tr("commented"), tr("Show segments with comments"))
        self.found = _chip(tr("findings"), tr("Check the project, and show the segments with findings"))
        self.aside = _chip(tr("set aside"), tr("Show what was set aside as well"))
        self.back = _chip(
            tr("changed since review"), tr("Show targets that are others than the reviewer decided on")
        )
        self.score = named(
            QSpinBox(), tr("Highest score"), tr("Show drafts and matches that score lower, in percent")
        )
        self.chips = ChipLine(self._chips())
        self._shown = label("", "muted")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()

    def current(self) -> SegmentFilter:
        """Return the filter as it is set."""
        return SegmentFilter(
            article=self._article,
            states=_checked(self.states),
            origins=_checked(self.origins),
            text=self.text.text(),
            set_aside=None if self.aside.isChecked() else False,
            commented=self.commented.isChecked(),
            score_below=self.score.value() or None,
            back_from_review=self.back.isChecked(),
            among=self.among if self.found.isChecked() else None,
        )

    def choose_article(self, article_id: int | None) -> None:
        """Show one article, or all with None."""
        if article_id != self._article:
            self._article = article_id
            self.tell()

    def clear(self) -> None:
        """Take every filter off, except for the article."""
        for chip in self._chips():
            chip.setChecked(False)
        self.text.clear()
        self.score.setValue(0)
        self.tell()

    def show_review(self, on: bool) -> None:
        """Show the filters that only a reviewer needs, or take them off."""
        self.chips.want(self.back, on=on)
        self.score.setVisible(on)
        if not on:
            self.back.setChecked(False)
            self.score.setValue(0)

    @property
    def filters(self) -> bool:
        """Whether anything but the article is chosen."""
        return self.current() != SegmentFilter(article=self._article)

    def show_count(self, shown: int | None) -> None:
        """Say how many segments are shown; None says nothing."""
        text = "" if shown is None else tr("{shown:,} shown", shown=shown)
        self._shown.setText(text)
        self._shown.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the segments with Enter, Esc or the down arrow; the filter stays as it is."""
        if event.key() in _LEAVING:
            self.tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def tell(self) -> None:
        """Say now which segments are to be shown."""
        self._pause.stop()
        self.filter_changed.emit(self.current())

    def _wait(self) -> None:
        self._pause.start()

    def _score_changed(self, score: int) -> None:
        self.score.setProperty("chosen", score > 0)
        self.score.style().polish(self.score)
        self._wait()

    def _chips(self) -> tuple[QPushButton, ...]:
        """Return the chips, those first that are wanted most: the last ones do not fit in a narrow window."""
        final = (State.REJECTED, State.REVIEWED)
        return (
            self.back,
            *(chip for state, chip in self.states.items() if state not in final),
            self.found,
            self.commented,
            *(self.states[state] for state in final),
            *self.origins.values(),
            self.aside,
        )

    def _connect(self) -> None:
        for chip in self._chips():
            if chip is not self.found:  # what has findings is known only when the project was checked
                chip.toggled.connect(self._wait)
        self.score.valueChanged.connect(self._score_changed)
        self.text.textChanged.connect(self._wait)
        self._pause.timeout.connect(self.tell)

    def _lay_out(self) -> None:
        self.text.setFixedWidth(16 * GRID)
        self.score.setProperty("chip", True)
        self.score.setRange(0, 101)
        self.score.setSingleStep(5)
        self.score.setPrefix(tr("score < "))
        self.score.setSuffix(" %")
        self.score.setSpecialValueText(tr("any score"))
        self.show_review(False)
        layout = row(self.text, self.chips, self.score, self._shown, margin=GRID // 2, spacing=GRID // 2)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _chip(text: str, tip: str) -> QPushButton:
    chip = button(text, tip, look="chip")
    chip.setCheckable(True)
    return chip


def _checked(chips: Mapping[Kind, QPushButton]) -> frozenset[Kind]:
    return frozenset(kind for kind, chip in chips.items() if chip.isChecked())
