"""What a reviewer looks at: what a target began as, and who made of it what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbench.domain.ignored import IgnoredFinding
from workbench.domain.segment import Origin, State

_MACHINE = frozenset({Origin.MT, Origin.TM, Origin.PROPAGATION, Origin.ALIGNMENT})


@dataclass(frozen=True, slots=True)
class Revision:
    """A segment's target as somebody left it; ``at`` is ISO 8601 in UTC."""

    author: str
    at: str
    target: str
    state: State
    origin: Origin | None

    @property
    def is_machine(self) -> bool:
        """Whether nobody has typed this target."""
        return self.origin in _MACHINE and bool(self.target.strip())


@dataclass(frozen=True, slots=True)
class Rewording:
    """What one author made of a target in one go."""

    author: str
    before: str
    after: str


def began_as(revisions: Sequence[Revision]) -> str:
    """Return the last draft that came from a model, a memory or an alignment; empty if there was none."""
    return next((each.target for each in reversed(revisions) if each.is_machine), "")


def drafted_by_model(revisions: Sequence[Revision]) -> str:
    """Return the model's draft that people began from; empty where it was none, or none of the model's."""
    last = next((each for each in reversed(revisions) if each.is_machine), None)
    return last.target if last is not None and last.origin is Origin.MT else ""


def rewordings(revisions: Sequence[Revision]) -> Iterator[Rewording]:
    """Yield what people made of the draft, in their order; what one author did in a row is one."""
    drafts = [place for place, each in enumerate(revisions) if each.is_machine]
    typed = revisions[drafts[-1] + 1 :] if drafts else revisions
    before = began_as(revisions)
    for author, some in groupby(typed, key=lambda revision: revision.author):
        after = list(some)[-1].target
        if after != before:
            yield Rewording(author, before, after)
        before = after


@dataclass(frozen=True, slots=True)
class ReviewedSegment:
    """A segment as a report tells of it; ``comments`` are pairs of author and text, the oldest first.

    ``findings`` are the checks' messages, ``ignored`` those that somebody holds to be none.
    """

    number: int
    source: str
    target: str
    state: State
    revisions: tuple[Revision, ...]
    reason: str = ""
    comments: tuple[tuple[str, str], ...] = ()
    findings: tuple[str, ...] = ()
    ignored: tuple[IgnoredFinding, ...] = ()

    @property
    def draft(self) -> str:
        """What the target began as."""
        return began_as(self.revisions)

    @property
    def is_remarkable(self) -> bool:
        """Whether there is anything to tell: a change, a rejection, a comment or a finding."""
        told = self.reason or self.comments or self.findings or self.ignored
        return self.draft != self.target or bool(told)


@dataclass(frozen=True, slots=True)
class ReviewedArticle:
    """An article's segments that have a target, in text order."""

    title: str
    segments: tuple[ReviewedSegment, ...]
