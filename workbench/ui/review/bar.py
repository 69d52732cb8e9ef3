"""The review bar below the rows: who decided what on the active segment, and where a reason is written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.domain.project import Comment, HistoryEntry
from workbench.domain.review import Revision, began_as, rewordings
from workbench.domain.segment import Segment, State
from workbench.domain.shown_words import STATE_WORDS
from workbench.domain.wording import filled, tr
from workbench.text.edit_rate import edits
from workbench.ui.parts import button, named, row
from workbench.ui.short_label import ShortLabel
from workbench.ui.times import local_time

_WHY_ONE = tr("Why is it rejected? Enter rejects, Esc leaves it as it is.")
_WHY_SEVERAL = tr("Why are these {count} rejected? Enter rejects, Esc leaves them as they are.")


class ReviewBar(QWidget):
    """A line on the active segment's review; in its place a field opens for the reason of a rejection."""

    pressed = Signal(str)  # the id of an action
    reason_given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = ShortLabel()
        self.reason = named(
            QLineEdit(), tr("Reason"), tr("Why the target is rejected; Enter rejects it"), "Ctrl+Shift+R"
        )
        self.comment = button(tr("Comment"), tr("Write a comment on this segment"), "Ctrl+Alt+M")
        self.reject = button(tr("Reject"), tr("Reject the target with a reason"), "Ctrl+Shift+R")
        self.accept = button(tr("Accept"), tr("Accept the target and go on"), "Alt+Return", look="primary")
        self._lay_out()
        for pressed in (self.comment, self.reject, self.accept):
            pressed.clicked.connect(self._press)
        self.reason.returnPressed.connect(self._send)
        self.hide()

    def show_segment(
        self,
        segment: Segment,
        rejection: HistoryEntry | None,
        revisions: Sequence[Revision] | None,
        comments: Sequence[Comment] = (),
    ) -> None:
        """Tell of a segment, in review with its revisions; outside, of a rejection and of comments alone."""
        reviewing = revisions is not None
        decided = [decision(segment, rejection), *([changes(revisions)] if revisions else [])]
        said = [each for each in comments if each.text != segment.reason]  # a reason stands there already
        remark = [commented(said)] if said else []
        told = decided + remark if segment.reason else remark + decided
        self.told.tell(" · ".join(filter(None, told)), "rejected" if segment.reason else "muted")
        self.comment.setText(tr("Answer") if comments else tr("Comment"))
        self.accept.setVisible(reviewing)
        self.reject.setVisible(reviewing)
        self.setVisible(reviewing or bool(segment.reason or comments))

    def ask(self, how_many: int) -> None:
        """Open the field for the reason why segments are rejected."""
        self.reason.setPlaceholderText(_WHY_ONE if how_many == 1 else filled(_WHY_SEVERAL, count=how_many))
        self.reason.clear()
        self.show()
        self.told.hide()
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_reason_away(self) -> None:
        """Say again what there is to say of the segment."""
        self.reason.hide()
        self.told.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.reason.isVisible():
            self.put_reason_away()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        names = {self.comment: "comment", self.reject: "reject", self.accept: "accept"}
        self.pressed.emit(next(name for pressed, name in names.items() if pressed is self.sender()))

    def _send(self) -> None:
        text = self.reason.text().strip()
        if text:
            self.put_reason_away()
            self.reason_given.emit(text)

    def _lay_out(self) -> None:
        line = row(self.told, self.reason, self.comment, self.reject, self.accept)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)
        for part in (self.reason, self.comment, self.reject, self.accept):
            part.setProperty("slim", True)
        self.reason.hide()


def decision(segment: Segment, rejection: HistoryEntry | None) -> str:
    """Return who decided what on a segment: ``Rejected by Rina, today 10:12: Too literal.``"""
    if segment.reason and rejection is not None:
        who = _signed(STATE_WORDS[State.REJECTED].capitalize(), rejection.author, rejection.at)
        return f"{who}: {segment.reason}"
    if segment.state is State.UNTRANSLATED:
        return tr("Nobody has translated this segment yet")
    return _signed(STATE_WORDS[segment.state].capitalize(), segment.changed_by, segment.changed_at)


def commented(comments: Sequence[Comment]) -> str:
    """Return the last comment: ``Rina, today 10:12: See the style guide. (1 earlier)``."""
    last, earlier = comments[-1], len(comments) - 1
    who = ", ".join(filter(None, (last.author or tr("Comment"), local_time(last.at) if last.at else "")))
    more = tr(" ({count:,} earlier)", count=earlier) if earlier else ""
    return f"{who}: {last.text}{more}"


def changes(revisions: Sequence[Revision]) -> str:
    """Return how much of the draft was changed, and by whom: ``4 words changed by Siti and Rina``."""
    made = list(rewordings(revisions))
    draft = began_as(revisions)
    if not made or not draft:
        return ""
    words = edits(draft, revisions[-1].target).words
    people = tr(" and ").join(dict.fromkeys(each.author for each in made if each.author))
    counted = tr("1 word changed") if words == 1 else tr("{words} words changed", words=words)
    return tr("{counted} by {people}", counted=counted, people=people) if people else counted


def _signed(what: str, author: str, at: str) -> str:
    by = tr(" by {author}", author=author) if author else ""
    return f"{what}{by}, {local_time(at)}" if at else f"{what}{by}"
