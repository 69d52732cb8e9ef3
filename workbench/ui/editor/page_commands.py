"""What all commands on the segments of an open project begin with."""

from PySide6.QtCore import QObject

from workbench.services.notices import Notices
from workbench.ui.editor.page import EditorPage


class PageCommands(QObject):
    """Commands on what an editor's page shows; they live as long as the page."""

    def __init__(self, page: EditorPage, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._grid = page.grid
        self._session = page.session
        self.notices = notices
