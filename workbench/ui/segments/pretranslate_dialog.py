"""Asks what to pretranslate, and from what."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSpinBox, QWidget

from workbench.domain.project import ArticleSummary
from workbench.domain.wording import tr
from workbench.memory.matching import PRETRANSLATION_THRESHOLD
from workbench.ui.dialogs.article_checklist import ArticleChecklist
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label, named, row

Part = Literal["project", "shown", "articles"]
THRESHOLDS = range(50, 101)
_OVER = tr("Also replace drafts that nobody has typed in")
_MODEL = tr("Let the model draft the rest")


@dataclass(frozen=True, slots=True)
class PretranslationChoice:
    """What is filled: ``articles`` counts for the part of that name alone; ``threshold`` is in percent."""

    part: Part = "project"
    articles: tuple[int, ...] = ()
    threshold: int = PRETRANSLATION_THRESHOLD
    over_drafts: bool = True
    by_model: bool = True


class Pretranslate(Dialog):
    """The whole project, the segments shown or some articles; matches from a threshold on; the model."""

    answered = Signal(object)  # PretranslationChoice

    def __init__(
        self,
        articles: Sequence[ArticleSummary],
        checked: Collection[int],
        shown: int,
        before: PretranslationChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Pretranslate"), parent)
        every = sum(article.segments for article in articles)
        self.parts: dict[Part, QRadioButton] = {
            "project": _radio(tr("The whole project ({every:,} segments)", every=every)),
            "shown": _radio(tr("The segments shown now ({shown:,})", shown=shown)),
            "articles": _radio(tr("These articles")),
        }
        what = tr("Articles to pretranslate")
        self.articles = named(ArticleChecklist(articles, checked), what, what, "Space")
        self.threshold = named(
            QSpinBox(), tr("Threshold"), tr("The least match that is filled in, in percent")
        )
        self.over_drafts = named(QCheckBox(_OVER), _OVER, tr("A better match takes the place of a draft"))
        self.by_model = named(QCheckBox(_MODEL), _MODEL, tr("What has no match is drafted by the model"))
        self._begin = self.accepting(tr("Pretranslate"), tr("Fill the segments; Ctrl+Z takes all of it back"))
        self._show(before, filtered=shown < every)
        self._connect()
        self._lay_out()

    def _show(self, before: PretranslationChoice, *, filtered: bool) -> None:
        self.parts["shown" if filtered else "project"].setChecked(True)
        self.threshold.setRange(THRESHOLDS.start, THRESHOLDS.stop - 1)
        self.threshold.setSuffix(" %")
        self.threshold.setValue(before.threshold)
        self.over_drafts.setChecked(before.over_drafts)
        self.by_model.setChecked(before.by_model)

    def _connect(self) -> None:
        for radio in self.parts.values():
            radio.toggled.connect(self._allow)
        self.articles.itemChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        self._allow()

    def _part(self) -> Part:
        return next(part for part, radio in self.parts.items() if radio.isChecked())

    def _allow(self) -> None:
        some = self._part() == "articles"
        self.articles.setVisible(some)
        self._begin.setEnabled(not some or bool(self.articles.chosen()))
        self.adjustSize()

    def _answer(self) -> None:
        choice = PretranslationChoice(
            self._part(),
            self.articles.chosen(),
            self.threshold.value(),
            self.over_drafts.isChecked(),
            self.by_model.isChecked(),
        )
        self.answered.emit(choice)

    def _lay_out(self) -> None:
        note = tr("What is typed, confirmed or locked stays as it is. 101 and 100 are the same sentence.")
        body = column(
            label(tr("What"), "heading"), *self.parts.values(), self.articles,
            label(tr("From what"), "heading"),
            row(label(tr("Matches of the memory from")), self.threshold, None),
            self.over_drafts, self.by_model, label(note, "muted"),
        )  # fmt: skip
        self.fill(body, self.closing(), self._begin)


def _radio(text: str) -> QRadioButton:
    return named(QRadioButton(text), text, text, "Space")
