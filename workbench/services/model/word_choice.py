"""Other words for a place of a target, as the model would go on from there; found in the MT thread."""

from PySide6.QtCore import QObject

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import WordsAnswer, WordsRequest
from workbench.services.model.latest_question import LatestQuestion


class WordChoice(LatestQuestion[WordsAnswer]):
    """Finds the words for the place asked for last; tells a ``WordsAnswer``."""

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(queue, queue.mt_thread.words_found, parent)

    def ask(self, source: str, before: str) -> bool:
        """Find what may follow ``before``, at a word's beginning; say whether there is a model to ask."""
        model = self._queue.model
        self._ask(None if model is None else WordsRequest(model, source, before))
        return model is not None
