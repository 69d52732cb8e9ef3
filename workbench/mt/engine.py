"""Sentences to drafts: every sentence gets one, in order, none is cut off, none loops."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.alignment.attention import Attention
from workbench.alignment.word_links import WordLink, word_links
from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.memory import Match
from workbench.memory.glossary import Glossary
from workbench.mt.alternatives import continuations
from workbench.mt.completion import complete
from workbench.mt.confidence import WordConfidence
from workbench.mt.decoder import Decoder
from workbench.mt.folder import ModelFolder
from workbench.mt.portion import Portion
from workbench.mt.quotes import straighten
from workbench.mt.relay import relay
from workbench.mt.repair import Linked, repair
from workbench.mt.terms import with_terms
from workbench.mt.windows import windows

THREADS = 2
"""How many are used unless somebody says otherwise."""


class Engine:
    """A loaded model that drafts; one thread uses it. ``beam`` is the folder's own unless given."""

    def __init__(
        self, folder: ModelFolder, *, threads: int = THREADS, beam: int | None = None, side_by_side: int = 1
    ) -> None:
        """Load the model; raises ModelError when that fails.

        ``side_by_side`` batches share the threads: as many as there are threads get most done, one alone is
        done soonest.
        """
        self.folder = folder
        self.beam = beam or folder.beam
        self._decoder = Decoder(folder, threads=threads, side_by_side=side_by_side)

    def draft(
        self, sentences: Sequence[str], *, alternatives: int = 0, beam: int | None = None
    ) -> list[Draft]:
        """Return one draft a sentence, in order; equal sentences are translated once, blank ones stay blank.

        ``alternatives`` other hypotheses are kept, at most one fewer than the beam is wide.
        """
        return list(self._drafts([sentences], alternatives, beam))

    def draft_stream(
        self, sentences: Iterable[str], *, alternatives: int = 0, beam: int | None = None
    ) -> Iterator[Draft]:
        """Yield drafts in order while sentences come in; each window of them is sorted by length.

        A window is looked at while the next one is decoded.
        """
        return self._drafts(windows(sentences), alternatives, beam)

    def follow(self, draft: Draft, match: Match) -> Draft:
        """Return the draft with a fuzzy match's target mended for its source, if that leaves no doubt."""
        target = repair(
            Linked(match.source, match.target, self.links(match.source, match.target)),
            Linked(draft.source, draft.target, self.links(draft.source, draft.target)),
        )
        return replace(draft, followed=FollowedMatch(target, match.score)) if target else draft

    def with_terms(self, draft: Draft, glossary: Glossary) -> Draft:
        """Return the draft with its terms as a glossary requires, as far as that can be had."""
        return with_terms(self, draft, glossary)

    def complete(self, source: str, typed: str) -> str:
        """Return how a target that begins with ``typed`` goes on; "" where the model does not know."""
        return complete(self._decoder, source, typed)

    def continuations(self, source: str, before: str, count: int) -> list[str]:
        """Return ways to go on after the whole words ``before``, each by another word, likeliest first."""
        return continuations(self._decoder, source, before, count)

    def score_pairs(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """Return how likely the model finds each target for its source: mean log-probability a piece."""
        return self._decoder.score(pairs)

    def confidences(self, source: str, target: str) -> list[WordConfidence]:
        """Return how likely a translator keeps each word of a draft."""
        return self._decoder.confidences(straighten(source), straighten(target))

    def links(self, source: str, target: str) -> list[WordLink]:
        """Return which word of any target text, whoever wrote it, goes back to which word of the source."""
        return word_links(source, target, self.attention(source, target))

    def attention(self, source: str, target: str) -> Attention:
        """Return what the model looks at in the source while it is made to write the target."""
        return self._decoder.attend(straighten(source), straighten(target))

    def _drafts(
        self, windows_: Iterable[Sequence[str]], alternatives: int, beam: int | None
    ) -> Iterator[Draft]:
        portions = (
            Portion(self._decoder, window, beam=beam or self.beam, best=alternatives + 1)
            for window in windows_
        )
        for portion in relay(self._decoder, portions):
            yield from portion.drafts()
