"""What the MT thread needs of an engine, and loading one there."""

import gc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from workbench.domain.draft import Draft
from workbench.mt.folder import ModelFolder
from workbench.services.drafting.following import Following

if TYPE_CHECKING:
    from workbench.alignment.word_links import WordLink
    from workbench.mt.confidence import WordConfidence


class DraftingEngine(Following, Protocol):
    """One Draft a sentence, in order, and what else a model knows."""

    def draft(self, sentences: Sequence[str], *, alternatives: int = 0) -> list[Draft]:
        """Draft ``sentences``, each with up to ``alternatives`` other hypotheses."""

    def complete(self, source: str, typed: str) -> str:
        """Return how a target that begins with ``typed`` goes on, "" where nobody knows."""

    def continuations(self, source: str, before: str, count: int) -> list[str]:
        """Return ways to go on after the whole words ``before``, each with another word."""

    def confidences(self, source: str, target: str) -> "list[WordConfidence]":
        """Return how likely a translator keeps each word of a draft."""

    def links(self, source: str, target: str) -> "list[WordLink]":
        """Return which word of a target goes back to which word of its source."""


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
