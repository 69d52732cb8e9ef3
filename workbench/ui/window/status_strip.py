"""The status strip: how far the project is, how drafting goes, that everything is saved, and the news."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QSpacerItem, QToolButton, QWidget

from workbench.domain.project import Counts
from workbench.domain.wording import number, tr
from workbench.services.jobs import JobProgress
from workbench.ui.icons import icon
from workbench.ui.parts import label, named
from workbench.ui.theme import GRID, Theme
from workbench.ui.window.notice_bar import NoticeBar

if TYPE_CHECKING:
    from workbench.services.drafting import DraftingProgress

_BAR_WIDTH = 12 * GRID


class StatusStrip(QWidget):
    """One quiet line at the bottom of the window, as high as news in two lines, so that it never grows."""

    pause_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = label("", "muted")
        self._bar = named(QProgressBar(), tr("Progress of the work in the background"))
        self._work = label("", "muted")
        self.pause = named(QToolButton(), tr("Pause drafting"), tr("Pause drafting"), "Shift+F9")
        self.cancel = named(QToolButton(), tr("Cancel"), tr("Cancel; what is done stays"), "Ctrl+F9")
        self._saved = label("", "muted")
        self._theme = theme
        self._paused = False
        self._lay_out()
        self.pause.clicked.connect(self.pause_pressed)
        self.cancel.clicked.connect(self.cancel_pressed)
        self.refresh_theme(theme)
        self.show_nothing()

    def take_in(self, notices: NoticeBar) -> None:
        """Give news the place of the counts while there are any."""
        self._line.insertWidget(0, notices, 1)
        notices.shown.connect(self._make_room)

    def show_counts(self, counts: Counts) -> None:
        """Say how many segments are confirmed, and the words of all."""
        self._say(self._counts, counts_text(counts))
        self._say(self._saved, tr("Saved"))

    def show_read_only(self) -> None:
        """Say that nothing can be changed."""
        self._say(self._saved, tr("Read-only"))

    def show_drafting(self, progress: "DraftingProgress") -> None:
        """Show how far drafting is; nothing when it rests."""
        self._paused = progress.paused
        self._dress_pause()
        self._show_work(drafting_text(progress), progress.done, progress.total, can_pause=True)
        self._bar.setVisible(progress.running or progress.paused)

    def show_job(self, text: str, progress: JobProgress) -> None:
        """Show how far other work in the background is; ``text`` names it."""
        self._show_work(f"{text} {progress.done}/{progress.total}" if progress.total else text,
                        progress.done, progress.total)  # fmt: skip

    def show_import(self, text: str, progress: JobProgress, *, paused: bool) -> None:
        """Show how much of a file is read, counted in bytes; it can be paused."""
        share = min(100, progress.done * 100 // progress.total) if progress.total else 0
        self._dress_pause_of(tr("Resume import") if paused else tr("Pause import"), "", paused=paused)
        text = tr("{work}, paused at", work=text) if paused else text
        self._show_work(f"{text} {share} %", share, 100, can_pause=True)

    def end_work(self) -> None:
        """Take the progress away."""
        self._show_work("", 0, 0)

    def show_nothing(self) -> None:
        """Empty the strip: no project is open."""
        self._say(self._counts, "")
        self._say(self._saved, "")
        self.end_work()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._dress_pause()
        self.cancel.setIcon(icon("stop", theme))

    def _show_work(self, text: str, done: int, total: int, *, can_pause: bool = False) -> None:
        self._say(self._work, text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(bool(text))
        self._bar.setToolTip(text or tr("Progress of the work in the background"))
        self.pause.setVisible(bool(text) and can_pause)
        self.cancel.setVisible(bool(text))

    def _make_room(self, news: bool) -> None:
        """Say nothing but the news; work in the background keeps its bar and its buttons."""
        for part in (self._counts, self._work):
            part.setVisible(not news)
        self._line.setStretch(self._line.indexOf(self._gap), 0 if news else 1)

    def _dress_pause(self) -> None:
        words = tr("Resume drafting") if self._paused else tr("Pause drafting")
        self._dress_pause_of(words, "Shift+F9", paused=self._paused)

    def _dress_pause_of(self, words: str, key: str, *, paused: bool) -> None:
        named(self.pause, words, words, key)
        self.pause.setIcon(icon("play" if paused else "pause", self._theme))

    @staticmethod
    def _say(where: QWidget, text: str) -> None:
        where.setText(text)  # type: ignore[attr-defined]  # a label
        where.setAccessibleName(text)

    def _lay_out(self) -> None:
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(5 * GRID)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2, 2 * GRID, 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._counts)
        layout.addSpacing(2 * GRID)
        for part in (self._bar, self._work, self.pause, self.cancel):
            layout.addWidget(part)
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        layout.addItem(self._gap)
        layout.addWidget(self._saved)


def counts_text(counts: Counts) -> str:
    """Say the counts: ``74 of 118 confirmed · 812 words``."""
    settled = counts.confirmed + counts.reviewed
    return tr(
        "{settled:,} of {segments:,} confirmed · {source_words:,} words",
        settled=settled,
        segments=counts.segments,
        source_words=counts.source_words,
    )


def drafting_text(progress: "DraftingProgress") -> str:
    """Say how drafting goes: ``Drafting 31/44, 9 s left``; nothing when it is over."""
    if not (progress.running or progress.paused) or progress.total == 0:
        return progress.error
    counted = f"{number(progress.done)}/{number(progress.total)}"
    if progress.paused:
        return tr("Drafting paused at {counted}", counted=counted)
    if progress.seconds_left is None:
        return tr("Drafting {counted}", counted=counted)
    return tr(
        "Drafting {counted}, {per_second:.0f} a second, {time_left} left",
        counted=counted,
        per_second=progress.per_second,
        time_left=time_left(progress.seconds_left),
    )


def time_left(seconds: float) -> str:
    """Say a span of time coarsely: ``9 s``, ``4 min``, ``2 h 10 min``."""
    if seconds < 60:
        return tr("{seconds} s", seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
