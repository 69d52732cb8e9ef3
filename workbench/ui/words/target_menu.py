"""The menu of the active target: spelling of the word, other drafts, and what is often done to a target."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from workbench.domain.wording import tr
from workbench.services.notices import Notices
from workbench.ui.editor.page import EditorPage
from workbench.ui.telling import tells
from workbench.ui.words.spelling import SpellingCommands

_OFTEN = ("change_case", "copy_source", "redraft", "clear")
_LONGEST = 80  # characters of an alternative on the menu


class TargetMenu(QObject):
    """Made anew each time it is asked for."""

    def __init__(
        self, page: EditorPage, spelling: SpellingCommands, actions: Mapping[str, QAction], notices: Notices
    ) -> None:
        super().__init__(page)
        self._page = page
        self._spelling = spelling
        self._actions = actions
        self.notices = notices
        page.grid.editor.menu_asked.connect(self.show)

    def show(self, where: QPoint, place: int) -> None:
        """Show the menu for a character of the target."""
        menu = self.made(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def made(self, place: int) -> QMenu:
        """Return the menu for a character of the target."""
        menu = QMenu(self._page)
        word = self._spelling.doubted_at(place)
        if word is not None:
            self._spelling.fill(menu, word)
            menu.addSeparator()
        self._add_clipboard(menu)
        menu.addSeparator()
        self._add_alternatives(menu)
        for name in _OFTEN:
            menu.addAction(self._actions[name])
        return menu

    def _add_clipboard(self, menu: QMenu) -> None:
        editor = self._page.grid.editor
        selected, writes = editor.textCursor().hasSelection(), not editor.isReadOnly()
        for text, act, possible in (
            (tr("Cut"), editor.cut, selected and writes),
            (tr("Copy"), editor.copy, selected),
            (tr("Paste"), editor.paste, writes and editor.canPaste()),
        ):
            entry = menu.addAction(text)
            entry.triggered.connect(act)
            entry.setEnabled(possible)

    def _add_alternatives(self, menu: QMenu) -> None:
        current = self._page.grid.current_id()
        others = self._page.session.alternatives(current) if current is not None else []
        if others and current is not None:
            submenu = menu.addMenu(tr("Alternatives"))
            for other in others:
                text = other.text if len(other.text) <= _LONGEST else f"{other.text[:_LONGEST]}…"
                entry = submenu.addAction(text.replace("&", "&&"))
                entry.triggered.connect(partial(self._take, current, other.text))

    @tells
    def _take(self, segment_id: int, text: str, _checked: bool = False) -> None:
        if self._page.grid.commit():
            self._page.session.use_alternative(segment_id, text)
