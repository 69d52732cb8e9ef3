"""Drafts that follow the memory and the glossary.

What agrees with a fuzzy match is the match's, the rest the model's, with the glossary's renderings and in the
style of what was confirmed.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Protocol

from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.memory import Match
from workbench.memory.glossary import Glossary
from workbench.mt.style import NO_STYLE, Style

STYLED_AFTER = 200
"""How many of the newest confirmed targets tell the style."""

NEVER = 101


class Following(Protocol):
    """What can make a draft follow a match and a glossary: the engine."""

    def with_terms(self, draft: Draft, glossary: Glossary) -> Draft:
        """Return the draft with its terms as a glossary requires, as far as that can be had."""
        ...

    def follow(self, draft: Draft, match: Match) -> Draft:
        """Return the draft with a fuzzy match's target mended for its source, if that leaves no doubt."""
        ...


@dataclass(frozen=True, slots=True)
class Guides:
    """Fuzzy matches by the sources they are for, the glossary, and the translator's style.

    One of ``as_it_is`` percent or more is taken as it stands where the draft cannot follow it.
    """

    matches: Mapping[str, Match] = field(default_factory=dict)
    as_it_is: int = NEVER  # percent
    glossary: Glossary | None = None
    style: Style = NO_STYLE

    def only(self, sources: Set[str]) -> "Guides":
        """Return the guides for some sources."""
        return replace(self, matches={each: self.matches[each] for each in sources & self.matches.keys()})

    def with_more(self, guides: "Guides") -> "Guides":
        """Return these guides, and others for sources that have none, in the others' style."""
        return replace(self, matches={**guides.matches, **self.matches}, style=guides.style)

    def lead(self, engine: Following, draft: Draft) -> Draft:
        """Return a draft that has its terms, and follows the match for its source, if there is one."""
        draft = _styled(draft, self.style)
        if self.glossary is not None and self.glossary.missing(draft.source, draft.target):
            draft = engine.with_terms(draft, self.glossary)
        match = self.matches.get(draft.source)
        if match is None:
            return draft
        led = engine.follow(draft, match)
        if led.followed is None and match.score >= self.as_it_is:
            return replace(draft, followed=FollowedMatch(match.target, match.score))
        return led


def _styled(draft: Draft, style: Style) -> Draft:
    target, *others = dict.fromkeys(map(style.applied, (draft.target, *draft.alternatives)))
    return replace(draft, target=target, alternatives=tuple(others))


NO_GUIDES = Guides()
