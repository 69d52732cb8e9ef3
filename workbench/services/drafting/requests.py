"""What the model is asked, as frozen values that know how an engine answers them.

``unanswered`` is the answer where a bug, which reaches ``sys.excepthook``, keeps the real one from coming.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError, WorkbenchError
from workbench.mt.folder import ModelFolder
from workbench.services.drafting.engine import DraftingEngine
from workbench.services.drafting.following import NO_GUIDES, Guides

if TYPE_CHECKING:
    from workbench.alignment.word_links import WordLink
    from workbench.domain.correction import Correction
    from workbench.mt.confidence import WordConfidence

WORDS = 8  # offered for a place
EngineOf = Callable[[ModelFolder], DraftingEngine]  # a model's engine, loaded where it is not


class Request(Protocol):
    """A question to the model; whoever gets the answer finds the question in it."""

    def unanswered(self) -> object:
        """Return the answer that says nothing."""

    def answered(self, engine_of: EngineOf) -> object:
        """Return the answer, worked out in the MT thread."""


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """The drafts of a request, in its order, and the seconds they took; none when it failed."""

    request: "DraftRequest"
    drafts: tuple[Draft, ...] = ()
    seconds: float = 0.0
    error: WorkbenchError | None = None


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

    def unanswered(self) -> DraftAnswer:
        """Return no drafts."""
        return DraftAnswer(self)

    def answered(self, engine_of: EngineOf) -> DraftAnswer:
        """Return the drafts, or why there are none."""
        try:
            engine = engine_of(self.model)
            started = time.monotonic()
            drafts = engine.draft(self.sources, alternatives=self.alternatives)
            led = tuple(self.guides.lead(engine, draft) for draft in drafts)
            return DraftAnswer(self, led, time.monotonic() - started)
        except WorkbenchError as error:
            return DraftAnswer(self, error=error)


@dataclass(frozen=True, slots=True)
class CompletionAnswer:
    """How the target of a request goes on; empty where nobody knows."""

    request: "CompletionRequest"
    text: str = ""
    error: WorkbenchError | None = None


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """A sentence, and how its target begins so far."""

    model: ModelFolder
    source: str
    typed: str

    def unanswered(self) -> CompletionAnswer:
        """Return no completion."""
        return CompletionAnswer(self)

    def answered(self, engine_of: EngineOf) -> CompletionAnswer:
        """Return the completion, or why there is none."""
        try:
            return CompletionAnswer(self, engine_of(self.model).complete(self.source, self.typed))
        except WorkbenchError as error:
            return CompletionAnswer(self, error=error)


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """The word links of a request."""

    request: "LinkRequest"
    links: "tuple[WordLink, ...]" = ()


@dataclass(frozen=True, slots=True)
class LinkRequest:
    """A sentence and its target, whose words are to be linked; without a model by what they look like."""

    model: ModelFolder | None
    source: str
    target: str

    def unanswered(self) -> LinkAnswer:
        """Return no links."""
        return LinkAnswer(self)

    def answered(self, engine_of: EngineOf) -> LinkAnswer:
        """Return the links as the model sees them; drafting tells of a model that cannot be loaded."""
        from workbench.alignment.word_links import word_links  # noqa: PLC0415  # the window opens without it

        if self.model is not None:
            with suppress(ModelError):
                return LinkAnswer(self, tuple(engine_of(self.model).links(self.source, self.target)))
        return LinkAnswer(self, tuple(word_links(self.source, self.target)))


@dataclass(frozen=True, slots=True)
class LessonAnswer:
    """What the confirmed target of a request teaches."""

    request: "LessonRequest"
    learned: "tuple[Correction, ...]" = ()


@dataclass(frozen=True, slots=True)
class LessonRequest:
    """A confirmed segment and the draft that its target was made from; ``number`` tells requests apart."""

    number: int
    model: ModelFolder | None
    segment_id: int
    source: str
    draft: str
    confirmed: str

    def unanswered(self) -> LessonAnswer:
        """Learn nothing."""
        return LessonAnswer(self)

    def answered(self, engine_of: EngineOf) -> LessonAnswer:
        """Learn by the model's word links; drafting tells of a model that cannot be loaded."""
        from workbench.memory.post_edits import learned  # noqa: PLC0415  # the window opens without it

        def link(source: str, target: str) -> "tuple[WordLink, ...]":
            return LinkRequest(self.model, source, target).answered(engine_of).links

        return LessonAnswer(self, tuple(learned(self.source, self.draft, self.confirmed, link)))


@dataclass(frozen=True, slots=True)
class ConfidenceAnswer:
    """How sure the model is of the words of a request's draft; none where it cannot be loaded."""

    request: "ConfidenceRequest"
    words: "tuple[WordConfidence, ...]" = ()


@dataclass(frozen=True, slots=True)
class ConfidenceRequest:
    """A sentence and its draft, whose words are to be judged."""

    model: ModelFolder
    source: str
    target: str

    def unanswered(self) -> ConfidenceAnswer:
        """Judge no word."""
        return ConfidenceAnswer(self)

    def answered(self, engine_of: EngineOf) -> ConfidenceAnswer:
        """Judge the words; drafting tells of a model that cannot be loaded."""
        with suppress(ModelError):
            words = engine_of(self.model).confidences(self.source, self.target)
            return ConfidenceAnswer(self, tuple(words))
        return self.unanswered()


@dataclass(frozen=True, slots=True)
class WordsAnswer:
    """Ways to go on from there to the end; none where the model cannot be loaded."""

    request: "WordsRequest"
    rests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordsRequest:
    """A sentence, and the whole words that its target begins with."""

    model: ModelFolder
    source: str
    before: str

    def unanswered(self) -> WordsAnswer:
        """Return no way to go on."""
        return WordsAnswer(self)

    def answered(self, engine_of: EngineOf) -> WordsAnswer:
        """Return the ways to go on; drafting tells of a model that cannot be loaded."""
        with suppress(ModelError):
            rests = engine_of(self.model).continuations(self.source, self.before, WORDS)
            return WordsAnswer(self, tuple(rests))
        return self.unanswered()
