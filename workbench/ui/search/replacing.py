"""Replacing with a preview: a job looks what would change, the ticked rows are one undo step."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import tr
from workbench.services.jobs import Cancelled, Job, JobProgress, Report, Work
from workbench.services.replacement_preview import Replacement, replacements
from workbench.services.session.replacing import Wanted
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.search.replace_dialog import MOST, ReplacePreview
from workbench.ui.segments.chosen import Chosen


class Replacing(QObject):
    """One preview at a time, of what the grid shows."""

    def __init__(self, page: EditorPage, chosen: Chosen, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._chosen = chosen
        self._desk = desk
        self._job: Job | None = None
        page.find_bar.preview_pressed.connect(self.preview)

    def preview(self) -> None:
        """Show what a replacement would change, beginning with what the find bar holds."""
        if not self._page.grid.commit():
            return
        search = self._page.find_bar.search
        find = self._page.grid.editor_selection() or search.text
        dialog = ReplacePreview(replace(search.wanted, find=find), self._page.theme, self._page)
        dialog.asked.connect(partial(self._look, dialog))
        dialog.accepted_rows.connect(self._replace)
        dialog.finished.connect(self._stop)
        if find:
            self._look(dialog, dialog.wanted)
        dialog.open()

    def _look(self, dialog: ReplacePreview, wanted: Wanted) -> None:
        self._stop()
        self._job = self._desk.jobs.run(self._looking(wanted))
        self._job.finished.connect(dialog.show_rows)
        self._job.failed.connect(dialog.show_failure)

    def _looking(self, wanted: Wanted) -> Work:
        reader, shown = self._session.reader(), self._page.grid.filter

        def work(report: Report, cancelled: Cancelled) -> list[Replacement]:
            found: list[Replacement] = []
            with reader as project:
                ids = project.segment_ids(shown)
                for done, each in enumerate(replacements(project, ids, wanted), 1):
                    if cancelled() or len(found) > MOST:
                        break
                    report(JobProgress(done, len(ids)))
                    if each is not None:
                        found.append(each)
            return found

        return work

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _replace(self, wanted: Wanted, ids: tuple[int, ...]) -> None:
        start = partial(self._session.start_replacing, ids, wanted)
        try:
            self._chosen.long.begin(
                tr("Replacing"), lambda _refused: start(), partial(self._chosen.tell_changed, tr("changed"))
            )
        except WorkbenchError as error:
            self._desk.notices.fail(error)
