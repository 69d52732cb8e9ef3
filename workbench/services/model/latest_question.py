"""One question at a time to the model, the latest: what somebody looked at before is of no interest."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import Request


class Answer(Protocol):
    """What the MT thread gives back; the question is in it."""

    @property
    def request(self) -> Request:
        """The question."""


A = TypeVar("A", bound=Answer)


class LatestQuestion(QObject, Generic[A]):
    """Keeps one question with the MT thread; of those that come meanwhile the last one goes next."""

    found = Signal(object)  # the answer to the latest question only, as ``_told`` has it

    def __init__(self, queue: DraftingQueue, answered: SignalInstance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._wanted: Request | None = None
        self._asked = False  # whether the thread owes an answer, wanted or not
        answered.connect(self._take)

    def forget(self) -> None:
        """Drop the question that is not answered yet."""
        self._wanted = None

    def _ask(self, question: Request | None) -> None:
        """Ask this; whatever was asked before is dropped, by None all of it."""
        self._wanted = question
        if not self._asked:
            self._send()

    def _send(self) -> None:
        if self._wanted is not None:
            self._asked = True
            self._queue.mt_thread.ask(self._wanted)

    def _take(self, answer: A) -> None:
        self._asked = False
        told = self._told(answer)
        if answer.request == self._wanted:
            self._wanted = None
            self.found.emit(told)
        self._send()

    def _told(self, answer: A) -> object:
        """Return what is told of an answer; called with those too that nobody wants any longer."""
        return answer
