"""The one thread that uses the engine: frozen requests in, frozen answers out."""

import gc
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError, WorkbenchError
from workbench.domain.memory import Match
from workbench.memory.glossary import Glossary
from workbench.mt.folder import ModelFolder
from workbench.services.following import NO_GUIDES, Guides
from workbench.services.jobs import take_short_turns

if TYPE_CHECKING:
    from workbench.alignment.word_links import WordLink
    from workbench.mt.confidence import WordConfidence


class DraftingEngine(Protocol):
    """What drafting needs of an engine: one Draft a sentence, in order."""

    def draft(self, sentences: Sequence[str], *, alternatives: int = 0) -> list[Draft]:
        """Draft ``sentences``, each with up to ``alternatives`` other hypotheses."""

    def with_terms(self, draft: Draft, glossary: Glossary) -> Draft:
        """Return the draft with its terms as a glossary requires, as far as that can be had."""

    def follow(self, draft: Draft, match: Match) -> Draft:
        """Return the draft with a fuzzy match's target mended for its source, if that leaves no doubt."""

    def complete(self, source: str, typed: str) -> str:
        """Return how a target that begins with ``typed`` goes on, "" where nobody knows."""

    def continuations(self, source: str, before: str, count: int) -> list[str]:
        """Return ways to go on after the whole words ``before``, each with another word."""

    def confidences(self, source: str, target: str) -> "list[WordConfidence]":
        """Return how likely a translator keeps each word of a draft."""

    def links(self, source: str, target: str) -> "list[WordLink]":
        """Return which word of a target goes back to which word of its source."""


WORDS = 8  # offered for a place
EngineLoader = Callable[[ModelFolder], DraftingEngine]


def load_engine(folder: ModelFolder) -> DraftingEngine:
    """Load the engine; called in the MT thread, which is where the import's time goes too.

    The modules imported here live as long as the program. They are kept out of the garbage collector's
    sight, which would search them in the window's thread, for longer than two frames.
    """
    from workbench.mt.engine import Engine  # noqa: PLC0415  # the window opens without it

    engine = Engine(folder)
    gc.freeze()
    return engine


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """Sentences to draft; ``epoch`` comes back with the answer, so that a stale one is known.

    ``guides`` are the fuzzy matches that its drafts follow.
    """

    epoch: int
    model: ModelFolder
    sources: tuple[str, ...]
    alternatives: int
    guides: Guides = NO_GUIDES


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """The drafts of a request, in its order, and the seconds they took; none when it failed.

    Without ``error`` an answer that has no drafts comes from a bug, which has reached ``sys.excepthook``.
    """

    request: DraftRequest
    drafts: tuple[Draft, ...] = ()
    seconds: float = 0.0
    error: WorkbenchError | None = None


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """A sentence, and how its target begins so far."""

    model: ModelFolder
    source: str
    typed: str


@dataclass(frozen=True, slots=True)
class CompletionAnswer:
    """How the target of a request goes on; empty where nobody knows."""

    request: CompletionRequest
    text: str = ""
    error: WorkbenchError | None = None


@dataclass(frozen=True, slots=True)
class LinkRequest:
    """A sentence and its target, whose words are to be linked; without a model by what they look like."""

    model: ModelFolder | None
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """The word links of a request."""

    request: LinkRequest
    links: "tuple[WordLink, ...]" = ()


@dataclass(frozen=True, slots=True)
class ConfidenceRequest:
    """A sentence and its draft, whose words are to be judged."""

    model: ModelFolder
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class ConfidenceAnswer:
    """How sure the model is of the words of a request's draft; none where it cannot be loaded."""

    request: ConfidenceRequest
    words: "tuple[WordConfidence, ...]" = ()


@dataclass(frozen=True, slots=True)
class WordsRequest:
    """A sentence, and the whole words that its target begins with."""

    model: ModelFolder
    source: str
    before: str


@dataclass(frozen=True, slots=True)
class WordsAnswer:
    """Ways to go on from there to the end; none where the model cannot be loaded."""

    request: WordsRequest
    rests: tuple[str, ...] = ()


