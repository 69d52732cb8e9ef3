"""The segments that a command works on: which they are, changing them, and telling what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from workbench.domain.errors import SegmentError
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.services.notices import Notices
from workbench.services.session import Outcome
from workbench.services.session.long_write import LongWrite
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.segments.long_changes import MANY, LongChanges
from workbench.ui.segments.undoing import Undoing

Act = Callable[[Sequence[int]], Outcome]


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done to any number of segments, always as one undo step."""

    done: str  # what the segments are afterwards: "confirmed"
    act: Act  # at once, for few
    start: Callable[[Sequence[int], list[SegmentError]], LongWrite]  # between events, for many
    doing: str = tr("Changing")


class Chosen(PageCommands):
    """The selected segments, or the one under the cursor."""

    def __init__(self, page: EditorPage, undoing: Undoing, notices: Notices) -> None:
        super().__init__(page, notices)
        self._undoing = undoing
        self.long = LongChanges(notices, self)

    def ids(self) -> tuple[int, ...]:
        """Return the selected segments with what was typed last saved; none if that cannot be."""
        return self._grid.selected_ids() if self._grid.commit() else ()

    def current(self) -> Segment | None:
        """Return the segment under the cursor with what was typed last saved; None if that cannot be."""
        current = self._grid.current_id()
        if current is None or not self._grid.commit():
            return None
        return self._session.segment(current)

    def all_are(self, ids: Sequence[int], condition: Callable[[Segment], bool]) -> bool:
        """Whether a condition holds for all segments; the first ones mostly tell."""
        parts = (ids[start : start + MANY] for start in range(0, len(ids), MANY))
        return all(condition(each) for part in parts for each in self._session.segments(part))

    def go(self, segment_id: int) -> None:
        """Go to a segment, to type in it."""
        self._grid.go_to(segment_id)
        self._grid.focus_editor()

    def change(
        self,
        deed: Deed,
        ids: Sequence[int],
        *,
        tell: bool = False,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Change segments at once, or between events where they are too many for that; ``then`` go on."""
        if len(ids) > MANY:
            self.long.begin(deed.doing, partial(deed.start, ids), partial(self._end, deed.done, then))
        else:
            self.several(deed.done, ids, deed.act, tell=tell)
            then()

    def several(self, done: str, ids: Sequence[int], act: Act, *, tell: bool = False) -> None:
        """Act on segments; tell what came of it where that cannot be seen in one row."""
        if not ids:
            return
        outcome = act(ids)
        if tell or len(ids) > 1 or outcome.refused:
            self.tell_changed(done, len(outcome.done), outcome.remark)

    def tell_changed(self, done: str, count: int, remark: str) -> None:
        """Tell how many segments changed, with an undo."""
        text = (
            tr("1 segment {done}.", done=done)
            if count == 1
            else tr("{count:,} segments {done}.", count=count, done=done)
        )
        self._undoing.tell(text, remark)

    def _end(self, done: str, then: Callable[[], None], changed: int, remark: str) -> None:
        self.tell_changed(done, changed, remark)
        then()
