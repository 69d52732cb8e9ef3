"""A faulty hypothesis is decoded again, with stronger means each time, until one is sound."""

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.mt.clauses import halve, join_clauses
from workbench.mt.decoder import Decoder, Hypothesis
from workbench.mt.faults import Fault, fault_of

WIDE_BEAM = 8
AGAINST_LOOPS: Mapping[str, Any] = {"repetition_penalty": 1.2, "no_repeat_ngram_size": 4}
SHORTEST_SHARE = 0.7
"""The least pieces of a second attempt, as a share of the source's."""

DEEPEST = 2
"""How often a text is halved: faulty quarters of a sentence are no better than their whole."""

SEVERITY = {None: 0, Fault.HALVED: 1, Fault.LOOPING: 2, Fault.EMPTY: 3}


def mend(decoder: Decoder, text: str, found: list[Hypothesis]) -> list[Hypothesis]:
    """Return the hypotheses of a text, led by one without a fault; the least faulty if there is none.

    ``repetition_penalty`` and ``no_repeat_ngram_size`` harm names, so only a second attempt knows them.
    """
    tried = list(found)
    for attempt in (_wider, _longer_without_loops, _clause_wise):
        if _sound(text, tried):
            break
        tried += attempt(decoder, text)
    leader = _sound(text, tried) or _least_faulty(text, tried)
    return [leader, *(one for one in found if one.text != leader.text and not fault_of(text, one.text))]


def _sound(text: str, hypotheses: Sequence[Hypothesis]) -> Hypothesis | None:
    return next((h for h in hypotheses if not fault_of(text, h.text)), None)


def _wider(decoder: Decoder, text: str) -> list[Hypothesis]:
    return decoder.decode(decoder.pieces([text]), beam=WIDE_BEAM, best=WIDE_BEAM)[0]


def _longer_without_loops(decoder: Decoder, text: str) -> list[Hypothesis]:
    pieces = decoder.pieces([text])
    least = min(int(SHORTEST_SHARE * len(pieces[0])), decoder.folder.limits.target_pieces)
    options = {**AGAINST_LOOPS, "min_decoding_length": max(1, least)}
    return decoder.decode(pieces, beam=WIDE_BEAM, best=WIDE_BEAM, options=options)[0]


def _clause_wise(decoder: Decoder, text: str, depth: int = DEEPEST) -> list[Hypothesis]:
    """Draft the halves, and their halves where a half is faulty in turn, as one hypothesis."""
    if len(text.split()) < 2:
        return []
    halves = halve(text)
    return [join_hypotheses(halves, [_half(decoder, half, depth - 1) for half in halves])]


def _half(decoder: Decoder, text: str, depth: int) -> Hypothesis:
    found = decoder.decode(decoder.pieces([text]), beam=WIDE_BEAM, options=AGAINST_LOOPS)[0]
    if depth and not _sound(text, found):
        found = _clause_wise(decoder, text, depth) or found
    return _least_faulty(text, found)


def _least_faulty(text: str, tried: Sequence[Hypothesis]) -> Hypothesis:
    """Return the best that there is; rather the text's own words than nothing."""
    best = min(tried, key=lambda one: (SEVERITY[fault_of(text, one.text)], -one.score), default=None)
    return best if best and best.text else Hypothesis(text, 0.0)


def join_hypotheses(sources: Sequence[str], parts: Sequence[Hypothesis]) -> Hypothesis:
    """Join the drafts of a sentence's parts; the score is their mean, weighted by words."""
    weights = [len(part.text.split()) or 1 for part in parts]
    score = sum(part.score * weight for part, weight in zip(parts, weights, strict=True)) / sum(weights)
    return Hypothesis(join_clauses(sources, [part.text for part in parts]), score)
