"""Completions while typing: the rest of a sentence as the model would write it, given how it begins."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.mt.folder import ModelFolder
from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import CompletionAnswer, CompletionRequest


@dataclass(frozen=True, slots=True)
class Completion:
    """What follows ``typed`` in a target of ``source``."""

    source: str
    typed: str
    text: str


class Completer(QObject):
    """Answers one question at a time, the latest; what it once offered for a sentence it knows.

    The model is asked in the drafting queue's thread, before the queue's next batch. Whoever types on while
    the model thinks, and types what it then answers, gets the rest of the answer.
    """

    offered = Signal(object)  # Completion, for the latest question only
    failed = Signal(object)  # WorkbenchError, once a model

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._source = ""
        self._model: ModelFolder | None = None
        self._known: list[str] = []  # whole targets of the source, the latest first
        self._drafts: Sequence[str] = ()
        self._wanted: str | None = None
        self._asked = False  # whether the thread owes an answer, wanted or not
        self._refused: ModelFolder | None = None
        queue.mt_thread.completed.connect(self._take)

    def expect(self) -> None:
        """Keep the model free for a question that is about to come; ``ask`` or ``forget`` follows."""
        self._queue.hold(True)

    def ask(self, source: str, typed: str, drafts: Sequence[str] = ()) -> None:
        """Offer how ``typed`` goes on, at once if that is known; whatever was asked before is dropped.

        ``drafts`` of the source that begin so come first: a wider beam made them.
        """
        if (source, self._queue.model) != (self._source, self._model):
            self._source, self._model, self._known = source, self._queue.model, []
        self._wanted, self._drafts = typed, drafts
        if not self._answer() and not self._asked:
            self._send()
        self._free_the_model()

    def forget(self) -> None:
        """Drop the question that is not answered yet."""
        self._wanted = None
        self._free_the_model()

    def _answer(self) -> bool:
        """Offer what is known to follow what was typed; say if anything is."""
        typed = self._wanted
        if typed is None:
            return False
        known = (*self._drafts, *self._known)
        whole = next((each for each in known if each.startswith(typed) and each != typed), None)
        if whole is not None:
            self._wanted = None
            self.offered.emit(Completion(self._source, typed, whole[len(typed) :]))
        return whole is not None

    def _send(self) -> None:
        if self._model is None or self._model == self._refused:
            self._wanted = None
        elif self._wanted is not None:
            self._asked = True
            self._queue.mt_thread.ask(CompletionRequest(self._model, self._source, self._wanted))

    def _free_the_model(self) -> None:
        """Let drafting go on, unless somebody still waits for an answer."""
        if self._wanted is None:
            self._queue.hold(False)

    def _take(self, answer: CompletionAnswer) -> None:
        self._asked = False
        request = answer.request
        if answer.error is not None:
            self._refuse(request.model, answer.error)
        if (request.source, request.model) == (self._source, self._model):
            if answer.text:
                self._known.insert(0, request.typed + answer.text)
            if not self._answer() and request.typed == self._wanted:
                self._wanted = None  # nobody knows
        self._send()
        self._free_the_model()

    def _refuse(self, model: ModelFolder, error: WorkbenchError) -> None:
        if model != self._refused:
            self._refused = model
            self.failed.emit(error)
