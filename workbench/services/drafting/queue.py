"""The drafting queue: fills untranslated segments from the memory and the model, off the window's thread.

The queue lives in the GUI thread and has one small batch in flight; the next goes when it comes back. So
cancelling is clearing the queue, and the segment under the cursor is never more than a batch away.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError, WorkbenchError
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin, Segment, State
from workbench.domain.wording import tr
from workbench.mt.folder import ModelFolder
from workbench.services.drafting.arrivals import Arrival, Arrivals, RememberedDrafts
from workbench.services.drafting.engine import EngineLoader, load_engine
from workbench.services.drafting.flight import Flight, Landed, Leads
from workbench.services.drafting.following import NO_GUIDES, Guides
from workbench.services.drafting.line import WaitingLine, batch_around_first
from workbench.services.drafting.run import Run
from workbench.services.drafting.thread import DraftingThread
from workbench.services.session import Session


class DraftingQueue(QObject):
    """Drafts segments one batch at a time: those on screen first, the one under the cursor before them.

    Machine drafts go to the session, which refuses what a person typed, settled or locked meanwhile. One
    run is one undo step. After a failure the queue is empty and takes new work as before.
    """

    progress = Signal(object)  # DraftingProgress
    failed = Signal(object)  # WorkbenchError, once a failure

    def __init__(
        self,
        session: Session,
        model: ModelFolder | None,
        *,
        load: EngineLoader = load_engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._line = WaitingLine()
        self._fresh: dict[int, object] = {}  # ids that the memory must not answer, each with its undo step
        self.leads = Leads()
        self._arrivals = Arrivals()
        self._remembered = RememberedDrafts()
        self._lacking = False  # whether segments were left for want of a model
        self._paused = False
        self._held = False
        self._run = Run(self.progress.emit)
        self._thread = DraftingThread(load, self)
        self._flight = Flight(self._thread, self.leads, self)
        self._flight.landed.connect(self._take_landed)
        self._flight.failed.connect(self._fail)
        self._flight.free.connect(self._advance)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._advance)

    @property
    def model(self) -> ModelFolder | None:
        """The model that drafts, None where there is none."""
        return self._model

    @property
    def mt_thread(self) -> DraftingThread:
        """The one thread that uses the engine, for what else the model is asked."""
        return self._thread

    @property
    def running(self) -> bool:
        """Whether anything waits for a draft, paused or not."""
        return self._waiting > 0

    @property
    def _waiting(self) -> int:
        return len(self._line) + len(self._flight) + len(self._arrivals)

    @property
    def _may_ask(self) -> bool:
        return bool(self._line) and not (self._flight.under_way or self._paused or self._held)

    def start(self, ids: Iterable[int] | None = None) -> None:
        """Draft ``ids``, by default every untranslated segment; joins the run under way, if any."""
        if ids is None:
            ids = self._session.segment_ids(SegmentFilter(states=frozenset({State.UNTRANSLATED})))
        self._begin_run()
        self._run.total += self._line.add(ids)
        self.resume()

    def pretranslate(
        self, remembered: Iterable[tuple[int, Draft]], rest: Iterable[int], guides: Guides | None = None
    ) -> None:
        """Fill in what the memory has for some segments and draft the rest; joins the run under way.

        Drafts follow ``guides`` until the queue is empty.
        """
        self._begin_run()
        self._flight.guides = guides or NO_GUIDES
        for segment_id, draft in remembered:
            self._line.discard([segment_id])
            self._arrivals.add(Arrival(segment_id, draft, Origin.TM, self._run.step))
            self._run.total += 1
        self._run.total += self._line.add(rest)
        self.resume()

    def redraft(self, ids: Iterable[int], *, step: object | None = None) -> None:
        """Draft ``ids`` anew by the model, before everything else, as one undo step, ``step`` if given."""
        ids, step = list(ids), step or object()
        self._begin_run()
        self._run.open_steps.add(step)
        for segment in self._session.segments(ids):
            self._remembered.forget(segment.source)
        self._fresh.update(dict.fromkeys(ids, step))
        waiting = len(self._line)
        self._line.discard(ids)
        self._line.add(ids, first=True)
        self._run.total += len(self._line) - waiting
        self.resume()

    def prefer(self, current: int | None, visible: Sequence[int]) -> None:
        """Say which segment is under the cursor and which are on screen."""
        self._line.prefer(current, visible)

    def set_typing(self, typing: bool) -> None:
        """Say whether someone types: batches are then small."""
        self._flight.typing = typing

    def hold(self, on: bool) -> None:
        """Send no further batch while ``on``: somebody is about to ask the model, and waits for it."""
        self._held = on
        if not on and self._line:
            self._soon.start()

    def use(self, model: ModelFolder | None) -> None:
        """Draft with ``model`` from now on; what is in flight is drafted again by it."""
        self._model = model
        self._remembered.clear()
        self._line.add(self._flight.abandon(), first=True)
        self._soon.start()

    def pause(self) -> None:
        """Send no further batch; the one in flight is still taken."""
        self._paused = True
        self._tell()

    def resume(self) -> None:
        """Go on after a pause."""
        self._paused = False
        self._run.speed.restart()
        self._soon.start()
        self._tell()

    def cancel(self) -> None:
        """Clear the queue and drop the batch in flight; what is drafted stays."""
        self._empty()
        self._end_run()
        self._tell()

    def close(self) -> None:
        """Clear the queue and end the MT thread, waiting for the batch in flight."""
        self._empty()
        self._end_run()
        self._soon.stop()
        self._thread.close()

    def _begin_run(self) -> None:
        if not self.running:
            self._run.begin()

    def _empty(self) -> None:
        self._run.total -= self._waiting
        self._line.clear()
        self._flight.abandon()
        self._arrivals.clear()
        self._paused = False

    def _end_run(self) -> None:
        for step in self._run.open_steps:
            self._session.end_run(step)
        self._run.open_steps.clear()
        self._fresh.clear()
        self._flight.guides = NO_GUIDES
        if self._lacking:
            self._lacking = False
            self._report(
                ModelError(tr("There is no model to draft with."), tr("Add a model folder in Models."))
            )

    def _advance(self) -> None:
        """Take one step of a few milliseconds, the model's work first, and come back for the next."""
        try:
            if self._may_ask:
                self._ask_for_more()
            else:
                self._hand_over()
        except WorkbenchError as error:
            self._fail(error)
        if self._arrivals or self._may_ask:
            self._soon.start()
        elif not self.running:
            self._end_run()
        self._tell()

    def _ask_for_more(self) -> None:
        segments = self._drop_unfit(self._line.ahead())
        batch = batch_around_first(segments, self._flight.room) if segments else []
        unknown = [segment for segment in batch if not self._answer_from_memory(segment)]
        if unknown and self._model:
            self._line.discard(segment.id for segment in unknown)
            self._flight.send(unknown, self._model, self._fresh.keys())
        elif unknown:
            self._line.discard(segment.id for segment in unknown)
            self._lacking = True

    def _drop_unfit(self, ids: list[int]) -> list[Segment]:
        """Return the segments of ``ids`` that still take a draft, the others out of the line."""
        by_id = {segment.id: segment for segment in self._session.segments(ids) if segment.takes_drafts}
        self._line.discard(each for each in ids if each not in by_id)
        return [by_id[each] for each in ids if each in by_id]

    def _answer_from_memory(self, segment: Segment) -> bool:
        """Give ``segment`` what the project's memory or this run has for it already; say if there is any."""
        step = self._fresh.get(segment.id)
        known = self._remembered.get(segment.source)
        matches = () if step else self._session.matches(segment.id)
        if matches:
            best = max(matches, key=lambda match: match.score)
            arrival = Arrival(
                segment.id, Draft(segment.source, best.target, best.score), Origin.TM, self._run.step
            )
        elif known is not None:
            arrival = Arrival(segment.id, known, Origin.MT, step or self._run.step)
        else:
            return False
        self._line.discard([segment.id])
        self._arrivals.add(arrival)
        return True

    def _take_landed(self, landed: list[Landed]) -> None:
        for each in landed:
            self._remembered.add(each.source, each.draft)
            for segment_id in each.ids:
                step = self._fresh.pop(segment_id, self._run.step)
                self._arrivals.add(Arrival(segment_id, each.draft, Origin.MT, step))

    def _hand_over(self) -> None:
        """Give the session a few of the drafts that arrived."""
        chunk = self._arrivals.next_chunk()
        if chunk is None:
            return
        drafts = [(each, self._corrected(draft, chunk.origin)) for each, draft in chunk.drafts.items()]
        drafted = self._session.apply_drafts(drafts, chunk.origin, step=chunk.step)
        self._run.speed.record(len(drafted))
        self._look_after_refused({each: chunk.drafts[each] for each in chunk.drafts.keys() - set(drafted)})

    def _corrected(self, draft: Draft, origin: Origin) -> Draft:
        """Return a model's draft as the translator has corrected others, by what is known now."""
        if self.leads.corrections is None or origin is not Origin.MT:
            return draft
        return self.leads.corrections.corrected(draft, self.leads.glossary)

    def _look_after_refused(self, refused: dict[int, Draft]) -> None:
        """Line up again what got another source meanwhile; stop when the run was undone."""
        willing = [each for each in self._session.segments(list(refused)) if each.takes_drafts]
        changed = [each.id for each in willing if each.source != refused[each.id].source]
        self._run.total += self._line.add(changed, first=True)
        if any(each.id not in changed and refused[each.id].target.strip() for each in willing):
            self.cancel()

    def _fail(self, error: WorkbenchError) -> None:
        self._empty()
        self._run.open_steps.clear()  # not ended: it may be the project file that fails
        self._report(error)

    def _report(self, error: WorkbenchError) -> None:
        self._run.error = error.text
        self.failed.emit(error)

    def _tell(self) -> None:
        self._run.tell(self._waiting, paused=self._paused)
