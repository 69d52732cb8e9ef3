"""Correct once: what the translator puts right in a draft is put right in the drafts of the same words.

A confirmed target is compared with the model's draft that it was made from, in the MT thread, where the word
links are found. What it teaches is kept in the project; the drafts that stand are searched by a job and
changed between events. All of that belongs to the step that confirmed, so that one undo takes all of it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Signal

from workbench.domain.correction import Correction
from workbench.domain.errors import WorkbenchError
from workbench.domain.review import Revision, drafted_by_model
from workbench.domain.segment import Origin, Segment
from workbench.memory.corrections import Corrections
from workbench.memory.glossary import Glossary
from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import LessonAnswer, LessonRequest
from workbench.services.jobs import Cancelled, JobPool, Report
from workbench.services.session import Change, Outcome, Session
from workbench.services.session.reading import ProjectReader


@dataclass(frozen=True, slots=True)
class PutRight:
    """What was learned from what was confirmed together, and how many standing drafts were changed by it.

    ``action`` is what the undo step is called that it is all in.
    """

    learned: tuple[Correction, ...]
    drafts: int
    action: str


@dataclass(eq=False, slots=True)
class _Lesson:
    """What was confirmed together, and is one undo step; ``owed`` answers are still to come."""

    owed: int
    action: str = ""
    learned: list[Correction] = field(default_factory=list)


class Correcting(QObject):
    """Confirms, learns, and hands the queue what was learned; follows the session's undo."""

    put_right = Signal(object)  # PutRight, where it changed a draft
    failed = Signal(object)  # WorkbenchError

    def __init__(
        self, session: Session, queue: DraftingQueue, jobs: JobPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.corrections = Corrections()
        self._session = session
        self._queue = queue
        self._jobs = jobs
        self._on = True
        self._ended = False
        self._numbers = count()
        self._asked: dict[LessonRequest, _Lesson] = {}
        self._open: set[_Lesson] = set()  # lessons whose undo step is not whole yet
        self._read()
        session.changed.connect(self._follow)
        queue.mt_thread.learned.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something is still to be learned, or to be put into drafts."""
        return bool(self._open)

    def switch(self, on: bool) -> None:
        """Learn and put right, or leave drafts as the model makes them; what was learned is kept."""
        if on != self._on:
            self._on = on
            self._read()

    def end(self) -> None:
        """Learn nothing more; the drafts that come are the model's own."""
        self._ended = True
        self._asked.clear()
        self._queue.leads.corrections = None

    def confirm(self, ids: Sequence[int]) -> Outcome:
        """Confirm segments; what they teach is learned soon after, within the same undo step."""
        if not self._on:
            return self._session.confirm(ids)
        lesson = _Lesson(0)
        outcome = self._session.confirm(ids, step=lesson)
        lesson.action = self._session.undo_text
        for each in self._requests(outcome.done):
            self._asked[each] = lesson
            self._open.add(lesson)
            lesson.owed += 1
            self._queue.mt_thread.ask(each)
        if not lesson.owed:
            self._end(lesson)
        return outcome

    def _requests(self, confirmed: Sequence[int]) -> list[LessonRequest]:
        """Return what to ask about the segments whose target a person made from a model's draft."""
        typed = [each for each in self._session.segments(confirmed) if each.origin is Origin.HUMAN]
        revisions = self._session.revisions([each.id for each in typed]) if typed else {}
        drafts = {each.id: self._draft_of(each, revisions[each.id]) for each in typed}
        return [self._request(each, drafts[each.id]) for each in typed if drafts[each.id]]

    def _draft_of(self, segment: Segment, revisions: Sequence[Revision]) -> str:
        """Return the model's draft of a segment's source as it is now; empty where there is none."""
        return drafted_by_model(revisions) if self._session.alternatives(segment.id) else ""

    def _request(self, segment: Segment, draft: str) -> LessonRequest:
        number, model = next(self._numbers), self._queue.model
        return LessonRequest(number, model, segment.id, segment.source, draft, segment.target)

    def _take(self, answer: LessonAnswer) -> None:
        lesson = self._asked.pop(answer.request, None)
        if lesson is None:
            return
        try:
            stands = self._session.learn(answer.request.segment_id, answer.learned, step=lesson)
        except WorkbenchError as error:
            self._open.discard(lesson)  # not ended: it may be the project file that fails
            self.failed.emit(error)
            return
        lesson.learned += answer.learned if stands else ()
        lesson.owed -= 1
        if lesson.owed:
            return
        if lesson.learned:
            self._search(lesson)
        else:
            self._end(lesson)

    def _search(self, lesson: _Lesson) -> None:
        job = self._jobs.run(partial(_drafts_to_correct, self._session.reader(), tuple(lesson.learned)))
        job.finished.connect(partial(self._put, lesson))
        job.failed.connect(self.failed)
        job.failed.connect(lambda _: self._end(lesson))

    def _put(self, lesson: _Lesson, ids: Sequence[int]) -> None:
        if self._ended:
            return
        glossary = self._queue.leads.glossary or Glossary(())
        writing = self._session.start_correcting(ids, self.corrections, glossary, step=lesson)
        writing.failed.connect(self.failed)
        writing.finished.connect(partial(self._tell, lesson))

    def _tell(self, lesson: _Lesson, drafts: int) -> None:
        self._open.discard(lesson)
        if drafts and self._stands(lesson):
            self.put_right.emit(PutRight(tuple(dict.fromkeys(lesson.learned)), drafts, lesson.action))

    def _stands(self, lesson: _Lesson) -> bool:
        """Whether the user has not taken back meanwhile what was learned."""
        known = {(each.source, each.drafted, each.target) for each in self._session.corrections()}
        return all((each.source, each.drafted, each.target) in known for each in lesson.learned)

    def _end(self, lesson: _Lesson) -> None:
        self._open.discard(lesson)
        self._session.end_run(lesson)

    def _follow(self, change: Change) -> None:
        if change.corrections:
            self._read()

    def _read(self) -> None:
        self.corrections = Corrections(self._session.corrections() if self._on else ())
        self._queue.leads.corrections = self.corrections


def _drafts_to_correct(
    reader: ProjectReader, learned: Sequence[Correction], _report: Report, _cancelled: Cancelled
) -> tuple[int, ...]:
    """Return the segments to look at, in text order."""
    with reader as project:
        return tuple(dict.fromkeys(each for one in learned for each in project.drafts_to_correct(one)))
