"""The project's words in a dialog that follows the project while it is open."""

from functools import partial

from PySide6.QtCore import QObject

from workbench.services.notices import Notices
from workbench.services.session import Change, Session
from workbench.ui.editor.page import EditorPage
from workbench.ui.telling import tells
from workbench.ui.words.word_list_dialog import ProjectWords


class WordList(QObject):
    """Each word that comes or goes is an undo step."""

    def __init__(self, page: EditorPage, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._session: Session = page.session
        self.notices = notices

    def project_words(self) -> None:
        """Show the words."""
        if not self._page.grid.commit():
            return
        dialog = ProjectWords(writes=not self._session.read_only, parent=self._page)
        dialog.show_words(self._session.project_words())
        dialog.add_asked.connect(self._add)
        dialog.remove_asked.connect(self._remove)
        follow = partial(self._follow, dialog)
        self._session.changed.connect(follow)
        dialog.finished.connect(lambda _: self._session.changed.disconnect(follow))
        dialog.open()

    def _follow(self, dialog: ProjectWords, change: Change) -> None:
        if change.wording:
            dialog.show_words(self._session.project_words())

    @tells
    def _add(self, word: str) -> None:
        self._session.add_project_word(word)

    @tells
    def _remove(self, words: tuple[str, ...]) -> None:
        self._session.remove_project_words(words)
