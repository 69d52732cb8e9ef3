"""A cell of a table that holds HTML of a few lines, in the middle where the row is higher."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.theme import GRID, Theme

HTML = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_PAD = GRID // 2  # px above and below
_SIDE = GRID - 1  # px left and right: where Qt puts a plain cell's text


class RichCell(QStyledItemDelegate):
    """Draws the HTML of the role ``HTML``, as high as it is at the column's width."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size at the width of the column."""
        document = self._document(index, option.rect.width(), option.font)
        return QSize(option.rect.width(), round(document.size().height()) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground and the text."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self.theme.color("active"))
        document = self._document(index, option.rect.width(), option.font)
        painter.translate(option.rect.left() + _SIDE, option.rect.top() + _above(document, option, index))
        document.drawContents(painter, QRectF(0, 0, option.rect.width(), option.rect.height()))
        painter.restore()

    def _document(self, index: Index, width: int, font: QFont) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setHtml(f'<div style="color:{self.theme.hex("ink")}">{index.data(HTML)}</div>')
        document.setTextWidth(width - 2 * _SIDE)
        return document


def _above(document: QTextDocument, option: QStyleOptionViewItem, index: Index) -> float:
    """Return the px above the text: as many as below it where the row's other cells are centred, too."""
    asked = index.data(Qt.ItemDataRole.TextAlignmentRole)
    if asked is None or not Qt.AlignmentFlag(asked) & Qt.AlignmentFlag.AlignVCenter:
        return _PAD
    return max(_PAD, (option.rect.height() - document.size().height()) / 2)
