"""Replace with a preview: what would change, each row with a tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from workbench.domain.errors import SegmentError
from workbench.domain.shown_words import STATE_WORDS
from workbench.domain.wording import tr
from workbench.services.replacement_preview import Replacement
from workbench.services.session.replacing import Wanted
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.panes.word_changes import changes_html
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.rich_cell import HTML, RichCell
from workbench.ui.theme import GRID, Theme

MOST = 1000  # rows; nobody reads more at once
_PAUSE = 250  # ms
_LEAD = 60  # characters of what stays the same before the first change
_TICK, _NUMBER, _STATE, _CHANGE = range(4)


class ReplacePreview(Dialog):
    """Asks what would change whenever the fields do; settled targets are ticked by hand alone."""

    asked = Signal(object)  # Wanted: show what it would change
    accepted_rows = Signal(object, object)  # Wanted, the ids of the ticked segments as a tuple

    def __init__(self, wanted: Wanted, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Replace"), parent)
        self._theme = theme
        self._rows: tuple[Replacement, ...] = ()
        self.text = named(QLineEdit(wanted.find), tr("Find"), tr("Text or expression to find in targets"))
        self.replacement = named(
            QLineEdit(wanted.replacement),
            tr("Replace with"),
            tr(r"What comes in its place; \1 is the first group"),
        )
        self.case = named(
            QCheckBox(tr("Match case")), tr("Match case"), tr("Tell capitals from small letters"), "Space"
        )
        self.whole = named(
            QCheckBox(tr("Whole words")), tr("Whole words"),
            tr("Find it only where no word goes on before or after it"), "Space",
        )  # fmt: skip
        self.regex = named(
            QCheckBox(tr("Regular expression")), tr("Regular expression"),
            tr("Let the text to find be a regular expression"), "Space",
        )  # fmt: skip
        self.told = label("", "muted", wraps=True)
        self.table = ListTable(("", "#", tr("State"), tr("Change")), wide=_CHANGE, numbers=(_NUMBER,))
        self.table.called(tr("What would change"), tr("Space ticks the row or unticks it"), "Space")
        self.all = button(tr("Tick all"), tr("Tick every row, also the confirmed ones"))
        self.nothing = button(tr("Untick all"), tr("Untick every row"))
        self.accepting_button = self.accepting(tr("Replace"), tr("Replace in the ticked rows"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.case.setChecked(wanted.case_sensitive)
        self.regex.setChecked(wanted.regex)
        self.whole.setChecked(wanted.whole_words)
        self._lay_out()
        self._connect()
        self.text.selectAll()
        self._ask()

    @property
    def wanted(self) -> Wanted:
        """What the fields hold."""
        return Wanted(
            self.text.text(), self.replacement.text(),
            self.case.isChecked(), self.regex.isChecked(), self.whole.isChecked(),
        )  # fmt: skip

    @property
    def ticked(self) -> tuple[int, ...]:
        """The ids of the ticked segments."""
        return tuple(each.segment_id for at, each in enumerate(self._rows) if self._is_ticked(at))

    def show_rows(self, rows: Sequence[Replacement]) -> None:
        """Show what would change, as far as anybody reads it."""
        self._rows = tuple(rows[:MOST])
        self.table.setRowCount(len(self._rows))
        with self.table.filling():
            for at, each in enumerate(self._rows):
                self._fill(at, each)
        self._more = len(rows) > MOST
        self._count()

    def show_problem(self, text: str) -> None:
        """Say why nothing can be replaced so."""
        self.show_rows(())
        self._tell(text)

    def show_failure(self, error: SegmentError) -> None:
        """Say why the targets could not be looked through."""
        self.show_problem(str(error))

    def _fill(self, at: int, each: Replacement) -> None:
        texts = ("", str(each.number), STATE_WORDS[each.state], "")
        self.table.fill_row(at, texts, f"{each.before}\n{each.after}")
        tick = self.table.cell(at, _TICK)
        tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        tick.setCheckState(_state(not each.final))
        start = _shown_from(each.before, each.after)
        html = changes_html(each.before[start:], each.after[start:], self._theme)
        self.table.cell(at, _CHANGE).setData(HTML, f"…{html}" if start else html)
        self.table.cell(at, _CHANGE).setData(Qt.ItemDataRole.AccessibleTextRole, each.after)

    def _is_ticked(self, at: int) -> bool:
        return self.table.cell(at, _TICK).checkState() is Qt.CheckState.Checked

    def _toggle(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self.table.cell(at, _TICK).setCheckState(_state(not self._is_ticked(at)))

    def _tick(self, on: bool) -> None:
        for at in range(len(self._rows)):
            self.table.cell(at, _TICK).setCheckState(_state(on))

    def _count(self) -> None:
        count, ticked = len(self._rows), len(self.ticked)
        self.accepting_button.setEnabled(ticked > 0)
        if not count:
            self._tell(tr("Nothing would change."))
            return
        rest = tr(" There are more: these are the first {most:,}.", most=MOST) if self._more else ""
        what = (
            tr("1 segment would change") if count == 1 else tr("{count:,} segments would change", count=count)
        )
        self._tell(tr("{what}, {ticked:,} ticked.{rest}", what=what, ticked=ticked, rest=rest))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setAccessibleName(text)

    def _ask(self) -> None:
        """Ask what would change, unless it is seen at once that nothing can."""
        self._pause.stop()
        if not self.text.text():
            self.show_problem(tr("Type what to find."))
            return
        try:
            self.wanted.replaced("")
        except SegmentError as error:
            self.show_problem(str(error))
        else:
            self._tell(tr("Looking…"))
            self.asked.emit(self.wanted)

    def _wait(self) -> None:
        """Say at once what is wrong; look for the rest when the typing rests."""
        self.accepting_button.setEnabled(False)
        try:
            self.wanted.replaced("")
        except SegmentError as error:
            self._tell(str(error))
        self._pause.start()

    def _answer(self) -> None:
        self.accepted_rows.emit(self.wanted, self.ticked)

    def _connect(self) -> None:
        for field in (self.text, self.replacement):
            field.textChanged.connect(self._wait)
        for box in (self.case, self.whole, self.regex):
            box.toggled.connect(self._ask)
        self._pause.timeout.connect(self._ask)
        self.table.space_pressed.connect(self._toggle)
        self.table.itemChanged.connect(self._changed)
        self.all.clicked.connect(self._tick_all)
        self.nothing.clicked.connect(self._untick_all)
        self.accepted.connect(self._answer)

    def _changed(self) -> None:
        if not self._pause.isActive() and self.table.cell(len(self._rows) - 1, _CHANGE).data(HTML):
            self._count()

    def _tick_all(self) -> None:
        self._tick(True)

    def _untick_all(self) -> None:
        self._tick(False)

    def _lay_out(self) -> None:
        self._more = False
        self.table.setItemDelegateForColumn(_CHANGE, RichCell(self._theme, self.table))
        self.table.verticalHeader().setDefaultSectionSize(6 * GRID)
        form = QFormLayout()
        form.setSpacing(GRID)
        form.addRow(label(tr("Find")), self.text)
        form.addRow(label(tr("Replace with")), self.replacement)
        form.addRow("", row(self.case, self.whole, self.regex, None))
        tools = row(self.told, self.all, self.nothing)
        tools.setStretch(0, 1)
        body = column(form, tools, self.table)
        body.setStretch(2, 1)
        self.fill(body, self.closing(), self.accepting_button)
        self.open_with(110, 80)


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _shown_from(before: str, after: str) -> int:
    """Return where to begin so that the first change is in sight: at a word, not far before it."""
    shortest = min(len(before), len(after))
    change = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    return before.rfind(" ", 0, change - _LEAD) + 1 if change > _LEAD else 0
