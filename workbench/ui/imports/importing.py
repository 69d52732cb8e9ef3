"""Import: choose pages, read them in the background, show the preview, hand over what was accepted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from workbench.domain.article import Article
from workbench.domain.wording import tr
from workbench.services.jobs import Work
from workbench.ui.dialogs.ask import AskText
from workbench.ui.imports.page_edit import PageRead
from workbench.ui.imports.work import read_pages, read_pasted
from workbench.ui.window.main_window import MainWindow


class Importing(QObject):
    """The import commands; what the user accepts comes with ``accepted``."""

    accepted = Signal(object)  # tuple[Article, ...]

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.preview.accepted.connect(self._accept)
        window.commands.set_target("imports", self)

    def import_pages(self) -> None:
        """Ask for files."""
        self.begin(self._window.files.pages())

    def import_folder(self) -> None:
        """Ask for a folder."""
        folder = self._window.files.folder(tr("Import a folder"))
        self.begin([folder] if folder else [])

    def import_text(self) -> None:
        """Ask for a text, with the clipboard's in place."""
        ask = AskText(
            tr("Import pasted text"), tr("The article, headline first"), QApplication.clipboard().text(),
            accept=tr("Import"), parent=self._window,
        )  # fmt: skip
        ask.open_with(90, 66)
        ask.answered.connect(self.begin_text)
        ask.open()

    def begin(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and show what was found."""
        if paths:
            self._read(read_pages(paths))

    def begin_text(self, text: str) -> None:
        """Read a pasted text, and show what was found."""
        self._read(read_pasted(text))

    def _read(self, work: Work) -> None:
        job = self._window.desk.jobs.run(work)
        job.finished.connect(self._show)
        job.failed.connect(self._window.desk.notices.fail)
        self._window.follow_job(tr("Reading"), job)

    def _show(self, pages: tuple[PageRead, ...]) -> None:
        if pages:
            self._window.show_preview(pages, self._oddity)
        else:
            self._window.desk.notices.warn(
                tr("No page was found there."), tr("Pages end in .html, .htm, .mhtml, .txt or .docx.")
            )

    def _oddity(self, article: Article) -> str:
        editor = self._window.editor
        if editor is None or not article.digest:
            return ""
        return tr("Already in this project.") if editor.session.holds(article.digest) else ""

    def _accept(self, articles: tuple[Article, ...]) -> None:
        self._window.leave_preview()
        self.accepted.emit(articles)
