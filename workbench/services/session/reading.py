"""What anybody may ask of a project: no lock, no step, no signal."""

from array import array
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Self, cast

from workbench.domain.alignment import Alignment, StoredBead
from workbench.domain.article import Article
from workbench.domain.glossary import Term
from workbench.domain.ignored import IgnoredFinding
from workbench.domain.memory import AttachedMemory, Match, MatchKind, TranslationUnit
from workbench.domain.project import (
    Alternative,
    ArticleSummary,
    Comment,
    Counts,
    HistoryEntry,
    SegmentFilter,
    StoredParagraph,
)
from workbench.domain.review import Revision
from workbench.domain.segment import Segment
from workbench.domain.unit_choice import ExportMark, PlacedUnit, UnitChoice
from workbench.domain.unit_filter import StoredUnit, UnitFilter
from workbench.domain.wording import in_english
from workbench.memory.matching import THRESHOLD
from workbench.services.session import leaving
from workbench.services.session.searched import SearchedMemories
from workbench.store import (
    articles,
    attached_memories,
    beads,
    concordance,
    ignored_findings,
    imported_units,
    leaving_units,
    opening,
    remarks,
    revisions,
    segments,
    selection,
    terms,
    unit_browsing,
    units,
    wording,
    work_times,
)
from workbench.store.project_file import ProjectFile
from workbench.text.words.spelling import Variety

EVERYTHING = SegmentFilter()


