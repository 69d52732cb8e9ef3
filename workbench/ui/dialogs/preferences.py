"""The preferences, a page a topic; each is applied as soon as it is changed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from workbench.domain.wording import tr
from workbench.services.settings import Preferences as Values
from workbench.services.settings import Settings
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.parts import column, label, named, row
from workbench.ui.theme import GRID, TEXT_SIZES

_COMPLETION_TIP = tr("Offer the rest of the sentence in grey")
_LANGUAGE_TIP = tr("The language of the window, from its next start on")
_CORRECTIONS = tr("Put names and terms you corrected into later drafts")
_THEMES = (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark")))
_VARIETIES = (("american", tr("American")), ("british", tr("British")))
_LANGUAGES = (("system", tr("As the system")), ("en", "English"), ("id", "Bahasa Indonesia"))


class Preferences(Dialog):
    """The user's name, the look, and the model."""

    def __init__(self, settings: Settings, models: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Preferences"), parent)
        self._settings = settings
        self.author = named(QLineEdit(), tr("Your name"), tr("Stands in the history and in exported units"))
        self.language = named(QComboBox(), tr("Language"), _LANGUAGE_TIP)
        self.theme = named(QComboBox(), tr("Theme"), tr("Light, dark, or as the system is"))
        self.text_size = named(QSpinBox(), tr("Text size"), tr("Text size in pixels"))
        self.model = named(QComboBox(), tr("Model"), tr("The model that makes drafts"))
        self.spelling = named(QComboBox(), tr("English"), tr("How new projects are spelled and dated"))
        self.completion = named(
            QCheckBox(tr("Complete while typing")), tr("Complete while typing"), _COMPLETION_TIP
        )
        self.corrections = named(
            QCheckBox(_CORRECTIONS), _CORRECTIONS, tr("What you put right in a draft is put right in others")
        )
        self.topics = named(QListWidget(), tr("Topics"), tr("Up and down choose a topic"), "Down")
        self.pages = QStackedWidget()
        self._show(models)
        self._connect()
        self._lay_out()

    def _show(self, models: Sequence[str]) -> None:
        now = self._settings.values
        self.author.setText(now.author)
        self.author.setPlaceholderText(tr("Your name"))
        _offer(self.language, _LANGUAGES, now.language)
        _offer(self.theme, _THEMES, now.theme)
        _offer(self.spelling, _VARIETIES, now.spelling)
        self.text_size.setRange(TEXT_SIZES.start, TEXT_SIZES.stop - 1)
        self.text_size.setSuffix(" px")
        self.text_size.setValue(now.font_size)
        for name in models:
            self.model.addItem(name, name)
        self.model.setCurrentIndex(max(0, self.model.findData(now.model)))
        self.model.setEnabled(bool(models))
        self.completion.setChecked(now.completion)
        self.corrections.setChecked(now.follow_corrections)

    def _connect(self) -> None:
        self.author.editingFinished.connect(self._keep)
        self.language.currentIndexChanged.connect(self._keep)
        self.theme.currentIndexChanged.connect(self._keep)
        self.text_size.valueChanged.connect(self._keep)
        self.model.currentIndexChanged.connect(self._keep)
        self.spelling.currentIndexChanged.connect(self._keep)
        self.completion.toggled.connect(self._keep)
        self.corrections.toggled.connect(self._keep)
        self._settings.changed.connect(self._follow)
        self.finished.connect(self._keep)

    def _keep(self) -> None:
        values = replace(
            self._settings.values,
            author=self.author.text().strip(),
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            font_size=self.text_size.value(),
            model=self.model.currentData() or "",
            spelling=self.spelling.currentData(),
            completion=self.completion.isChecked(),
            follow_corrections=self.corrections.isChecked(),
        )
        self._settings.keep(values)

    def _follow(self, values: Values) -> None:
        """Show what was switched by its key meanwhile."""
        self.completion.setChecked(values.completion)
        self.corrections.setChecked(values.follow_corrections)

    def _lay_out(self) -> None:
        self.author.setMinimumWidth(36 * GRID)
        for topic, page in self._topics():
            item = QListWidgetItem(topic, self.topics)
            item.setSizeHint(QSize(0, 4 * GRID))
            self.pages.addWidget(page)
        self.topics.setProperty("framed", True)
        self.topics.setFixedWidth(20 * GRID)
        self.topics.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.topics.setCurrentRow(0)
        self.topics.setFocus()
        body = row(self.topics, self.pages, spacing=2 * GRID)
        body.setStretch(1, 1)
        self.fill(body, self.closing(tr("Close"), tr("Close the preferences")))
        self.open_with(76, 40)

    def _topics(self) -> tuple[tuple[str, QWidget], ...]:
        """Return the pages and what they are called."""
        language_note = label(tr("The language changes at the next start."), "muted", wraps=True)
        return (
            (
                tr("You"),
                _page(((tr("Your name"), self.author), (tr("Language"), self.language)), language_note),
            ),
            (tr("Look"), _page(((tr("Theme"), self.theme), (tr("Text size"), self.text_size)))),
            (tr("Drafts"), _page(((tr("Model"), self.model),), self.corrections)),
            (tr("Writing"), _page(((tr("English of new projects"), self.spelling),), self.completion)),
        )


def _page(fields: Sequence[tuple[str, QWidget]], *below: QWidget) -> QWidget:
    """Return a page of fields, each behind its name, and what stands below them."""
    form = QFormLayout()
    form.setSpacing(GRID)
    form.setContentsMargins(0, 0, 0, 0)
    for text, field in fields:
        form.addRow(label(text), field)
    for each in below:
        form.addRow(each)
    page = QWidget()
    page.setLayout(column(form, None))
    return page


def _offer(field: QComboBox, choices: Sequence[tuple[str, str]], now: str) -> None:
    for value, text in choices:
        field.addItem(text, value)
    field.setCurrentIndex(field.findData(now))
