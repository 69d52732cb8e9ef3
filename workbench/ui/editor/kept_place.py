"""The segment to come back to, remembered while one works: a killed program has no end to do it at."""

from PySide6.QtCore import QObject, QTimer

from workbench.services.session import Session
from workbench.services.settings import Settings
from workbench.ui.grid.grid import SegmentGrid

REST = 700  # ms that the cursor stays before its place is written; whoever moves on at once costs nothing


class KeptPlace(QObject):
    """Follows the cursor; of a project that is open to read nothing is remembered."""

    def __init__(self, session: Session, grid: SegmentGrid, settings: Settings) -> None:
        super().__init__(grid)
        self._session = session
        self._grid = grid
        self._settings = settings
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self.keep)
        grid.current_changed.connect(self._moved)

    def keep(self) -> None:
        """Remember where the cursor is now."""
        self._soon.stop()
        if not self._session.read_only:
            self._settings.remember_project(self._session.path, self._grid.current_id() or 0)

    def end(self) -> None:
        """Remember the place a last time, and follow the cursor no more."""
        self._grid.current_changed.disconnect(self._moved)
        self.keep()

    def _moved(self, _segment_id: int) -> None:
        self._soon.start()
