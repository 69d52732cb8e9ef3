"""The notice bar: news at the bottom, with an action such as Undo or two; it blocks and moves nothing."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from workbench.domain.wording import tr
from workbench.services.notices import Notice, NoticeKind, Notices
from workbench.ui.icons import icon
from workbench.ui.parts import button, label, named
from workbench.ui.theme import GRID, Theme

STAYS = 12_000  # ms; a warning or an error stays until it is closed or followed by another notice
_WORDS = {
    NoticeKind.INFO: (tr("Note"), "info", "accent"),
    NoticeKind.SUCCESS: (tr("Done"), "success", "confirmed"),
    NoticeKind.WARNING: (tr("Careful"), "warning", "human"),
    NoticeKind.ERROR: (tr("Problem"), "error", "rejected"),
}


class NoticeBar(QWidget):
    """Shows the latest notice: an icon, a word and a colour for its kind, what happened, what to do."""

    shown = Signal(bool)

    def __init__(self, notices: Notices, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice: Notice | None = None
        self._icon = QLabel()
        self._word = label("", "heading")
        self.reword: Callable[[str], str] = str
        self._told = label("", wraps=True)
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self.action = named(
            button("", look="quiet"), tr("Act on the notice"), tr("Undo, or act on the notice")
        )
        self.also = named(button("", look="quiet"), tr("Act on the notice"), tr("Go there"))
        self._close = named(QToolButton(), tr("Close the notice"), tr("Close the notice"), "Esc")
        self._leave = QTimer(self, singleShot=True, interval=STAYS)
        self._lay_out()
        self._leave.timeout.connect(self.close_notice)
        self.action.clicked.connect(self._act)
        self.also.clicked.connect(self._act)
        self._close.clicked.connect(self.close_notice)
        notices.posted.connect(self.show_notice)
        notices.withdrawn.connect(self._withdraw)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` in place of the one before it."""
        self.notice = notice
        self._dress()
        _offer(self.action, notice.action_text, shown=notice.action is not None)
        _offer(self.also, notice.also_text, shown=notice.also is not None)
        self.setAccessibleName(f"{self._word.text()}: {' '.join(self._worded(notice))}".strip())
        self.show()
        self.shown.emit(True)
        self._announce()
        self._start_leaving(notice.kind)

    def close_notice(self) -> None:
        """Put the notice away."""
        self.notice = None
        self._leave.stop()
        self.hide()
        self.shown.emit(False)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        notice, pressed = self.notice, self.sender()
        self.close_notice()
        if notice is None:
            return
        action = notice.also if pressed is self.also else notice.action
        if action is not None:
            action()

    def _withdraw(self, notice: Notice) -> None:
        if self.notice is notice:
            self.close_notice()

    def _start_leaving(self, kind: NoticeKind) -> None:
        if kind in {NoticeKind.WARNING, NoticeKind.ERROR}:
            self._leave.stop()
        else:
            self._leave.start()

    def _dress(self) -> None:
        kind = self.notice.kind if self.notice else NoticeKind.INFO
        word, drawing, ink = _WORDS[kind]
        self._icon.setPixmap(icon(drawing, self._theme, ink).pixmap(20, 20))
        self._word.setText(word)
        self._word.setStyleSheet(f"color: {self._theme.hex(ink)}")
        self._close.setIcon(icon("cancel", self._theme))
        if self.notice:
            text, hint = map(escape, self._worded(self.notice))
            told = f'{text} &nbsp;<span style="color:{self._theme.hex("muted")}">{hint}</span>'
            self._told.setText(told)

    def _worded(self, notice: Notice) -> tuple[str, str]:
        """Return what happened and what to do, with the keys as the user has them."""
        return self.reword(notice.text), self.reword(notice.hint)

    def _announce(self) -> None:
        """Tell screen readers, which would not look down here by themselves."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _lay_out(self) -> None:
        self._icon.setAccessibleName(tr("Kind of notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (self._icon, self._word):
            layout.addWidget(part)
        layout.addWidget(self._told, 1)
        for offered in (self.also, self.action, self._close):
            layout.addWidget(offered)


def _offer(button: QPushButton, text: str, *, shown: bool) -> None:
    button.setText(text)
    button.setAccessibleName(text or tr("Act on the notice"))
    button.setVisible(shown)
