"""The alignment page: its head above, the beads in the middle, the whole text at the side."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from workbench.domain.alignment import Alignment, StoredBead, is_doubtful
from workbench.domain.bead import BeadState
from workbench.domain.wording import tr
from workbench.services.jobs import Cancelled, Job, JobPool, Report, Work
from workbench.services.session import Change, Session
from workbench.services.session.long_write import LongWrite
from workbench.ui.alignment.bead_list import BeadList
from workbench.ui.alignment.head import AlignmentHead
from workbench.ui.alignment.miniature import WIDTH, Miniature
from workbench.ui.alignment.rows import EDGE, INSET, RIBBON
from workbench.ui.alignment.view import BeadView
from workbench.ui.alignment.words import by_score
from workbench.ui.parts import column, label, row
from workbench.ui.theme import GRID, Theme


class AlignmentPage(QWidget):
    """Widgets and what they show; what they do is the commands'."""

    pressed = Signal(str)  # the id of an action
    opened = Signal()  # the beads are there
    left = Signal()  # the alignment is gone

    def __init__(self, session: Session, jobs: JobPool, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.article_id: int | None = None
        self._waits = False  # for other beads, which a long write puts there
        self.stays = False  # where it is, while a long write goes through the text
        self._jobs = jobs
        self._reading: Job | None = None
        self._list = BeadList()
        self._shown: list[StoredBead] = []
        self.view = BeadView(theme)
        self.miniature = Miniature(theme)
        self.head = AlignmentHead()
        self.empty = label("", "muted")
        self._middle = QStackedWidget()
        self._sides = label("", "muted"), label("", "muted")
        self._lay_out()
        self._connect()
        self.refresh_theme(theme)

    @property
    def beads(self) -> Sequence[StoredBead]:
        """The beads in text order."""
        return self._list.beads

    @property
    def counted(self) -> str:
        """How far the review is."""
        return self._list.counted

    def show_alignment(self, article_id: int) -> None:
        """Show an alignment of the project, soon, at the first bead to look at; its beads are read aside."""
        self.end()
        self.article_id = article_id
        self._list, self._shown = BeadList(), []
        self.view.show_texts(Alignment((), ()))
        self._show_beads()
        self._say(tr("Reading…"))
        self._reading = self._jobs.run(reading(self.session, article_id))
        self._reading.finished.connect(self._take)

    def wait_for(self, writing: LongWrite) -> None:
        """Leave what is shown until a long write has put other beads there, and read them aside then."""
        self._waits = True
        writing.finished.connect(self._read_again)

    def end(self) -> None:
        """Drop what is being read."""
        self._waits = False
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def shown(self) -> Sequence[StoredBead]:
        """Return the beads in the order in which they are shown."""
        return self._shown

    def reload(self) -> None:
        """Choose and order the beads anew."""
        beads = self._list.beads
        if self.head.doubtful_only.isChecked():
            beads = [each for each in beads if is_doubtful(each.bead)]
        self._shown = sorted(beads, key=by_score) if self.head.lowest_first.isChecked() else list(beads)
        self._show_beads()

    def next_of(self, bead_id: int, *, by: int = 1, doubtful: bool = False) -> int | None:
        """Return the next bead to judge as shown, going round; ``doubtful`` passes over those that score."""
        place = self.view.row_of(bead_id) or 0
        for offset in range(1, len(self._shown)):
            bead = self._shown[(place + by * offset) % len(self._shown)]
            pending = bead.bead.state is BeadState.PENDING
            if is_doubtful(bead.bead) if doubtful else pending:
                return bead.id
        return None

    def change_order(self) -> None:
        """Show the lowest scores first, or the text in its order."""
        self.head.lowest_first.toggle()

    def show_doubtful_only(self) -> None:
        """Show the beads to look at alone, or all."""
        self.head.doubtful_only.toggle()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        for part in (self.head, self.view, self.miniature):
            part.refresh_theme(theme)

    def _take(self, read: tuple[Alignment, list[StoredBead]]) -> None:
        """Show what was read, unless the alignment is gone meanwhile."""
        self._reading = None
        if self.article_id is None:
            return
        alignment, beads = read
        self.session.keep_alignment(self.article_id, alignment)
        self._list = BeadList(beads)
        self._name(alignment)
        self.view.show_texts(alignment)
        self.reload()
        first = next((each.id for each in self._shown if is_doubtful(each.bead)), None)
        if first is not None:
            self.view.go_to(first)
        self.view.setFocus()
        self.opened.emit()

    def _follow(self, change: Change) -> None:
        if self.article_id is None:
            return
        if change.structure and self.article_id not in self.session.alignment_ids():
            self.end()
            self.article_id = None
            self.left.emit()
        elif self._waits:
            return
        elif self._reading is not None and self.article_id in change.beads:
            self.show_alignment(self.article_id)
        elif self.article_id in change.beads:
            found = self.session.beads(self.article_id, change.bead_ids)
            before = {each.id: each for each in self._beads_of(change.bead_ids)}
            self._update(change.bead_ids, found)
            if not self.stays:
                self._show_change({each.id for each in found if before.get(each.id) != each})

    def _read_again(self) -> None:
        if self._waits and self.article_id is not None:
            self.end()
            self._reading = self._jobs.run(reading(self.session, self.article_id))
            self._reading.finished.connect(self._take_again)

    def _take_again(self, read: tuple[Alignment, list[StoredBead]]) -> None:
        """Show other beads of the same texts, as near as can be to where the eyes are."""
        self._reading = None
        if self.article_id is not None:
            self._list = BeadList(read[1])
            self.reload()

    def _beads_of(self, ids: Collection[int]) -> Iterator[StoredBead]:
        places = (self._list.place(each) for each in ids)
        return (self._list.beads[place] for place in places if place is not None)

    def _update(self, ids: Collection[int], found: Sequence[StoredBead]) -> None:
        """Show what became of some beads; verdicts in text order move nothing."""
        verdicts_alone = self._list.update(ids, found)
        if verdicts_alone and self.head.in_text_order:
            for each in found:
                row = self.view.row_of(each.id)
                if row is not None:
                    self._shown[row] = each
            self.view.show_verdicts(self._shown, [each.id for each in found])
            self.miniature.show_verdicts(found)
            self._tell()
        else:
            self.reload()

    def _show_beads(self) -> None:
        self.view.show_beads(self._shown, self._list.displaced)
        self._middle.setCurrentIndex(0 if self._shown else 1)
        self._say(tr("Nothing is left to look at here: “To look at” shows all beads again."))
        self.miniature.show_beads(self._list.beads)
        self._tell()

    def _tell(self) -> None:
        self.head.count(self.counted)

    def _say(self, text: str) -> None:
        self.empty.setText(text)
        self.empty.setAccessibleName(text)

    def _show_change(self, changed: Collection[int]) -> None:
        """Go to what undo changed out of sight; in the order of scores what is judged leaves by itself."""
        if not self.head.lowest_first.isChecked() and self.view.in_sight().isdisjoint(changed):
            first = min(changed, key=lambda each: self._list.place(each) or 0, default=None)
            if first is not None:
                self.view.go_to(first)

    def _reorder(self) -> None:
        """Show the other order or choice; lowest first begins with the lowest."""
        self.reload()
        if self.head.lowest_first.isChecked() and self._shown:
            self.view.go_to(self._shown[0].id)
        self.view.setFocus()

    def _show_place(self) -> None:
        current = self.view.current
        self.miniature.show_place(current.id if current else None, self.view.in_sight())

    def _name(self, alignment: Alignment) -> None:
        article = self.session.article(self.article_id or 0)
        self.head.name(article.title or article.file)
        for side, language, name in zip(
            self._sides, (tr("Indonesian"), tr("English")), (article.file, alignment.target_file), strict=True
        ):
            side.setText(f"{language} · {name}" if name else language)
            side.setAccessibleName(side.text())

    def _connect(self) -> None:
        self.session.changed.connect(self._follow)
        self.head.pressed.connect(self.pressed)
        self.head.reordered.connect(self._reorder)
        self.view.cursor_moved.connect(self._show_place)
        self.view.scrolled.connect(self._show_place)
        self.miniature.chosen.connect(self.view.go_to)

    def _lay_out(self) -> None:
        sides = row(*self._sides, spacing=RIBBON + INSET)
        for side in self._sides:
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        scroll_bar = self.view.verticalScrollBar().sizeHint().width()
        sides.setContentsMargins(EDGE + INSET, GRID // 2, EDGE + WIDTH + scroll_bar, GRID // 2)
        nothing = QWidget()
        nothing.setLayout(column(None, row(None, self.empty, None), None, margin=2 * GRID))
        self._middle.addWidget(self.view)
        self._middle.addWidget(nothing)
        body = row(self._middle, self.miniature, spacing=0)
        whole = column(self.head, sides, body, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)


def reading(session: Session, article_id: int) -> Work:
    """Return the work of reading an alignment over a connection of its own, into its texts and beads."""
    reader = session.reader()

    def work(_report: Report, _cancelled: Cancelled) -> tuple[Alignment, list[StoredBead]]:
        with reader as project:
            return project.alignment(article_id), project.beads(article_id)

    return work
