"""How sure the model is of the words of the draft that somebody looks at, found in the MT thread.

It is worked out anew when a row is opened rather than stored: that takes a fraction of the time of a draft,
holds for the drafts that are there already, and always is about the model in use.
"""

from PySide6.QtCore import QObject

from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.requests import ConfidenceAnswer, ConfidenceRequest
from workbench.services.model.latest_question import LatestQuestion


class ConfidenceJudge(LatestQuestion[ConfidenceAnswer]):
    """Judges the draft asked for last; tells a ``ConfidenceAnswer``."""

    def __init__(self, queue: DraftingQueue, parent: QObject | None = None) -> None:
        super().__init__(queue, queue.mt_thread.judged, parent)

    def ask(self, source: str, target: str) -> None:
        """Judge the words of a draft; whatever was asked before is dropped."""
        model = self._queue.model
        self._ask(None if model is None else ConfidenceRequest(model, source, target))
