"""Beginning an alignment, and going to and fro between its page and the segments."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import AlignmentError, ModelError
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder
from workbench.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from workbench.services.alignment.folders import FolderAlignment
    from workbench.services.alignment.texts import GivenText, Memory, NewAlignment
    from workbench.ui.editor.editor import Editor


class Aligning(QObject):
    """The alignment's own commands; two aligned texts come with ``aligned``."""

    aligned = Signal(object)  # NewAlignment

    def __init__(self, window: MainWindow, catalogue: Catalogue) -> None:
        super().__init__(window)
        self._window = window
        self._catalogue = catalogue
        window.commands.set_target("aligning", self)

    def align_texts(self) -> None:
        """Ask for two texts."""
        from workbench.ui.alignment.texts_dialog import AlignTexts  # noqa: PLC0415 - the window opens without it

        ask = AlignTexts(self._window.files.page, self._window.files.folder, self._window)
        ask.answered.connect(self.begin)
        ask.open()

    def go_on_aligning(self) -> None:
        """Go to the alignment of this article, else to the last; from there back to the segments."""
        editor = self._window.editor
        if editor is None:
            return
        if self._window.shows_alignment:
            self._window.show_segments()
            return
        ids = editor.session.alignment_ids()
        if not ids:
            raise AlignmentError(
                tr("No texts are aligned in this project yet."), tr("Ctrl+Alt+A aligns two.")
            )
        current = editor.page.grid.current_id()
        article = editor.page.grid.filter.article
        if current is not None:
            article = editor.session.segment(current).article_id
        self._window.show_alignment(article if article in ids else ids[-1])

    def begin(self, source: "GivenText", target: "GivenText") -> None:
        """Read, draft and align in the background."""
        from workbench.services.alignment.texts import alignment_work  # noqa: PLC0415 - the window opens without it

        if source.path and target.path and source.is_folder and target.is_folder:
            self._begin_folders(source.path, target.path)
            return
        job = self._window.desk.jobs.run(alignment_work(source, target, self._model(), memory=self._memory()))
        job.finished.connect(partial(self._take, self._window.editor))
        job.failed.connect(self._window.desk.notices.fail)
        self._window.follow_job(tr("Aligning"), job)

    def _begin_folders(self, source: Path, target: Path) -> None:
        from workbench.services.alignment.folders import (  # noqa: PLC0415 - the window opens without it
            folder_alignment_work,
        )

        work = folder_alignment_work(source, target, self._model(), memory=self._memory())
        job = self._window.desk.jobs.run(work)
        job.finished.connect(partial(self._take_folders, self._window.editor))
        job.failed.connect(self._window.desk.notices.fail)
        self._window.follow_job(tr("Aligning"), job)

    def _take_folders(self, editor: "Editor | None", found: "FolderAlignment") -> None:
        """Hand the pairs of two folders over, each for an article of its own, and tell what has no pair."""
        for new in found.new:
            self._take(editor, new)
            editor = self._window.editor
        notices, lacking, count = self._window.desk.notices, " ".join(found.told), len(found.new)
        told = tr("1 pair of files is aligned.") if count == 1 else tr(
            "{count:,} pairs of files are aligned.", count=count
        )  # fmt: skip
        if not count:
            notices.warn(tr("No two files of these folders could be aligned."), lacking)
        elif lacking:
            notices.warn(told, lacking)
        else:
            notices.succeed(told, tr("Each is an article; this is the last."))

    def _take(self, editor: "Editor | None", new: "NewAlignment") -> None:
        """Hand two aligned texts over, unless another project was opened meanwhile."""
        if self._window.editor is editor:
            self.aligned.emit(new)
        else:
            self._window.desk.notices.warn(
                tr("Another project was opened while two texts were aligned."),
                tr("Align them again where they belong."),
            )

    def _memory(self) -> "Memory | None":
        """Return the open project to read, whose units tell which words belong together."""
        editor = self._window.editor
        return editor.session.reader() if editor else None

    def _model(self) -> ModelFolder | None:
        try:
            return self._catalogue.find(self._window.desk.settings.values.model or None)
        except ModelError as error:
            self._window.desk.notices.warn(
                error.text, tr("The texts are aligned by names and numbers alone.")
            )
            return None
