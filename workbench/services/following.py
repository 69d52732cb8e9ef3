"""Drafts that follow the memory: what agrees with a fuzzy match is the match's, the rest the model's."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Protocol

from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.memory import Match

NEVER = 101


class Following(Protocol):
    """What can make a draft follow a match: the engine."""

    def follow(self, draft: Draft, match: Match) -> Draft:
        """Return the draft with a fuzzy match's target mended for its source, if that leaves no doubt."""
        ...


@dataclass(frozen=True, slots=True)
class Guides:
    """Fuzzy matches by the sources they are for.

    One of ``as_it_is`` percent or more is taken as it stands where the draft cannot follow it.
    """

    matches: Mapping[str, Match] = field(default_factory=dict)
    as_it_is: int = NEVER  # percent

    def only(self, sources: Set[str]) -> "Guides":
        """Return the guides for some sources."""
        return Guides({each: self.matches[each] for each in sources & self.matches.keys()}, self.as_it_is)

    def with_more(self, guides: "Guides") -> "Guides":
        """Return these guides, and others for sources that have none."""
        return Guides({**guides.matches, **self.matches}, self.as_it_is)

    def lead(self, engine: Following, draft: Draft) -> Draft:
        """Return a draft that follows the match for its source, if there is one."""
        match = self.matches.get(draft.source)
        if match is None:
            return draft
        led = engine.follow(draft, match)
        if led.followed is None and match.score >= self.as_it_is:
            return replace(draft, followed=FollowedMatch(match.target, match.score))
        return led


NO_GUIDES = Guides()
