"""Taking changes back: by key, and by the button of the notice that told of one."""

from collections.abc import Callable
from functools import partial

from workbench.domain.wording import tr
from workbench.services.notices import Notice, NoticeKind, Notices
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.telling import tells


class Undoing(PageCommands):
    """Undo across all segments of the project."""

    def __init__(self, page: EditorPage, notices: Notices) -> None:
        super().__init__(page, notices)

    def undo(self) -> None:
        """Take the last change back; say which one it was where it leads to another segment."""
        if not self._grid.commit():
            return
        here, action = self._grid.current_id(), self._session.undo_text
        if self._session.undo() is None:
            self.notices.say(tr("There is nothing to undo."))
        elif self._grid.current_id() != here:
            self.notices.say(tr("Taken back: {action}.", action=action), tr("Ctrl+Shift+Z does it again."))

    def redo(self) -> None:
        """Do the last undone change again."""
        if self._grid.commit() and self._session.redo() is None:
            self.notices.say(tr("There is nothing to redo."))

    def tell(
        self,
        text: str,
        hint: str = "",
        *,
        action: str = "",
        also_text: str = "",
        also: Callable[[], object] | None = None,
    ) -> None:
        """Tell of a change, with a button that takes it back, and perhaps another beside it.

        It is the ``action`` that undo calls so, else the one just made.
        """
        undo = partial(self._undo_that, action or self._session.undo_text)
        self.notices.post(Notice(text, hint, NoticeKind.SUCCESS, tr("Undo"), undo, also_text, also))

    @tells
    def _undo_that(self, action: str) -> None:
        """Undo an action of which a notice told, unless something else was done since."""
        if self._session.undo_text == action:
            self.undo()
        else:
            self.notices.say(tr("Other changes came after that."), tr("Ctrl+Z takes them back one by one."))
