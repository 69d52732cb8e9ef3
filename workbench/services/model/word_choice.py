"""Other words for a place of a target, as the model would go on from there; found in the MT thread."""

from PySide6.QtCore import QObject, Signal

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import WordsAnswer, WordsRequest


class WordChoice(QObject):
    """Answers one question at a time, the latest."""

    found = Signal(object)  # WordsAnswer, for the latest question only

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._wanted: WordsRequest | None = None
        queue.mt_thread.words_found.connect(self._take)

    def ask(self, source: str, before: str) -> bool:
        """Find what may follow ``before``, at a word's beginning; say whether there is a model to ask."""
        model = self._queue.model
        self._wanted = None if model is None else WordsRequest(model, source, before)
        if self._wanted is not None:
            self._queue.mt_thread.ask(self._wanted)
        return self._wanted is not None

    def _take(self, answer: WordsAnswer) -> None:
        if answer.request == self._wanted:
            self._wanted = None
            self.found.emit(answer)
