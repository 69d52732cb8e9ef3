"""A draft that lacks a required rendering is given it, by the means that changes least.

Another hypothesis may have it. Else the words that the draft has for the term are found by word links, and
the rendering takes their place; or the draft is begun again: forced as far as the term, then the rendering,
then as the model goes on. Which of these reads best is the model's to say.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from workbench.alignment.attention import Span
from workbench.alignment.word_links import WordLink
from workbench.domain.draft import Draft
from workbench.domain.glossary import Term
from workbench.memory.glossary import FoundTerm, Glossary, forbidden_in
from workbench.memory.inflection import inflected_like, with_article
from workbench.mt.faults import fault_of

_MOST = 3  # terms put right in one sentence


class TermEngine(Protocol):
    """What is asked of the engine for one sentence."""

    def links(self, source: str, target: str) -> list[WordLink]:
        """Return the word links of a sentence pair."""
        ...

    def complete(self, source: str, typed: str) -> str:
        """Return how a target that begins with ``typed`` goes on."""
        ...

    def score_pairs(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """Return how likely each target is for its source."""
        ...


def with_terms(engine: TermEngine, draft: Draft, glossary: Glossary) -> Draft:
    """Return the draft with its terms as the glossary requires, as far as that can be had."""
    for _ in range(_MOST):
        better = _better(engine, draft, glossary)
        if better is None:
            break
        others = dict.fromkeys((draft.target, *draft.alternatives))
        others.pop(better, None)
        draft = replace(draft, target=better, alternatives=tuple(others))
    return draft


def _better(engine: TermEngine, draft: Draft, glossary: Glossary) -> str | None:
    """Return a target that lacks less, None where there is none."""
    faults = _faults(draft.source, glossary)
    now = faults(draft.target)
    if not now:
        return None
    for other in draft.alternatives:
        if faults(other) < now:
            return other
    made = dict.fromkeys(_made(engine, draft, glossary))
    fitting = [each for each in made if faults(each) < now and fault_of(draft.source, each) is None]
    scores = engine.score_pairs([(draft.source, each) for each in fitting]) if fitting else []
    return max(zip(scores, fitting, strict=True))[1] if fitting else None


def _faults(source: str, glossary: Glossary) -> Callable[[str], int]:
    """Return the count, for a target, of the terms that are missing and of the forbidden renderings."""
    terms = list(dict.fromkeys(found.term for found in glossary.found_in(source)))

    def count(target: str) -> int:
        lacking = len(glossary.missing(source, target)) if terms else 0
        return lacking + sum(bool(forbidden_in(term, target)) for term in terms if term.required)

    return count


def _made(engine: TermEngine, draft: Draft, glossary: Glossary) -> Iterator[str]:
    """Yield targets with the rendering of the first term that is missing."""
    links = engine.links(draft.source, draft.target)
    missing = glossary.missing(draft.source, draft.target)
    for found in glossary.found_in(draft.source):
        stretch = _stretch(found, links) if found.term in missing else None
        if stretch is not None:
            yield from _put(engine, draft, found.term, stretch)
            return


def _stretch(found: FoundTerm, links: Sequence[WordLink]) -> Span | None:
    """Return the part of the target that stands for a term, None where the links do not say."""
    own = [link.target for link in links if found.start <= link.source[0] < found.end]
    if not own:
        return None
    start, end = min(own)[0], max(own)[1]
    others = (link.target for link in links if not found.start <= link.source[0] < found.end)
    return None if any(start <= other[0] < end for other in others) else (start, end)


def _put(engine: TermEngine, draft: Draft, term: Term, stretch: Span) -> Iterator[str]:
    start, end = stretch
    before, written, after = draft.target[:start], draft.target[start:end], draft.target[end:]
    rendering = term.required[0]
    forms = (inflected_like(rendering, written, rendering), inflected_like(rendering, "", ""))
    for form in dict.fromkeys(forms):
        cased = form[0].upper() + form[1:] if not before.strip(" \"“'") else form
        begun = with_article(before, cased)
        yield begun + after
        if rest := engine.complete(draft.source, f"{begun} "):
            yield f"{begun} {rest.lstrip()}"
