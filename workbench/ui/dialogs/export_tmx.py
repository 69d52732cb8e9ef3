"""Asks what of the project goes into a TMX, and how its languages are spelt."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QRadioButton, QWidget

from workbench.domain.project import ArticleSummary, Counts
from workbench.ui.dialogs.article_checklist import ArticleChecklist
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label, named, row

_CODES = (("id", "en"), ("id-ID", "en-US"), ("id-ID", "en-GB"))


@dataclass(frozen=True, slots=True)
class TmxChoice:
    """What to export: ``articles`` is None for the whole project."""

    drafts: bool = False
    articles: tuple[int, ...] | None = None
    languages: tuple[str, str] = _CODES[0]


class ExportTmx(Dialog):
    """Confirmed units or drafts as well, which articles, and which language codes."""

    answered = Signal(object)  # TmxChoice

    def __init__(
        self, articles: Sequence[ArticleSummary], counts: Counts, parent: QWidget | None = None
    ) -> None:
        super().__init__("Export TMX", parent)
        settled = counts.confirmed + counts.reviewed
        self.confirmed = _choice("What was confirmed or reviewed", f"{settled:,} segments are confirmed now")
        self.drafts = _choice("Drafts as well", f"{counts.draft:,} drafts, each marked as a draft")
        self.confirmed.setChecked(True)
        self.articles = ArticleChecklist(articles, {article.id for article in articles})
        self.codes = named(QComboBox(), "Language codes", "Language codes, as the other tool spells them")
        self.codes.addItems([" → ".join(pair) for pair in _CODES])
        self._export = self.accepting("Choose a file…", "Choose where to write the TMX")
        self.articles.itemChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        self._lay_out(f"{settled:,} confirmed · {counts.draft:,} drafts · {counts.segments:,} segments")

    def _answer(self) -> None:
        chosen = self.articles.chosen()
        whole = len(chosen) == self.articles.count()
        choice = TmxChoice(
            self.drafts.isChecked(), None if whole else chosen, _CODES[self.codes.currentIndex()]
        )
        self.answered.emit(choice)

    def _allow(self) -> None:
        self._export.setEnabled(bool(self.articles.chosen()))

    def _lay_out(self, sums: str) -> None:
        body = column(
            label("What goes in", "heading"), self.confirmed, self.drafts, label(sums, "muted"),
            label("Which articles", "heading"), self.articles,
            row(label("Language codes"), self.codes, None),
        )  # fmt: skip
        self.fill(body, self.closing(), self._export)


def _choice(text: str, tip: str) -> QRadioButton:
    return named(QRadioButton(text), text, tip, "Space")