class Reading:
    """The questions a session answers; a job asks them over a connection of its own."""

    _file: ProjectFile

    def articles(self) -> list[ArticleSummary]:
        """Return the articles in text order."""
        return articles.summaries(self._file)

    def article(self, article_id: int) -> Article:
        """Return an article as intake found it, with what was restored or dropped since."""
        return articles.fetch(self._file, article_id)

    def article_of_page(self, page: str) -> tuple[int, str] | None:
        """Return the id and file name of the article that was read from the page with this digest."""
        return articles.of_page(self._file, page)

    def holds(self, digest: str) -> bool:
        """Say whether an article with this text is in the project."""
        return articles.holds(self._file, digest)

    def paragraphs(self, article_id: int) -> list[StoredParagraph]:
        """Return an article's paragraphs in page order, boilerplate included."""
        return articles.paragraphs(self._file, article_id)

    def segment_ids(self, chosen: SegmentFilter = EVERYTHING) -> Sequence[int]:
        """Return the ids that the filter lets through, in text order, as an array."""
        return selection.ids(self._file, chosen)

    def segments(self, ids: Sequence[int]) -> list[Segment]:
        """Return segments in the order of ``ids``; what is gone is left out."""
        return segments.fetch(self._file, ids)

    def segment(self, segment_id: int) -> Segment:
        """Return one segment."""
        return segments.fetch_one(self._file, segment_id)

    def article_segments(self, article_id: int) -> list[Segment]:
        """Return all segments of an article in text order, set-aside ones included."""
        return segments.of_article(self._file, article_id)

    def counts(self, chosen: SegmentFilter | None = None) -> Counts:
        """Count the segments that the filter lets through, by default all that are not set aside."""
        return selection.counts(self._file, chosen or EVERYTHING)

    def next_unconfirmed(self, after_id: int, chosen: SegmentFilter = EVERYTHING) -> int | None:
        """Return the next segment that is neither final nor locked, going round at the end."""
        return selection.next_one(self._file, self.segment(after_id), chosen, selection.UNSETTLED)

    def next_untranslated(self, after_id: int, chosen: SegmentFilter = EVERYTHING) -> int | None:
        """Return the next segment without a target that is not locked, going round at the end."""
        return selection.next_one(self._file, self.segment(after_id), chosen, selection.UNTRANSLATED)

    def next_to_review(self, after_id: int, chosen: SegmentFilter = EVERYTHING) -> int | None:
        """Return the next confirmed segment that no reviewer has decided on, going round at the end."""
        return selection.next_one(self._file, self.segment(after_id), chosen, selection.UNREVIEWED)

    def alignment_ids(self) -> list[int]:
        """Return the articles that came from an alignment, in text order."""
        return beads.article_ids(self._file)

    def alignment(self, article_id: int) -> Alignment:
        """Return the sentences of both texts."""
        return beads.alignment(self._file, article_id)

    def beads(self, article_id: int, ids: Collection[int] | None = None) -> list[StoredBead]:
        """Return the beads of an alignment in text order, all or those of ``ids`` that are there."""
        if ids is None:
            return beads.of_article(self._file, article_id)
        return beads.fetch(self._file, list(ids))

    def alternatives(self, segment_id: int) -> list[Alternative]:
        """Return the model's hypotheses for a segment, the best first."""
        return remarks.alternatives(self._file, segment_id)

    def comments(self, segment_id: int) -> list[Comment]:
        """Return a segment's comments, the oldest first."""
        return remarks.comments(self._file, segment_id)

    def history(self, segment_id: int) -> list[HistoryEntry]:
        """Return every change of a segment's target and state, the oldest first."""
        return remarks.history(self._file, self.segment(segment_id))

    def revisions(self, ids: Sequence[int]) -> dict[int, tuple[Revision, ...]]:
        """Return every target that segments have had, by id, the oldest first; undone ones left out."""
        return revisions.of_segments(self._file, ids)

    def matches(self, segment_id: int) -> list[Match]:
        """Return the memories' context and exact matches, the best first; one for each target.

        Those whose penalty leaves too little are not among them.
        """
        segment = self.segment(segment_id)
        place = segments.neighbours(self._file, segment)
        by_target: dict[str, Match] = {}
        for unit in self.units_of(segment.source, but=segment.id):
            match = _match(unit, place)
            if match.score < THRESHOLD:
                continue
            if unit.target not in by_target or by_target[unit.target].score < match.score:
                by_target[unit.target] = match
        return sorted(by_target.values(), key=lambda match: -match.score)

    def step_times(self) -> list[str]:
        """Return when each action was done (ISO 8601 in UTC), in order."""
        return work_times.step_times(self._file)

    def step_places(self) -> list[tuple[str, int | None]]:
        """Return when each action was done (ISO 8601 in UTC) and to which article, in order."""
        return work_times.step_places(self._file)

    def terms(self) -> list[Term]:
        """Return the glossary's terms in the order of their sources."""
        return terms.terms(self._file)

    @cached_property
    def searched(self) -> SearchedMemories:
        """The attached memories, as far as they can be opened here."""
        return SearchedMemories()

    def attached_memories(self) -> list[AttachedMemory]:
        """Return the memories beside the project's own, in the order in which they came."""
        return attached_memories.attached(self._file)

    def spelling(self) -> Variety:
        """Return the variety of English that the project is written in; American unless it was chosen."""
        return cast("Variety", wording.setting(self._file, wording.SPELLING) or "american")

    def project_words(self) -> tuple[str, ...]:
        """Return the words that are right in this project, whatever the dictionary says."""
        return wording.words(self._file)

    def ignored_findings(self, segment_id: int | None = None) -> list[IgnoredFinding]:
        """Return what is held to be no finding, of one segment or of all, the oldest first."""
        return ignored_findings.fetch(self._file, segment_id)

    def memory_size(self) -> int:
        """Return how many units the project's own memory has."""
        return imported_units.count(self._file)

    def unit_ids(self, chosen: UnitFilter, memory: AttachedMemory | None = None) -> "array[int]":
        """Return the ids of a memory's units that pass a filter, by default of the project's own."""
        if memory is None:
            return unit_browsing.ids(self._file, chosen)
        return self.searched.ask(memory, lambda file: unit_browsing.ids(file, chosen)) or array("q")

    def stored_units(self, ids: Sequence[int], memory: AttachedMemory | None = None) -> dict[int, StoredUnit]:
        """Return a memory's units by their ids, by default the project's own; what is gone is left out."""
        if memory is None:
            return unit_browsing.fetch(self._file, ids)
        return self.searched.ask(memory, lambda file: unit_browsing.fetch(file, ids)) or {}

    def units_of(self, source: str, *, but: int = 0) -> list[TranslationUnit]:
        """Return all memories' units of a source, the newest first, without that of segment ``but``."""
        own = units.same_source(self._file, source, but=but)
        found = [*own, *imported_units.same_source(self._file, source)]
        found += self.searched.units_of(self.attached_memories(), source)
        return sorted(found, key=lambda unit: unit.changed_at, reverse=True)

    def memory_sources(self) -> Iterator[str]:
        """Yield the sources of everything the memories hold, some twice."""
        yield from (unit.source for unit in self.units())
        yield from imported_units.sources(self._file)
        yield from self.searched.sources(self.attached_memories())

    def concordance(self, text: str, *, in_target: bool = False, limit: int = 100) -> list[TranslationUnit]:
        """Return the units of all memories with the phrase ``text`` on a side, the newest first.

        A ``*`` at its end lets the last word go on.
        """
        own = concordance.search(self._file, text, in_target=in_target, limit=limit)
        attached = self.attached_memories()
        if not attached:
            return own
        found = [*own, *self.searched.concordance(attached, text, in_target=in_target, limit=limit)]
        found.sort(key=lambda unit: unit.changed_at, reverse=True)
        by_pair = {(unit.source, unit.target): unit for unit in reversed(found)}
        return list(reversed(by_pair.values()))[:limit]

    def units(
        self, *, drafts: bool = False, articles: Sequence[int] | None = None
    ) -> Iterator[TranslationUnit]:
        """Yield the memory's units in text order, and on demand the drafts of segments that have none.

        An article is read at a time, so that a large project passes through in little memory.
        """
        choice = UnitChoice(drafts=drafts, articles=None if articles is None else tuple(articles))
        return (placed.unit for placed in self.chosen_units(choice))

    def chosen_units(self, choice: UnitChoice) -> Iterator[PlacedUnit]:
        """Yield what of the memory leaves, with the segments that it stands for, in little memory."""
        return leaving.chosen_units(self._file, choice)

    def unit_authors(self) -> list[str]:
        """Return everybody who confirmed a unit that is in the memory."""
        return leaving_units.authors(self._file)

    def imported_units(self) -> int:
        """Count the units that came into the memory from files."""
        return leaving_units.imported_count(self._file)

    def export_mark(self) -> ExportMark:
        """Return how far the project is now, for an export that is about to begin."""
        return leaving_units.mark_now(self._file, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}")

    def last_export(self, tool: str) -> ExportMark | None:
        """Return how far the project was when its memory was last exported whole for a tool."""
        step, _, at = (wording.setting(self._file, f"exported for {in_english(tool)}") or "").partition(" ")
        return ExportMark(int(step), at) if at else None


class ProjectReader(Reading):
    """A project that a job reads in its own thread: ``with session.reader() as project:``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        self._file = opening.open_to_read(self._path)
        return self

    def __exit__(self, *exception: object) -> None:
        self.searched.close()
        self._file.close()


def _match(unit: TranslationUnit, place: tuple[str, str]) -> Match:
    in_context = any(place) and place == (unit.context_before, unit.context_after)
    kind, score = (MatchKind.CONTEXT, 101) if in_context else (MatchKind.EXACT, 100)
    return Match(
        kind,
        score - unit.penalty,
        unit.source,
        unit.target,
        unit.changed_by,
        unit.changed_at,
        unit.article,
        memory=unit.memory,
    )
