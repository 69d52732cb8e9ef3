"""The start page: says what to do first, and leads back to what was begun."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.ui.icons import icon
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID, Theme

_WIDTH = 90 * GRID
_HEADINGS = ("Recent projects", "Segments", "Confirmed", "Last worked on")


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One recent project; ``segments`` and ``confirmed`` are None while they are being read."""

    path: Path
    segments: int | None = None
    confirmed: int | None = None
    worked_on: datetime | None = None
    problem: str = ""


class StartPage(QWidget):
    """What the window shows while no project is open."""

    import_pressed = Signal()
    paste_pressed = Signal()
    sample_pressed = Signal()
    open_pressed = Signal()
    models_pressed = Signal()
    project_chosen = Signal(object)  # Path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = button(
            "Open or drop pages here", "Import saved pages or folders", "Ctrl+I", look="primary"
        )
        self.paste = button("Paste text", "Import an article you copied", "Ctrl+Shift+I")
        self.sample = button("Try the sample", "Open a project with three articles", "Ctrl+Shift+F1")
        self.open = button("Open project…", "Open a project file", "Ctrl+O", look="quiet")
        self.models = button("Models…", "Choose, check and add models", "F8", look="quiet")
        self.problem = label("", "heading", wraps=True)
        self.recent = named(QTableWidget(0, len(_HEADINGS)), "Recent projects", "Open a project", "Return")
        self._nothing_yet = label("Projects you work on will be listed here.", "muted")
        self._model = label("", "muted", wraps=True)
        self._rows: tuple[RecentRow, ...] = ()
        self._lay_out()
        self._connect()
        self.refresh_theme(theme)
        self.show_recent(())
        self.show_problem(None)

    def show_recent(self, rows: Sequence[RecentRow], *, now: datetime | None = None) -> None:
        """List recent projects, the latest first."""
        self._rows = tuple(rows)
        self.recent.setRowCount(len(rows))
        for place, recent in enumerate(rows):
            for at, text in enumerate(_cells(recent, now or datetime.now().astimezone())):
                self.recent.setItem(place, at, _cell(text, recent, numeric=at in {1, 2}))
        self.recent.setVisible(bool(rows))
        self._nothing_yet.setVisible(not rows)
        if rows:
            self.recent.setCurrentCell(0, 0)

    def show_model(self, text: str) -> None:
        """Say which model there is: ``Model: id-en (bundled), ready``."""
        self._model.setText(text)
        self._model.setAccessibleName(text)

    def show_problem(self, error: WorkbenchError | None) -> None:
        """Say why a project could not be opened, or take that away."""
        text = str(error) if error else ""
        self.problem.setText(text)
        self.problem.setAccessibleName(text or "No problem")
        self.problem.setVisible(bool(text))

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.problem.setStyleSheet(f"color: {theme.hex('rejected')}")
        self.pages.setIcon(icon("import", theme, "window"))
        self.paste.setIcon(icon("paste", theme))
        self.sample.setIcon(icon("sample", theme))

    def _open_row(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.project_chosen.emit(self._rows[place].path)

    def _connect(self) -> None:
        self.pages.clicked.connect(self.import_pressed)
        self.paste.clicked.connect(self.paste_pressed)
        self.sample.clicked.connect(self.sample_pressed)
        self.open.clicked.connect(self.open_pressed)
        self.models.clicked.connect(self.models_pressed)
        self.recent.cellActivated.connect(self._open_row)

    def _lay_out(self) -> None:
        _dress_table(self.recent)
        drop = QWidget()
        drop.setProperty("role", "drop")
        drop.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        drop.setLayout(row(self.pages, self.paste, self.sample, None, margin=3 * GRID, spacing=GRID))
        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        body.setLayout(
            column(
                label("Translate your first article", "title"),
                label("Open saved news pages, texts or folders. Every sentence gets a draft in English, "
                      "made on this computer; you correct and confirm it.", "muted", wraps=True),
                self.problem, drop, _gap(), self.recent, self._nothing_yet, row(self.open, None), _gap(),
                row(self._model, self.models, None), spacing=2 * GRID,
            )
        )  # fmt: skip
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 6 * GRID, 4 * GRID, 4 * GRID)
        outer.addLayout(row(None, body, None))
        outer.addStretch(1)
        outer.itemAt(0).layout().setStretch(1, 1000)


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(GRID)
    return gap


def _dress_table(table: QTableWidget) -> None:
    table.setHorizontalHeaderLabels(_HEADINGS)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setMinimumHeight(26 * GRID)
    table.verticalHeader().setDefaultSectionSize(4 * GRID)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _cell(text: str, recent: RecentRow, *, numeric: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setToolTip(recent.problem or str(recent.path))
    if numeric:
        cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return cell


def _cells(recent: RecentRow, now: datetime) -> tuple[str, str, str, str]:
    when = worked_on(recent.worked_on, now)
    if recent.segments is None:
        return recent.path.stem, "–", recent.problem and "–", when
    share = 100 * (recent.confirmed or 0) // recent.segments if recent.segments else 0
    return recent.path.stem, f"{recent.segments:,}", f"{share} %", when


def worked_on(when: datetime | None, now: datetime) -> str:
    """Say a time as people do: ``today 10:12``, ``yesterday 17:40``, ``12 January 2026``."""
    if when is None:
        return ""
    days = (now.date() - when.date()).days
    if days in {0, 1}:
        return f"{('today', 'yesterday')[days]} {when:%H:%M}"
    return f"{when.day} {when:%B %Y}"
