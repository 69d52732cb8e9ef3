"""How sure the model is of the words of the draft that somebody looks at, found in the MT thread.

It is worked out anew when a row is opened rather than stored: that takes a fraction of the time of a draft,
holds for the drafts that are there already, and always is about the model in use.
"""

from PySide6.QtCore import QObject, Signal

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import ConfidenceAnswer, ConfidenceRequest


class ConfidenceJudge(QObject):
    """Answers one question at a time, the latest."""

    found = Signal(object)  # ConfidenceAnswer, for the latest question only

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._wanted: ConfidenceRequest | None = None
        self._asked = False  # whether the thread owes an answer, wanted or not
        queue.mt_thread.judged.connect(self._take)

    def ask(self, source: str, target: str) -> None:
        """Judge the words of a draft; whatever was asked before is dropped."""
        model = self._queue.model
        self._wanted = None if model is None else ConfidenceRequest(model, source, target)
        if not self._asked:
            self._send()

    def forget(self) -> None:
        """Drop the question that is not answered yet."""
        self._wanted = None

    def _send(self) -> None:
        if self._wanted is not None:
            self._asked = True
            self._queue.mt_thread.ask(self._wanted)

    def _take(self, answer: ConfidenceAnswer) -> None:
        self._asked = False
        if answer.request == self._wanted:
            self._wanted = None
            self.found.emit(answer)
        self._send()
