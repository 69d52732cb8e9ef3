"""A page as text: what was kept in full ink, what was set aside greyed, each line with its kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from workbench.domain.article import ParagraphKind
from workbench.domain.wording import tr
from workbench.ui.parts import named
from workbench.ui.rich_cell import HTML, RichCell
from workbench.ui.theme import GRID, Theme
from workbench.ui.wrapping_table import WrappingTable

KIND_WORDS = {
    ParagraphKind.TITLE: tr("headline"),
    ParagraphKind.HEADING: tr("heading"),
    ParagraphKind.BODY: "",
    ParagraphKind.CAPTION: tr("caption"),
    ParagraphKind.BOILERPLATE: tr("set aside"),
}
KEYS_TIP = tr(
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
        self._roles: dict[Qt.ItemDataRole, Callable[[PageLine, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            HTML: self._html,
            Qt.ItemDataRole.ForegroundRole: self._color,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

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
        read = self._roles.get(Qt.ItemDataRole(role))
        return read(self.lines[index.row()], index.column()) if read else None

    def _text(self, line: PageLine, column: int) -> str:
        return (KIND_WORDS[line.kind], line.text)[column]

    def _html(self, line: PageLine, _column: int) -> str:
        weight = "bold" if line.kind in _BOLD else "normal"
        style = f"color:{self._theme.hex(_ink(line.kind))}; font-weight:{weight}"
        return f'<span style="{style}">{escape(line.text)}</span>'

    def _color(self, _line: PageLine, _column: int) -> QColor:
        return self._theme.color("muted")

    def _alignment(self, _line: PageLine, _column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

    def _spoken(self, line: PageLine, _column: int) -> str:
        kind = KIND_WORDS[line.kind] or tr("kept")
        return f"{kind}: {line.text}"


class PageView(WrappingTable):
    """Shows a page's lines and says which kind the user wants lines to be; it changes nothing itself."""

    kind_chosen = Signal(object, object)  # rows: tuple[int, ...], ParagraphKind

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PageLines(theme)
        self.setModel(self.page)
        named(self, tr("Page as text"), KEYS_TIP)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._cell = RichCell(theme, self)
        self.setItemDelegateForColumn(1, self._cell)
        self.fit_columns()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().resizeSection(0, 10 * GRID)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._cell.theme = theme
        self.page.refresh_theme(theme)

    def chosen_rows(self) -> tuple[int, ...]:
        """Return the selected lines, top down; the current one if none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(rows) or ((self.currentIndex().row(),) if self.currentIndex().isValid() else ())

    def go_to_text(self) -> None:
        """Begin at the first line that is kept: a page has its menus above."""
        kept = (at for at, line in enumerate(self.page.lines) if line.kind is not ParagraphKind.BOILERPLATE)
        self.begin_at(next(kept, 0))

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


def _ink(kind: ParagraphKind) -> str:
    return "faint" if kind is ParagraphKind.BOILERPLATE else "ink"
