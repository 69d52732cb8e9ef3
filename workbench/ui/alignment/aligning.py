"""Beginning an alignment, and going to and fro between its page and the segments."""

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import AlignmentError, ModelError
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder
from workbench.services.alignment import GivenText, alignment_work
from workbench.ui.alignment.texts_dialog import AlignTexts
from workbench.ui.main_window import MainWindow


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
        ask = AlignTexts(self._window.files.page, self._window)
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
            raise AlignmentError("No texts are aligned in this project yet.", "Ctrl+Alt+A aligns two.")
        current = editor.page.grid.current_id()
        article = editor.session.segment(current).article_id if current is not None else None
        self._window.show_alignment(article if article in ids else ids[-1])

    def begin(self, source: GivenText, target: GivenText) -> None:
        """Read, draft and align in the background."""
        job = self._window.desk.jobs.run(alignment_work(source, target, self._model()))
        job.finished.connect(self.aligned)
        job.failed.connect(self._window.desk.notices.fail)
        self._window.follow_job("Aligning", job)

    def _model(self) -> ModelFolder | None:
        try:
            return self._catalogue.find(self._window.desk.settings.values.model or None)
        except ModelError as error:
            self._window.desk.notices.warn(error.text, "The texts are aligned by names and numbers alone.")
            return None
