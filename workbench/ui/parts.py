"""Small parts that every pane and dialog is made of: named widgets, rows, columns, hairlines."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.theme import GRID

Named = TypeVar("Named", bound=QWidget)
Item = QWidget | QLayout | None  # None is the room that stretches


def named(widget: Named, name: str, tip: str = "", key: str = "") -> Named:
    """Give a widget its name for screen readers, and a tool tip that ends with its key.

    The parts of a combined one get theirs with it, and begin their text where a line edit does.
    """
    widget.setAccessibleName(name)
    widget.setToolTip(with_key(tip or name, key))
    widget.setProperty("tip", None)  # it was another's, if the keys in force were named in it
    if isinstance(widget, QAbstractSpinBox):
        widget.lineEdit().setTextMargins(GRID // 2, 0, 0, 0)  # style sheets give its text no padding
    if isinstance(widget, QComboBox):
        widget.view().setAccessibleName(name)
        widget.view().setToolTip(tip or name)
    if isinstance(widget, QAbstractSpinBox):
        widget.lineEdit().setTextMargins(GRID // 2, 0, 0, 0)  # the style sheet's padding does not move it
    return widget


def with_key(tip: str, key: str) -> str:
    """Return a tool tip that says the key as this system writes it."""
    return f"{tip} ({shown_key(key)})" if key else tip


def shown_key(key: str) -> str:
    """Return a portable key sequence as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def button(text: str, tip: str = "", key: str = "", *, look: str = "") -> QPushButton:
    """Return a push button; ``look`` is a property of the style sheet: primary, quiet or chip."""
    made = named(_Button(text), text.replace("&", ""), tip, key)
    made.setAutoDefault(False)
    if look:
        made.setProperty(look, True)
    return made


class _Button(QPushButton):
    """Answers Enter where it has the cursor; Qt would let a dialog's default button answer, or none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # Ctrl+Enter is the dialog's
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label; ``role`` is one of the style sheet's: title, heading, muted."""
    made = QLabel(text)
    made.setAccessibleName(text)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def hairline() -> QFrame:
    """Return a horizontal hairline."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def row(*items: Item, margin: int = 0, spacing: int = GRID) -> QHBoxLayout:
    """Lay items side by side."""
    layout = QHBoxLayout()
    _fill(layout, items, margin, spacing)
    return layout


def column(*items: Item, margin: int = 0, spacing: int = GRID) -> QVBoxLayout:
    """Lay items one below the other."""
    layout = QVBoxLayout()
    _fill(layout, items, margin, spacing)
    return layout


def _fill(layout: QHBoxLayout | QVBoxLayout, items: tuple[Item, ...], margin: int, spacing: int) -> None:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
