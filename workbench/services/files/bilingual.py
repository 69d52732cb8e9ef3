"""Bilingual files: what leaves a project in them, and what of a returned file is news.

Newer work is never overwritten: a row is taken only where the segment still is as it left, which the check
that left with it tells; a row without one only where nobody has worked on the segment. A segment on which
nothing was ever done, as in a project made anew of the same pages, takes whatever the file says.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment, check_of, comparable, signed
from workbench.domain.memory import Match, MatchKind
from workbench.domain.project import ArticleSummary
from workbench.domain.segment import Segment, State
from workbench.domain.shown_words import STATE_WORDS
from workbench.domain.wording import tr
from workbench.services.session.reading import Reading
from workbench.services.session.reading.remarks import RemarkReading
from workbench.services.session.returning import SegmentUpdate


@dataclass(frozen=True, slots=True)
class Arrival:
    """A row that has something to say: an update, or the sentence why there is none.

    ``segment`` is the segment as it is, None where there is no such. ``instead`` is what would be taken if
    the file were to win over newer work here, which a person alone may say.
    """

    row: ReturnedSegment
    segment: Segment | None = None
    update: SegmentUpdate | None = None
    conflict: str = ""
    instead: SegmentUpdate | None = None


def leaving(
    project: Reading, articles: Sequence[ArticleSummary], *, matches: bool = False
) -> Iterator[BilingualSegment]:
    """Yield the articles' segments in text order, without those set aside; ``matches`` come on demand."""
    numbers = {summary.id: number for number, summary in enumerate(project.articles(), start=1)}
    for summary in articles:
        for segment in project.article_segments(summary.id):
            if not segment.set_aside:
                yield BilingualSegment(
                    article=numbers[summary.id],
                    number=segment.number,
                    source=segment.source,
                    target=segment.target,
                    state=segment.state,
                    file=summary.file,
                    title=summary.title,
                    origin=segment.origin,
                    score=segment.score,
                    locked=segment.locked,
                    comments=_comments(project, segment),
                    matches=_offered(project, segment) if matches else (),
                    changed_by=segment.changed_by,
                    changed_at=segment.changed_at,
                )


def arriving(project: Reading, rows: Iterable[ReturnedSegment]) -> list[Arrival]:
    """Return the rows that bring news, and those that cannot be taken, in the file's order."""
    places = _Places(project)
    judged = (_judged(project, row, places.segment(row)) for row in rows)
    told = (arrival for arrival in judged if arrival.update or arrival.conflict)
    return [replace(arrival, instead=_instead(project, arrival)) for arrival in told]


def _instead(project: RemarkReading, arrival: Arrival) -> SegmentUpdate | None:
    """Return what a row would change that newer work here keeps out, None where something else does."""
    row, segment = arrival.row, arrival.segment
    if not arrival.conflict or segment is None or segment.locked:
        return None
    target, state = _news(row, segment)
    sources_agree = row.source is None or comparable(row.source) == comparable(segment.source)
    if not sources_agree or _emptiness(segment, target, state):
        return None
    return SegmentUpdate(segment.id, target, state, _new_comment(project, row, segment))


class _Places:
    """Finds the segments that rows mean, an article at a time."""

    def __init__(self, project: Reading) -> None:
        self._project = project
        self._articles = project.articles()
        self._named: defaultdict[str, list[ArticleSummary]] = defaultdict(list)
        for each in self._articles:
            self._named[each.file].append(each)
        self._read: tuple[int, dict[int, Segment]] = (0, {})

    def segment(self, row: ReturnedSegment) -> Segment | None:
        """Return the segment of the row's article and number."""
        summary = self._article(row)
        if summary is None:
            return None
        if self._read[0] != summary.id:
            by_number = {each.number: each for each in self._project.article_segments(summary.id)}
            self._read = summary.id, by_number
        return self._read[1].get(row.number)

    def _article(self, row: ReturnedSegment) -> ArticleSummary | None:
        """Return the row's article: by number where the file agrees, else by file where it is one alone."""
        numbered = self._articles[row.article - 1 : row.article] if row.article else []
        named = self._named.get(row.file, []) if row.file else []
        if numbered and (not row.file or numbered[0] in named or not named):
            return numbered[0]
        if len(named) == 1:
            return named[0]
        only = len(self._articles) == 1 and not row.article and not row.file
        return self._articles[0] if only else None


