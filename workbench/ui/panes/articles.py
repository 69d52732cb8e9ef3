"""The articles of the project, each with its progress; choosing one shows it alone in the grid."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.domain.project import ArticleSummary
from workbench.domain.wording import tr
from workbench.ui.parts import named
from workbench.ui.short_label import short_lines
from workbench.ui.theme import GRID, STRIPE, Theme
from workbench.ui.times import article_date

SUMMARY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ArticleList(QAbstractListModel):
    """All articles together in the first row, then one a row."""

    def __init__(self) -> None:
        super().__init__()
        self._articles: tuple[ArticleSummary, ...] = ()

    def show(self, articles: Sequence[ArticleSummary]) -> None:
        """Show these articles; the same ones as before only redraws their progress."""
        shown = self._articles
        if [each.id for each in shown] != [each.id for each in articles]:
            self.beginResetModel()
            self._articles = tuple(articles)
            self.endResetModel()
            return
        self._articles = tuple(articles)
        for row, (before, now) in enumerate(zip(shown, self._articles, strict=True), 1):
            if before != now:
                self.dataChanged.emit(self.index(row), self.index(row))
        if shown != self._articles:
            self.dataChanged.emit(self.index(0), self.index(0))

    def article_at(self, row: int) -> ArticleSummary | None:
        """Return the article of a row, None for all together."""
        return self._articles[row - 1] if 0 < row <= len(self._articles) else None

    def row_of(self, article_id: int | None) -> int:
        """Return the row of an article; of all together for None and for one that is gone."""
        return next((at for at, each in enumerate(self._articles, 1) if each.id == article_id), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of articles, and one."""
        return 0 if parent.isValid() else len(self._articles) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Look a row up."""
        article = self.article_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return (article.title or article.file or tr("Untitled")) if article else tr("All articles")
        if role == SUMMARY:
            return self._progress(article)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _facts(article) if article else tr("Every article of the project")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            confirmed, segments = self._progress(article)
            return tr(
                "{title}, {confirmed} of {segments} confirmed",
                title=self.data(index),
                confirmed=confirmed,
                segments=segments,
            )
        return None

    def _progress(self, article: ArticleSummary | None) -> tuple[int, int]:
        if article:
            return article.confirmed, article.segments
        return sum(each.confirmed for each in self._articles), sum(each.segments for each in self._articles)


class _ArticleDelegate(QStyledItemDelegate):
    """Draws a title of two lines at most, a thin bar, and the count."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all are alike
        return QSize(0, 3 * option.fontMetrics.height() + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, self.theme.color("active" if chosen else "surface"))
        if chosen:
            mark = QRect(option.rect.left(), option.rect.top(), STRIPE, option.rect.height())
            painter.fillRect(mark, self.theme.color("accent"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(self.theme.color("accent"))
                painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        inner = option.rect.adjusted(2 * GRID, GRID // 2 + 2, -GRID, -GRID // 2)
        lines = short_lines(str(index.data()), painter.fontMetrics(), inner.width(), 2)
        if len(lines) == 1:  # title and bar stay together, in the middle
            inner.adjust(0, option.fontMetrics.height() // 2, 0, -option.fontMetrics.height() // 2)
        self._draw_title(painter, inner, lines)
        self._draw_progress(painter, inner, *index.data(SUMMARY))
        painter.restore()

    def _draw_title(self, painter: QPainter, inner: QRect, lines: list[str]) -> None:
        painter.setPen(self.theme.color("ink"))
        height = painter.fontMetrics().height()
        for at, line in enumerate(lines):
            place = QRect(inner.left(), inner.top() + at * height, inner.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)

    def _draw_progress(self, painter: QPainter, inner: QRect, confirmed: int, segments: int) -> None:
        metrics = painter.fontMetrics()
        count = f"{confirmed}/{segments}"
        foot = QRect(inner.left(), inner.bottom() - metrics.height(), inner.width(), metrics.height())
        painter.setPen(self.theme.color("muted"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        width = inner.width() - metrics.horizontalAdvance(count) - GRID
        bar = QRect(inner.left(), foot.center().y() - 1, max(0, width), 4)
        painter.fillRect(bar, self.theme.color("line"))
        done = round(bar.width() * confirmed / segments) if segments else 0
        painter.fillRect(QRect(bar.topLeft(), QSize(done, bar.height())), self.theme.color("confirmed"))


class ArticlesPane(QListView):
    """The list at the left."""

    article_chosen = Signal(object)  # int | None: the article's id, None for all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles = ArticleList()
        self._delegate = _ArticleDelegate(theme, self)
        self.setModel(self.articles)
        self.setItemDelegate(self._delegate)
        named(self, tr("Articles"), tr("Choose an article to see it alone"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)  # a project may have thousands of articles
        self.selectionModel().currentChanged.connect(self._choose)

    def show_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show the project's articles and keep the chosen one."""
        chosen = self.chosen()
        self.articles.show(articles)
        self.choose(chosen)

    def chosen(self) -> int | None:
        """Return the chosen article's id, None for all together."""
        article = self.articles.article_at(self.currentIndex().row())
        return article.id if article else None

    def choose(self, article_id: int | None) -> None:
        """Mark an article as chosen without telling anybody."""
        index = self.articles.index(self.articles.row_of(article_id))
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of Esc: Qt would look for an article that begins with it."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.article_chosen.emit(self.chosen())


def _facts(article: ArticleSummary) -> str:
    date = article_date(article.date)
    known = (article.title, article.publisher, date, article.file, tr("{words:,} words", words=article.words))
    return "\n".join(filter(None, known))
