"""What a replacement would change, before it does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.plain_text import storable
from workbench.services.session.reading import Reading
from workbench.services.session.replacing import Wanted

_AT_ONCE = 500  # segments read together


@dataclass(frozen=True, slots=True)
class Replacement:
    """A target before and after; ``final`` says that somebody has settled it."""

    segment_id: int
    number: int
    article_id: int
    before: str
    after: str
    final: bool


def replacements(project: Reading, ids: Sequence[int], wanted: Wanted) -> Iterator[Replacement | None]:
    """Yield for each segment what a replacement makes of its target, None where it changes nothing.

    Locked segments are never changed.

    Raises:
        SegmentError: it cannot be looked for, or not be replaced so.
    """
    for start in range(0, len(ids), _AT_ONCE):
        for segment in project.segments(ids[start : start + _AT_ONCE]):
            after = segment.target if segment.locked else storable(wanted.replaced(segment.target))
            yield (
                None
                if after == segment.target
                else Replacement(
                    segment.id, segment.number, segment.article_id, segment.target, after, segment.is_final
                )
            )
