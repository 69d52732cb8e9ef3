"""What the editor's actions do: each asks the session once, and tells what came of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from workbench.domain.errors import SegmentError
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.services.drafting import DraftingProgress
from workbench.services.session import Outcome
from workbench.services.session.long_actions import Flag
from workbench.services.session.long_write import LongWrite
from workbench.ui.desk import Desk
from workbench.ui.dialogs.ask import AskNumber, AskText
from workbench.ui.editor_page import EditorPage
from workbench.ui.follower import Follower
from workbench.ui.long_changes import MANY, LongChanges
from workbench.ui.panes.matches import Offer
from workbench.ui.split_place import split_place
from workbench.ui.telling import tells


class EditorCommands(QObject):
    """The commands on segments; those that take several work on all that are selected, as one undo step."""

    def __init__(self, page: EditorPage, follower: Follower, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._grid = page.grid
        self._session = page.session
        self._queue = page.queue
        self._follower = follower
        self.notices = desk.notices
        self.long = LongChanges(desk.notices, self)
        self._paused = False
        page.queue.progress.connect(self._take_progress)
        page.matches.offer_chosen.connect(self._insert)
        page.notes.comment_written.connect(self._add_comment)

    # Confirming and moving.

    def confirm_next(self) -> None:
        """Confirm and go to the next segment that is not confirmed."""
        ids = self.chosen()
        if not ids:
            return
        if len(ids) > MANY:
            self._confirm_many(ids, then=ids[-1])
            return
        self.several(tr("confirmed"), ids, self._session.confirm)
        self._go_on_after(ids[-1])

    def _go_on_after(self, last: int) -> None:
        following = self._session.next_unconfirmed(last, self._grid.filter)
        if following is None:
            self.notices.succeed(
                tr("Every segment shown here is confirmed."), tr("Export a TMX with Ctrl+E.")
            )
        else:
            self.go(following)

    def confirm(self) -> None:
        """Confirm and stay."""
        ids = self.chosen()
        if len(ids) > MANY:
            self._confirm_many(ids)
        else:
            self.several(tr("confirmed"), ids, self._session.confirm)

    def _confirm_many(self, ids: Sequence[int], then: int | None = None) -> None:
        def tell(changed: int, remark: str) -> None:
            self.tell_changed(tr("confirmed"), changed, remark)
            if then is not None:
                self._go_on_after(then)

        self.long.begin(tr("Confirming"), partial(self._session.start_confirming, ids), tell)

    def reopen(self) -> None:
        """Make drafts of what was confirmed."""
        self._many(tr("reopened"), self._session.reopen, self._session.start_reopening)

    def next_segment(self) -> None:
        """Go down."""
        self._grid.next_segment()

    def previous_segment(self) -> None:
        """Go up."""
        self._grid.previous_segment()

    def next_untranslated(self) -> None:
        """Go to the next segment without a target."""
        current = self._grid.current_id()
        if current is None or not self._grid.commit():
            return
        following = self._session.next_untranslated(current, self._grid.filter)
        if following is None:
            self.notices.say(tr("Every segment shown here has a target."))
        else:
            self.go(following)

    def go_to_number(self) -> None:
        """Ask for a number and go there."""
        segment = self._current()
        if segment is not None:
            most = self._session.article_segments(segment.article_id)[-1].number
            ask = AskNumber(tr("Go to number"), tr("Number of the segment"), segment.number, most, self._page)
            ask.answered.connect(self._go_to_number)
            ask.open()

    # Targets.

    def copy_source(self) -> None:
        """Begin from the source."""
        self._many(tr("begun from the source"), self._session.copy_source, self._session.start_copying_source)

    def clear(self) -> None:
        """Empty the targets."""
        self._many(tr("cleared"), self._session.clear, self._session.start_clearing)

    def redraft(self) -> None:
        """Bring the MT draft back where there was one, else let the model draft again."""
        ids = self.chosen()
        segments = self._session.segments(ids)
        if len(segments) == 1 and self._bring_back(segments[0]):
            return
        typed, step = [each.id for each in segments if each.target and not each.takes_drafts], object()
        if typed:
            self.several(tr("cleared for a new draft"), typed, partial(self._session.clear, step=step))
        self._queue.redraft(ids, step=step)

    def _bring_back(self, segment: Segment) -> bool:
        """Take the draft that the model made of a segment, if another target stands there now."""
        drafts = self._session.alternatives(segment.id)
        if not drafts or drafts[0].text == segment.target:
            return False
        self._session.use_alternative(segment.id, drafts[0].text)
        return True

    def insert_match(self, number: int) -> None:
        """Take the match or alternative of that number."""
        offer = self._follower.offer(number)
        if offer is None:
            self.notices.say(tr("There is no match {number} for this segment.", number=number))
        else:
            self._insert(offer)

    def insert_text(self, text: str) -> None:
        """Type a character."""
        self._grid.insert_text(text)

    def change_case(self) -> None:
        """Change the case of the word or the selection."""
        self._grid.change_case()

    # Shape and flags.

    def split(self) -> None:
        """Make two segments of this one, at the caret."""
        segment = self._current()
        if segment is not None:
            self._session.split(segment.id, *split_place(segment.source, segment.target, *self._grid.caret()))

    def merge(self) -> None:
        """Make one segment of this and the next."""
        segment = self._current()
        if segment is not None:
            self._session.merge_with_next(segment.id)

    def edit_source(self) -> None:
        """Ask for the source as it should be."""
        segment = self._current()
        if segment is not None:
            ask = AskText(
                tr("Edit source"),
                tr("Source of segment {number}", number=segment.number),
                segment.source,
                parent=self._page,
            )
            ask.answered.connect(partial(self._edit_source, segment.id))
            ask.open()

    def lock(self) -> None:
        """Lock, or unlock where all are locked."""
        ids = self.chosen()
        on = not self._are_all(ids, lambda segment: segment.locked)
        word = tr("locked") if on else tr("unlocked")
        self._flag(word, ids, self._session.lock, "locked", on=on)

    def set_aside(self) -> None:
        """Set aside, or bring back where all are set aside."""
        ids = self.chosen()
        on = not self._are_all(ids, lambda segment: segment.set_aside)
        word = tr("set aside") if on else tr("brought back")
        self._flag(word, ids, self._session.set_aside, "set_aside", on=on)

    def keep_out(self) -> None:
        """Keep out of the memory, or take in again where all are out."""
        ids = self.chosen()
        on = self._are_all(ids, lambda segment: not segment.in_memory)
        word = tr("taken into the memory") if on else tr("kept out of the memory")
        self._flag(word, ids, self._session.keep_in_memory, "in_memory", on=on)

    def stand_alone(self) -> None:
        """Except from propagation, or propagate again where all are excepted."""
        ids = self.chosen()
        on = not self._are_all(ids, lambda segment: segment.stands_alone)
        word = tr("excepted from propagation") if on else tr("propagated again")
        self._flag(word, ids, self._session.stand_alone, "stands_alone", on=on)

    def _flag(
        self,
        done: str,
        ids: Sequence[int],
        act: Callable[[Sequence[int], bool], Outcome],
        flag: Flag,
        *,
        on: bool,
    ) -> None:
        """Set a flag; what is not seen in the row's state is told."""
        tell = flag != "locked" and (on or flag != "set_aside")
        start = partial(self._session.start_flagging, flag=flag, on=on)
        self._many(done, lambda few: act(few, on), start, ids, tell=tell)

    def _are_all(self, ids: Sequence[int], condition: Callable[[Segment], bool]) -> bool:
        """Whether a condition holds for all segments; the first ones mostly tell."""
        parts = (ids[start : start + MANY] for start in range(0, len(ids), MANY))
        return all(condition(each) for part in parts for each in self._session.segments(part))

    def comment(self) -> None:
        """Put the cursor where a comment is written."""
        self._page.show_pane("notes", True)
        self._page.notes.write.setFocus()

    # The project.

    def undo(self) -> None:
        """Take the last change back."""
        if self._grid.commit() and self._session.undo() is None:
            self.notices.say(tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do the last undone change again."""
        if self._grid.commit() and self._session.redo() is None:
            self.notices.say(tr("There is nothing to redo."))

    def save(self) -> None:
        """Say that everything is saved."""
        if self._grid.commit():
            self.notices.succeed(tr("Everything is saved."), str(self._session.path))

    def remove_article(self) -> None:
        """Take the article under the cursor out of the project."""
        segment = self._current()
        if segment is not None:
            title = self._session.article(segment.article_id).title
            self._session.delete_article(segment.article_id)
            self._with_undo(tr("“{title}” was removed.", title=title))

    # Drafting.

    def draft_all(self) -> None:
        """Draft whatever is untranslated."""
        if self._grid.commit():
            self._queue.start()

    def pause_drafting(self) -> None:
        """Hold the model, or let it go on."""
        if self._paused:
            self._queue.resume()
        else:
            self._queue.pause()

    def cancel_drafting(self) -> None:
        """Clear the queue."""
        self._queue.cancel()

    # Helpers of the above.

    def chosen(self) -> tuple[int, ...]:
        """Return the selected segments with what was typed last saved; none if that cannot be."""
        return self._grid.selected_ids() if self._grid.commit() else ()

    def _current(self) -> Segment | None:
        current = self._grid.current_id()
        if current is None or not self._grid.commit():
            return None
        return self._session.segment(current)

    def go(self, segment_id: int) -> None:
        """Go to a segment, to type in it."""
        self._grid.go_to(segment_id)
        self._grid.focus_editor()

    def several(
        self, done: str, ids: Sequence[int], act: Callable[[Sequence[int]], Outcome], *, tell: bool = False
    ) -> None:
        """Act on segments; tell what came of it where that cannot be seen in one row."""
        if not ids:
            return
        outcome = act(ids)
        if tell or len(ids) > 1 or outcome.refused:
            self.tell_changed(done, len(outcome.done), outcome.remark)

    def _many(
        self,
        done: str,
        act: Callable[[Sequence[int]], Outcome],
        start: Callable[[Sequence[int], list[SegmentError]], LongWrite],
        ids: Sequence[int] | None = None,
        *,
        tell: bool = False,
    ) -> None:
        """Act on the chosen segments at once, or between events where they are too many for that."""
        chosen = self.chosen() if ids is None else ids
        if len(chosen) > MANY:
            self.long.begin(tr("Changing"), partial(start, chosen), partial(self.tell_changed, done))
        else:
            self.several(done, chosen, act, tell=tell)

    def tell_changed(self, done: str, count: int, remark: str) -> None:
        """Tell how many segments changed, with an undo."""
        text = (
            tr("1 segment {done}.", done=done)
            if count == 1
            else tr("{count:,} segments {done}.", count=count, done=done)
        )
        self._with_undo(text, remark)

    def _with_undo(self, text: str, hint: str = "") -> None:
        undo = partial(self._undo_that, self._session.undo_text)
        self.notices.succeed(text, hint, action_text=tr("Undo"), action=undo)

    @tells
    def _undo_that(self, action: str) -> None:
        """Undo an action of which a notice told, unless something else was done since."""
        if self._session.undo_text == action:
            self.undo()
        else:
            self.notices.say(tr("Other changes came after that."), tr("Ctrl+Z takes them back one by one."))

    def _go_to_number(self, number: int) -> None:
        if self._grid.go_to_number(number):
            self._grid.focus_editor()
        else:
            self.notices.say(
                tr("Segment {number} is not among those shown.", number=number),
                tr("Ctrl+Shift+X shows all segments."),
            )

    @tells
    def _insert(self, offer: Offer) -> None:
        segment = self._current()
        if segment is None:
            return
        if offer.match is None:
            self._session.use_alternative(segment.id, offer.target)
        else:
            self._session.insert_match(segment.id, offer.match)
        self._grid.focus_editor()

    @tells
    def _add_comment(self, text: str) -> None:
        segment = self._current()
        if segment is not None:
            self._session.add_comment(segment.id, text)
            self._grid.focus_editor()

    @tells
    def _edit_source(self, segment_id: int, text: str) -> None:
        self._session.edit_source(segment_id, " ".join(text.split()))

    def _take_progress(self, progress: DraftingProgress) -> None:
        self._paused = progress.paused
