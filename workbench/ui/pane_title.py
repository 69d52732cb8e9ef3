"""The title of a pane: its name and a button that hides it, where no tab does both."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QToolButton, QWidget

from workbench.domain.wording import tr
from workbench.ui.icons import icon
from workbench.ui.parts import label, named
from workbench.ui.theme import GRID, Theme

_BUTTON = 22  # px


class PaneTitle(QWidget):
    """Can be dragged to move the pane, double-clicked to float it."""

    def __init__(self, dock: QDockWidget, theme: Theme, key: str) -> None:
        super().__init__(dock)
        self._dock = dock
        title = dock.windowTitle()
        self._name = label(title, "heading")
        self._hide = named(
            QToolButton(), tr("Hide {title}", title=title), tr("Hide {title}", title=title), key
        )
        self._hide.clicked.connect(dock.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "bar")
        self._hide.setIconSize(QSize(14, 14))
        self._hide.setFixedSize(_BUTTON, _BUTTON)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 1, GRID // 2, 1)
        layout.addWidget(self._name)
        layout.addStretch(1)
        layout.addWidget(self._hide)
        self.refresh_theme(theme)
        # Qt tells that a pane is shown before it puts it among its tabs.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.settle)
        dock.visibilityChanged.connect(self._soon.start)
        dock.topLevelChanged.connect(self._soon.start)

    def settle(self) -> None:
        """Take no room where a tab says the name."""
        window = self._dock.parent()
        tabbed = isinstance(window, QMainWindow) and bool(window.tabifiedDockWidgets(self._dock))
        titled = not tabbed or self._dock.isFloating()
        for part in (self._name, self._hide):
            part.setVisible(titled)
        self.setFixedHeight(self.sizeHint().height() if titled else 0)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._hide.setIcon(icon("cancel", theme))
