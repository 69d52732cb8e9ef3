"""The import preview: the pages read, what is odd about them, and what of each will be translated."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSplitter,
    QWidget,
)

from workbench.domain.article import Article, ParagraphKind
from workbench.domain.wording import tr
from workbench.ui.icons import icon
from workbench.ui.imports.page_edit import PageRead, PageSums, sums_of, with_kind
from workbench.ui.imports.page_view import KEYS_TIP, PageLine, PageView
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, hairline, label, row
from workbench.ui.theme import GRID, Theme
from workbench.ui.times import article_date, written_day

_HEADINGS = (tr("Page"), tr("Date"), tr("Words"))
Oddity = Callable[[Article], str]  # a sentence about an article that the project knows, or ""


class ImportPreview(QWidget):
    """Pages on the left, the chosen page as text on the right; Enter imports them all."""

    accepted = Signal(object)  # tuple[Article, ...]
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: list[PageRead] = []
        self._counted: list[PageSums] = []
        self._oddity: Oddity = lambda _article: ""
        self.list = ListTable(_HEADINGS, numbers=(2,)).called(
            tr("Pages to import"), tr("Delete leaves a page out"), "Del"
        )
        self.page = PageView(theme)
        self._title = label("", "heading", wraps=True)
        self._facts = label("", "muted", wraps=True)
        self._sums = label("", "muted")
        self.accept = button(tr("Import all"), tr("Import all pages"), "Return", look="primary")
        self.cancel = button(tr("Cancel"), tr("Import nothing"), "Esc")
        self._lay_out()
        self._connect()

    def show_pages(self, pages: Sequence[PageRead], oddity: Oddity | None = None) -> None:
        """Show pages; ``oddity`` says what the open project knows about an article."""
        self._pages = list(pages)
        if oddity is not None:
            self._oddity = oddity
        self._fill_list()
        self.list.setCurrentCell(0, 0)
        self._show_page(0)
        self.page.setFocus()

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles as they would be imported."""
        return tuple(page.article for page in self._pages if page.article is not None)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.page.refresh_theme(theme)
        self._fill_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Import on Enter, leave on Esc, leave a page out on Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._leave_out(self.list.currentRow())
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        if self.articles:
            self.accepted.emit(self.articles)

    def _leave_out(self, place: int) -> None:
        if 0 <= place < len(self._pages):
            del self._pages[place]
            self._fill_list()
            self._show_page(min(place, len(self._pages) - 1))

    def _choose_kind(self, rows: tuple[int, ...], kind: ParagraphKind) -> None:
        place = self.list.currentRow()
        article = self._pages[place].article
        if article is not None:
            changed = with_kind(article, set(rows), kind)
            self._pages[place] = replace(self._pages[place], article=changed)
            self._fill_row(place)
            self._show_page(place)

    def _show_page(self, place: int) -> None:
        page = self._pages[place] if 0 <= place < len(self._pages) else None
        article = page.article if page else None
        lines = article.paragraphs if article else ()
        self.page.page.show([PageLine(each.text, each.kind) for each in lines])
        if lines and not self.page.currentIndex().isValid():
            self.page.go_to_text()
        self._title.setText(_title(page))
        self._facts.setText(self._facts_of(page))
        self._say_how_many()

    def _facts_of(self, page: PageRead | None) -> str:
        if page is None or page.article is None:
            return page.problem if page else tr("No page is left to import.")
        article = page.article
        sums = str(sums_of(article)) if len(self._pages) > 1 else ""
        where = " · ".join(filter(None, (article.publisher, article_date(article.date), article.file)))
        return "\n".join(filter(None, (where, sums, *self._oddities(article))))

    def _oddities(self, article: Article) -> tuple[str, ...]:
        """Return the sentences on what is odd about a page."""
        return tuple(filter(None, (self._oddity(article), *article.remarks)))

    def _say_how_many(self) -> None:
        count = len(self.articles)
        self.accept.setText(tr("Import") if count == 1 else tr("Import all {count}", count=count))
        self.accept.setEnabled(count > 0)
        self._sums.setText(str(sum(self._counted, PageSums())) if count else "")
        self._sums.setAccessibleName(self._sums.text())

    def _fill_list(self) -> None:
        self.list.setRowCount(len(self._pages))
        self._counted = [PageSums()] * len(self._pages)
        with self.list.filling():
            for place in range(len(self._pages)):
                self._fill_row(place)

    def _fill_row(self, place: int) -> None:
        page = self._pages[place]
        article = page.article
        odd = page.problem or (" ".join(_set_apart(self._oddities(article))) if article else "")
        self._counted[place] = sums_of(article) if article else PageSums()
        words = f"{self._counted[place].words:,}" if article else "–"
        day = written_day(article.date) if article else ""
        self.list.fill_row(place, (_title(page), day, words), odd or str(page.path))
        if odd:
            self.list.cell(place, 0).setIcon(icon("warning", self._theme, "human"))
            self.list.cell(place, 0).setText(f"{_title(page)}\n{odd}")

    def _connect(self) -> None:
        self.list.currentCellChanged.connect(self._show_page)
        self.list.row_entered.connect(self._accept)
        self.page.kind_chosen.connect(self._choose_kind)
        self.accept.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setMinimumWidth(40 * GRID)
        left, right = QWidget(), QWidget()
        left.setLayout(column(label(tr("Pages to import"), "heading"), self.list, margin=GRID))
        right.setLayout(
            column(
                self._title,
                self._facts,
                hairline(),
                self.page,
                label(KEYS_TIP, "muted", wraps=True),
                margin=GRID,
            )
        )
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setAccessibleName(tr("Pages and the chosen page"))
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([56 * GRID, 100 * GRID])
        footer = row(self._sums, None, self.cancel, self.accept, margin=GRID)
        outer = column(parts, hairline(), footer, spacing=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)


def _set_apart(oddities: Sequence[str]) -> Iterator[str]:
    """Yield what makes a page stand out: bold words and links are lost from nearly all."""
    from workbench.intake.composing import PLAIN  # noqa: PLC0415 - the window opens without it

    return (each for each in oddities if each != PLAIN)


def _title(page: PageRead | None) -> str:
    if page is None:
        return tr("Nothing to import")
    return (page.article.title if page.article else "") or page.path.name or tr("Untitled")
