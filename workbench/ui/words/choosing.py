"""Other words for the one at the caret: a small list, by key; the rest of the sentence follows on request."""

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from workbench.domain.wording import tr
from workbench.services.checks.spelling import Spelling
from workbench.services.drafting.requests import WordsAnswer
from workbench.services.model.word_choice import WordChoice
from workbench.services.notices import Notices
from workbench.text.words.substance import content_words
from workbench.ui.editor.page import EditorPage

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_MOST = 5  # words to choose from
_LONGEST = 70  # characters of a rest on the menu
Span = tuple[int, int]


class Choosing(QObject):
    """The command on the active target. The list opens when the model has answered, if nothing changed."""

    def __init__(self, page: EditorPage, choice: WordChoice, spelling: Spelling, notices: Notices) -> None:
        super().__init__(choice)
        self._page = page
        self._grid = page.grid
        self._choice = choice
        self._spelling = spelling
        self.notices = notices
        self._asked: tuple[str, Span] = "", (0, 0)
        self.menu: QMenu | None = None  # the one that was opened last
        choice.found.connect(self._offer)

    def other_words(self) -> None:
        """Ask what else may stand where the word at the caret stands."""
        text = self._grid.editor.toPlainText()
        self._asked = text, word_at(text, self._grid.caret()[1])
        start, _ = self._asked[1]
        if self._grid.editor.isReadOnly():
            self.notices.say(tr("This target cannot be changed."))
        elif not self._choice.ask(self._grid.source.toPlainText(), text[:start]):
            self.notices.say(tr("There is no model to ask."), tr("Choose one with F8."))

    def _offer(self, answer: WordsAnswer) -> None:
        """Open the list at the caret."""
        text, (start, end) = self._asked
        if self._grid.editor.toPlainText() != text or not self._grid.editor.hasFocus():
            return
        rests = self._sensible(answer.rests, text[start:end])
        if not rests:
            self.notices.say(tr("Nothing to choose from: the model knows no other word here."))
            return
        editor = self._grid.editor
        self.menu = self._made(rests)
        editor.select_during(self.menu, start, end)
        self.menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def _sensible(self, rests: Sequence[str], instead_of: str) -> dict[str, str]:
        """Return the rests by their first word: a right one, in one case, no other form of what is there."""
        found: dict[str, tuple[str, str]] = {}
        for rest in rests:
            word = _WORD.match(rest)
            if word and self._is_right(word[0]):
                found.setdefault(word[0].casefold(), (word[0], rest))
        found.pop(instead_of.casefold(), None)
        known = content_words(instead_of)
        others = [each for each in found.values() if not known or content_words(each[0]) != known]
        return dict(others[:_MOST])

    def _is_right(self, word: str) -> bool:
        """Whether a word is English, or a name or a number of the source."""
        source = self._grid.source.toPlainText()
        return not self._spelling.doubtful(word, source if not word[0].islower() else "")

    def _made(self, rests: dict[str, str]) -> QMenu:
        text, (start, end) = self._asked
        menu = QMenu(self._page)
        menu.setAccessibleName(tr("Other words"))
        menu.aboutToHide.connect(menu.deleteLater)
        for word in rests:
            menu.addAction(word).triggered.connect(partial(self._put, (start, end), word))
        onwards = menu.addMenu(tr("With the rest of the sentence"))
        for rest in rests.values():
            shown = rest if len(rest) <= _LONGEST else f"{rest[:_LONGEST]}…"
            entry = onwards.addAction(shown.replace("&", "&&"))
            entry.triggered.connect(partial(self._put, (start, len(text)), rest))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _put(self, span: Span, text: str, _checked: bool = False) -> None:
        self._grid.replace_word(*span, text)


def word_at(text: str, caret: int) -> Span:
    """Return the word that the caret is in or at, an empty span at the caret where there is none.

    >>> word_at("one two", 5), word_at("one two", 3), word_at("one,  two", 5)
    ((4, 7), (0, 3), (5, 5))
    """
    words = (found.span() for found in _WORD.finditer(text))
    return next(((start, end) for start, end in words if start <= caret <= end), (caret, caret))
