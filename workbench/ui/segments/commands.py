"""What is done to the segment at hand, or to all that are selected: confirm, fill, split, mend."""

from functools import partial

from workbench.domain.wording import tr
from workbench.services.drafting.correcting import Correcting
from workbench.ui.dialogs.ask import AskText
from workbench.ui.editor.follower import Follower
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.panes.matches import Offer
from workbench.ui.segments.chosen import Chosen, Deed
from workbench.ui.segments.split_place import split_place
from workbench.ui.segments.undoing import Undoing
from workbench.ui.telling import tells


class EditorCommands(PageCommands):
    """The commands on segments; those that take several work on all that are selected, as one undo step."""

    def __init__(
        self, page: EditorPage, follower: Follower, chosen: Chosen, undoing: Undoing, correcting: Correcting
    ) -> None:
        super().__init__(page, undoing.notices)
        self._follower = follower
        self._chosen = chosen
        self._undoing = undoing
        self._correcting = correcting
        page.matches.offer_chosen.connect(self._insert)
        page.notes.comment_written.connect(self._add_comment)
        page.notes.write.left.connect(self._leave_comment)

    # Confirming.

    def confirm_next(self) -> None:
        """Confirm and go to the next segment that is not confirmed."""
        ids = self._chosen.ids()
        if ids:
            self._chosen.change(self._confirming(), ids, then=partial(self._go_on_after, ids[-1]))

    def confirm(self) -> None:
        """Confirm and stay."""
        self._chosen.change(self._confirming(), self._chosen.ids())

    def reopen(self) -> None:
        """Make drafts of what was confirmed."""
        deed = Deed(tr("reopened"), self._session.reopen, self._session.start_reopening)
        self._chosen.change(deed, self._chosen.ids())

    def _confirming(self) -> Deed:
        return Deed(
            tr("confirmed"), self._correcting.confirm, self._session.start_confirming, tr("Confirming")
        )

    def _go_on_after(self, last: int) -> None:
        following = self._session.next_unconfirmed(last, self._grid.filter)
        if following is None:
            self.notices.succeed(
                tr("Every segment shown here is confirmed."), tr("Export a TMX with Ctrl+E.")
            )
        else:
            self._chosen.go(following)

    # Targets.

    def copy_source(self) -> None:
        """Begin from the source."""
        deed = Deed(
            tr("begun from the source"), self._session.copy_source, self._session.start_copying_source
        )
        self._chosen.change(deed, self._chosen.ids())

    def clear(self) -> None:
        """Empty the targets."""
        deed = Deed(tr("cleared"), self._session.clear, self._session.start_clearing)
        self._chosen.change(deed, self._chosen.ids())

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

    @tells
    def _insert(self, offer: Offer) -> None:
        segment = self._chosen.current()
        if segment is None:
            return
        if offer.match is None:
            self._session.use_alternative(segment.id, offer.target)
        else:
            self._session.insert_match(segment.id, offer.match)
        self._grid.focus_editor()

    # Shape and source.

    def split(self) -> None:
        """Make two segments of this one, at the caret."""
        segment = self._chosen.current()
        if segment is not None:
            self._session.split(segment.id, *split_place(segment.source, segment.target, *self._grid.caret()))

    def merge(self) -> None:
        """Make one segment of this and the next."""
        segment = self._chosen.current()
        if segment is not None:
            self._session.merge_with_next(segment.id)

    def edit_source(self) -> None:
        """Ask for the source as it should be."""
        segment = self._chosen.current()
        if segment is not None:
            ask = AskText(
                tr("Edit source"),
                tr("Source of segment {number}", number=segment.number),
                segment.source,
                parent=self._page,
            )
            ask.answered.connect(partial(self._edit_source, segment.id))
            ask.open()

    @tells
    def _edit_source(self, segment_id: int, text: str) -> None:
        self._session.edit_source(segment_id, " ".join(text.split()))

    # Comments.

    def comment(self) -> None:
        """Put the cursor where a comment is written."""
        current = self._grid.current_id()
        if current is not None:
            self._page.notes.begin(current)
            self._page.visit_pane("notes")
            self._page.notes.write.setFocus()

    @tells
    def _add_comment(self, text: str) -> None:
        segment = self._chosen.current()
        if segment is not None:
            self._session.add_comment(segment.id, text)
            self._leave_comment()

    def _leave_comment(self) -> None:
        self._page.leave_pane("notes")
        self._grid.focus_editor()

    # The project.

    def save(self) -> None:
        """Say that everything is saved."""
        if self._grid.commit():
            self.notices.succeed(tr("Everything is saved."), str(self._session.path))

    def remove_article(self) -> None:
        """Take the article under the cursor out of the project."""
        segment = self._chosen.current()
        if segment is not None:
            title = self._session.article(segment.article_id).title
            self._session.delete_article(segment.article_id)
            self._undoing.tell(tr("“{title}” was removed.", title=title))
