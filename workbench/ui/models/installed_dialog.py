"""The models that are installed: which one is used, what it is, how fast it is here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QProgressBar, QWidget

from workbench.domain.wording import tr
from workbench.services.jobs import JobProgress
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import button, column, label, named, row

_HEADINGS = (
    tr("Use"),
    tr("Model"),
    tr("Family"),
    tr("Languages"),
    tr("Size"),
    tr("Licence"),
    tr("Speed here"),
)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model as the table shows it.

    ``problem`` says why it cannot be used; ``speed`` is sentences a second, 0 while not measured.
    """

    name: str
    family: str = ""
    languages: str = ""
    size_bytes: int = 0
    licence: str = ""
    checksum: str = ""
    speed: float = 0.0
    bundled: bool = False
    problem: str = ""

    def cells(self) -> tuple[str, ...]:
        """Return the texts of the columns after the first."""
        name = tr("{name} (bundled)", name=self.name) if self.bundled else self.name
        if self.problem:
            return name, self.problem, "", "", "", ""
        speed = tr("{speed:.0f} sentences/s", speed=self.speed) if self.speed else tr("not measured")
        size = tr("{size:,.0f} MB", size=self.size_bytes / 1e6)
        licence = self.licence or tr("not stated")
        return name, self.family, self.languages, size, licence, speed

    def tip(self) -> str:
        """Return what there is no column for."""
        return self.problem or tr("Checksum: {checksum}", checksum=self.checksum or tr("not read"))


class Models(Dialog):
    """A table with a mark on the model in use; Space or a click on the mark chooses."""

    chosen = Signal(str)  # name
    add_pressed = Signal()
    get_pressed = Signal()
    stop_pressed = Signal()
    check_pressed = Signal(str)
    remove_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models"), parent)
        self._rows: tuple[ModelRow, ...] = ()
        self.table = ListTable(_HEADINGS, wide=1).called(
            tr("Models"), tr("Use the model of this row"), "Space"
        )
        self.table.horizontalHeader().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)  # may be long
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.use = button(tr("Use"), tr("Make drafts with this model"))
        self.add = button(tr("Add…"), tr("Add a model folder or an Argos package"))
        self.get = button(tr("Get…"), tr("Fetch a stronger model from the network"))
        self.stop = button(tr("Stop"), tr("Stop fetching; it goes on there the next time"))
        self.bar = named(QProgressBar(), tr("Model being fetched"))
        self.check = button(tr("Check"), tr("Read the model, load it, and measure its speed"))
        self.remove = button(tr("Remove"), tr("Delete this model from this computer"))
        self._news = label("", "muted", wraps=True)
        self._dress()
        self._connect()
        self.open_with(116, 48)

    def show_models(self, rows: Sequence[ModelRow], used: str) -> None:
        """List models; ``used`` is the name of the one that drafts."""
        keep = max(0, self.table.currentRow())
        self._rows = tuple(rows)
        self.table.setRowCount(len(rows))
        for place, model in enumerate(rows):
            self._fill(place, model, in_use=model.name == used)
        if rows:
            self.table.setCurrentCell(min(keep, len(rows) - 1), 0)
        self._allow()

    def show_news(self, text: str) -> None:
        """Say what is going on, or what came of it."""
        self._news.setText(text)
        self._news.setAccessibleName(text or tr("No news"))

    def show_fetching(self, progress: JobProgress | None) -> None:
        """Show how far a model that is being fetched has come; None when there is none."""
        self.bar.setVisible(progress is not None)
        self.stop.setVisible(progress is not None)
        self.get.setEnabled(progress is None)
        if progress is not None:
            self.bar.setRange(0, 1000 if progress.total else 0)
            self.bar.setValue(1000 * progress.done // progress.total if progress.total else 0)
            self.show_news(_fetched(progress))

    def current(self) -> ModelRow | None:
        """Return the model of the current row."""
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _fill(self, place: int, model: ModelRow, *, in_use: bool) -> None:
        self.table.fill_row(place, ("●" if in_use else "○", *model.cells()), model.tip())
        mark = self.table.cell(place, 0)
        mark.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setToolTip(tr("In use") if in_use else tr("Click to use this model"))
        mark.setData(Qt.ItemDataRole.AccessibleTextRole, tr("in use") if in_use else tr("not in use"))

    def _allow(self) -> None:
        model = self.current()
        self.use.setEnabled(model is not None and not model.problem)
        self.check.setEnabled(model is not None)
        self.remove.setEnabled(model is not None and not model.bundled)

    def _clicked(self, _place: int, at: int) -> None:
        if at == 0:
            self._use()

    def _use(self) -> None:
        model = self.current()
        if model is not None and not model.problem:
            self.chosen.emit(model.name)

    def _check(self) -> None:
        model = self.current()
        if model is not None:
            self.check_pressed.emit(model.name)

    def _remove(self) -> None:
        model = self.current()
        if model is not None:
            self.remove_pressed.emit(model.name)

    def _connect(self) -> None:
        self.table.space_pressed.connect(self._use)
        self.table.cellClicked.connect(self._clicked)
        self.table.currentCellChanged.connect(self._allow)
        self.use.clicked.connect(self._use)
        self.add.clicked.connect(self.add_pressed)
        self.get.clicked.connect(self.get_pressed)
        self.stop.clicked.connect(self.stop_pressed)
        self.check.clicked.connect(self._check)
        self.remove.clicked.connect(self._remove)

    def _dress(self) -> None:
        hint = label(
            tr("A model is a folder for CTranslate2 with its SentencePiece file; Argos packages are "
               "unpacked. Larger models of the families marian, nllb and m2m100 are slower and often "
               "better."), "muted",
            wraps=True,
        )  # fmt: skip
        tools = row(self.use, self.check, self.add, self.get, self.remove, None)
        fetching = row(self.bar, self.stop)
        fetching.setStretch(0, 1)
        self.bar.setTextVisible(False)
        self.show_fetching(None)
        self.fill(
            column(self.table, self._news, fetching, tools, hint),
            self.closing(tr("Close"), tr("Close the models")),
        )


def _fetched(progress: JobProgress) -> str:
    done, total = progress.done / 1e6, progress.total / 1e6
    if not total:
        return tr("Fetching {name}: {done:,.0f} MB", name=progress.text, done=done)
    return tr("Fetching {name}: {done:,.0f} of {total:,.0f} MB", name=progress.text, done=done, total=total)
