"""A page as text: what was kept in full ink, what was set aside greyed, each line with its kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from workbench.domain.article import ParagraphKind
from workbench.ui.parts import named
from workbench.ui.theme import GRID, Theme
from workbench.ui.wrapping_table import WrappingTable

KIND_WORDS = {
    ParagraphKind.TITLE: "headline",
    ParagraphKind.HEADING: "heading",
    ParagraphKind.BODY: "",
    ParagraphKind.CAPTION: "caption",
    ParagraphKind.BOILERPLATE: "set aside",
}
KEYS_TIP = (
    "Space keeps a line or sets it aside, Shift+arrows choose several, T makes it the headline, H a heading"
)
_KIND_KEYS = {Qt.Key.Key_T: ParagraphKind.TITLE, Qt.Key.Key_H: ParagraphKind.HEADING}
_BOLD = {ParagraphKind.TITLE, ParagraphKind.HEADING}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PageLine:
    """One paragraph of a page as the preview shows it."""

    text: str
    kind: ParagraphKind


class PageLines(QAbstractTableModel):
    """The lines of one page: a column for the kind's word, a column for the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lines: tuple[PageLine, ...] = ()

    def show(self, lines: Sequence[PageLine]) -> None:
        """Show the lines of a page; the same number of lines as before keeps the place."""
        if [line.text for line in lines] == [line.text for line in self.lines]:
            self.lines = tuple(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 1))
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return two: kind and text."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Look a cell up."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (KIND_WORDS[line.kind], line.text)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(_ink(line.kind, index.column()))
        if role == Qt.ItemDataRole.FontRole and index.column() == 1 and line.kind in _BOLD:
            return _bold()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{KIND_WORDS[line.kind] or 'kept'}: {line.text}"
        return None


class PageView(WrappingTable):
    """Shows a page's lines and says which kind the user wants lines to be; it changes nothing itself."""

    kind_chosen = Signal(object, object)  # rows: tuple[int, ...], ParagraphKind

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PageLines(theme)
        self.setModel(self.page)
        named(self, "Page as text", KEYS_TIP)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.fit_columns()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().resizeSection(0, 10 * GRID)

    def chosen_rows(self) -> tuple[int, ...]:
        """Return the selected lines, top down; the current one if none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(rows) or ((self.currentIndex().row(),) if self.currentIndex().isValid() else ())

    def toggle(self) -> None:
        """Ask for the selected lines to be set aside, or kept where the current one is set aside."""
        rows = self.chosen_rows()
        if rows:
            aside = self.page.lines[rows[0]].kind is ParagraphKind.BOILERPLATE
            self.kind_chosen.emit(rows, ParagraphKind.BODY if aside else ParagraphKind.BOILERPLATE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Space, T and H into wishes."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if plain and event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif plain and event.key() in _KIND_KEYS and self.chosen_rows():
            self.kind_chosen.emit(self.chosen_rows(), _KIND_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _ink(kind: ParagraphKind, column: int) -> str:
    if column == 0:
        return "muted"
    return "faint" if kind is ParagraphKind.BOILERPLATE else "ink"


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
