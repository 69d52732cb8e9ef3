"""What is said of a segment beside its target: hypotheses, comments, and what became of it."""

from collections.abc import Sequence

from workbench.domain.project import Alternative, Comment, HistoryEntry
from workbench.domain.review import Revision
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import remarks, revisions, segments


class RemarkReading(ProjectAnswers):
    """What belongs to a segment without being its text."""

    def alternatives(self, segment_id: int) -> list[Alternative]:
        """Return the model's hypotheses for a segment, the best first."""
        return remarks.alternatives(self._file, segment_id)

    def comments(self, segment_id: int) -> list[Comment]:
        """Return a segment's comments, the oldest first."""
        return remarks.comments(self._file, segment_id)

    def history(self, segment_id: int) -> list[HistoryEntry]:
        """Return every change of a segment's target and state, the oldest first."""
        return remarks.history(self._file, segments.fetch_one(self._file, segment_id))

    def revisions(self, ids: Sequence[int]) -> dict[int, tuple[Revision, ...]]:
        """Return every target that segments have had, by id, the oldest first; undone ones left out."""
        return revisions.of_segments(self._file, ids)
