"""The one thread that uses the engine: frozen requests in, frozen answers out."""

from PySide6.QtCore import QObject, QThread, Signal

from workbench.mt.folder import ModelFolder
from workbench.services.drafting.engine import DraftingEngine, EngineLoader
from workbench.services.drafting.requests import (
    CompletionAnswer,
    ConfidenceAnswer,
    DraftAnswer,
    LessonAnswer,
    LinkAnswer,
    Request,
    WordsAnswer,
)
from workbench.services.jobs import take_short_turns


class _Worker(QObject):
    """Lives in the MT thread, loads engines there, and knows nothing of segments."""

    answered = Signal(object)

    def __init__(self, load: EngineLoader) -> None:
        super().__init__()
        self._load = load
        self._model: ModelFolder | None = None
        self._engine: DraftingEngine | None = None

    def answer(self, request: Request) -> None:
        """Answer ``request``, whatever happens."""
        answer = request.unanswered()
        try:
            answer = request.answered(self._engine_of)
        finally:
            self.answered.emit(answer)

    def _engine_of(self, model: ModelFolder) -> DraftingEngine:
        if self._engine is None or model != self._model:
            self._engine = None  # frees the old model's memory before the new one is loaded
            self._engine, self._model = self._load(model), model
        return self._engine


class DraftingThread(QObject):
    """The MT thread as the GUI thread sees it: ``ask`` in, the signal of the answer's kind out.

    Requests are worked on in the order they come, behind the one batch of drafts in flight at most.
    """

    answered = Signal(object)  # DraftAnswer
    completed = Signal(object)  # CompletionAnswer
    linked = Signal(object)  # LinkAnswer
    judged = Signal(object)  # ConfidenceAnswer
    learned = Signal(object)  # LessonAnswer
    words_found = Signal(object)  # WordsAnswer
    _asked = Signal(object)

    def __init__(self, load: EngineLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        take_short_turns()
        self._thread = QThread()
        self._thread.setObjectName("MT")
        self._worker = _Worker(load)
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.answer)
        self._worker.answered.connect(self._relay)
        self._told_by = {
            DraftAnswer: self.answered,
            CompletionAnswer: self.completed,
            LinkAnswer: self.linked,
            ConfidenceAnswer: self.judged,
            LessonAnswer: self.learned,
            WordsAnswer: self.words_found,
        }
        self._closed = False

    def ask(self, request: Request) -> None:
        """Queue ``request``; the thread starts with the first one."""
        if not self._closed and not self._thread.isRunning():
            self._thread.start()
        self._asked.emit(request)

    def close(self) -> None:
        """End the thread after the batch in flight; no answer arrives afterwards."""
        self._closed = True
        self.blockSignals(True)
        self._thread.quit()
        self._thread.wait()

    def _relay(self, answer: object) -> None:
        self._told_by[type(answer)].emit(answer)
