"""What the model is asked for: drafts of all segments, of the chosen ones anew, a pause, an end."""

from functools import partial

from PySide6.QtCore import QObject

from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.services.drafting import DraftingProgress
from workbench.ui.editor.page import EditorPage
from workbench.ui.segments.chosen import Chosen


class Drafting(QObject):
    """The commands of the drafting queue."""

    def __init__(self, page: EditorPage, chosen: Chosen) -> None:
        super().__init__(page)
        self._grid = page.grid
        self._session = page.session
        self._queue = page.queue
        self._chosen = chosen
        self._paused = False
        page.queue.progress.connect(self._take_progress)

    def redraft(self) -> None:
        """Bring the MT draft back where there was one, else let the model draft again."""
        ids = self._chosen.ids()
        segments = self._session.segments(ids)
        if len(segments) == 1 and self._bring_back(segments[0]):
            return
        typed, step = [each.id for each in segments if each.target and not each.takes_drafts], object()
        if typed:
            clear = partial(self._session.clear, step=step)
            self._chosen.several(tr("cleared for a new draft"), typed, clear)
        self._queue.redraft(ids, step=step)

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

    def _bring_back(self, segment: Segment) -> bool:
        """Take the draft that the model made of a segment, if another target stands there now."""
        drafts = self._session.alternatives(segment.id)
        if not drafts or drafts[0].text == segment.target:
            return False
        self._session.use_alternative(segment.id, drafts[0].text)
        return True

    def _take_progress(self, progress: DraftingProgress) -> None:
        self._paused = progress.paused
