"""Alignments: the sentences of both texts, and the beads between them."""

from collections.abc import Collection

from workbench.domain.alignment import Alignment, StoredBead
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import beads


class AlignmentReading(ProjectAnswers):
    """What alignments a project has, and their beads."""

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
