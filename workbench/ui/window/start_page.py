"""The start page: says what to do first, and leads back to what was begun."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QMenu,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import number, tr
from workbench.ui.icons import icon
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, label, named, row
from workbench.ui.theme import GRID, TEXT_SIZE, Theme
from workbench.ui.times import spoken_time

_WIDTH = 90 * GRID  # px, for text of the first size
_HEADINGS = (tr("Recent projects"), tr("Segments"), tr("Confirmed"), tr("Last worked on"))


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
    restore_pressed = Signal()
    forget_pressed = Signal(object)  # Path of a recent project that is not to be listed any more

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pages = button(
            tr("Open or drop pages here"), tr("Import saved pages or folders"), "Ctrl+I", look="primary"
        )
        self.paste = button(tr("Paste text"), tr("Import an article you copied"), "Ctrl+Shift+I")
        self.sample = button(tr("Try the sample"), tr("Open a project with three articles"), "Ctrl+Shift+F1")
        self.open = button(tr("Open project…"), tr("Open a project file"), "Ctrl+O", look="quiet")
        self.restore = button(
            tr("Restore a backup…"),
            tr("Go back to the chosen project of another day"),
            "Ctrl+Shift+O",
            look="quiet",
        )
        self.models = button(tr("Models…"), tr("Choose, check and add models"), "F8", look="quiet")
        self.problem = label("", "heading", wraps=True)
        self.recent = ListTable(_HEADINGS, numbers=(1, 2)).called(
            tr("Recent projects"), tr("Enter opens a project, Delete takes it off the list")
        )
        self._nothing_yet = label(tr("Projects you work on will be listed here."), "muted")
        self._model = label("", "muted")
        self._title = label("", "title")
        self._drop = QWidget()
        self._body = QWidget()
        self._rows: tuple[RecentRow, ...] = ()
        self._lay_out()
        self._connect()
        self.refresh_theme(theme)
        self.show_recent(())
        self.show_problem(None)

    def show_recent(self, rows: Sequence[RecentRow], *, now: datetime | None = None) -> None:
        """List recent projects, the latest first."""
        first = bool(rows) and not self._rows
        self._rows = tuple(rows)
        self.recent.setRowCount(len(rows))
        for place, recent in enumerate(rows):
            cells = _cells(recent, now or datetime.now().astimezone())
            self.recent.fill_row(place, cells, recent.problem or str(recent.path))
            if recent.problem:
                self.recent.cell(place, 0).setIcon(icon("warning", self._theme, "human"))
        self.recent.setVisible(bool(rows))
        self.restore.setVisible(bool(rows))
        self._nothing_yet.setVisible(not rows)
        self._title.setText(tr("Translate an article") if rows else tr("Translate your first article"))
        self._title.setAccessibleName(self._title.text())
        if rows:
            self.recent.setCurrentCell(0, 0)
            self._fit()
        if first and self.window().focusWidget() is self.pages:
            self.begin()

    def begin(self) -> None:
        """Put the cursor where Enter does what is likely: go on with the last project, else open pages."""
        (self.recent if self._rows else self.pages).setFocus()

    def show_model(self, text: str) -> None:
        """Say which model there is: ``Model: id-en (bundled), ready``."""
        self._model.setText(text)
        self._model.setAccessibleName(text)

    def show_problem(self, error: WorkbenchError | None) -> None:
        """Say why a project could not be opened, or take that away."""
        text = str(error) if error else ""
        self.problem.setText(text)
        self.problem.setAccessibleName(text or tr("No problem"))
        self.problem.setVisible(bool(text))

    def show_dropping(self, over: bool) -> None:
        """Show that files may be dropped here now."""
        self._drop.setProperty("dropping", over)
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._body.setMaximumWidth(_WIDTH * theme.text_size // TEXT_SIZE)
        self.problem.setStyleSheet(f"color: {theme.hex('rejected')}")
        self.pages.setIcon(icon("import", theme, "window"))
        self.paste.setIcon(icon("paste", theme))
        self.sample.setIcon(icon("sample", theme))

    def chosen(self) -> Path | None:
        """Return the recent project that is marked."""
        place = self.recent.currentRow()
        return self._rows[place].path if 0 <= place < len(self._rows) else None

    def row_menu(self) -> QMenu:
        """Return what can be done with the recent project that is marked."""
        menu = named(QMenu(self), tr("Recent project"))
        menu.addAction(tr("Open")).triggered.connect(lambda: self._open_row(self.recent.currentRow()))
        menu.addAction(self.restore.text()).triggered.connect(self.restore_pressed)
        menu.addAction(tr("Take off this list")).triggered.connect(self._forget)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a project off the list with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.recent.hasFocus():
            self._forget()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.forget_pressed.emit(chosen)

    def _show_menu(self, at: QPoint) -> None:
        row = self.recent.rowAt(at.y())
        if row >= 0:
            self.recent.setCurrentCell(row, 0)
            menu = self.row_menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.recent.viewport().mapToGlobal(at))

    def _open_row(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.project_chosen.emit(self._rows[place].path)

    def _connect(self) -> None:
        self.pages.clicked.connect(self.import_pressed)
        self.paste.clicked.connect(self.paste_pressed)
        self.sample.clicked.connect(self.sample_pressed)
        self.open.clicked.connect(self.open_pressed)
        self.models.clicked.connect(self.models_pressed)
        self.recent.row_entered.connect(self._open_row)
        self.restore.clicked.connect(self.restore_pressed)
        self.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.recent.customContextMenuRequested.connect(self._show_menu)

    def _lay_out(self) -> None:
        self.recent.horizontalHeader().sectionResized.connect(self._fit)
        self._drop.setProperty("role", "drop")
        self._drop.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._drop.setLayout(row(self.pages, self.paste, self.sample, None, margin=3 * GRID, spacing=GRID))
        lines = column(
            self._title,
            label(tr("Open saved news pages, texts or folders. Every sentence gets a draft in English, "
                  "made on this computer; you correct and confirm it."), "muted", wraps=True),
            self.problem, self._drop, _gap(), self.recent, self._nothing_yet,
            row(self.open, self.restore, None), _gap(),
            row(self._model, self.models, None), None, spacing=2 * GRID,
        )  # fmt: skip
        lines.setStretchFactor(self.recent, 1000)
        self._body.setLayout(lines)
        outer = row(None, self._body, None)
        outer.setContentsMargins(4 * GRID, 6 * GRID, 4 * GRID, 4 * GRID)
        outer.setStretch(1, 1000)
        self.setLayout(outer)

    def _fit(self) -> None:
        """Let the list be as high as its rows, and no higher than there is room for."""
        for place in range(self.recent.rowCount()):
            self.recent.setRowHeight(place, max(4 * GRID, self.recent.sizeHintForRow(place)))
        rows = self.recent.horizontalHeader().sizeHint().height() + self.recent.verticalHeader().length()
        whole = rows + self.recent.frameWidth() * 2
        self.recent.setMaximumHeight(whole)
        self.recent.setMinimumHeight(min(whole, 13 * GRID))


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(GRID)
    return gap


def _cells(recent: RecentRow, now: datetime) -> tuple[str, str, str, str]:
    when = spoken_time(recent.worked_on, now)
    if recent.segments is None:
        name = "\n".join(filter(None, (recent.path.stem, recent.problem)))
        return name, "–", "–", when
    share = 100 * (recent.confirmed or 0) // recent.segments if recent.segments else 0
    return recent.path.stem, number(recent.segments), f"{share} %", when
