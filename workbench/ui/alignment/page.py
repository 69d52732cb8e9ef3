"""The alignment page: what can be done above, the beads in the middle, the whole text at the side."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from workbench.domain.alignment import Alignment, StoredBead, is_doubtful
from workbench.domain.bead import BeadState
from workbench.services.session import Change, Session
from workbench.ui.actions import BY_ID
from workbench.ui.alignment.miniature import WIDTH, Miniature
from workbench.ui.alignment.rows import EDGE, INSET, RIBBON
from workbench.ui.alignment.view import BeadView
from workbench.ui.alignment.words import counted, in_order
from workbench.ui.flow_layout import FlowLayout
from workbench.ui.icons import icon
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID, Theme

_WORDS = {
    "accept_bead": "Accept",
    "reject_bead": "Reject",
    "merge_bead": "Merge",
    "split_bead": "Split",
    "move_up": "",
    "move_down": "",
    "pin_bead": "Pin",
    "next_doubtful": "Next to look at",
    "accept_above": "Accept above…",
    "realign": "Align the rest",
    "undo": "",
    "redo": "",
}


class AlignmentPage(QWidget):
    """Widgets and what they show; what they do is the commands'."""

    pressed = Signal(str)  # the id of an action
    left = Signal()  # the alignment is gone

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.article_id: int | None = None
        self.beads: Sequence[StoredBead] = ()
        self.view = BeadView(theme)
        self.miniature = Miniature(theme)
        self.lowest_first = button(
            "Lowest scores first", "Lowest scores first, or text order", "T", look="chip"
        )
        self.lowest_first.setCheckable(True)
        self.segments = button("To the segments", "Go back to the segments", "Ctrl+Alt+G", look="quiet")
        self.segments.setObjectName("go_on_aligning")
        self._title = label("", "heading")
        self._count = label("", "muted")
        self._tools = {name: _tool(name, words) for name, words in _WORDS.items()}
        self._sides = label("", "muted"), label("", "muted")
        self._lay_out()
        self._connect()
        self.refresh_theme(theme)

    def show_alignment(self, article_id: int) -> None:
        """Show an alignment of the project, at the first bead to look at."""
        alignment = self.session.alignment(article_id)
        self.article_id = article_id
        self._name(alignment)
        self.view.show_texts(alignment)
        self.reload()
        first = next((each.id for each in self.shown() if is_doubtful(each.bead)), None)
        if first is not None:
            self.view.go_to(first)
        self.view.setFocus()

    def shown(self) -> list[StoredBead]:
        """Return the beads in the order in which they are shown."""
        return in_order(self.beads, lowest_first=self.lowest_first.isChecked())

    def reload(self) -> None:
        """Show the beads as they are in the project now."""
        if self.article_id is None:
            return
        self.beads = self.session.beads(self.article_id)
        self.view.show_beads(self.shown())
        self.miniature.show_beads(self.beads)
        self._count.setText(counted(self.beads))
        self._count.setAccessibleName(counted(self.beads))

    def next_of(self, bead_id: int, *, by: int = 1, doubtful: bool = False) -> int | None:
        """Return the next bead to judge as shown, going round; ``doubtful`` passes over those that score."""
        beads = self.shown()
        place = next((at for at, each in enumerate(beads) if each.id == bead_id), 0)
        for offset in range(1, len(beads)):
            bead = beads[(place + by * offset) % len(beads)]
            pending = bead.bead.state is BeadState.PENDING
            if is_doubtful(bead.bead) if doubtful else pending:
                return bead.id
        return None

    def change_order(self) -> None:
        """Show the lowest scores first, or the text in its order."""
        self.lowest_first.toggle()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        for part in (self.view, self.miniature):
            part.refresh_theme(theme)
        for name, tool in self._tools.items():
            tool.setIcon(icon(BY_ID[name].icon, theme, "confirmed" if name == "accept_bead" else "muted"))

    def _follow(self, change: Change) -> None:
        if self.article_id is None:
            return
        if self.article_id in change.beads or change.structure:
            if self.article_id in self.session.alignment_ids():
                before = {each.id: each for each in self.beads}
                self.reload()
                self._show_change({each.id for each in self.beads if before.get(each.id) != each})
            else:
                self.article_id = None
                self.left.emit()

    def _show_change(self, changed: Collection[int]) -> None:
        """Go to what undo changed out of sight; in the order of scores what is judged leaves by itself."""
        if not self.lowest_first.isChecked() and self.view.in_sight().isdisjoint(changed):
            first = next((each.id for each in self.beads if each.id in changed), None)
            if first is not None:
                self.view.go_to(first)

    def _reorder(self) -> None:
        """Show the other order; lowest first begins with the lowest."""
        self.reload()
        if self.lowest_first.isChecked() and self.beads:
            self.view.go_to(self.shown()[0].id)
        self.view.setFocus()

    def _press(self) -> None:
        """Ask for the action that the pressed button is named after."""
        self.pressed.emit(self.sender().objectName())

    def _show_place(self) -> None:
        current = self.view.current
        self.miniature.show_place(current.id if current else None, self.view.in_sight())

    def _name(self, alignment: Alignment) -> None:
        article = self.session.article(self.article_id or 0)
        self._title.setText(article.title or article.file)
        self._title.setAccessibleName(self._title.text())
        for side, language, name in zip(
            self._sides, ("Indonesian", "English"), (article.file, alignment.target_file), strict=True
        ):
            side.setText(f"{language} · {name}" if name else language)
            side.setAccessibleName(side.text())

    def _connect(self) -> None:
        self.session.changed.connect(self._follow)
        self.lowest_first.toggled.connect(self._reorder)
        self.segments.clicked.connect(self._press)
        self.view.cursor_moved.connect(self._show_place)
        self.view.scrolled.connect(self._show_place)
        self.miniature.chosen.connect(self.view.go_to)
        for tool in self._tools.values():
            tool.clicked.connect(self._press)

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setProperty("role", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tools = FlowLayout()
        for tool in self._tools.values():
            tools.addWidget(tool)
        head = row(self._title, self._count, None, self.lowest_first, self.segments)
        head.setContentsMargins(GRID, 0, 0, 0)
        lines = column(head, tools, spacing=GRID // 2)
        lines.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        bar.setLayout(lines)
        sides = row(*self._sides, spacing=RIBBON + INSET)
        for side in self._sides:
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        scroll_bar = self.view.verticalScrollBar().sizeHint().width()
        sides.setContentsMargins(EDGE + INSET, GRID // 2, EDGE + WIDTH + scroll_bar, GRID // 2)
        body = row(self.view, self.miniature, spacing=0)
        whole = column(bar, sides, body, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)


def _tool(name: str, words: str) -> QToolButton:
    action = BY_ID[name]
    made = named(QToolButton(), action.text.rstrip("…"), action.tip, action.keys[0])
    made.setIconSize(QSize(20, 20))
    made.setObjectName(name)
    made.setText(words)
    if words:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
