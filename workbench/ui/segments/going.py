"""Going from segment to segment."""

from workbench.domain.wording import tr
from workbench.services.notices import Notices
from workbench.ui.dialogs.ask import AskNumber
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.segments.chosen import Chosen


class Going(PageCommands):
    """Moves the cursor through the segments that the grid shows."""

    def __init__(self, page: EditorPage, chosen: Chosen, notices: Notices) -> None:
        super().__init__(page, notices)
        self._chosen = chosen

    def next_segment(self) -> None:
        """Go down."""
        self._grid.step(1)

    def previous_segment(self) -> None:
        """Go up."""
        self._grid.step(-1)

    def next_untranslated(self) -> None:
        """Go to the next segment without a target."""
        current = self._grid.current_id()
        if current is None or not self._grid.commit():
            return
        following = self._session.next_untranslated(current, self._grid.filter)
        if following is None:
            self.notices.say(tr("Every segment shown here has a target."))
        else:
            self._chosen.go(following)

    def go_to_number(self) -> None:
        """Ask for a number and go there."""
        segment = self._chosen.current()
        if segment is not None:
            most = self._session.article_segments(segment.article_id)[-1].number
            ask = AskNumber(tr("Go to number"), tr("Number of the segment"), segment.number, most, self._page)
            ask.answered.connect(self._go_to_number)
            ask.open()

    def _go_to_number(self, number: int) -> None:
        if self._grid.go_to_number(number):
            self._grid.focus_editor()
        else:
            self.notices.say(
                tr("Segment {number} is not among those shown.", number=number),
                tr("Ctrl+Shift+X shows all segments."),
            )
