"""Sentences that are drafted together, from their surfaces to their drafts.

A draft is looked at as soon as its batch is decoded; what has to be decoded again waits for the last of them,
so that one full batch does it instead of many small ones.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from workbench.domain.draft import Draft
from workbench.mt.clauses import split_clauses
from workbench.mt.decoder import BATCH_TOKENS, Decoder, Hypothesis
from workbench.mt.faults import fault_of
from workbench.mt.fidelity import chosen, regained
from workbench.mt.mending import join_hypotheses, mend
from workbench.mt.stand_ins import StoodIn
from workbench.mt.surface import Surface, finish, prepare


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts that are decoded together: their places among the portion's texts, and their pieces."""

    places: tuple[int, ...]
    pieces: tuple[list[str], ...]


class Portion:
    """Sentences on their way; every batch that it gives out is to be taken back decoded."""

    def __init__(self, decoder: Decoder, sentences: Sequence[str], *, beam: int, best: int) -> None:
        """Make the sentences ready; ``best`` hypotheses of each are kept."""
        self.beam = beam
        self._decoder = decoder
        self._sentences = sentences
        self._best = best
        sources = dict.fromkeys(sentence for sentence in sentences if sentence.strip())
        self._surfaces = [prepare(source, decoder.words) for source in sources]
        self._parts, self._pieces = self._cut([surface.text for surface in self._surfaces])
        self._texts = list(chain.from_iterable(self._parts))
        self._found: list[list[Hypothesis]] = [[] for _ in self._texts]
        self._faulty: list[int] = []  # places of texts
        self._others: dict[int, StoodIn] = {}  # what is drafted in their stead
        self._is_again = False
        self._out = 0  # batches

    @property
    def is_done(self) -> bool:
        """Whether no batch is out."""
        return not self._out

    def batches(self) -> list[Batch]:
        """Return what is to be decoded first."""
        return self._given_out(range(len(self._texts)), self._pieces)

    def take(self, batch: Batch, found: Sequence[list[Hypothesis]]) -> list[Batch]:
        """Look at what was decoded, and return what is to be decoded next."""
        for place, its in zip(batch.places, found, strict=True):
            if self._is_again:
                self._found[place] = regained(
                    self._texts[place], self._found[place], self._others[place], its, self._decoder.words
                )
            else:
                self._look_at(place, its)
        self._out -= 1
        if self._out or self._is_again:
            return []
        self._is_again = True
        return self._again()

    def drafts(self) -> Iterator[Draft]:
        """Yield one draft a sentence, in order; equal sentences have the same, blank ones stay blank."""
        found = iter(self._found)
        made = {
            surface.source: self._draft(surface, _joined(its, [next(found)[: self._best] for _ in its]))
            for surface, its in zip(self._surfaces, self._parts, strict=True)
        }
        return (made.get(sentence) or Draft(sentence, "") for sentence in self._sentences)

    def _cut(self, texts: Sequence[str]) -> tuple[list[list[str]], list[list[str]]]:
        """Return each text whole where it fits the model, else cut at clauses, and the pieces of all parts.

        An empty text has no part.
        """
        limit = self._decoder.folder.limits.source_pieces
        parts, encoded = [], []
        for text, pieces in zip(texts, self._decoder.pieces(texts), strict=True):
            is_whole = 0 < len(pieces) <= limit
            parts.append([text] if is_whole else split_clauses(text, self._fits))
            encoded += [pieces] if is_whole else self._decoder.pieces(parts[-1])
        return parts, encoded

    def _fits(self, text: str) -> bool:
        return len(self._decoder.pieces([text])[0]) <= self._decoder.folder.limits.source_pieces

    def _given_out(self, places: Sequence[int], pieces: Sequence[list[str]]) -> list[Batch]:
        batches = list(_batches(places, pieces, self._decoder.side_by_side))
        self._out += len(batches)
        return batches

    def _look_at(self, place: int, found: list[Hypothesis]) -> None:
        """Let the most faithful hypothesis lead, unless the best one is faulty."""
        if not found or fault_of(self._texts[place], found[0].text):
            self._faulty.append(place)
            self._found[place] = found
        else:
            self._choose(place, found)

    def _choose(self, place: int, found: list[Hypothesis]) -> None:
        text, words = self._texts[place], self._decoder.words
        self._found[place], other = chosen(text, found, words)
        if other is not None:
            self._others[place] = other

    def _again(self) -> list[Batch]:
        """Mend what is faulty, and return what is to be drafted in other words."""
        for place in self._faulty:
            self._choose(place, mend(self._decoder, self._texts[place], self._found[place]))
        texts = [other.text for other in self._others.values()]
        return self._given_out(list(self._others), self._decoder.pieces(texts))

    def _draft(self, surface: Surface, hypotheses: list[Hypothesis]) -> Draft:
        if not hypotheses:
            return Draft(surface.source, surface.copied, 0.0)
        targets = [finish(surface, hypothesis.text, self._decoder.words) for hypothesis in hypotheses]
        alternatives = dict.fromkeys(target for target in targets if target != targets[0])
        return Draft(surface.source, targets[0], hypotheses[0].score, tuple(alternatives))


def _batches(places: Sequence[int], pieces: Sequence[list[str]], least: int) -> Iterator[Batch]:
    """Yield batches of like lengths, which pad little, the longest first; ``least`` of them if that many are.

    A batch counts as many pieces as texts of its longest one's length have.
    """
    room = min(BATCH_TOKENS, -(-sum(map(len, pieces)) // least))
    order = sorted(range(len(pieces)), key=lambda at: -len(pieces[at]))
    while order:
        count = max(1, room // len(pieces[order[0]]))
        some, order = order[:count], order[count:]
        yield Batch(tuple(places[at] for at in some), tuple(pieces[at] for at in some))


def _joined(sources: list[str], found: list[list[Hypothesis]]) -> list[Hypothesis]:
    """Join the best hypotheses of a sentence's parts, then the second best, as far as all parts have them."""
    if len(found) == 1:
        return found[0]
    return [join_hypotheses(sources, list(parts)) for parts in zip(*found, strict=False)]
