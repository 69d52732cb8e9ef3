"""A list of the project's articles with a check box each."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from workbench.domain.project import ArticleSummary
from workbench.domain.wording import tr
from workbench.ui.parts import button, label, named, row
from workbench.ui.theme import GRID

_ID = Qt.ItemDataRole.UserRole


class ArticleChecklist(QListWidget):
    """Which articles leave the program; Space ticks those that are selected."""

    def __init__(
        self, articles: Sequence[ArticleSummary], checked: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, tr("Articles to export"), tr("Articles to export"), "Space")
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setProperty("framed", True)
        self.setMinimumSize(64 * GRID, 24 * GRID)
        for article in articles:
            item = QListWidgetItem(article.title or article.file)
            item.setData(_ID, article.id)
            item.setCheckState(_state(article.id in checked))
            item.setToolTip(
                tr(
                    "{confirmed} of {segments} confirmed",
                    confirmed=article.confirmed,
                    segments=article.segments,
                )
            )
            self.addItem(item)

    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the checked articles, in their order."""
        items = (self.item(at) for at in range(self.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def tick(self, on: bool, items: Sequence[QListWidgetItem] | None = None) -> None:
        """Check or uncheck some articles, or all of them, and tell it once."""
        every = items if items is not None else [self.item(at) for at in range(self.count())]
        self.blockSignals(True)
        for item in every:
            item.setCheckState(_state(on))
        self.blockSignals(False)
        self.viewport().update()
        if every:
            self.itemChanged.emit(every[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the ticks of all that is selected with Space."""
        current = self.currentItem()
        if event.key() == Qt.Key.Key_Space and current is not None:
            on = current.checkState() is not Qt.CheckState.Checked
            self.tick(on, self.selectedItems() or [current])
        else:
            super().keyPressEvent(event)

    def headed(self, title: str) -> QHBoxLayout:
        """Return the line above the list: what it is, and buttons for all of it."""
        every = button(tr("Tick all"), tr("Take every article"), look="quiet")
        none = button(tr("Untick all"), tr("Take no article"), look="quiet")
        every.clicked.connect(lambda: self.tick(True))
        none.clicked.connect(lambda: self.tick(False))
        return row(label(title, "heading"), None, every, none, spacing=0)


def _state(checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
