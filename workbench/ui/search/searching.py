"""Find and replace: from segment to segment through what the grid shows."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from workbench.domain.project import SegmentFilter
from workbench.domain.wording import tr
from workbench.services.notices import Notices
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.grid.search_marks import search_pattern
from workbench.ui.segments.chosen import Chosen
from workbench.ui.segments.long_changes import MANY
from workbench.ui.telling import tells


class Searching(PageCommands):
    """The commands of the find bar and the filter row."""

    def __init__(self, page: EditorPage, chosen: Chosen, notices: Notices) -> None:
        super().__init__(page, notices)
        self._chosen = chosen
        self._bar = page.find_bar
        self._bar.next_pressed.connect(self.find_next)
        self._bar.previous_pressed.connect(self.find_previous)
        self._bar.replace_pressed.connect(self.replace_one)
        self._bar.replace_all_pressed.connect(self.replace_all)
        self._bar.closed.connect(self._leave)
        self._bar.text.textChanged.connect(self._mark)
        self._bar.case.toggled.connect(self._mark)
        self._bar.whole.toggled.connect(self._mark)
        page.filter_row.filter_changed.connect(self._filter)
        page.filter_row.left.connect(self._leave_filter)
        page.articles.article_chosen.connect(page.filter_row.choose_article)

    def find(self) -> None:
        """Show the bar."""
        self._bar.begin(self._grid.editor_selection(), replacing=False)

    def replace(self) -> None:
        """Show the bar with its second field."""
        self._bar.begin(self._grid.editor_selection(), replacing=True)

    @tells
    def find_next(self) -> None:
        """Go to the next segment that holds the text."""
        self._go(1)

    @tells
    def find_previous(self) -> None:
        """Go to the previous segment that holds the text."""
        self._go(-1)

    @tells
    def replace_one(self) -> None:
        """Replace in the current segment and go to the next that was found."""
        current = self._grid.current_id()
        if current is not None and self._bar.search.text and self._grid.commit():
            self._replace_in([current])
            self._go(1)

    @tells
    def replace_all(self) -> None:
        """Replace in every target that is shown, as one undo step."""
        if not self._bar.search.text or not self._grid.commit():
            return
        found = self._found(in_source=False)
        if len(found) > MANY:
            self._replace_between_events(found)
            return
        count = self._replace_in(found)
        undo = partial(self._undo, self._session.undo_text)
        if count:
            told = (
                tr("1 segment was changed.")
                if count == 1
                else tr("{count:,} segments were changed.", count=count)
            )
            self.notices.succeed(told, action_text=tr("Undo"), action=undo)
        else:
            self.notices.say(
                tr("“{text}” is in no target that is shown and not locked.", text=self._bar.search.text)
            )

    def filter(self) -> None:
        """Put the cursor into the filter's text."""
        self._page.filter_row.setVisible(True)
        self._page.filter_row.text.setFocus()
        self._page.filter_row.text.selectAll()

    def clear_filter(self) -> None:
        """Show all segments of the article."""
        self._page.filter_row.clear()

    def _replace_between_events(self, ids: Sequence[int]) -> None:
        start = partial(self._session.start_replacing, ids, self._bar.search.wanted)
        tell = partial(self._chosen.tell_changed, tr("changed"))
        self._chosen.long.begin(tr("Replacing"), lambda _refused: start(), tell)

    def _replace_in(self, ids: Sequence[int]) -> int:
        return self._session.replace_all(ids, self._bar.search.wanted)

    @tells
    def _undo(self, action: str) -> None:
        if self._session.undo_text == action:
            self._session.undo()

    def _found(self, *, in_source: bool = True) -> Sequence[int]:
        """Return the ids of the segments shown that hold the text."""
        text = self._bar.search.text
        shown = self._grid.filter
        if not shown.text:
            return self._session.segment_ids(replace(shown, text=text, in_source=in_source))
        both = set(self._session.segment_ids(replace(shown, text=text, in_source=in_source)))
        return [each for each in self._session.segment_ids(shown) if each in both]

    def _go(self, direction: int) -> None:
        if not self._bar.search.text:
            self.find()
            return
        if not self._grid.commit():
            return
        found = self._matching(self._found())
        if not found:
            self._bar.show_found(tr("Not found"))
            return
        place = self._next_place(found, direction)
        self._bar.show_found(tr("{place:,} of {count:,}", place=place + 1, count=len(found)))
        self._grid.go_to(found[place])
        self._mark()

    def _next_place(self, found: Sequence[int], direction: int) -> int:
        """Return where in ``found`` the search goes on from the cursor, round at the ends."""
        order = {each: at for at, each in enumerate(self._session.segment_ids(self._grid.filter))}
        current = self._grid.current_id()
        here = order.get(current, -1) if current is not None else -1
        places = [order[each] for each in found]
        after = bisect_right(places, here)
        if direction > 0:
            return after % len(found)
        before = after - 1 if after and places[after - 1] != here else after - 2
        return before % len(found)

    def _matching(self, ids: Sequence[int]) -> Sequence[int]:
        search = self._bar.search
        if not (search.case_sensitive or search.whole_words):
            return ids
        pattern = search_pattern(
            search.text, case_sensitive=search.case_sensitive, whole_words=search.whole_words
        )
        segments = self._session.segments(ids)
        return [each.id for each in segments if pattern.search(each.source) or pattern.search(each.target)]

    def _mark(self) -> None:
        search = self._bar.search
        text = search.text if self._bar.isVisible() else ""
        self._grid.marks.highlight(text, case_sensitive=search.case_sensitive, whole_words=search.whole_words)

    def _leave(self) -> None:
        self._grid.marks.highlight("")
        self._grid.focus_editor()

    def _leave_filter(self) -> None:
        """Go to the segments that pass the filter; where none does, the filter keeps the keys."""
        if self._grid.current_id() is not None:
            self._grid.focus_editor()

    @tells
    def _filter(self, wanted: SegmentFilter) -> None:
        self._grid.set_filter(wanted)
        self._page.show_count()
        self._page.show_emptiness()
