"""A list of the project's articles with a check box each."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workbench.domain.project import ArticleSummary
from workbench.domain.wording import tr
from workbench.ui.parts import named
from workbench.ui.theme import GRID

_ID = Qt.ItemDataRole.UserRole


class ArticleChecklist(QListWidget):
    """Which articles leave the program; Space checks one."""

    def __init__(
        self, articles: Sequence[ArticleSummary], checked: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, tr("Articles to export"), tr("Articles to export"), "Space")
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


def _state(checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