class _Worker(QObject):
    """Lives in the MT thread, loads engines there, and knows nothing of segments."""

    answered = Signal(object)  # DraftAnswer
    completed = Signal(object)  # CompletionAnswer
    linked = Signal(object)  # LinkAnswer
    judged = Signal(object)  # ConfidenceAnswer
    words_found = Signal(object)  # WordsAnswer

    def __init__(self, load: EngineLoader) -> None:
        super().__init__()
        self._load = load
        self._model: ModelFolder | None = None
        self._engine: DraftingEngine | None = None

    def draft(self, request: DraftRequest) -> None:
        """Answer ``request``, whatever happens."""
        answer = DraftAnswer(request)
        try:
            answer = self._answer(request)
        except WorkbenchError as error:
            answer = DraftAnswer(request, error=error)
        finally:
            self.answered.emit(answer)

    def complete(self, request: CompletionRequest) -> None:
        """Answer ``request``, whatever happens."""
        answer = CompletionAnswer(request)
        try:
            text = self._engine_of(request.model).complete(request.source, request.typed)
            answer = CompletionAnswer(request, text)
        except WorkbenchError as error:
            answer = CompletionAnswer(request, error=error)
        finally:
            self.completed.emit(answer)

    def link(self, request: LinkRequest) -> None:
        """Answer ``request``, whatever happens."""
        answer = LinkAnswer(request)
        try:
            answer = LinkAnswer(request, tuple(self._links(request)))
        finally:
            self.linked.emit(answer)

    def _links(self, request: LinkRequest) -> "list[WordLink]":
        from workbench.alignment.word_links import word_links  # noqa: PLC0415  # the window opens without it

        if request.model is not None:
            with suppress(ModelError):  # drafting tells of it
                return self._engine_of(request.model).links(request.source, request.target)
        return word_links(request.source, request.target)

    def judge(self, request: ConfidenceRequest) -> None:
        """Answer ``request``, whatever happens; drafting tells of a model that cannot be loaded."""
        answer = ConfidenceAnswer(request)
        try:
            with suppress(ModelError):
                words = self._engine_of(request.model).confidences(request.source, request.target)
                answer = ConfidenceAnswer(request, tuple(words))
        finally:
            self.judged.emit(answer)

    def find_words(self, request: WordsRequest) -> None:
        """Answer ``request``, whatever happens; drafting tells of a model that cannot be loaded."""
        answer = WordsAnswer(request)
        try:
            with suppress(ModelError):
                engine = self._engine_of(request.model)
                answer = WordsAnswer(
                    request, tuple(engine.continuations(request.source, request.before, WORDS))
                )
        finally:
            self.words_found.emit(answer)

    def _answer(self, request: DraftRequest) -> DraftAnswer:
        engine = self._engine_of(request.model)
        started = time.monotonic()
        drafts = engine.draft(request.sources, alternatives=request.alternatives)
        led = tuple(request.guides.lead(engine, draft) for draft in drafts)
        return DraftAnswer(request, led, time.monotonic() - started)

    def _engine_of(self, model: ModelFolder) -> DraftingEngine:
        if self._engine is None or model != self._model:
            self._engine = None  # frees the old model's memory before the new one is loaded
            self._engine, self._model = self._load(model), model
        return self._engine


class DraftingThread(QObject):
    """The MT thread as the GUI thread sees it: ``ask`` in, ``answered`` out; so for completions and links.

    Requests are worked on in the order they come.
    """

    answered = Signal(object)  # DraftAnswer, in the GUI thread
    completed = Signal(object)  # CompletionAnswer, in the GUI thread
    linked = Signal(object)  # LinkAnswer, in the GUI thread
    judged = Signal(object)  # ConfidenceAnswer, in the GUI thread
    words_found = Signal(object)  # WordsAnswer, in the GUI thread
    _asked = Signal(object)
    _completion_asked = Signal(object)
    _links_asked = Signal(object)
    _confidence_asked = Signal(object)
    _words_asked = Signal(object)

    def __init__(self, load: EngineLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        take_short_turns()
        self._thread = QThread()
        self._thread.setObjectName("MT")
        self._worker = _Worker(load)
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.draft)
        self._completion_asked.connect(self._worker.complete)
        self._links_asked.connect(self._worker.link)
        self._confidence_asked.connect(self._worker.judge)
        self._worker.answered.connect(self._relay)
        self._worker.completed.connect(self._relay_completion)
        self._worker.linked.connect(self._relay_links)
        self._worker.judged.connect(self._relay_confidence)
        self._words_asked.connect(self._worker.find_words)
        self._worker.words_found.connect(self._relay_words)
        self._closed = False

    def ask(self, request: DraftRequest) -> None:
        """Queue ``request``; the thread starts with the first one."""
        self._start()
        self._asked.emit(request)

    def ask_completion(self, request: CompletionRequest) -> None:
        """Queue ``request``, behind the one batch in flight at most."""
        self._start()
        self._completion_asked.emit(request)

    def ask_links(self, request: LinkRequest) -> None:
        """Queue ``request``, behind the one batch in flight at most."""
        self._start()
        self._links_asked.emit(request)

    def ask_confidence(self, request: ConfidenceRequest) -> None:
        """Queue ``request``, behind the one batch in flight at most."""
        self._start()
        self._confidence_asked.emit(request)

    def ask_words(self, request: WordsRequest) -> None:
        """Queue ``request``, behind the one batch in flight at most."""
        self._start()
        self._words_asked.emit(request)

    def close(self) -> None:
        """End the thread after the batch in flight; no answer arrives afterwards."""
        self._closed = True
        self.blockSignals(True)
        self._thread.quit()
        self._thread.wait()

    def _start(self) -> None:
        if not self._closed and not self._thread.isRunning():
            self._thread.start()

    def _relay(self, answer: DraftAnswer) -> None:
        self.answered.emit(answer)

    def _relay_completion(self, answer: CompletionAnswer) -> None:
        self.completed.emit(answer)

    def _relay_links(self, answer: LinkAnswer) -> None:
        self.linked.emit(answer)

    def _relay_confidence(self, answer: ConfidenceAnswer) -> None:
        self.judged.emit(answer)

    def _relay_words(self, answer: WordsAnswer) -> None:
        self.words_found.emit(answer)
