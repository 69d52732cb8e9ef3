"""A label that never asks for more room: what does not fit ends in an ellipsis, its tool tip has it all."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ShortLabel(QLabel):
    """Plain text in as many lines as its height allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def tell(self, text: str, role: str = "") -> None:
        """Show a text in the style sheet's ``role``, and say it to screen readers."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Return the room of one short line."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room of one short line."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the lines that fit, in the middle of the height."""
        metrics, room = self.fontMetrics(), self.contentsRect()
        most = max(room.height() // metrics.lineSpacing(), 1)
        lines = short_lines(self.text(), metrics, room.width(), most)
        top = room.top() + (room.height() - len(lines) * metrics.lineSpacing()) // 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for place, line in enumerate(lines):
            at = QRect(room.left(), top + place * metrics.lineSpacing(), room.width(), metrics.lineSpacing())
            painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()


def short_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break a text between words into at most ``most`` lines of ``width`` px; the last is cut to fit."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        count = len(words)
        while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
            count -= 1
        lines.append(" ".join(words[:count]))
        words = words[count:]
    lines.append(" ".join(words))
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line]
