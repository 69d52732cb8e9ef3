"""Sentences to drafts: every sentence gets one, in order, none is cut off, none loops."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.alignment.attention import Attention
from workbench.alignment.word_links import WordLink, word_links
from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.memory import Match
from workbench.memory.glossary import Glossary
from workbench.mt.alternatives import continuations
from workbench.mt.clauses import split_clauses
from workbench.mt.completion import complete
from workbench.mt.confidence import WordConfidence
from workbench.mt.decoder import Decoder, Hypothesis
from workbench.mt.faults import fault_of
from workbench.mt.fidelity import faithful
from workbench.mt.folder import ModelFolder
from workbench.mt.mending import join_hypotheses, mend
from workbench.mt.quotes import straighten
from workbench.mt.repair import Linked, repair
from workbench.mt.surface import Surface, finish, prepare
from workbench.mt.terms import with_terms
from workbench.mt.windows import windows


class Engine:
    """A loaded model that drafts; one thread uses it. ``beam`` is the folder's own unless given."""

    def __init__(self, folder: ModelFolder, *, threads: int = 2, beam: int | None = None) -> None:
        """Load the model; raises ModelError when that fails."""
        self.folder = folder
        self.beam = beam or folder.beam
        self._decoder = Decoder(folder, threads=threads)

    def draft(
        self, sentences: Sequence[str], *, alternatives: int = 0, beam: int | None = None
    ) -> list[Draft]:
        """Return one draft a sentence, in order; equal sentences are translated once, blank ones stay blank.

        ``alternatives`` other hypotheses are kept, at most one fewer than the beam is wide.
        """
        texts = list(dict.fromkeys(sentence for sentence in sentences if sentence.strip()))
        drafts = {draft.source: draft for draft in self._drafts(texts, alternatives + 1, beam or self.beam)}
        return [drafts.get(sentence) or Draft(sentence, "") for sentence in sentences]

    def draft_stream(
        self, sentences: Iterable[str], *, alternatives: int = 0, beam: int | None = None
    ) -> Iterator[Draft]:
        """Yield drafts in order while sentences come in; each window of them is sorted by length."""
        for window in windows(sentences):
            yield from self.draft(window, alternatives=alternatives, beam=beam)

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

    def _drafts(self, sources: Sequence[str], best: int, beam: int) -> Iterator[Draft]:
        surfaces = [prepare(source, self._decoder.words) for source in sources]
        parts = self._parts([surface.text for surface in surfaces])
        hypotheses = iter(self._hypotheses([part for its in parts for part in its], best, beam))
        for surface, its in zip(surfaces, parts, strict=True):
            yield self._draft(surface, _joined(its, [next(hypotheses) for _ in its]))

    def _draft(self, surface: Surface, hypotheses: list[Hypothesis]) -> Draft:
        if not hypotheses:
            return Draft(surface.source, surface.copied, 0.0)
        targets = [finish(surface, hypothesis.text, self._decoder.words) for hypothesis in hypotheses]
        alternatives = dict.fromkeys(target for target in targets if target != targets[0])
        return Draft(surface.source, targets[0], hypotheses[0].score, tuple(alternatives))

    def _parts(self, texts: Sequence[str]) -> list[list[str]]:
        """Return each text whole where it fits the model, else cut at clauses; no part of an empty one."""
        encoded = self._decoder.pieces(texts)
        limit = self.folder.limits.source_pieces
        return [
            [text] if 0 < len(pieces) <= limit else split_clauses(text, self._fits)
            for text, pieces in zip(texts, encoded, strict=True)
        ]

    def _fits(self, text: str) -> bool:
        return len(self._decoder.pieces([text])[0]) <= self.folder.limits.source_pieces

    def _hypotheses(self, texts: list[str], best: int, beam: int) -> list[list[Hypothesis]]:
        found = self._decoder.decode(self._decoder.pieces(texts), beam=beam, best=beam)
        sound = [
            mend(self._decoder, text, its) if not its or fault_of(text, its[0].text) else its
            for text, its in zip(texts, found, strict=True)
        ]
        return [its[:best] for its in faithful(self._decoder, texts, sound, beam=beam)]


def _joined(sources: list[str], found: list[list[Hypothesis]]) -> list[Hypothesis]:
    """Join the best hypotheses of a sentence's parts, then the second best, as far as all parts have them."""
    if len(found) == 1:
        return found[0]
    return [join_hypotheses(sources, list(parts)) for parts in zip(*found, strict=False)]
