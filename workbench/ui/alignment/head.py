"""The head of the alignment page: whose texts these are, how far the review is, what can be done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from workbench.domain.wording import tr
from workbench.ui.actions import BY_ID
from workbench.ui.alignment.flow_layout import FlowLayout
from workbench.ui.icons import icon
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID, Theme

_WORDS = {
    "accept_bead": tr("Accept"),
    "reject_bead": tr("Reject"),
    "merge_bead": tr("Merge"),
    "split_bead": tr("Split"),
    "move_up": "",
    "move_down": "",
    "pin_bead": tr("Pin"),
    "next_doubtful": tr("Next to look at"),
    "accept_above": tr("Accept above…"),
    "realign": tr("Align the rest"),
    "undo": "",
    "redo": "",
}


class AlignmentHead(QWidget):
    """A line that says what is shown and in which order, and the tools below it."""

    pressed = Signal(str)  # the id of an action
    reordered = Signal()  # another order, or other beads, are wanted

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lowest_first = _chip(tr("Lowest scores first"), "change_order")
        self.doubtful_only = _chip(tr("To look at"), "only_doubtful")
        self.segments = button(
            tr("To the segments"), tr("Go back to the segments"), "Ctrl+Alt+G", look="quiet"
        )
        self.segments.setObjectName("go_on_aligning")
        self._title = label("", "heading")
        self._count = label("", "muted")
        self.tools = {name: _tool(name, words) for name, words in _WORDS.items()}
        self._lay_out()
        self.lowest_first.toggled.connect(self.reordered)
        self.doubtful_only.toggled.connect(self.reordered)
        for each in (self.segments, *self.tools.values()):
            each.clicked.connect(self._press)

    @property
    def in_text_order(self) -> bool:
        """Whether all beads are wanted, as they stand in the text."""
        return not (self.lowest_first.isChecked() or self.doubtful_only.isChecked())

    def name(self, title: str) -> None:
        """Say whose alignment it is."""
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def count(self, text: str) -> None:
        """Say how far the review is."""
        self._count.setText(text)
        self._count.setAccessibleName(text)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw the tools with another theme."""
        for name, tool in self.tools.items():
            tool.setIcon(icon(BY_ID[name].icon, theme, "confirmed" if name == "accept_bead" else "muted"))

    def _press(self) -> None:
        """Ask for the action that the pressed button is named after."""
        self.pressed.emit(self.sender().objectName())

    def _lay_out(self) -> None:
        tools = FlowLayout()
        for tool in self.tools.values():
            tools.addWidget(tool)
        line = row(self._title, self._count, None, self.doubtful_only, self.lowest_first, self.segments)
        line.setContentsMargins(GRID, 0, 0, 0)
        lines = column(line, tools, spacing=GRID // 2)
        lines.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self.setLayout(lines)


def _chip(text: str, name: str) -> QPushButton:
    action = BY_ID[name]
    made = button(text, action.text, action.keys[0], look="chip")
    made.setCheckable(True)
    return made


def _tool(name: str, words: str) -> QToolButton:
    action = BY_ID[name]
    made = named(QToolButton(), action.text.rstrip("…"), action.tip, action.keys[0])
    made.setIconSize(QSize(20, 20))
    made.setObjectName(name)
    made.setText(words)
    if words:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
