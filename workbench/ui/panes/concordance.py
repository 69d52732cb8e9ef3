"""The concordance: a phrase looked for in the memories, its hits in their sentences, the words marked."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QLineEdit, QStackedWidget, QWidget

from workbench.domain.memory import TranslationUnit
from workbench.domain.wording import tr
from workbench.memory.phrases import phrase_places
from workbench.services.memory.concordance import Hits, Question
from workbench.ui.panes.table_to_choose_from import TableToChooseFrom
from workbench.ui.parts import column, label, named, row
from workbench.ui.rich_cell import HTML, RichCell
from workbench.ui.theme import GRID, Theme
from workbench.ui.times import local_day

Index = QModelIndex | QPersistentModelIndex
_TYPING_RESTS = 200  # ms
_NOTHING_ASKED = tr("Type a word or a phrase, or press Ctrl+K on a selection.")


class _Hits(QAbstractTableModel):
    """One unit a row, as HTML."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.hits = Hits(Question(""))
        self._roles: dict[int, Callable[[TranslationUnit], object]] = {
            Qt.ItemDataRole.DisplayRole: _spoken,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            Qt.ItemDataRole.ToolTipRole: _tip,
            HTML: self._html,
        }

    def show(self, hits: Hits) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self.hits.units)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Look a hit up."""
        read = self._roles.get(role)
        return read(self.hits.units[index.row()]) if read else None

    def _html(self, unit: TranslationUnit) -> str:
        return hit_html(unit, self.hits.question, self.theme)


class ConcordancePane(QWidget):
    """Enter in the field goes to the hits, Enter on a hit types its other side, Esc goes back to the text."""

    asked = Signal(object)  # Question
    chosen = Signal(object)  # TranslationUnit
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = named(QLineEdit(), tr("Concordance"), tr("The word or phrase to look for"), "Ctrl+K")
        self.field.setPlaceholderText(tr("Word or phrase"))
        self.field.setClearButtonEnabled(True)
        self.side = named(QComboBox(), tr("Side"), tr("Look in the sources or in the targets"))
        self.side.addItems([tr("in sources"), tr("in targets")])
        self.beginnings = named(QCheckBox(tr("&Beginning of a word")), tr("Beginning of a word"),
                                tr("The last word may go on; a * at its end says so too"))  # fmt: skip
        self.hits = _Hits(theme)
        self.table = named(TableToChooseFrom(), tr("Hits"), tr("Enter types the translation into the target"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setModel(self.hits)
        self._cell = RichCell(theme, self.table)
        self.table.setItemDelegateForColumn(0, self._cell)
        self.table.fit_columns()
        self._told = label(_NOTHING_ASKED, "muted", wraps=True)
        self._told.setMargin(GRID)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.table)
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._lay_out()
        self._connect()

    def begin(self, text: str, *, in_target: bool | None = None) -> None:
        """Look for a text at once, or wait for one to be typed."""
        if in_target is not None:
            self.side.setCurrentIndex(int(in_target))
        if text:
            self.field.setText(text)
            self._ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, hits: Hits) -> None:
        """Show what was found."""
        self.hits.show(hits)
        self._stack.setCurrentIndex(1 if hits.units else 0)
        self._told.setText(_told(hits))
        self._told.setAccessibleName(_told(hits))
        if hits.units:
            self.table.setCurrentIndex(self.hits.index(0, 0))
            self.table.scrollToTop()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.hits.theme = self._cell.theme = theme
        self.table.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text with Esc, and down from the field into the hits."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self._go_down()
        else:
            super().keyPressEvent(event)

    @property
    def question(self) -> Question:
        """What is asked for now."""
        text = self.field.text().strip()
        if text and self.beginnings.isChecked() and not text.endswith("*"):
            text += "*"
        return Question(text, in_target=self.side.currentIndex() == 1)

    def _ask(self) -> None:
        self._soon.stop()
        self.asked.emit(self.question)

    def _go_down(self) -> None:
        if self._soon.isActive():
            self._ask()
        if self.hits.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, place: int) -> None:
        if 0 <= place < self.hits.rowCount():
            self.chosen.emit(self.hits.hits.units[place])

    def _choose_index(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self.field.textEdited.connect(self._soon.start)
        self.field.returnPressed.connect(self._go_down)
        self.side.currentIndexChanged.connect(self._ask)
        self.beginnings.toggled.connect(self._ask)
        self.table.entered_row.connect(self._choose)
        self.table.doubleClicked.connect(self._choose_index)

    def _lay_out(self) -> None:
        first = row(self.field, self.side)
        first.setStretch(0, 1)
        head = column(first, self.beginnings, spacing=GRID // 2)
        head.setContentsMargins(GRID, GRID, GRID, 0)
        layout = column(head, self._told, self._stack, spacing=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)


def hit_html(unit: TranslationUnit, question: Question, theme: Theme) -> str:
    """Return a unit's two sides, the words that were asked for marked, and where it comes from."""
    source = escape(unit.source) if question.in_target else _marked(unit.source, question.text, theme)
    target = _marked(unit.target, question.text, theme) if question.in_target else escape(unit.target)
    day = local_day(unit.changed_at) if unit.changed_at else ""
    facts = escape(" · ".join(filter(None, (unit.changed_by, day, unit.article, unit.memory))))
    signed = f'<div style="color:{theme.hex("muted")}">{facts}</div>' if facts else ""
    return f'<div>{source}</div><div style="color:{theme.hex("tm")}">{target}</div>{signed}'


def _marked(text: str, phrase: str, theme: Theme) -> str:
    parts, at = [], 0
    for start, end in phrase_places(text, phrase):
        mark = f'<span style="background-color:{theme.hex("found")}">{escape(text[start:end])}</span>'
        parts += [escape(text[at:start]), mark]
        at = end
    return "".join((*parts, escape(text[at:])))


def _told(hits: Hits) -> str:
    asked = hits.question.text
    if not asked:
        return _NOTHING_ASKED
    if not hits.units:
        nothing = (
            tr("No memory has “{asked}” in a target.", asked=asked)
            if hits.question.in_target
            else tr("No memory has “{asked}” in a source.", asked=asked)
        )
        longer = "" if asked.endswith("*") else tr("“{asked}*” finds longer words too.", asked=asked)
        return f"{nothing} {longer}".rstrip()
    if hits.more:
        return tr("{count} hits are shown; a longer phrase finds fewer.", count=len(hits.units))
    return tr("1 hit") if len(hits.units) == 1 else tr("{count} hits", count=len(hits.units))


def _spoken(unit: TranslationUnit) -> str:
    return f"{unit.source} – {unit.target}"


def _tip(unit: TranslationUnit) -> str:
    around = (unit.context_before, unit.source, unit.context_after)
    context = " … ".join(filter(None, around)) if unit.context_before or unit.context_after else ""
    return "\n".join(filter(None, (tr("Insert the translation (Enter)"), context, unit.note)))
