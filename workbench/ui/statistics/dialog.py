"""Statistics: how much there is by match band and by state, of the project or of one article."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.domain.shown_words import BAND_WORDS, STATE_WORDS
from workbench.domain.statistics import ArticleStatistics
from workbench.domain.wording import number, tr
from workbench.exchange.statistics_table import as_text, rows_of
from workbench.services.jobs import JobProgress
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID

_HEADINGS = ("", "", tr("Segments"), tr("Words"), tr("Characters"))
_WORDS = {
    str(each): word for each, word in (*BAND_WORDS.items(), *STATE_WORDS.items(), ("total", tr("total")))
}
_SIDES = {"band": tr("Match"), "state": tr("State"), "all": ""}


class StatisticsTable(Dialog):
    """Filled when the count is done; what is shown can be copied, all of it saved."""

    save_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Statistics"), parent)
        self.counted: tuple[ArticleStatistics, ...] = ()
        self.article = named(QComboBox(), tr("Article"), tr("Show the whole project, or one article"))
        self.article.setMinimumWidth(48 * GRID)
        self.told = label(tr("Counting…"), "muted")
        self.table = ListTable(_HEADINGS, wide=1, numbers=(2, 3, 4)).called(
            tr("Statistics"), tr("Segments, words and characters of the sources")
        )
        self.copy = button(tr("Copy"), tr("Copy this table, for a spreadsheet"))
        self.save = button(tr("Save as CSV…"), tr("Save the table of the project and of every article"))
        head = row(self.article, None, self.told)
        body = column(head, self.table)
        body.setStretch(1, 1)
        self.fill(body, self.copy, self.save, self.closing(tr("Close"), tr("Close the statistics")))
        self.article.currentIndexChanged.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_pressed)
        self._allow()
        self.open_with(84, 76)

    def show_progress(self, progress: JobProgress) -> None:
        """Say how far the count is."""
        self._tell(tr("Counting… {done:,} of {total:,}", done=progress.done, total=progress.total))

    def show_statistics(self, counted: Sequence[ArticleStatistics]) -> None:
        """Show a count: the project's first, then the articles'."""
        self.counted = tuple(counted)
        self.article.clear()
        for each in self.counted:
            self.article.addItem(each.article or tr("All articles"))
        self._allow()

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self.counted):
            return
        counted = self.counted[place].statistics
        rows = list(rows_of(counted))
        self.table.setRowCount(len(rows))
        before, bold = "", self.table.font()
        bold.setBold(True)
        for at, (by, name, amount) in enumerate(rows):
            side = "" if by == before else _SIDES[by]
            before = by
            numbers = (number(each) for each in (amount.segments, amount.words, amount.characters))
            self.table.fill_row(at, (side, _WORDS[name].capitalize(), *numbers))
            for heavy in range(len(_HEADINGS)) if by == "all" else (0,):
                self.table.cell(at, heavy).setFont(bold)
        hours, minutes = divmod(counted.minutes, 60)
        self._tell(tr("Time spent: {hours} h {minutes} min", hours=hours, minutes=minutes))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setAccessibleName(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.counted[self.article.currentIndex()].statistics))

    def _allow(self) -> None:
        for part in (self.copy, self.save, self.article):
            part.setEnabled(bool(self.counted))
