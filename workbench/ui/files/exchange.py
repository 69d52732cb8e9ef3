"""What everything that reads or writes the project's files in the background begins with."""

from PySide6.QtCore import QObject, Signal

from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.files.choice import FileChoice


class FileExchange(QObject):
    """A way in or out of an open project; ``began`` lets its work be followed in the strip."""

    began = Signal(str, object)  # what it is called, Job or LongWrite

    def __init__(self, page: EditorPage, desk: Desk, files: FileChoice) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._desk = desk
        self._files = files
