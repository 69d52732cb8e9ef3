"""Review: the drafts beside what became of them, and the reviewer's decisions."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from workbench.domain.errors import SegmentError
from workbench.domain.project import HistoryEntry
from workbench.domain.segment import Segment, State
from workbench.domain.wording import tr
from workbench.services.settings import Settings
from workbench.ui.editor.follower import Follower
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.segments.chosen import Chosen, Deed
from workbench.ui.telling import tells


class Reviewing(PageCommands):
    """The commands of review; those that take several segments are one undo step."""

    turned = Signal(bool)  # on or off

    def __init__(self, page: EditorPage, follower: Follower, chosen: Chosen, settings: Settings) -> None:
        super().__init__(page, chosen.notices)
        self._settings = settings
        self._chosen = chosen
        self._bar = page.review_bar
        self._asked: tuple[int, ...] = ()
        self._bar.reason_given.connect(self._reject)
        self._bar.left.connect(self._grid.focus_editor)
        follower.segment_shown.connect(self._show)
        self._grid.current_changed.connect(self._moved)

    @property
    def on(self) -> bool:
        """Whether the changes from the drafts are shown."""
        return self._grid.rows.reviewing

    def toggle(self) -> None:
        """Show what became of the drafts, or the two texts alone."""
        if self._grid.commit():
            self._turn(not self.on)
            self._settings.keep(replace(self._settings.values, review=self.on))
        self.turned.emit(self.on)

    def begin(self) -> None:
        """Take up the mode in which the program was left."""
        self._turn(self._settings.values.review)
        self.turned.emit(self.on)

    def _turn(self, on: bool) -> None:
        self._grid.rows.set_reviewing(on)
        self._page.filter_row.show_review(on)
        self._bar.put_reason_away()
        self._show()

    def accept(self) -> None:
        """Accept, and go to the next segment that nobody has decided on."""
        ids = self._chosen.ids()
        if ids:
            accept, start = self._session.accept, self._session.start_accepting_segments
            self._chosen.change(
                Deed(tr("accepted"), accept, start, tr("Accepting")), ids, then=partial(self._go_on, ids[-1])
            )

    def reject(self) -> None:
        """Ask for the reason of a rejection, unless none of the segments can be rejected."""
        ids = self._chosen.ids()
        if ids and self._chosen.all_are(ids, lambda each: refusal(each) is not None):
            (first,) = self._session.segments(ids[:1])
            first.rejected("any reason")  # says why not
        self._asked = ids
        if ids:
            self._bar.ask(len(ids))

    @tells
    def _reject(self, reason: str) -> None:
        ids, self._asked = self._asked, ()
        self._grid.focus_editor()
        if ids:
            reject = partial(self._session.reject, reason=reason)
            start = partial(self._session.start_rejecting_segments, reason=reason)
            self._chosen.change(
                Deed(tr("rejected"), reject, start, tr("Rejecting")), ids, then=partial(self._go_on, ids[-1])
            )

    def _go_on(self, segment_id: int) -> None:
        following = self._session.next_to_review(segment_id, self._grid.filter)
        if following is None:
            self.notices.succeed(
                tr("Nothing shown here is left to review."), tr("Shift+F12 writes the report.")
            )
        else:
            self._chosen.go(following)

    def _moved(self, _segment_id: int) -> None:
        """A reason belongs to the segments it was asked for."""
        self._bar.put_reason_away()

    def _show(self, _shown: bool = True) -> None:
        current = self._grid.current_id()
        found = self._session.segments([current]) if current is not None else []
        if not found:
            self._bar.hide()
            return
        segment = found[0]
        rejection = self._rejection(segment.id) if segment.reason else None
        revisions = self._session.revisions([segment.id])[segment.id] if self.on else None
        comments = self._session.comments(segment.id) if segment.comments else ()
        self._bar.show_segment(segment, rejection, revisions, comments)

    def _rejection(self, segment_id: int) -> HistoryEntry | None:
        history = [each for each in self._session.history(segment_id) if not each.undone]
        return next((each for each in reversed(history) if each.state is State.REJECTED), None)


def refusal(segment: Segment) -> SegmentError | None:
    """Return why a segment cannot be rejected, None if it can."""
    try:
        segment.rejected("any reason")
    except SegmentError as error:
        return error
    return None
