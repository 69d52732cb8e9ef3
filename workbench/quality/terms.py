"""The glossary's word: required renderings stand in the target, forbidden ones do not."""

from collections.abc import Iterator
from functools import reduce

from workbench.domain.finding import Check, Finding
from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.memory.glossary import FoundRendering, Glossary, forbidden_in, required_in
from workbench.memory.inflection import inflected_like
from workbench.quality.pair import Pair


class TermCheck:
    """A check by a glossary, to be given to ``check_pair`` and ``check_all`` beside their own."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary

    def __call__(self, pair: Pair) -> Iterator[Finding]:
        """Yield forbidden renderings, and terms whose required rendering is missing."""
        for term in dict.fromkeys(found.term for found in self._glossary.found_in(pair.source)):
            forbidden = forbidden_in(term, pair.target)
            for place in forbidden:
                yield _forbidden(pair, term, place)
            if term.required and not forbidden and not required_in(term, pair.target):
                yield pair.finding(
                    Check.TERM,
                    tr(
                        "“{source}” should be translated as {either}.",
                        source=term.source,
                        either=_either(term),
                    ),
                )


def _forbidden(pair: Pair, term: Term, place: FoundRendering) -> Finding:
    written = pair.target[place.start : place.end]
    span = (place.start, place.end)
    if not term.required:
        message = tr("“{written}” is forbidden for “{source}”.", written=written, source=term.source)
        return pair.finding(Check.FORBIDDEN, message, span=span)
    right = inflected_like(term.required[0], written, place.rendering)
    message = tr(
        "“{written}” is forbidden for “{source}”; write “{right}”.",
        written=written,
        source=term.source,
        right=right,
    )
    return pair.finding(Check.FORBIDDEN, message, fix=pair.replaced(*span, right), span=span)


def _either(term: Term) -> str:
    first, *others = (f"“{rendering}”" for rendering in term.required)
    return reduce(lambda told, other: tr("{told} or {other}", told=told, other=other), others, first)
