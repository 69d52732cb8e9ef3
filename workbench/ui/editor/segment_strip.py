"""The strip below the rows: what is found in the active segment, and who decided what on it.

Its height never changes while it is worked with, so that no row moves when a remark comes or goes.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.checks.findings_bar import FindingsBar
from workbench.ui.review.bar import ReviewBar
from workbench.ui.theme import GRID

_MARGIN = GRID // 4


class SegmentStrip(QWidget):
    """Two lines: a finding takes both of them while there is no remark."""

    def __init__(self, review: ReviewBar, findings: FindingsBar) -> None:
        super().__init__()
        self._findings = findings
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + GRID // 2, _MARGIN, GRID, _MARGIN)
        layout.setSpacing(_MARGIN)
        layout.addWidget(review)
        layout.addWidget(findings)
        self.show_findings(True)

    def show_findings(self, on: bool) -> None:
        """Keep room for findings, or take the room of a remark alone while there is one."""
        self._findings.setVisible(on)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._keep_room()

    def _keep_room(self) -> None:
        line = self._findings.ignore.sizeHint().height()
        high = 2 * line + 3 * _MARGIN
        self.setMinimumHeight(0 if self._findings.isHidden() else high)
        self.setMaximumHeight(line + 2 * _MARGIN if self._findings.isHidden() else high)
