"""Comments on the segment under the cursor, and its history."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QWidget

from workbench.domain.project import Comment, HistoryEntry
from workbench.domain.segment import State
from workbench.domain.wording import tr
from workbench.ui.panes.history import joined
from workbench.ui.panes.word_changes import changes_html
from workbench.ui.parts import column, named
from workbench.ui.theme import GRID, Theme
from workbench.ui.times import local_time

_HISTORY = tr("History")
_NOTHING = tr("Nothing was said or changed yet.")
_ENTER = frozenset([Qt.Key.Key_Return, Qt.Key.Key_Enter])


class CommentField(QLineEdit):
    """Keeps every Enter to itself: Ctrl+Enter sends the comment too, rather than confirming the segment."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Enter from the window's actions."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Esc; what is written stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NotesPane(QWidget):
    """What people said about a segment and did to it, the newest first.

    A comment that is written and not sent stays with its segment.
    """

    comment_written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Sequence[Comment], Sequence[HistoryEntry]] = ((), ())
        self._segment = 0
        self._unsent: dict[int, str] = {}
        self.write = named(
            CommentField(), tr("New comment"), tr("Write a comment and press Enter"), "Ctrl+Alt+M"
        )
        self.write.setPlaceholderText(tr("Comment on this segment"))
        self.text = named(QTextBrowser(), tr("Comments and history of the segment"))
        self.write.setContentsMargins(GRID, GRID, GRID, 0)
        self.setLayout(column(self.write, self.text, spacing=GRID // 2))
        self.write.returnPressed.connect(self._send)

    def begin(self, segment_id: int) -> None:
        """Take up the comment on a segment that was begun before, or an empty one."""
        if segment_id != self._segment:
            self._unsent[self._segment] = self.write.text()
            self._segment = segment_id
            self.write.setText(self._unsent.pop(segment_id, ""))

    def show_notes(self, comments: Sequence[Comment], history: Sequence[HistoryEntry]) -> None:
        """Show a segment's comments and history; what was undone is struck, and without its text."""
        self._shown = comments, history
        ink = self._theme.hex("muted")
        parts = [_comment(comment, ink) for comment in reversed(comments)]
        if history:
            parts.append(_muted(f"<b>{_HISTORY}</b>", ink))
        parts += [self._entry(entry, ink) for entry in joined(history)]
        self.text.setHtml("".join(parts) or _muted(_NOTHING, ink))

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.show_notes(*self._shown)

    def _entry(self, entry: HistoryEntry, ink: str) -> str:
        action = f"<s>{escape(entry.action)}</s>" if entry.undone else escape(entry.action)
        head = f'<span style="color:{ink}">{_who(entry.author, entry.at)} · {action}</span>'
        if entry.reason and entry.state is State.REJECTED:
            head += f'<br><span style="color:{self._theme.hex("rejected")}">{escape(entry.reason)}</span>'
        if entry.before == entry.after or entry.undone:
            return f"<p>{head}</p>"
        return f"<p>{head}<br>{changes_html(entry.before, entry.after, self._theme)}</p>"

    def _send(self) -> None:
        text = self.write.text().strip()
        if text:
            self.write.clear()
            self.comment_written.emit(text)


def _muted(said: str, ink: str) -> str:
    return f'<p style="color:{ink}">{said}</p>'


def _comment(comment: Comment, ink: str) -> str:
    said = escape(comment.text).replace("\n", "<br>")
    return f'<p><span style="color:{ink}">{_who(comment.author, comment.at)}</span><br>{said}</p>'


def _who(author: str, at: str) -> str:
    return escape(" · ".join(filter(None, (author, local_time(at)))))
