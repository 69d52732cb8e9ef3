"""Asks what of the project goes into a TMX, and for which tool; says what that tool would not take."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QWidget

from workbench.domain.project import ArticleSummary, Counts
from workbench.domain.unit_choice import WHOLE_MEMORY, ExportMark, UnitChoice
from workbench.domain.wording import tr
from workbench.exchange.tmx_presets import PLAIN, PRESETS, TmxPreset
from workbench.text.words.spelling import Variety
from workbench.ui.dialogs.article_checklist import ArticleChecklist
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.memory.preflight_list import PreflightList
from workbench.ui.memory.unit_dates import UnitDates
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID

_CODES = (("id", "en"), ("id-ID", "en-US"), ("id-ID", "en-GB"))
_TOOLS = tuple(PRESETS.values())
_ANYBODY = tr("Anybody")


@dataclass(frozen=True, slots=True)
class TmxChoice:
    """Which units leave for which tool, with its languages or others."""

    units: UnitChoice = WHOLE_MEMORY
    tool: TmxPreset = PLAIN
    languages: tuple[str, str] = _CODES[0]


@dataclass(frozen=True, slots=True)
class Memory:
    """What the dialog offers: who confirmed units, how many came from files, what left last for a tool.

    ``variety`` is the project's English, which rules the region in the target's code.
    """

    authors: Sequence[str] = ()
    imported: int = 0
    last_export: Callable[[str], ExportMark | None] = lambda _tool: None
    variety: Variety = "american"


class ExportTmx(Dialog):
    """It stays open beside the segments, so that what the tool would drop can be mended at once."""

    answered = Signal(object)  # TmxChoice
    check_asked = Signal(object)  # TmxChoice

    def __init__(
        self,
        articles: Sequence[ArticleSummary],
        counts: Counts,
        memory: Memory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export TMX"), parent)
        self._memory = memory
        self._settled, self._drafted = counts.confirmed + counts.reviewed, counts.draft
        self._begin_with_units()
        self.articles = ArticleChecklist(articles, {article.id for article in articles})
        self._begin_with_tools()
        self._begin_with_check()
        self.articles.itemChanged.connect(self._allow)
        self.accepted.connect(self._answer)
        self._lay_out(
            tr(
                "{settled:,} confirmed · {draft:,} drafts · {segments:,} segments",
                settled=self._settled,
                draft=self._drafted,
                segments=counts.segments,
            )
        )
        self._suit()
        self._allow()

    def _begin_with_units(self) -> None:
        """Ask which units go in, and by whom."""
        self.confirmed = _choice(
            tr("What was confirmed or reviewed"),
            tr("{settled:,} segments are confirmed now", settled=self._settled),
        )
        self.drafts = _choice(
            tr("Drafts as well"), tr("{draft:,} drafts, each marked as a draft", draft=self._drafted)
        )
        self.confirmed.setChecked(True)
        text, imported = tr("What came in from other memories as well"), self._memory.imported
        self.imported = named(QCheckBox(text), text, tr("{imported:,} units", imported=imported), "Space")
        self.imported.setVisible(imported > 0)
        self.author = named(QComboBox(), tr("Confirmed by"), tr("Who confirmed the units"))
        self.author.addItems([_ANYBODY, *(name or tr("Nobody named") for name in self._memory.authors)])
        self.dates = UnitDates()
        self.nothing = label("", "rejected", wraps=True)
        self.include = button(tr("Include drafts"), tr("Export drafts as well, each marked as a draft"))
        self.drafts.toggled.connect(self._allow)
        self.imported.toggled.connect(self._allow)
        self.include.clicked.connect(self.drafts.click)

    def _begin_with_tools(self) -> None:
        """Ask which tool it is for."""
        self.tool = named(QComboBox(), tr("Tool"), tr("The tool that the memory is for"))
        self.tool.addItems([_capital(tool.name) for tool in _TOOLS])
        self.codes = named(
            QComboBox(), tr("Language codes"), tr("Language codes, as the other tool spells them")
        )
        self.codes.addItems([" → ".join(pair) for pair in _CODES])
        self.advice = label("", "muted", wraps=True)
        self.tool.currentIndexChanged.connect(self._suit)

    def _begin_with_check(self) -> None:
        """Offer a look at what that tool would drop, before a file is chosen."""
        self.list = PreflightList()
        self.list.hide()
        self.check = button(tr("Look over"), tr("List what the tool would refuse or drop"))
        self.check.clicked.connect(self._ask_check)
        self._export = self.accepting(tr("Choose a file…"), tr("Choose where to write the TMX"))

    @property
    def choice(self) -> TmxChoice:
        """What is chosen now."""
        chosen, author = self.articles.chosen(), self.author.currentIndex()
        units = UnitChoice(
            drafts=self.drafts.isChecked(),
            articles=None if len(chosen) == self.articles.count() else chosen,
            author=self._memory.authors[author - 1] if author else None,
            since=self.dates.since,
            until=self.dates.until,
            after=self.dates.after,
            imported=self.imported.isChecked(),
        )
        return TmxChoice(units, _TOOLS[self.tool.currentIndex()], _CODES[self.codes.currentIndex()])

    def _suit(self) -> None:
        """Take the tool's own languages, advice and last export."""
        tool = _TOOLS[self.tool.currentIndex()]
        self.codes.setCurrentIndex(_CODES.index(tool.languages_for(self._memory.variety)))
        self.advice.setText(tool.advice)
        self.advice.setAccessibleName(tool.advice)
        self.dates.offer(self._memory.last_export(tool.name))
        self.list.hide()

    def _answer(self) -> None:
        self.answered.emit(self.choice)

    def _ask_check(self) -> None:
        self.list.tell(tr("Looking…"))
        self.list.show()
        self.check_asked.emit(self.choice)

    def _allow(self) -> None:
        """Let go on whoever has something to export; say to the others what to do first."""
        lacking = self._lacking()
        self.nothing.setText(lacking)
        self.nothing.setAccessibleName(lacking)
        self.nothing.setVisible(bool(lacking))
        self.include.setVisible(bool(lacking) and self._drafted > 0)
        allowed = bool(self.articles.chosen()) and not lacking
        self._export.setEnabled(allowed)
        self.check.setEnabled(allowed)

    def _lacking(self) -> str:
        """Return why what is chosen is empty whatever the articles are, and what to do about it."""
        drafts = self._drafted if self.drafts.isChecked() else 0
        if self._settled or drafts or self._memory.authors or self.imported.isChecked():
            return ""
        if self._drafted:
            return tr("Nothing is confirmed yet: confirm segments first, or include the drafts.")
        return tr("Nothing is translated yet: translate and confirm segments first.")

    def _lay_out(self, sums: str) -> None:
        self.setMinimumWidth(110 * GRID)
        self.articles.setMinimumHeight(14 * GRID)
        lacking = row(self.nothing, self.include)
        lacking.setStretch(0, 1)
        body = column(
            label(tr("What goes in"), "heading"), self.confirmed, self.drafts, self.imported,
            label(sums, "muted"), lacking,
            row(label(tr("Confirmed by")), self.author, self.dates, None),
            self.articles.headed(tr("Which articles")), self.articles,
            label(tr("For which tool"), "heading"),
            row(self.tool, label(tr("Language codes")), self.codes, None), self.advice, self.list,
        )  # fmt: skip
        self.fill(body, self.check, self.closing(), self._export)


def _choice(text: str, tip: str) -> QRadioButton:
    return named(QRadioButton(text), text, tip, "Space")


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
