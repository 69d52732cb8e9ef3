"""What the spelling actions do: suggest for a word, take it as right, change the project's English."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from workbench.domain.wording import tr
from workbench.services.checks.spelling import Spelling
from workbench.services.notices import Notices
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.telling import tells

Word = tuple[int, int]  # start and end in the target, in characters


class SpellingCommands(PageCommands):
    """Works on the doubted words of the active target."""

    def __init__(self, page: EditorPage, spelling: Spelling, notices: Notices) -> None:
        super().__init__(page, notices)
        self._spelling = spelling
        self._check()
        spelling.changed.connect(self._check)

    def suggest(self) -> None:
        """Offer what may have been meant by the doubted word at the caret, or by the next one."""
        word = self._next_doubted()
        if word is None:
            self.notices.say(tr("No word of this target is doubted."))
            return
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        self._grid.editor.select_during(menu, *word)
        self.fill(menu, word)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._below_caret())

    def add_word(self) -> None:
        """Hold the doubted word at the caret, or the next one, to be right in this project."""
        word = self._next_doubted()
        if word is None:
            self.notices.say(tr("No word of this target is doubted."))
        else:
            self._add(self._text(word))

    def switch_variety(self) -> None:
        """Spell the project the other way, American or British."""
        british = self._session.spelling() == "american"
        self._session.set_spelling("british" if british else "american")
        self.notices.say(
            tr("This project is spelled the British way.")
            if british
            else tr("This project is spelled the American way.")
        )

    def doubted_at(self, place: int) -> Word | None:
        """Return the doubted word that a character belongs to."""
        return next((word for word in self._grid.marks.doubted_words() if word[0] <= place <= word[1]), None)

    def fill(self, menu: QMenu, word: Word) -> None:
        """Put the suggestions for a word on a menu, and that it is right."""
        text = self._text(word)
        suggestions = self._spelling.suggestions(text, self._source())
        for suggestion in suggestions:
            self._entry(menu, suggestion).triggered.connect(partial(self._replace, word, suggestion))
        if not suggestions:
            menu.addAction(tr("No suggestions")).setEnabled(False)
        menu.addSeparator()
        add = self._entry(menu, tr("Add “{text}” to the project's words", text=text))
        add.setEnabled(not self._session.read_only)
        add.triggered.connect(partial(self._add, text))

    def _entry(self, menu: QMenu, text: str) -> QAction:
        return menu.addAction(text.replace("&", "&&"))

    def _next_doubted(self) -> Word | None:
        """Return the doubted word at the caret, else the next, going round at the end."""
        words, caret = self._grid.marks.doubted_words(), self._grid.caret()[1]
        following = (word for word in words if word[1] >= caret)
        return next(following, words[0] if words else None)

    def _text(self, word: Word) -> str:
        return self._grid.editor.toPlainText()[slice(*word)]

    def _source(self) -> str:
        current = self._grid.current_id()
        return "" if current is None else self._session.segment(current).source

    def _below_caret(self) -> QPoint:
        editor = self._grid.editor
        return editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())

    def _replace(self, word: Word, text: str, _checked: bool = False) -> None:
        self._grid.replace_word(*word, text)

    @tells
    def _add(self, word: str, _checked: bool = False) -> None:
        if self._grid.commit():
            self._session.add_project_word(word)

    def _check(self) -> None:
        self._grid.marks.check_spelling(self._spelling.doubtful)
