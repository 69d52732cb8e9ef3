"""What a project tells about itself: articles, counts, comments, history, and which segments to show."""

from dataclasses import dataclass

from workbench.domain.article import ParagraphKind
from workbench.domain.segment import Origin, State


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article's line in the list: ``segments`` and ``words`` leave out what is set aside."""

    id: int
    title: str
    file: str
    date: str | None
    publisher: str | None
    segments: int
    confirmed: int
    words: int


@dataclass(frozen=True, slots=True)
class StoredParagraph:
    """A paragraph of an article in the project, boilerplate included; ``position`` is its place there."""

    id: int
    kind: ParagraphKind
    text: str
    line: int | None
    article_id: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """Segments by state, and the words of their sources."""

    segments: int = 0
    untranslated: int = 0
    draft: int = 0
    confirmed: int = 0
    reviewed: int = 0
    rejected: int = 0
    source_words: int = 0


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the model's hypotheses; the score is known for the best alone."""

    text: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a segment; ``at`` is ISO 8601 in UTC."""

    id: int
    author: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of a segment: who, when, what for, and the target before and after it.

    ``state`` is the state that the change led to, ``reason`` the reviewer's if it was a rejection.
    ``undone`` marks a change that was taken back.
    """

    at: str
    author: str
    action: str
    before: str
    after: str
    state: State = State.UNTRANSLATED
    undone: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SegmentFilter:
    """Which segments to show; an empty set of states or origins is all of them.

    ``text`` is looked for in the sides named, in any case of the letters a-z. ``set_aside`` None is
    both. ``score_below`` is in percent: of a memory's match, of the model's or an aligned bead's
    certainty; what has no score is left out. ``back_from_review`` are segments whose target is another
    than the one that a reviewer decided on last. ``among`` names the segments to choose from, by id;
    None is all.
    """

    article: int | None = None
    states: frozenset[State] = frozenset()
    origins: frozenset[Origin] = frozenset()
    text: str = ""
    in_source: bool = True
    in_target: bool = True
    set_aside: bool | None = False
    commented: bool = False
    score_below: float | None = None
    back_from_review: bool = False
    among: tuple[int, ...] | None = None
