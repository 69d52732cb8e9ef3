"""Matches from the memory and the model's alternatives for the segment under the cursor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QWidget

from workbench.domain.memory import Match, MatchKind
from workbench.domain.wording import tr
from workbench.ui.panes.table_to_choose_from import TableToChooseFrom
from workbench.ui.panes.word_changes import changes_html
from workbench.ui.parts import label, named
from workbench.ui.rich_cell import HTML, RichCell
from workbench.ui.theme import GRID, Theme

_INKS = {MatchKind.MT: "mt", MatchKind.CONTEXT: "tm", MatchKind.EXACT: "tm", MatchKind.FUZZY: "tm"}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be put into the target: a match, or an alternative of the model (match is None)."""

    target: str
    match: Match | None = None

    @property
    def badge(self) -> str:
        """What it is and how good: ``TM 101``, ``MT``."""
        return f"TM {self.match.score}" if self.match and self.match.kind is not MatchKind.MT else "MT"

    @property
    def ink(self) -> str:
        """The token that colours the badge."""
        return _INKS[self.match.kind] if self.match else "mt"

    @property
    def facts(self) -> str:
        """Where it comes from, for the tool tip."""
        if self.match is None:
            return tr("Another draft of the model")
        memory = tr("Memory {memory}", memory=self.match.memory) if self.match.memory else ""
        known = (self.match.source, memory, self.match.article, self.match.author, self.match.changed_at)
        return "\n".join(filter(None, known))


class Offers(QAbstractTableModel):
    """One offer a row: its number, its badge, its text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows: tuple[Offer, ...] = ()
        self.source = ""
        self._roles: dict[Qt.ItemDataRole, Callable[[Offer, Index], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            HTML: self._html,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def show(self, offers: Sequence[Offer], source: str) -> None:
        """Show these offers for a segment of that source in place of those before."""
        if (tuple(offers), source) != (self.rows, self.source):
            self.beginResetModel()
            self.rows, self.source = tuple(offers), source
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of offers."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return three: number, badge, text."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Look a cell up."""
        read = self._roles.get(Qt.ItemDataRole(role))
        return read(self.rows[index.row()], index) if read else None

    def _text(self, offer: Offer, index: Index) -> str:
        return (str(index.row() + 1), offer.badge, offer.target)[index.column()]

    def _html(self, offer: Offer, _index: Index) -> str:
        return offer_html(offer, self.source, self.theme)

    def _ink(self, offer: Offer, index: Index) -> QColor:
        return self.theme.color(("muted", offer.ink, "ink")[index.column()])

    def _tip(self, offer: Offer, index: Index) -> str:
        key = f" (Ctrl+{index.row() + 1})" if index.row() < 9 else ""
        return tr("Insert{key}\n{facts}", key=key, facts=offer.facts)

    def _alignment(self, _offer: Offer, _index: Index) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

    def _spoken(self, offer: Offer, index: Index) -> str:
        return tr(
            "Match {number}, {badge}: {target}",
            number=index.row() + 1,
            badge=offer.badge,
            target=offer.target,
        )


class MatchesPane(QWidget):
    """The numbered offers; Enter or a double click inserts one, Ctrl and its number from anywhere."""

    offer_chosen = Signal(object)  # Offer

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = Offers(theme)
        self.table = named(
            TableToChooseFrom(), tr("Matches"), tr("Enter inserts the match into the target"), "Ctrl+1"
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setModel(self.offers)
        self._cell = RichCell(theme, self.table)
        self.table.setItemDelegateForColumn(2, self._cell)
        self.table.fit_columns()
        self._nothing = label(
            tr("Nothing to choose from: no match, and no draft that says anything else."),
            "muted",
            wraps=True,
        )
        self._nothing.setMargin(2 * GRID)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.table)
        self.table.entered_row.connect(self._choose)
        self.table.doubleClicked.connect(self._choose_index)

    def show_offers(self, matches: Sequence[Match], alternatives: Sequence[str], source: str = "") -> None:
        """Show what the memory and the model offer for ``source``, the memory first; no text twice."""
        offers = [Offer(match.target, match) for match in matches]
        seen = {offer.target for offer in offers}
        offers += [Offer(text) for text in dict.fromkeys(alternatives) if text not in seen]
        self.offers.show(offers, source)
        self._stack.setCurrentWidget(self.table if offers else self._nothing)

    def offer(self, number: int) -> Offer | None:
        """Return the offer of a number, counted from 1."""
        return self.offers.rows[number - 1] if 0 < number <= len(self.offers.rows) else None

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.offers.theme = self._cell.theme = theme
        self.table.viewport().update()

    def _choose(self, row: int) -> None:
        offer = self.offer(row + 1)
        if offer is not None:
            self.offer_chosen.emit(offer)

    def _choose_index(self, index: QModelIndex) -> None:
        self._choose(index.row())


def offer_html(offer: Offer, source: str, theme: Theme) -> str:
    """Return an offer's target, numbers put right marked.

    Below it stand how a fuzzy match's source differs, and the name of an attached memory.
    """
    lines = [_with_adapted(offer, theme)]
    if offer.match is not None and offer.match.kind is MatchKind.FUZZY:
        lines.append(_muted(changes_html(offer.match.source, source, theme), theme))
    if offer.match is not None and offer.match.memory:
        lines.append(_muted(f"<i>{escape(offer.match.memory)}</i>", theme))
    return "<br>".join(lines)


def _muted(html: str, theme: Theme) -> str:
    return f'<span style="color:{theme.hex("muted")}">{html}</span>'


def _with_adapted(offer: Offer, theme: Theme) -> str:
    parts, at = [], 0
    for start, end in offer.match.adapted if offer.match else ():
        number = (
            f'<span style="background-color:{theme.hex("unsure")}">{escape(offer.target[start:end])}</span>'
        )
        parts += [escape(offer.target[at:start]), number]
        at = end
    return "".join((*parts, escape(offer.target[at:])))