def _judged(project: RemarkReading, row: ReturnedSegment, segment: Segment | None) -> Arrival:
    if segment is None:
        return Arrival(row, conflict=_no_segment(row))
    target, state = _news(row, segment)
    comment = _new_comment(project, row, segment)
    conflict = _conflict(row, segment, target, state)
    if conflict:
        return Arrival(row, segment, conflict=conflict)
    anew = _is_as_imported(segment)
    lock = anew and bool(row.locked) and not segment.locked
    if target is None and state is None and not comment and not lock:
        return Arrival(row, segment)
    update = SegmentUpdate(segment.id, target, state, comment, anew, lock)
    if anew and row.is_as_it_left:  # nobody on the way: it still is the work of who did it there
        update = replace(update, author=row.changed_by, at=row.changed_at)
    return Arrival(row, segment, update)


def _no_segment(row: ReturnedSegment) -> str:
    if not row.article:
        return tr("There is no segment {number}.", number=row.number)
    return tr("There is no segment {number} in article {article}.", number=row.number, article=row.article)


def _news(row: ReturnedSegment, segment: Segment) -> tuple[str | None, State | None]:
    """Return the target and the state where they are neither those here nor those that left."""
    anew = _is_as_imported(segment)
    if row.target is not None and not anew:
        states = [row.state] if row.state else list(State)
        if any(check_of(row.target, state) == row.check for state in states):
            return None, None
    retyped = row.target is not None and comparable(row.target) != comparable(segment.target)
    target = row.target if retyped else None
    state = row.state
    no_news = state is segment.state and not retyped
    if no_news or state is State.UNTRANSLATED or (state is State.REJECTED and not (segment.is_final or anew)):
        state = None
    return target, state


def _is_as_imported(segment: Segment) -> bool:
    """Whether nobody and no machine has ever changed the segment."""
    return segment.state is State.UNTRANSLATED and not segment.changed_at


def _conflict(row: ReturnedSegment, segment: Segment, target: str | None, state: State | None) -> str:
    """Return why a row cannot be taken, empty where it can or has nothing to be taken."""
    if row.source is not None and comparable(row.source) != comparable(segment.source):
        return tr("Segment {number} has another source here.", number=segment.number)
    if target is None and state is None:
        return ""
    return _work_lost(row, segment) or _emptiness(segment, target, state)


def _work_lost(row: ReturnedSegment, segment: Segment) -> str:
    """Say what newer work a row would overwrite."""
    if segment.locked:
        return tr("Segment {number} is locked here.", number=segment.number)
    untouched = check_of(segment.target, segment.state) == row.check if row.check else segment.takes_drafts
    if not (untouched or _is_as_imported(segment)):
        return tr(
            "Segment {number} has been worked on here: “{target}”.",
            number=segment.number,
            target=segment.target,
        )
    return ""


def _emptiness(segment: Segment, target: str | None, state: State | None) -> str:
    if target is not None and not comparable(target):
        return tr(
            "Segment {number} has no target in the file. Clear it here if that is meant.",
            number=segment.number,
        )
    if not comparable(segment.target if target is None else target):
        word = STATE_WORDS[state] if state else ""
        return tr("Segment {number} cannot be {state} without a target.", number=segment.number, state=word)
    return ""


def _new_comment(project: RemarkReading, row: ReturnedSegment, segment: Segment) -> str:
    """Return the lines of the row's comment that are in no comment here."""
    if not row.comment.strip():
        return ""
    known = {
        comparable(line)
        for author, text in _comments(project, segment)
        for line in [*_lines(text), *_lines(signed(author, text))]
    }
    return "\n".join(line for line in _lines(row.comment) if comparable(line) not in {*known, ""})


def _lines(text: str) -> list[str]:
    """Return the lines as people see them, unlike ``splitlines``, which also splits at invisible signs."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _comments(project: RemarkReading, segment: Segment) -> tuple[tuple[str, str], ...]:
    if not segment.comments:
        return ()
    return tuple((each.author, each.text) for each in project.comments(segment.id))


def _offered(project: Reading, segment: Segment) -> tuple[Match, ...]:
    drafts = (Match(MatchKind.MT, 0, segment.source, each.text) for each in project.alternatives(segment.id))
    return (*project.matches(segment.id), *drafts)
