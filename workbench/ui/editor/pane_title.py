"""The title of a pane: its name and a button that hides it, where no tab does both."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QToolButton, QWidget

from workbench.domain.wording import tr
from workbench.ui.icons import icon
from workbench.ui.parts import label, named
from workbench.ui.theme import GRID, Theme

_BUTTON = 22  # px
_HEIGHT = _BUTTON + 2  # px


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
        self.setFixedHeight(_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 1, GRID // 2, 1)
        layout.addWidget(self._name)
        layout.addStretch(1)
        layout.addWidget(self._hide)
        self.refresh_theme(theme)
        # Qt tells that a pane is shown before it puts it among its tabs.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.settle)
        dock.topLevelChanged.connect(self._soon.start)

    def follow(self, dock: QDockWidget) -> None:
        """Look again whenever a pane comes or goes that may share its tabs with this one."""
        dock.visibilityChanged.connect(self._soon.start)

    def settle(self) -> None:
        """Take no room where a tab says the name."""
        window = self._dock.parent()
        beside = window.tabifiedDockWidgets(self._dock) if isinstance(window, QMainWindow) else []
        titled = self._dock.isFloating() or all(each.isHidden() for each in beside)
        for part in (self._name, self._hide):
            part.setVisible(titled)
        self.setFixedHeight(_HEIGHT if titled else 0)
        layout = self._dock.layout()
        if layout is not None:  # which does not look again by itself
            layout.invalidate()
            layout.activate()

    def sizeHint(self) -> QSize:
        """Return what the pane asks for, whatever is shown now."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._hide.setIcon(icon("cancel", theme))
