"""Asks which articles' target text to write, and as what."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from workbench.domain.project import ArticleSummary
from workbench.domain.wording import tr
from workbench.ui.dialogs.article_checklist import ArticleChecklist
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label, named

TextFormat = Literal["txt", "html", "docx"]
_FORMATS: tuple[tuple[TextFormat, str], ...] = (
    ("txt", tr("Plain text (.txt)")),
    ("html", tr("Web page (.html)")),
    ("docx", tr("Word document (.docx)")),
)


@dataclass(frozen=True, slots=True)
class TextChoice:
    """Which articles to write, as what."""

    articles: tuple[int, ...]
    form: TextFormat = "txt"


class ExportText(Dialog):
    """A format and the articles; one article makes a file, several a folder."""

    answered = Signal(object)  # TextChoice

    def __init__(
        self, articles: Sequence[ArticleSummary], checked: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Export target text"), parent)
        self.formats = {form: named(QRadioButton(text), text, text, "Space") for form, text in _FORMATS}
        self.formats["txt"].setChecked(True)
        self.articles = ArticleChecklist(articles, checked)
        self._export = self.accepting(tr("Choose a place…"), tr("Choose where to write"))
        self.articles.itemChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        body = column(
            label(tr("As what"), "heading"), *self.formats.values(),
            self.articles.headed(tr("Which articles")), self.articles,
            label(tr("A sentence without a translation is written in Indonesian, in [brackets]."), "muted"),
        )  # fmt: skip
        self.fill(body, self.closing(), self._export)
        self._allow()

    def _answer(self) -> None:
        form = next(form for form, choice in self.formats.items() if choice.isChecked())
        self.answered.emit(TextChoice(self.articles.chosen(), form))

    def _allow(self) -> None:
        self._export.setEnabled(bool(self.articles.chosen()))
