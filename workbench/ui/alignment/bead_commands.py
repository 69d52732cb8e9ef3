"""What the actions do to the bead under the cursor."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.domain.alignment import SURE, Spot, StoredBead
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError, WorkbenchError
from workbench.domain.wording import tr
from workbench.services.alignment.texts import realignment_work
from workbench.services.jobs import Job
from workbench.ui.alignment.page import AlignmentPage
from workbench.ui.desk import Desk
from workbench.ui.dialogs.ask import AskNumber
from workbench.ui.telling import tells

Judge = Callable[[int, Collection[int]], tuple[int, ...]]


class BeadCommands(QObject):
    """Acts on one alignment page; ``began`` tells of a job that the window is to follow."""

    began = Signal(str, object)  # what is done, Job or LongWrite

    def __init__(self, page: AlignmentPage, desk: Desk) -> None:
        super().__init__(page)
        self.notices = desk.notices
        self._page = page
        self._session = page.session
        self._jobs = desk.jobs
        self._job: Job | None = None
        self._begun: tuple[int, tuple[Bead, ...]] = (0, ())  # what the job aligns, around which beads
        page.view.moved.connect(self._drop)

    def accept_bead(self) -> None:
        """Accept, and go to the next that nobody has judged."""
        self._judge(self._session.accept_beads)

    def reject_bead(self) -> None:
        """Reject, and go to the next that nobody has judged."""
        self._judge(self._session.reject_beads)

    def reopen_bead(self) -> None:
        """Take the verdict back."""
        stored = self._current()
        self._session.reopen_beads(self._article, [stored.id])

    def accept_above(self) -> None:
        """Ask for a score, and accept what has it."""
        ask = AskNumber(
            tr("Accept all above"), tr("Accept beads with this score or more, in percent"),
            round(SURE * 100), 100, self._page,
        )  # fmt: skip
        ask.go.setText(tr("Accept"))
        ask.answered.connect(self._accept_above)
        ask.open()

    def merge_bead(self) -> None:
        """Make one bead of this and the next in the text."""
        self._go_to(self._session.merge_bead(self._article, self._current().id))

    def split_bead(self) -> None:
        """Part the bead at the sentence under the cursor."""
        self._session.split_bead(self._article, self._spot())

    def move_up(self) -> None:
        """Give the sentence to the bead above in the text."""
        self._move(-1)

    def move_down(self) -> None:
        """Give the sentence to the bead below in the text."""
        self._move(1)

    def pin_bead(self) -> None:
        """Keep the bead when the rest is aligned again, or let it go."""
        stored = self._current()
        self._session.pin_beads(self._article, [stored.id], not stored.bead.pinned)

    def realign(self) -> None:
        """Align again around what is accepted or pinned, in the background."""
        if self._job is not None and self._job.running:
            return
        article = self._article
        pinned = tuple(each.bead for each in self._page.beads if each.bead.pinned)
        alignment, memory = self._session.alignment(article), self._session.reader()
        self._job = self._jobs.run(realignment_work(alignment, pinned, memory))
        self._begun = article, pinned
        self._job.finished.connect(self._take)
        self._job.failed.connect(self.notices.fail)
        self._session.closing.connect(self._job.cancel)
        self.began.emit(tr("Aligning"), self._job)

    def next_doubtful(self) -> None:
        """Go to the next bead to look at."""
        self._look(1)

    def previous_doubtful(self) -> None:
        """Go to the bead to look at before."""
        self._look(-1)

    def change_order(self) -> None:
        """Show the lowest scores first, or the text in its order."""
        self._page.change_order()

    def only_doubtful(self) -> None:
        """Show the beads to look at alone, or all."""
        self._page.show_doubtful_only()

    # Helpers of the above.

    @property
    def _article(self) -> int:
        if self._page.article_id is None:
            raise AlignmentError(tr("No alignment is shown."), tr("Begin with “Align two texts”."))
        return self._page.article_id

    def _current(self) -> StoredBead:
        current = self._page.view.current
        if current is None:
            raise AlignmentError(tr("There is no bead here."), tr("Choose one first."))
        return current

    def _spot(self) -> Spot:
        self._current()
        spot = self._page.view.spot_cursor.spot
        if spot is None:
            raise AlignmentError(tr("There is no sentence here."), tr("Choose one first."))
        return spot

    def _judge(self, judge: Judge) -> None:
        stored = self._current()
        following = self._page.next_of(stored.id)
        judge(self._article, [stored.id])
        if following is None:
            self.notices.succeed(tr("Every bead is judged."), tr("Ctrl+Alt+G goes to the segments."))
        else:
            self._go_to(following)

    @tells
    def _accept_above(self, percent: int) -> None:
        self._page.view.setFocus()
        least = percent / 100
        ids = [each.id for each in self._page.beads if _is_pending(each) and (each.bead.score or 0) >= least]
        if not ids:
            self.notices.say(tr("No bead that nobody has judged has {percent} % or more.", percent=percent))
            return
        self._page.stays = True
        accepting = self._session.start_accepting(self._article, ids)
        accepting.finished.connect(self._tell_accepted)
        accepting.failed.connect(self.notices.fail)
        self.began.emit(tr("Accepting"), accepting)

    def _tell_accepted(self, count: int) -> None:
        self._page.stays = False
        told = tr("1 bead accepted.") if count == 1 else tr("{count:,} beads accepted.", count=count)
        self.notices.succeed(told, action_text=tr("Undo"), action=self._session.undo)

    def _move(self, by: int) -> None:
        spot = self._spot()
        beside = self._session.bead_beside(self._article, spot.bead_id, by)
        self._session.move_sentence(spot, beside)
        self._page.view.point_at(Spot(beside, spot.side, spot.number))

    @tells
    def _drop(self, spot: Spot, on: int) -> None:
        self._session.move_sentence(spot, on)
        self._page.view.point_at(Spot(on, spot.side, spot.number))

    @tells
    def _take(self, found: tuple[Bead, ...]) -> None:
        article, pinned = self._begun
        shown = self._page.article_id == article
        stored = self._page.beads if shown else self._session.beads(article)
        writing = self._session.start_realigning(article, pinned, found, stored)
        refused: list[WorkbenchError] = []
        writing.failed.connect(refused.append)
        writing.finished.connect(partial(self._tell_realigned, refused))
        if shown:
            self._page.wait_for(writing)
        self.began.emit(tr("Aligning"), writing)

    def _tell_realigned(self, refused: Sequence[WorkbenchError], _changed: int) -> None:
        if refused:
            self.notices.fail(refused[0])
        else:
            self.notices.succeed(
                tr("The rest is aligned again."), action_text=tr("Undo"), action=self._session.undo
            )

    def _look(self, by: int) -> None:
        found = self._page.next_of(self._current().id, by=by, doubtful=True)
        if found is None:
            self.notices.say(tr("There is nothing else to look at."))
        else:
            self._go_to(found)

    def _go_to(self, bead_id: int) -> None:
        self._page.view.go_to(bead_id)


def _is_pending(stored: StoredBead) -> bool:
    return stored.bead.state is BeadState.PENDING
