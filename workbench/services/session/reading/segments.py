"""Segments: which there are, what they hold, and where the work goes on."""

from collections.abc import Iterator, Sequence

from workbench.domain.project import Counts, SegmentFilter
from workbench.domain.segment import Segment
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import segments, selection

EVERYTHING = SegmentFilter()
_AT_ONCE = 500  # segments read together


class SegmentReading(ProjectAnswers):
    """Segments by id, by filter and by what comes next."""

    def segment_ids(self, chosen: SegmentFilter = EVERYTHING) -> Sequence[int]:
        """Return the ids that the filter lets through, in text order, as an array."""
        return selection.ids(self._file, chosen)

    def segments(self, ids: Sequence[int]) -> list[Segment]:
        """Return segments in the order of ``ids``; what is gone is left out."""
        return segments.fetch(self._file, ids)

    def each_segment(self, ids: Sequence[int]) -> Iterator[Segment]:
        """Yield segments in the order of ``ids``, some read at a time; what is gone is left out."""
        for start in range(0, len(ids), _AT_ONCE):
            yield from self.segments(ids[start : start + _AT_ONCE])

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
