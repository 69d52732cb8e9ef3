"""Ctrl+K: what is selected, or typed, is looked for in the memories; a key puts a hit into the target."""

from PySide6.QtCore import QObject

from workbench.domain.memory import TranslationUnit
from workbench.services.memory.concordance import Concordance
from workbench.services.notices import Notices
from workbench.services.session import Change
from workbench.ui.editor.page import EditorPage
from workbench.ui.words.insertion import insert_words


class Concordancing(QObject):
    """Keeps the concordance's pane in step with its questions and with the memories."""

    def __init__(self, page: EditorPage, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._grid = page.grid
        self._pane = page.concordance
        self._finder = Concordance(page.session, self)
        self._finder.found.connect(self._pane.show_hits)
        self._finder.failed.connect(notices.fail)
        self._pane.asked.connect(self._finder.look_up)
        self._pane.chosen.connect(self._insert)
        self._pane.left.connect(self._grid.focus_editor)
        page.session.changed.connect(self._follow)

    def concordance(self) -> None:
        """Look for the selection, in the side that it stands in; without one ask for a phrase."""
        self._page.show_pane("concordance", True)
        for in_target, field in ((True, self._grid.editor), (False, self._grid.source)):
            selected = " ".join(field.textCursor().selection().toPlainText().split())
            if selected:
                self._pane.begin(selected, in_target=in_target)
                return
        self._pane.begin("")

    def end(self) -> None:
        """End the thread: the project is about to close."""
        self._page.session.changed.disconnect(self._follow)
        self._finder.close()

    def _insert(self, unit: TranslationUnit) -> None:
        if self._grid.current_id() is not None:
            insert_words(self._grid.editor, unit.target)

    def _follow(self, change: Change) -> None:
        """Ask again when memories came or went."""
        if change.memory and self._pane.isVisible():
            self._finder.look_up(self._pane.question)
