"""The one batch that is with the model: sent, led by what the memory has, landed or of no use any longer."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.memory.corrections import Corrections
from workbench.memory.glossary import Glossary
from workbench.mt.folder import ModelFolder
from workbench.services.drafting.following import NO_GUIDES, Guides
from workbench.services.drafting.pace import BatchSize
from workbench.services.drafting.requests import DraftAnswer, DraftRequest
from workbench.services.drafting.thread import DraftingThread

if TYPE_CHECKING:
    from workbench.services.drafting.scouting import Scout

TYPING_BATCH = 0.035  # seconds: under 50 ms with room for a batch that is slower than the last
IDLE_BATCH = 0.4  # seconds
ALTERNATIVES = 3


@dataclass(slots=True)
class Leads:
    """What leads the drafts of a project: whoever knows of it says so here."""

    scout: "Scout | None" = None  # finds what drafts follow
    glossary: Glossary | None = None  # whose renderings drafts have
    corrections: Corrections | None = None  # that drafts get


@dataclass(frozen=True, slots=True)
class Landed:
    """The draft of a source, and the segments that it was asked for."""

    source: str
    draft: Draft
    ids: tuple[int, ...]


class Flight(QObject):
    """At most one batch is under way. Whoever abandons it hears no more of it than that the model is free."""

    landed = Signal(object)  # list of Landed
    failed = Signal(object)  # WorkbenchError
    free = Signal()  # the thread owes no answer any longer; after the others

    def __init__(self, thread: DraftingThread, leads: Leads, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._leads = leads
        self._ids: dict[str, list[int]] = {}  # by source
        self._epoch = 0
        self._sizes = {True: BatchSize(TYPING_BATCH), False: BatchSize(IDLE_BATCH)}
        self._size = self._sizes[False]  # that of the batch under way
        self.typing = False  # whether somebody types: batches are then small
        self.guides = NO_GUIDES
        self.under_way = False  # whether the thread owes an answer, wanted or not
        thread.answered.connect(self._take)

    def __len__(self) -> int:
        return sum(map(len, self._ids.values()))

    @property
    def room(self) -> int:
        """How many characters of source the next batch may have."""
        return self._sizes[self.typing].characters

    def send(self, batch: Sequence[Segment], model: ModelFolder, fresh: Collection[int]) -> None:
        """Ask the model for drafts; those of the ids in ``fresh`` follow no match."""
        for segment in batch:
            self._ids.setdefault(segment.source, []).append(segment.id)
        self.under_way = True
        self._size = self._sizes[self.typing]
        if self._leads.scout is None:
            self._thread.ask(self._request(model, fresh))
        else:
            self._leads.scout.look_up(batch, partial(self._send_guided, self._epoch, model, fresh))

    def abandon(self) -> list[int]:
        """Want no answer any longer; return the ids that it would have been for."""
        self._epoch += 1
        flown, self._ids = self._ids, {}
        return [each for ids in flown.values() for each in ids]

    def _send_guided(self, epoch: int, model: ModelFolder, fresh: Collection[int], guides: Guides) -> None:
        """Ask the model, unless the batch was abandoned meanwhile."""
        if epoch == self._epoch:
            self.guides = self.guides.with_more(guides)
            self._thread.ask(self._request(model, fresh))
        else:
            self._be_free()

    def _request(self, model: ModelFolder, fresh: Collection[int]) -> DraftRequest:
        led = {source for source, ids in self._ids.items() if not any(each in fresh for each in ids)}
        guides = replace(self.guides.only(led), glossary=self._leads.glossary)
        return DraftRequest(self._epoch, model, tuple(self._ids), ALTERNATIVES, guides)

    def _take(self, answer: DraftAnswer) -> None:
        if answer.request.epoch == self._epoch:
            if answer.drafts:
                self._land(answer)
            else:
                fault = ModelError(tr("Drafting stopped because of a fault in the program."))
                self.failed.emit(answer.error or fault)
        self._be_free()

    def _land(self, answer: DraftAnswer) -> None:
        sources = answer.request.sources
        flown, self._ids = self._ids, {}
        self._size.learn(sum(map(len, sources)), answer.seconds)
        drafted = zip(sources, answer.drafts, strict=True)
        self.landed.emit([Landed(source, draft, tuple(flown[source])) for source, draft in drafted])

    def _be_free(self) -> None:
        self.under_way = False
        self.free.emit()
