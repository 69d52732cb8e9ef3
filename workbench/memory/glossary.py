"""Finding a glossary's terms in a source, and their renderings in a target."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.domain.glossary import Term
from workbench.memory.inflection import english_pattern, indonesian_forms

_TOKEN = re.compile(r"\w[\w’'-]*\w|\w")
_CLITIC = "nya"


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term in a source, with its character offsets."""

    term: Term
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundRendering:
    """A rendering in a target, with its character offsets."""

    rendering: str
    start: int
    end: int


class Glossary:
    """Terms, looked up by their first words: a sentence is searched in the time it takes to read it."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Term]]] = defaultdict(list)
        for term in terms:
            words = tuple(_TOKEN.findall(term.source))
            if words:
                self._by_first[words[0].lower()].append((words, term))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def found_in(self, source: str) -> list[FoundTerm]:
        """Return the terms of a source in text order; inside a longer term no shorter one is found."""
        tokens = list(_TOKEN.finditer(source))
        found = []
        at = 0
        while at < len(tokens):
            here = list(self._at(tokens, at))
            longest = max((length for length, _ in here), default=0)
            for length, term in here:
                if length == longest:
                    found.append(FoundTerm(term, tokens[at].start(), tokens[at + length - 1].end()))
            at += longest or 1
        return found

    def _at(self, tokens: list[re.Match[str]], at: int) -> Iterator[tuple[int, Term]]:
        """Yield the terms that begin at a word, with their lengths in words."""
        for first in sorted(indonesian_forms(tokens[at].group())):
            for words, term in self._by_first.get(first, ()):
                part = tokens[at : at + len(words)]
                if len(part) == len(words) and all(
                    _is_form(token.group(), word, case_sensitive=term.case_sensitive)
                    for token, word in zip(part, words, strict=True)
                ):
                    yield len(words), term

    def missing(self, source: str, target: str) -> list[Term]:
        """Return the terms of a source of which the target has no required rendering."""
        found = dict.fromkeys(each.term for each in self.found_in(source))
        return [term for term in found if term.required and not required_in(term, target)]


def _is_form(written: str, word: str, *, case_sensitive: bool) -> bool:
    if case_sensitive:
        return written in {word, word + _CLITIC}
    return word.lower() in indonesian_forms(written)


def required_in(term: Term, target: str) -> list[FoundRendering]:
    """Return the places of the required renderings in a target."""
    return list(_places(term.required, term, target))


def forbidden_in(term: Term, target: str) -> list[FoundRendering]:
    """Return the places of the forbidden renderings, except inside of required ones."""
    right = required_in(term, target)
    return [
        each
        for each in _places(term.forbidden, term, target)
        if not any(other.start <= each.start and each.end <= other.end for other in right)
    ]


def _places(renderings: Iterable[str], term: Term, target: str) -> Iterator[FoundRendering]:
    for rendering in renderings:
        pattern = english_pattern(rendering, case_sensitive=term.case_sensitive)
        for found in pattern.finditer(target):
            yield FoundRendering(rendering, found.start(), found.end())
