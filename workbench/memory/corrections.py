"""Corrections of names and terms, put into later drafts of the same words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.domain.correction import Correction
from workbench.domain.draft import Draft
from workbench.memory.glossary import Glossary
from workbench.memory.inflection import english_pattern, inflected_like, is_plural, plural_of, with_article
from workbench.text.capitals import opens_sentence

_WORD = re.compile(r"\w+")
_CLITIC = "nya"
_ONE_BEFORE = re.compile(r"(?<!\w)(?:an?|one|each|every|this|that|another) $", re.IGNORECASE)
_ONE_AFTER = re.compile(r" (?:is|was|has)\b")
_MANY_BEFORE = re.compile(
    r"(?<![\w.,])(?:(?!1 |(?:19|20)\d\d )\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|both|few|many|several|these|those|(?:dozens|hundreds|thousands) of) $",
    re.IGNORECASE,
)
_NOTHING_NAMED_AFTER = re.compile(
    r"[.,;:!?)]|$| (?:and|are|at|by|from|have|in|of|on|or|to|were|who|will|with)\b"
)
_CAPITAL_AFTER = re.compile(r" [A-Z]")


@dataclass(frozen=True, slots=True)
class Corrected:
    """A draft's target with corrections put in; ``by`` are those."""

    target: str
    by: tuple[Correction, ...] = ()


class Corrections:
    """What a project's corrections come to; a later one beats an earlier one that it contradicts.

    One that is turned round later, so that what it put became what was drafted again, counts no more: then
    it depends on the place.
    """

    def __init__(self, corrections: Iterable[Correction] = ()) -> None:
        """Take the corrections, the oldest first."""
        by_source: dict[str, dict[str, Correction]] = defaultdict(dict)
        for each in corrections:
            _take(by_source[each.source], each)
        self._by_first: dict[str, list[Correction]] = defaultdict(list)
        for rules in by_source.values():
            for rule in rules.values():
                self._by_first[_first(rule.source)].append(rule)

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def applied(self, source: str, target: str, glossary: Glossary | None = None) -> Corrected:
        """Return a draft's target as corrected; about its terms the glossary alone has a say."""
        corrected = Corrected(target)
        for rule in self._about(source):
            if glossary is None or not _is_ruled(rule, source, glossary):
                corrected = _put(rule, source, corrected)
        return corrected

    def corrected(self, draft: Draft, glossary: Glossary | None = None) -> Draft:
        """Return a draft with the corrections; what the model made stays among its alternatives."""
        better = self.applied(draft.source, draft.target, glossary).target
        if better == draft.target:
            return draft
        others = dict.fromkeys((draft.target, *draft.alternatives))
        others.pop(better, None)
        return replace(draft, target=better, alternatives=tuple(others))

    def _about(self, source: str) -> Iterator[Correction]:
        """Yield the rules for words of a source, those for the most words first."""
        written = [word.lower() for word in _WORD.findall(source)]
        words = {*written, *(word.removesuffix(_CLITIC) for word in written)}
        rules = [rule for word in words & self._by_first.keys() for rule in self._by_first[word]]
        yield from sorted(rules, key=lambda rule: (-len(rule.source), -len(rule.drafted), rule.drafted))


def _take(rules: dict[str, Correction], new: Correction) -> None:
    """Take a later correction of the same words up among the earlier ones."""
    turned = rules.get(new.target)
    if turned is not None and turned.target == new.drafted:
        del rules[new.target]
        return
    for drafted, old in rules.items():
        if not _are_forms(old.target, new.target):
            rules[drafted] = replace(old, target=new.target)
    rules.pop(new.target, None)
    rules[new.drafted] = new


def _are_forms(one: str, other: str) -> bool:
    """Whether both are one word, as ``flat`` and ``flats`` are: the draft's own form decides which."""
    return any(
        english_pattern(word, case_sensitive=True).fullmatch(form)
        for word, form in ((one, other), (other, one))
    )


def _is_ruled(rule: Correction, source: str, glossary: Glossary) -> bool:
    """Whether the glossary requires a rendering for some of a rule's words."""
    places = [found.span() for found in _found(rule.source, source)]
    return any(
        term.start < end and start < term.end
        for term in glossary.found_in(source)
        if term.term.required
        for start, end in places
    )


def _put(rule: Correction, source: str, draft: Corrected) -> Corrected:
    """Put a correction in wherever the draft has it to do; nowhere, where it has it for other words too."""
    target = draft.target
    places = _found(rule.drafted, target)
    told = len(_found(rule.source, source)) - len(_found(rule.target, target))
    if (
        not places
        or len(places) > told
        or any(_doubles(rule.target, target, *each.span()) for each in places)
        or (is_plural(rule.target) and any(_is_one(target, *each.span()) for each in places))
    ):
        return draft
    for each in reversed(places):
        written = inflected_like(rule.target, each.group().removesuffix(_CLITIC), rule.drafted)
        if _is_many(target, *each.span()) and written.islower() and not is_plural(written):
            written = plural_of(written)
        target = with_article(target[: each.start()], written) + target[each.end() :]
    return Corrected(target, (*draft.by, rule))


def _doubles(written: str, target: str, start: int, end: int) -> bool:
    """Whether words of a correction stand beside its place already: ``Staun Station``."""
    words = {word.lower() for word in _WORD.findall(written)}
    beside = (*_WORD.findall(target[:start])[-1:], *_WORD.findall(target[end:])[:1])
    return any(word.lower() in words for word in beside)


def _is_one(target: str, start: int, end: int) -> bool:
    """Whether the words beside a place speak of one thing: ``a puskesmas is``."""
    return bool(_ONE_BEFORE.search(target, 0, start) or _ONE_AFTER.match(target, end))


def _is_many(target: str, start: int, end: int) -> bool:
    """Whether the words beside a place count it: ``ten masinis were``, and not ``ten masinis uniforms``."""
    return bool(_MANY_BEFORE.search(target, 0, start) and _NOTHING_NAMED_AFTER.match(target, end))


def _found(words: str, text: str) -> list[re.Match[str]]:
    """Return where words stand in a text, as they are, as a plural or with the capital of a sentence.

    Before another capital it would be that of a name.
    """
    return [
        found
        for found in _pattern(words).finditer(text)
        if found.group()[0] == words[0]
        or (opens_sentence(text, found.start()) and not _CAPITAL_AFTER.match(text, found.end()))
    ]


@lru_cache(maxsize=10_000)
def _pattern(words: str) -> re.Pattern[str]:
    first, rest = words[0], re.escape(words[1:])
    begun, ended = (f"[{first}{first.upper()}]", "|e?s") if first.islower() else (re.escape(first), "")
    return re.compile(rf"(?<![\w-]){begun}{rest}(?:{_CLITIC}{ended})?(?![\w-])")


def _first(words: str) -> str:
    found = _WORD.search(words)
    return found.group().lower() if found else ""
