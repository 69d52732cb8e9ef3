"""Asks in which format the segments of which articles leave for another tool or a reviewer."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from workbench.domain.project import ArticleSummary
from workbench.domain.wording import tr
from workbench.ui.dialogs.article_checklist import ArticleChecklist
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label, named


@dataclass(frozen=True, slots=True)
class SegmentFormat:
    """A format by its name, the ending of its files and, of XLIFF, the version."""

    name: str
    tip: str
    ending: str
    version: str = ""


FORMATS = (
    SegmentFormat(
        tr("XLIFF 1.2 (.xlf)"), tr("For memoQ, Trados, Phrase, Lokalize and Poedit"), ".xlf", "1.2"
    ),
    SegmentFormat(tr("XLIFF 2.1 (.xlf)"), tr("For tools of the newer standard"), ".xlf", "2.1"),
    SegmentFormat(tr("Review sheet (.xlsx)"), tr("For a reviewer with a spreadsheet"), ".xlsx"),
    SegmentFormat(tr("Review sheet (.docx)"), tr("For a reviewer with a word processor"), ".docx"),
    SegmentFormat(tr("Tab-separated table (.tsv)"), tr("For scripts and spreadsheets"), ".tsv"),
    SegmentFormat(tr("Comma-separated table (.csv)"), tr("For spreadsheets"), ".csv"),
    SegmentFormat(tr("JSON Lines (.jsonl)"), tr("For scripts, with origin and score"), ".jsonl"),
    SegmentFormat(tr("Parallel corpus, two plain files"), tr("What is confirmed, as Moses reads it"), ""),
)


@dataclass(frozen=True, slots=True)
class SegmentChoice:
    """Which articles leave, and as what."""

    articles: tuple[int, ...]
    form: SegmentFormat = FORMATS[0]


class ExportSegments(Dialog):
    """A format and the articles; what can come back says so."""

    answered = Signal(object)  # SegmentChoice

    def __init__(
        self, articles: Sequence[ArticleSummary], checked: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Export segments"), parent)
        self.formats = [named(QRadioButton(form.name), form.name, form.tip, "Space") for form in FORMATS]
        self.formats[0].setChecked(True)
        self.articles = ArticleChecklist(articles, checked)
        self._export = self.accepting(tr("Choose a file…"), tr("Choose where to write"))
        self.articles.itemChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        body = column(
            label(tr("As what"), "heading"), *self.formats,
            self.articles.headed(tr("Which articles")), self.articles,
            label(tr("All but the corpus can come back by “Import returned file”."), "muted"),
        )  # fmt: skip
        self.fill(body, self.closing(), self._export)
        self._allow()

    def _answer(self) -> None:
        chosen = next(at for at, choice in enumerate(self.formats) if choice.isChecked())
        self.answered.emit(SegmentChoice(self.articles.chosen(), FORMATS[chosen]))

    def _allow(self) -> None:
        self._export.setEnabled(bool(self.articles.chosen()))
